-- Who a name is: a member, said by hand or by the name itself, or several of them; somebody who is not on the platform; or nobody,
-- because somebody said so. A member who has left keeps the link, in case they come back.
create table links (
    id        integer primary key autoincrement,
    guild_id  bigint       not null references guilds (id),
    name      varchar(255) not null,
    folded    varchar(255) not null,
    kind      varchar(16)  not null check (kind in ('BY_HAND', 'BY_NAME', 'OUTSIDE', 'NOBODY')),
    user_id   varchar(64),
    linked_by varchar(64)  not null,
    linked_at timestamp    not null,
    left_at   timestamp,
    check ((user_id is null) = (kind in ('OUTSIDE', 'NOBODY')))
);

insert into links (id, guild_id, name, folded, kind, user_id, linked_by, linked_at)
select id, guild_id, name, folded, 'BY_HAND', user_id, linked_by, linked_at from people;

drop table people;
alter table links rename to people;
create unique index people_by_name on people (guild_id, folded, coalesce(user_id, ''));
create index people_by_user on people (user_id);

-- The owner has left the guild: theirs again when they come back. The owner is not on the platform: nobody is asked who it is.
alter table action_owners add column away boolean not null default false;
alter table action_owners add column outside boolean not null default false;
