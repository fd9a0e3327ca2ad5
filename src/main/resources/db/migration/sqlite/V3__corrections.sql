-- What people and later readings do to entries, field by field; what belongs to one act has its number.
create table entry_changes (
    id           integer primary key autoincrement,
    guild_id     bigint      not null references guilds (id),
    entry_kind   varchar(16) not null check (entry_kind in ('DECISION', 'ACTION', 'EVENT', 'POINT')),
    entry_id     bigint      not null,
    act          integer     not null default 0,
    verb         varchar(16) not null,
    field        varchar(16),
    value_before text,
    value_after  text,
    changed_by   varchar(64) not null,
    changed_at   timestamp   not null,
    undone_by    varchar(64),
    undone_at    timestamp
);

insert into entry_changes (id, guild_id, entry_kind, entry_id, act, verb, value_before, value_after, changed_by, changed_at)
select id, guild_id, entry_kind, entry_id, id, verb, value_before, value_after, changed_by, changed_at from changes;

drop table changes;
create index entry_changes_by_entry on entry_changes (entry_kind, entry_id);

-- What somebody vouches for, and which fields people have put right: a later reading leaves those alone.
alter table decisions add column confirmed_by varchar(64);
alter table decisions add column confirmed_at timestamp;
alter table decisions add column by_hand varchar(100) not null default '';
alter table decisions add column said text;
alter table actions add column confirmed_by varchar(64);
alter table actions add column confirmed_at timestamp;
alter table actions add column by_hand varchar(100) not null default '';
alter table events add column confirmed_by varchar(64);
alter table events add column confirmed_at timestamp;
alter table events add column by_hand varchar(100) not null default '';
alter table points add column confirmed_by varchar(64);
alter table points add column confirmed_at timestamp;
alter table points add column by_hand varchar(100) not null default '';

update decisions set confirmed_by = (select approved_by from minutes where minutes.id = minutes_id),
    confirmed_at = (select approved_at from minutes where minutes.id = minutes_id);
update actions set confirmed_by = (select approved_by from minutes where minutes.id = minutes_id),
    confirmed_at = (select approved_at from minutes where minutes.id = minutes_id);
update events set confirmed_by = (select approved_by from minutes where minutes.id = minutes_id),
    confirmed_at = (select approved_at from minutes where minutes.id = minutes_id);
update points set confirmed_by = (select approved_by from minutes where minutes.id = minutes_id),
    confirmed_at = (select approved_at from minutes where minutes.id = minutes_id);

-- Where the pages of a file begin; whether all waits for an approval; how often it has been read.
alter table minutes add column pages text;
alter table minutes add column held boolean not null default false;
alter table minutes add column readings integer not null default 1;
alter table minutes add column read_at timestamp;
