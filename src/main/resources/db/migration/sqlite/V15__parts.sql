-- Of several owners each may have done their part.
alter table action_owners add column done_at timestamp;
