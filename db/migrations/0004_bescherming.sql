-- Row-level security in one pattern. `vak` is SQL for the compartment of a row: a column, or a fixed 'name'.
create procedure toegang.bescherm(tabel regclass, vak text) language plpgsql as $$
declare
  eigen_gemeente constant text := 'gemeente_id = (select toegang.gemeente())';
  mag constant text := format(
    '%s and %s = any (array(select toegang.compartimenten(%%L)))', eigen_gemeente, vak);
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy lezen on %s for select using (%s)', tabel, format(mag, 'lezen'));
  execute format('create policy toevoegen on %s for insert with check (%s)', tabel, format(mag, 'toevoegen'));
  execute format('create policy wijzigen on %s for update using (%s) with check (%s)',
    tabel, format(mag, 'wijzigen'), format(mag, 'wijzigen'));
  execute format('create policy vernietigen on %s for delete using (%s)', tabel, format(mag, 'vernietigen'));
  execute format('comment on table %s is %L', tabel, 'compartiment: ' || vak);
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
