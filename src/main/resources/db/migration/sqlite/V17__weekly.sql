-- What somebody wants to hear nothing of; names of occasions, parted by blanks.
alter table reminder_wishes add column switched_off varchar(80);

-- Digests and overviews are of no single action. Each person and each channel gets one of a day, whoever else plans it.
create unique index reminders_weekly on reminders (guild, user_id, rung, step)
    where action_id = 0 and state <> 'SKIPPED';
