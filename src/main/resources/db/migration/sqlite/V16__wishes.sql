-- When somebody wants to be reminded, in all guilds; null: as the guild has it.
create table reminder_wishes (
    user_id       varchar(64) primary key,
    lead_times    varchar(20),
    reminder_time varchar(5),
    quiet_days    varchar(80),
    away_until    varchar(10)
);
