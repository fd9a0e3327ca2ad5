-- Points that members propose for coming meetings.
create table proposals (
    id          integer primary key autoincrement,
    guild_id    bigint       not null references guilds (id),
    body_id     bigint references bodies (id),
    topic       text         not null,
    day         varchar(10),
    proposer    varchar(64)  not null,
    channel_key varchar(64)  not null,
    url         varchar(255),
    proposed_at timestamp    not null,
    proposed_on varchar(10)  not null,
    removed_by  varchar(64),
    removed_at  timestamp
);

create index proposals_by_guild on proposals (guild_id);
