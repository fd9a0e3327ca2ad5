-- Full text search. The words of entries are kept with a blank on both sides of each and without Danish letters,
-- so that a part of a word, the start of one or a whole one can be looked for; triggers keep the index.
update decisions set folded = ' ' || replace(replace(replace(folded, 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa') || ' ';
update actions set folded = ' ' || replace(replace(replace(folded, 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa') || ' ';
update events set folded = ' ' || replace(replace(replace(folded, 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa') || ' ';
update points set folded = ' ' || replace(replace(replace(folded, 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa') || ' ';

create virtual table decisions_search using fts5 (folded, content = 'decisions', content_rowid = 'id', tokenize = 'trigram');
create virtual table actions_search using fts5 (folded, content = 'actions', content_rowid = 'id', tokenize = 'trigram');
create virtual table points_search using fts5 (folded, content = 'points', content_rowid = 'id', tokenize = 'trigram');

insert into decisions_search (decisions_search) values ('rebuild');
insert into actions_search (actions_search) values ('rebuild');
insert into points_search (points_search) values ('rebuild');

create trigger decisions_search_insert after insert on decisions begin
    insert into decisions_search (rowid, folded) values (new.id, new.folded);
end;
create trigger decisions_search_delete after delete on decisions begin
    insert into decisions_search (decisions_search, rowid, folded) values ('delete', old.id, old.folded);
end;
create trigger decisions_search_update after update of folded on decisions when old.folded <> new.folded begin
    insert into decisions_search (decisions_search, rowid, folded) values ('delete', old.id, old.folded);
    insert into decisions_search (rowid, folded) values (new.id, new.folded);
end;

create trigger actions_search_insert after insert on actions begin
    insert into actions_search (rowid, folded) values (new.id, new.folded);
end;
create trigger actions_search_delete after delete on actions begin
    insert into actions_search (actions_search, rowid, folded) values ('delete', old.id, old.folded);
end;
create trigger actions_search_update after update of folded on actions when old.folded <> new.folded begin
    insert into actions_search (actions_search, rowid, folded) values ('delete', old.id, old.folded);
    insert into actions_search (rowid, folded) values (new.id, new.folded);
end;

create trigger points_search_insert after insert on points begin
    insert into points_search (rowid, folded) values (new.id, new.folded);
end;
create trigger points_search_delete after delete on points begin
    insert into points_search (points_search, rowid, folded) values ('delete', old.id, old.folded);
end;
create trigger points_search_update after update of folded on points when old.folded <> new.folded begin
    insert into points_search (points_search, rowid, folded) values ('delete', old.id, old.folded);
    insert into points_search (rowid, folded) values (new.id, new.folded);
end;
