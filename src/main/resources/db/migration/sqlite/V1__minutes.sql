-- Instants are epoch milliseconds, days and times of day ISO text. Ids are never used again: buttons in old messages hold them.

create table guilds (
    id         integer primary key autoincrement,
    guild_key  varchar(64) not null unique,
    platform   varchar(16) not null,
    removed_at timestamp
);

create table guild_settings (
    id       integer primary key autoincrement,
    guild_id bigint       not null references guilds (id),
    name     varchar(32)  not null,
    setting  varchar(255) not null,
    unique (guild_id, name)
);

create table channels (
    id          integer primary key autoincrement,
    guild_id    bigint      not null references guilds (id),
    channel_key varchar(64) not null,
    last_seen   varchar(64) not null,
    unique (guild_id, channel_key)
);

create table bodies (
    id       integer primary key autoincrement,
    guild_id bigint       not null references guilds (id),
    name     varchar(255) not null,
    folded   varchar(255) not null,
    unique (guild_id, folded)
);

create table people (
    id        integer primary key autoincrement,
    guild_id  bigint       not null references guilds (id),
    name      varchar(255) not null,
    folded    varchar(255) not null,
    user_id   varchar(64)  not null,
    linked_by varchar(64)  not null,
    linked_at timestamp    not null
);

create unique index people_by_name on people (guild_id, folded);

create table minutes (
    id            integer primary key autoincrement,
    version       integer     not null,
    guild_id      bigint      not null references guilds (id),
    state         varchar(16) not null check (state in ('RECEIVED', 'EXTRACTED', 'REMOVED')),
    source        text        not null,
    source_hash   varchar(64) not null,
    channel_key   varchar(64) not null,
    message_key   varchar(64),
    url           varchar(255),
    poster        varchar(64) not null,
    file_name     varchar(255),
    posted_at     timestamp   not null,
    received_at   timestamp   not null,
    asked         boolean     not null,
    said_body     varchar(255),
    said_date     varchar(10),
    organisation  varchar(255),
    body_id       bigint references bodies (id),
    meeting_date  varchar(10),
    start_time    varchar(8),
    end_time      varchar(8),
    place         varchar(255),
    language      varchar(8),
    extractor     varchar(32),
    answered      boolean     not null,
    card_channel  varchar(64),
    card_message  varchar(64),
    approved_by   varchar(64),
    approved_at   timestamp,
    removed_by    varchar(64),
    removed_at    timestamp
);

-- Removed minutes may be posted again.
create unique index minutes_by_text on minutes (guild_id, source_hash) where state <> 'REMOVED';
create index minutes_by_day on minutes (guild_id, meeting_date);
create index minutes_by_message on minutes (guild_id, message_key);

create table items (
    id         integer primary key autoincrement,
    minutes_id bigint        not null references minutes (id),
    number     varchar(16),
    title      varchar(1000) not null,
    access     varchar(16) check (access in ('OPEN', 'CLOSED')),
    span_start integer       not null,
    span_end   integer       not null,
    line       integer       not null
);

create index items_by_minutes on items (minutes_id);

create table decisions (
    id          integer primary key autoincrement,
    guild_id    bigint        not null references guilds (id),
    minutes_id  bigint        not null references minutes (id),
    item_id     bigint references items (id),
    outcome     varchar(16)   not null check (outcome in
        ('APPROVED', 'ADOPTED', 'NOTED', 'POSTPONED', 'REJECTED', 'RECOMMENDED', 'REFERRED')),
    quote       text          not null,
    rule        varchar(64)   not null,
    certainty   varchar(16)   not null check (certainty in ('STATED', 'IMPLIED')),
    span_start  integer       not null,
    span_end    integer       not null,
    line        integer       not null,
    extractor   varchar(32)   not null,
    fingerprint varchar(64)   not null,
    folded      text          not null,
    closed      boolean       not null,
    dropped_by  varchar(64),
    dropped_at  timestamp
);

create index decisions_by_minutes on decisions (minutes_id);
create index decisions_by_guild on decisions (guild_id);

