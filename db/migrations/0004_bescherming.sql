-- Row-level security in one pattern. `vak` is SQL for the compartment of a row: a column, or a fixed 'name'.
-- `dossier` is the column that says which dossier a row belongs to: who is kept out of that one does not see it.
create procedure toegang.bescherm(tabel regclass, vak text, dossier text default null) language plpgsql as $$
declare
  eigen_gemeente constant text := 'gemeente_id = (select toegang.gemeente())';
  eigen_dossier constant text := case when dossier is null then '' else format(
    ' and ((select toegang.actor()) is null or %I <> all (array(select toegang.uitgesloten())))'
    ' and ((select toegang.dossier()) is null or %I = any (array(select toegang.verleend())))', dossier, dossier) end;
  mag constant text := format(
    '%s and %s = any (array(select toegang.compartimenten(%%L)))', eigen_gemeente, vak) || eigen_dossier;
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy lezen on %s for select using (%s)', tabel, format(mag, 'lezen'));
  execute format('create policy toevoegen on %s for insert with check (%s)', tabel, format(mag, 'toevoegen'));
  execute format('create policy wijzigen on %s for update using (%s) with check (%s)',
    tabel, format(mag, 'wijzigen'), format(mag, 'wijzigen'));
  execute format('create policy vernietigen on %s for delete using (%s)', tabel, format(mag, 'vernietigen'));
  execute format('comment on table %s is %L', tabel, 'compartiment: ' || vak || coalesce('; dossier: ' || dossier, ''));
end $$;

-- A further door to the same table, for whom `wie` (SQL) is true of a row: whoever holds the code, whoever reported.
create procedure toegang.open_ook(tabel regclass, deur text, wat text, wie text) language plpgsql as $$
declare
  voorwaarde constant text := format('gemeente_id = (select toegang.gemeente()) and %s and (select toegang.mag(%L, %L))',
    wie, deur, wat);
  soort constant text := case wat when 'lezen' then 'select' when 'toevoegen' then 'insert'
    when 'wijzigen' then 'update' else 'delete' end;
begin
  execute format('create policy %I on %s for %s %s %s', deur || ' ' || wat, tabel, soort,
    case when wat = 'toevoegen' then 'with check (' || voorwaarde || ')' else 'using (' || voorwaarde || ')' end,
    case when wat = 'wijzigen' then 'with check (' || voorwaarde || ')' else '' end);
end $$;

-- Who is kept out, and who got one dossier. The functions above ask for the actor's own rows; no page shows them to her.
call toegang.bescherm('belang.uitsluiting', '''uitsluiting''');
create policy eigen on belang.uitsluiting for select using (
  gemeente_id = (select toegang.gemeente()) and account_id = (select toegang.actor()));
grant select, insert on belang.uitsluiting to baken_gebruiker;
grant update (opgeheven_op, opgeheven_door) on belang.uitsluiting to baken_gebruiker;

-- Reading it asks no other policy: `toegang.rollen` stands below all of them.
alter table toegang.verlening enable row level security;
alter table toegang.verlening force row level security;
create policy eigen on toegang.verlening for select using (account_id = (select toegang.actor()));
create policy toevoegen on toegang.verlening for insert with check (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('verlening', 'toevoegen')));
create policy wijzigen on toegang.verlening for update using (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('verlening', 'wijzigen')));
grant select, insert on toegang.verlening to baken_gebruiker;
grant update (tot) on toegang.verlening to baken_gebruiker;
