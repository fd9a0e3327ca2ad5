-- The words by which a rule knew an entry; null where the place alone said it.
alter table decisions add column fired text;
alter table actions add column fired text;
alter table events add column fired text;
alter table points add column fired text;
