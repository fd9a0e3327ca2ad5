-- What the platform's own calendar held when it was last looked at: deadlines follow meetings that move in it.
create table calendar_meetings (
    id       integer primary key autoincrement,
    guild_id bigint      not null references guilds (id),
    title    text        not null,
    day      varchar(10) not null
);

create index calendar_meetings_by_guild on calendar_meetings (guild_id);
