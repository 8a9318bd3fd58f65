-- The register (besluit 0027): what a signaal is counted by, the counts themselves, and a list that is being taken over.
create schema register;
grant usage on schema register to baken_gebruiker;

alter table signaal.signaal add column kanaal text, add column kern text;
comment on column signaal.signaal.kanaal is 'Het kanaal van de eerste melding';
comment on column signaal.signaal.kern is 'De kern waar het speelt, als de plaats precies zo heet; nooit een adres';
grant update (kern) on signaal.signaal to baken_gebruiker;
create index signaal_register on signaal.signaal (gemeente_id, aangemaakt_op desc, id desc);

-- What is there already gets the channel of its first melding; only the owner can, while the guard is down.
alter table signaal.signaal no force row level security;
alter table melding.melding no force row level security;
update signaal.signaal s set kanaal = (
  select m.kanaal from melding.melding m where m.gemeente_id = s.gemeente_id and m.signaal_id = s.id order by m.id limit 1);
alter table melding.melding force row level security;

create table register.telling (
  gemeente_id uuid not null references netwerk.gemeente (id),
  maand date not null,
  verschijningsvorm text not null,
  kern text not null,
  kanaal text not null,
  uitkomst text not null,
  aantal integer not null,
  primary key (gemeente_id, maand, verschijningsvorm, kern, kanaal, uitkomst)
);
call toegang.bescherm('register.telling', '''register''');
comment on column register.telling.aantal is 'Bijgehouden door de trigger op signaal.signaal; niemand schrijft hier zelf';
grant select, insert on register.telling to baken_gebruiker;
grant update (aantal) on register.telling to baken_gebruiker;
-- Whoever changes a signaal changes the count, without a right to the counts: only inside the trigger.
create policy bijhouden on register.telling for all
  using (gemeente_id = (select toegang.gemeente()) and pg_trigger_depth() > 0)
  with check (gemeente_id = (select toegang.gemeente()) and pg_trigger_depth() > 0);

create function register.groepen(s signaal.signaal, plus integer, out gemeente_id uuid, out maand date,
  out verschijningsvorm text, out kern text, out kanaal text, out uitkomst text, out n integer) language sql stable
  return (s.gemeente_id, date_trunc('month', s.aangemaakt_op at time zone 'Europe/Amsterdam')::date, s.verschijningsvorm,
    coalesce(s.kern, ''), coalesce(s.kanaal, ''), coalesce(s.uitkomst, ''), plus);

create function register.tel() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into register.telling as t
      select g.gemeente_id, g.maand, g.verschijningsvorm, g.kern, g.kanaal, g.uitkomst, sum(g.n)
      from nieuw x, register.groepen(x::signaal.signaal, 1) g group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (gemeente_id, maand, verschijningsvorm, kern, kanaal, uitkomst) do update set aantal = t.aantal + excluded.aantal;
  elsif tg_op = 'DELETE' then
    insert into register.telling as t
      select g.gemeente_id, g.maand, g.verschijningsvorm, g.kern, g.kanaal, g.uitkomst, sum(g.n)
      from oud x, register.groepen(x::signaal.signaal, -1) g group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (gemeente_id, maand, verschijningsvorm, kern, kanaal, uitkomst) do update set aantal = t.aantal + excluded.aantal;
  else
    insert into register.telling as t
      select v.gemeente_id, v.maand, v.verschijningsvorm, v.kern, v.kanaal, v.uitkomst, sum(v.n) from (
        select g.* from nieuw x, register.groepen(x::signaal.signaal, 1) g
        union all select g.* from oud x, register.groepen(x::signaal.signaal, -1) g) v
      group by 1, 2, 3, 4, 5, 6 having sum(v.n) <> 0 order by 1, 2, 3, 4, 5, 6
    on conflict (gemeente_id, maand, verschijningsvorm, kern, kanaal, uitkomst) do update set aantal = t.aantal + excluded.aantal;
  end if;
  return null;
end $$;

alter table register.telling no force row level security;
insert into register.telling
  select g.gemeente_id, g.maand, g.verschijningsvorm, g.kern, g.kanaal, g.uitkomst, sum(g.n)
  from signaal.signaal x, register.groepen(x, 1) g group by 1, 2, 3, 4, 5, 6;
alter table register.telling force row level security;
alter table signaal.signaal force row level security;
create trigger tel_erbij after insert on signaal.signaal referencing new table as nieuw
  for each statement execute function register.tel();
create trigger tel_anders after update on signaal.signaal referencing old table as oud new table as nieuw
  for each statement execute function register.tel();
create trigger tel_eraf after delete on signaal.signaal referencing old table as oud
  for each statement execute function register.tel();

-- A list between choosing the file and taking it over: sealed under a key that only one browser has, gone after an hour.
create table register.lijst (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  account_id uuid not null,
  inhoud bytea not null,
  verloopt_op timestamptz not null,
  primary key (gemeente_id, id)
);
create index lijst_verloopt on register.lijst (gemeente_id, verloopt_op);
call toegang.bescherm('register.lijst', '''over te nemen lijst''');
comment on column register.lijst.inhoud is 'De hele lijst, verzegeld onder een sleutel in het koekje van wie hem koos';
grant select, insert, delete on register.lijst to baken_gebruiker;
