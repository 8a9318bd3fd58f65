-- Who stands in for whom: a vervanger for one role of one person, and a waarnemer for when nobody is left here.
create table toegang.vervanging (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  account_id uuid not null references toegang.account (id),
  voor_id uuid not null references toegang.account (id),
  rol text not null,
  van timestamptz not null,
  tot timestamptz not null,
  door_id uuid not null,
  op timestamptz not null,
  beeindigd_op timestamptz,
  beeindigd_door uuid,
  primary key (gemeente_id, id),
  check (van <= tot),
  check (account_id <> voor_id),
  check (account_id <> door_id)
);
comment on column toegang.vervanging.account_id is 'Wie vervangt; `voor_id` is wie de rol zelf heeft';
create index vervanging_per_account on toegang.vervanging (account_id, tot);
call toegang.bescherm('toegang.vervanging', '''vervanging''');
call toegang.open_ook('toegang.vervanging', 'eigen vervanging', 'lezen', 'voor_id = (select toegang.actor())');
call toegang.open_ook('toegang.vervanging', 'eigen vervanging', 'toevoegen',
  'voor_id = (select toegang.actor()) and door_id = (select toegang.actor())');
call toegang.open_ook('toegang.vervanging', 'eigen vervanging', 'wijzigen', 'voor_id = (select toegang.actor())');
-- Asked when somebody signs in, and by the policy of the logbook.
create policy eigen on toegang.vervanging for select using (account_id = (select toegang.actor()));
create policy "inloggen lezen" on toegang.vervanging for select using (
  (select toegang.mag('inloggen', 'lezen')) and account_id = (select toegang.sessie_account()));
grant select, insert on toegang.vervanging to baken_gebruiker;
grant update (beeindigd_op, beeindigd_door) on toegang.vervanging to baken_gebruiker;

-- The newest row of a municipality holds; without an account it says that nobody is named any more.
create table toegang.waarneming (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  account_id uuid references toegang.account (id),
  thuis_id uuid references netwerk.gemeente (id),
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id)
);
comment on column toegang.waarneming.thuis_id is 'De gemeente waar zij zelf aandachtsfunctionaris is';
create index waarneming_per_account on toegang.waarneming (account_id);
call toegang.bescherm('toegang.waarneming', '''waarneming''');
create policy eigen on toegang.waarneming for select using (account_id = (select toegang.actor()));
create policy "inloggen lezen" on toegang.waarneming for select using (
  (select toegang.mag('inloggen', 'lezen')) and account_id = (select toegang.sessie_account()));
grant select, insert on toegang.waarneming to baken_gebruiker;

-- Who stands in may have her account elsewhere, and no role here.
create policy invaller on toegang.account for select using ((select toegang.mag('account', 'lezen')) and id in (
  select v.account_id from toegang.vervanging v where v.gemeente_id = (select toegang.gemeente())
  union all select w.account_id from toegang.waarneming w where w.gemeente_id = (select toegang.gemeente())));

-- Work for somebody else says so; who does not stand in for her now cannot say it.
alter table logboek.regel add column namens_id uuid, add column waarnemend boolean not null default false;
comment on column logboek.regel.namens_id is 'Voor wie de actor dit deed, als haar vervanger';
comment on column logboek.regel.waarnemend is 'Gedaan door iemand van een andere gemeente, omdat hier niemand was';
drop policy toevoegen on logboek.regel;
create policy toevoegen on logboek.regel for insert with check (
  gemeente_id is not distinct from (select toegang.gemeente())
  and actor_id is not distinct from (select toegang.actor())
  and (namens_id is null or exists (select from toegang.vervanging v
    where v.gemeente_id = (select toegang.gemeente()) and v.account_id = (select toegang.actor()) and v.voor_id = namens_id
      and v.van <= toegang.nu() and v.tot > toegang.nu() and v.beeindigd_op is null)));

-- Baken looks whether a dossier that everybody is kept out of was given to somebody. `case`: with a dossier in the
-- settings `toegang.mag` asks this very table.
create policy "wie verleent" on toegang.verlening for select using (
  gemeente_id = (select toegang.gemeente())
  and case when (select toegang.dossier()) is null then (select toegang.mag('verlening', 'lezen')) else false end);
alter table belang.uitsluiting add column soort text check (soort in ('melding', 'hulpvraag', 'signaal'));
comment on column belang.uitsluiting.soort is 'Leeg bij rijen van voor deze kolom';
