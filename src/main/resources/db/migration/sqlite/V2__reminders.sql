-- One row for each promise to tell somebody something: what was promised, and what became of it. Rows are never deleted.
-- Days and times of day are ISO text in the guild's own zone, instants are milliseconds since 1970.
create table reminders (
    id           integer primary key autoincrement,
    guild        varchar(64) not null,
    action_id    bigint      not null,
    user_id      varchar(64) not null,
    recipient    varchar(64) not null,    -- who gets the message: the user, or the poster where the user cannot be reached
    rung         varchar(20) not null,
    step         integer     not null,
    due          varchar(10),             -- the deadline it was planned for; null where it does not hang on it
    local_date   varchar(10) not null,
    local_time   varchar(5),              -- null: the guild's reminder time, whatever that is by then
    state        varchar(10) not null check (state in ('PLANNED', 'CLAIMED', 'SENT', 'FAILED', 'SKIPPED')),
    route        varchar(10) not null check (route in ('DIRECT', 'CHANNEL', 'POSTER')),
    reason       varchar(200),
    attempts     integer     not null default 0,
    next_at      bigint,                  -- when to try again
    delivery_key varchar(25),             -- shared by all that go out in one message
    channel      varchar(64),
    message      varchar(64),
    planned_at   bigint      not null,
    claimed_at   bigint,
    settled_at   bigint,
    ended_at     bigint                   -- when the action was taken from this user: giving it back is told anew
);

create index reminders_by_state on reminders (state, local_date);
create index reminders_by_action on reminders (action_id, guild);
create index reminders_by_delivery on reminders (delivery_key);

-- Planning twice plans nothing twice, whoever else plans at the same time.
create unique index reminders_open on reminders (action_id, guild, user_id, rung, step, coalesce(due, ''))
    where state in ('PLANNED', 'CLAIMED', 'FAILED');

-- db-scheduler's own table: it wakes us, our rows say what was promised.
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob,
    execution_time       timestamp    not null,
    picked               bit          not null,
    picked_by            varchar(50),
    last_success         timestamp,
    last_failure         timestamp,
    consecutive_failures int,
    last_heartbeat       timestamp,
    version              bigint       not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
