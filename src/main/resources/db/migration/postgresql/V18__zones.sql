-- Where somebody is, who is not where their guilds are; null: as the guild has it.
alter table reminder_wishes add column time_zone varchar(60);
