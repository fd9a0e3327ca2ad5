-- When somebody was told the first steps in a guild. Those that are here already have taken them.
alter table guilds add column welcomed_at timestamp;
update guilds set welcomed_at = 0;
