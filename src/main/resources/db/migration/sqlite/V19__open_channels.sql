-- Channels that all in a guild saw when they were last looked at; of a deleted one nobody can ask any more.
create table open_channels (
    guild   varchar(64) not null,
    channel varchar(64) not null,
    primary key (guild, channel)
);
