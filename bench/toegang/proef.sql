-- Tries every seeded row under the restricted role, each attempt undone by its own savepoint.
drop schema if exists bench cascade;
create schema bench;
create table bench.rij (nr integer primary key, tabel text not null, plek tid not null, rij jsonb not null);
create table bench.tabel (tabel text primary key, wijzig text);
create index on bench.rij (tabel, nr);

-- One statement on the whole table. No WHERE: a condition would add the policy for reading to that for writing.
create function bench.raakt(t text, opdracht text, out nrs integer[], out per_rij boolean) language plpgsql as $$
begin
  nrs := '{}'; per_rij := false;
  begin
    perform set_config('role', 'baken_gebruiker', true);
    execute opdracht;
    perform set_config('role', 'none', true);
    execute format('select array_agg(nr) from bench.rij r where tabel = %L and not exists (select from %s t where t.ctid = r.plek)', t, t) into nrs;
    raise exception using errcode = 'BK001';
  exception
    when sqlstate 'BK001' then null;
    when others then
      if sqlerrm not like 'permission denied for table%' then per_rij := true; end if;
  end;
end $$;

-- One statement on one row: 'true' when row-level security let it through, whatever a constraint said next.
create function bench.raakt_rij(opdracht text, plek tid) returns boolean language plpgsql as $$
declare geraakt bigint;
begin
  begin
    perform set_config('role', 'baken_gebruiker', true);
    execute opdracht using plek;
    get diagnostics geraakt = row_count;
    raise exception using errcode = 'BK001';
  exception
    when sqlstate 'BK001' then return geraakt > 0;
    when insufficient_privilege or raise_exception then return false;
    when integrity_constraint_violation or unique_violation or foreign_key_violation or not_null_violation or check_violation then return true;
  end;
end $$;

-- A function for each table: its statement is planned once, and not again for each of thousands of rows.
create procedure bench.maak_toevoeger(t text) language plpgsql as $maak$
begin
  execute format($functie$
    create function bench.%I() returns integer[] language plpgsql as $$
    declare r record; geraakt bigint; mag boolean; nrs integer[] := '{}';
    begin
      for r in select nr, rij from bench.rij where tabel = %L loop
        begin
          perform set_config('role', 'baken_gebruiker', true);
          insert into %s select * from jsonb_populate_record(null::%s, r.rij);
          get diagnostics geraakt = row_count;
          raise exception using errcode = 'BK001';
        exception
          when sqlstate 'BK001' then mag := geraakt > 0;
          when insufficient_privilege or raise_exception then mag := false;
          when integrity_constraint_violation or unique_violation or foreign_key_violation or not_null_violation or check_violation then mag := true;
        end;
        if mag then nrs := nrs || r.nr; end if;
      end loop;
      return nrs;
    end $$ $functie$, t, t, t, t);
end $maak$;

-- On every table, or on one.
create function bench.proef(instellingen jsonb, alleen text) returns jsonb language plpgsql as $$
declare
  t record; r record; nrs integer[]; per_rij boolean; gezien tid[];
  lezen integer[] := '{}'; toevoegen integer[] := '{}'; wijzigen integer[] := '{}'; vernietigen integer[] := '{}';
begin
  perform set_config('baken.' || key, value, true) from jsonb_each_text(instellingen);
  for t in select * from bench.tabel where alleen is null or tabel = alleen order by tabel loop
    begin
      perform set_config('role', 'baken_gebruiker', true);
      execute format('select array_agg(ctid) from %s', t.tabel) into gezien;
      perform set_config('role', 'none', true);
      select array_agg(nr) into nrs from bench.rij b where b.tabel = t.tabel and b.plek = any (gezien);
      lezen := lezen || coalesce(nrs, '{}');
    exception when insufficient_privilege then null;
    end;
    if t.wijzig is not null then
      select * into nrs, per_rij from bench.raakt(t.tabel, format('update %s set %s', t.tabel, t.wijzig));
      wijzigen := wijzigen || coalesce(nrs, '{}');
      if per_rij then for r in select * from bench.rij b where b.tabel = t.tabel loop
        if bench.raakt_rij(format('update %s set %s where ctid = $1', t.tabel, t.wijzig), r.plek) then wijzigen := wijzigen || r.nr; end if;
      end loop; end if;
    end if;
    select * into nrs, per_rij from bench.raakt(t.tabel, format('delete from %s', t.tabel));
    vernietigen := vernietigen || coalesce(nrs, '{}');
    if per_rij then for r in select * from bench.rij b where b.tabel = t.tabel loop
      if bench.raakt_rij(format('delete from %s where ctid = $1', t.tabel), r.plek) then vernietigen := vernietigen || r.nr; end if;
    end loop; end if;
    if has_table_privilege('baken_gebruiker', t.tabel, 'insert') then
      execute format('select bench.%I()', t.tabel) into nrs;
      toevoegen := toevoegen || coalesce(nrs, '{}');
    end if;
  end loop;
  return jsonb_build_object('lezen', lezen, 'toevoegen', toevoegen, 'wijzigen', wijzigen, 'vernietigen', vernietigen);
end $$;
