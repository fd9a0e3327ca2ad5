-- The messages whose texts, one after the other, are the minutes.
create table minutes_posts (
    id          integer primary key autoincrement,
    minutes_id  bigint      not null references minutes (id),
    message_key varchar(64) not null,
    words       text        not null,
    posted_at   timestamp   not null
);

create index minutes_posts_by_minutes on minutes_posts (minutes_id);
create index minutes_posts_by_message on minutes_posts (message_key);

insert into minutes_posts (minutes_id, message_key, words, posted_at)
select id, message_key, source, posted_at from minutes where message_key is not null and file_name is null;

-- Whether more posts may belong to it; when its message was deleted, and whether the poster was asked what to do.
alter table minutes add column joining boolean not null default false;
alter table minutes add column gone_at timestamp;
alter table minutes add column gone_asked boolean not null default false;