create table actions (
    id               integer primary key autoincrement,
    guild_id         bigint      not null references guilds (id),
    minutes_id       bigint references minutes (id),
    item_id          bigint references items (id),
    body_id          bigint references bodies (id),
    added_by         varchar(64),
    added_in         varchar(64),
    task             text        not null,
    due              varchar(10),
    due_next_meeting boolean     not null,
    due_certainty    varchar(16) check (due_certainty in ('STATED', 'IMPLIED')),
    done_by          varchar(64),
    done_at          timestamp,
    quote            text        not null,
    rule             varchar(64) not null,
    certainty        varchar(16) not null check (certainty in ('STATED', 'IMPLIED')),
    span_start       integer     not null,
    span_end         integer     not null,
    line             integer     not null,
    extractor        varchar(32) not null,
    fingerprint      varchar(64) not null,
    folded           text        not null,
    closed           boolean     not null,
    dropped_by       varchar(64),
    dropped_at       timestamp,
    check (minutes_id is not null or (added_by is not null and added_in is not null))
);

create index actions_by_minutes on actions (minutes_id);
create index actions_by_due on actions (guild_id, due);

create table action_owners (
    id         integer primary key autoincrement,
    action_id  bigint      not null references actions (id),
    name       varchar(255),
    title      varchar(1000),
    kind       varchar(16) not null check (kind in ('PERSON', 'ROLE', 'UNIT', 'GROUP')),
    certainty  varchar(16) not null check (certainty in ('STATED', 'IMPLIED')),
    link_key   varchar(1000) not null,
    folded     varchar(1000) not null,
    user_id    varchar(64),
    user_fixed boolean     not null,
    check (name is not null or title is not null)
);

create index action_owners_by_action on action_owners (action_id);
create index action_owners_by_name on action_owners (link_key);
create index action_owners_by_user on action_owners (user_id);

create table events (
    id          integer primary key autoincrement,
    guild_id    bigint      not null references guilds (id),
    minutes_id  bigint      not null references minutes (id),
    item_id     bigint references items (id),
    body_id     bigint references bodies (id),
    day         varchar(10) not null,
    last_day    varchar(10),
    start_time  varchar(8),
    kind        varchar(16) not null check (kind in ('MEETING', 'DEADLINE', 'EVENT')),
    what        text        not null,
    quote       text        not null,
    rule        varchar(64) not null,
    certainty   varchar(16) not null check (certainty in ('STATED', 'IMPLIED')),
    span_start  integer     not null,
    span_end    integer     not null,
    line        integer     not null,
    extractor   varchar(32) not null,
    fingerprint varchar(64) not null,
    folded      text        not null,
    closed      boolean     not null,
    dropped_by  varchar(64),
    dropped_at  timestamp
);

create index events_by_minutes on events (minutes_id);
create index events_by_day on events (guild_id, day);

create table points (
    id          integer primary key autoincrement,
    guild_id    bigint      not null references guilds (id),
    minutes_id  bigint      not null references minutes (id),
    item_id     bigint references items (id),
    body_id     bigint references bodies (id),
    day         varchar(10),
    topic       text        not null,
    reason      varchar(16) not null check (reason in ('PLANNED', 'POSTPONED', 'RESUBMITTED')),
    quote       text        not null,
    rule        varchar(64) not null,
    certainty   varchar(16) not null check (certainty in ('STATED', 'IMPLIED')),
    span_start  integer     not null,
    span_end    integer     not null,
    line        integer     not null,
    extractor   varchar(32) not null,
    fingerprint varchar(64) not null,
    folded      text        not null,
    closed      boolean     not null,
    dropped_by  varchar(64),
    dropped_at  timestamp
);

create index points_by_minutes on points (minutes_id);
create index points_by_body on points (guild_id, body_id);

-- What people did to entries.
create table changes (
    id         integer primary key autoincrement,
    guild_id   bigint      not null references guilds (id),
    entry_kind varchar(16) not null check (entry_kind in ('DECISION', 'ACTION', 'EVENT', 'POINT')),
    entry_id   bigint      not null,
    verb       varchar(16) not null check (verb in ('ADDED', 'DONE', 'REOPENED', 'ASSIGNED', 'DROPPED')),
    value_before text,
    value_after  text,
    changed_by varchar(64) not null,
    changed_at timestamp   not null
);

create index changes_by_entry on changes (entry_kind, entry_id);
