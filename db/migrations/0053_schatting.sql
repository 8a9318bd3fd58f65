-- What a policy asks of the request and not of the row holds for every row or for none. Of a boolean PostgreSQL expects
-- that it holds for half of them, of `dossier() is null` that it hardly ever does: then it takes a full list for a short
-- one, and sorts it instead of walking an index. Of `is not null` it expects that it nearly always holds.
create function toegang.voorwaarde(vak text, dossier text, wat text) returns text language sql immutable as $$
  select 'gemeente_id = (select toegang.gemeente()) and '
    || case when vak like '''%' then format('(select nullif(toegang.mag(%s, %L), false)) is not null', vak, wat)
       else format('%s = any (array(select toegang.compartimenten(%L)))', vak, wat) end
    || case when dossier is null then '' else format(
       ' and ((select toegang.actor()) is null or %1$I <> all (array(select toegang.uitgesloten())))'
       ' and ((select nullif(toegang.dossier() is null, false)) is not null'
       ' or %1$I = any (array(select toegang.verleend())))', dossier) end
$$;

-- The pattern of 0004, with these conditions.
create or replace procedure toegang.bescherm(tabel regclass, vak text, dossier text default null) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy lezen on %s for select using (%s)', tabel, toegang.voorwaarde(vak, dossier, 'lezen'));
  execute format('create policy toevoegen on %s for insert with check (%s)',
    tabel, toegang.voorwaarde(vak, dossier, 'toevoegen'));
  execute format('create policy wijzigen on %s for update using (%s) with check (%2$s)',
    tabel, toegang.voorwaarde(vak, dossier, 'wijzigen'));
  execute format('create policy vernietigen on %s for delete using (%s)',
    tabel, toegang.voorwaarde(vak, dossier, 'vernietigen'));
  execute format('comment on table %s is %L', tabel, 'compartiment: ' || vak || coalesce('; dossier: ' || dossier, ''));
end $$;

-- Every policy that is there, changed in the same two places and nowhere else.
do $$
declare
  p record;
  vast constant text := '\(''([^'']+)''::text = ANY \(ARRAY\( SELECT toegang\.compartimenten\(''(\w+)''::text\) AS compartimenten\)\)\)';
  leeg constant text := '\(\( SELECT toegang\.dossier\(\) AS dossier\) IS NULL\)';
begin
  for p in
    select format('%I.%I', schemaname, tablename) as tabel, policyname, deel.soort,
      regexp_replace(regexp_replace(deel.tekst,
        vast, '((select nullif(toegang.mag(''\1'', ''\2''), false)) is not null)', 'g'),
        leeg, '((select nullif(toegang.dossier() is null, false)) is not null)', 'g') as nieuw
    from pg_policies, lateral (values ('using', qual), ('with check', with_check)) deel(soort, tekst)
    where deel.tekst ~ vast or deel.tekst ~ leeg
  loop
    execute format('alter policy %I on %s %s (%s)', p.policyname, p.tabel, p.soort, p.nieuw);
  end loop;
  if exists (select from pg_policies where concat(qual, with_check) ~ 'SELECT toegang\.dossier\(\) AS dossier\) IS NULL'
    or concat(qual, with_check) ~ '''::text = ANY \(ARRAY\( SELECT toegang\.compartimenten') then
    raise exception 'een regel is niet herzien';
  end if;
end $$;
