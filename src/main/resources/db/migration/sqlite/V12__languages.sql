-- The language in which a user last asked for something: for what they are told without asking.
create table user_languages (
    user_id  varchar(64) primary key,
    language varchar(8) not null
);
