-- Until which day somebody has put off what they are told of an action; the action's deadline stays.
create table snoozes (
    guild      varchar(64) not null,
    action_id  bigint      not null,
    user_id    varchar(64) not null,
    until_date varchar(10) not null,
    set_at     bigint      not null,
    primary key (guild, action_id, user_id)
);
