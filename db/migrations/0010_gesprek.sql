-- The conversation with somebody nobody knows: found by what the code derives, readable with the code alone.
create table melding.opzoek (
  opzoek_id bytea primary key,
  gemeente_id uuid not null,
  melding_id uuid not null,
  foreign key (gemeente_id, melding_id) references melding.melding on delete cascade
);
create index opzoek_per_melding on melding.opzoek (gemeente_id, melding_id);
alter table melding.opzoek enable row level security;
alter table melding.opzoek force row level security;
create policy vinden on melding.opzoek for select using (
  opzoek_id = (select toegang.bewijs()) and (select toegang.mag('gesprek met code', 'lezen')));
create policy toevoegen on melding.opzoek for insert with check (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('melding', 'toevoegen')));
comment on table melding.opzoek is 'compartiment: gesprek met code';
grant select, insert on melding.opzoek to baken_gebruiker;

create table melding.gesprek (
  gemeente_id uuid not null,
  melding_id uuid not null,
  compartiment text not null,
  toestand text not null default 'ontvangen' check (toestand in ('ontvangen', 'beoordeeld', 'afgehandeld')),
  opzoek_id bytea,
  publieke_sleutel bytea,
  account_id uuid,
  ontvangen_op date not null,
  primary key (gemeente_id, melding_id),
  foreign key (gemeente_id, melding_id) references melding.melding on delete cascade
);
create index gesprek_per_collega on melding.gesprek (gemeente_id, account_id, ontvangen_op desc) where account_id is not null;
call toegang.bescherm('melding.gesprek', 'compartiment', 'melding_id');
call toegang.open_ook('melding.gesprek', 'gesprek met code', 'lezen', 'opzoek_id = (select toegang.bewijs())');
call toegang.open_ook('melding.gesprek', 'eigen melding', 'lezen', 'account_id = (select toegang.actor())');
grant select, insert on melding.gesprek to baken_gebruiker;
grant update (toestand) on melding.gesprek to baken_gebruiker;

create table melding.bericht (
  gemeente_id uuid not null,
  id uuid not null,
  melding_id uuid not null,
  compartiment text not null,
  van text not null check (van in ('melder', 'meldpunt')),
  inhoud bytea not null,
  voor_melder bytea,
  opzoek_id bytea,
  account_id uuid,
  door_id uuid,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, melding_id) references melding.melding on delete cascade
);
create index bericht_per_melding on melding.bericht (gemeente_id, melding_id, id);
call toegang.bescherm('melding.bericht', 'compartiment', 'melding_id');
call toegang.open_ook('melding.bericht', 'gesprek met code', 'lezen', 'opzoek_id = (select toegang.bewijs())');
call toegang.open_ook('melding.bericht', 'gesprek met code', 'toevoegen', 'opzoek_id = (select toegang.bewijs())');
call toegang.open_ook('melding.bericht', 'eigen melding', 'lezen', 'account_id = (select toegang.actor())');
grant select, insert on melding.bericht to baken_gebruiker;

create table melding.melder (
  gemeente_id uuid not null,
  melding_id uuid not null,
  compartiment text not null check (compartiment in ('melder', 'hulpvrager')),
  inhoud bytea not null,
  primary key (gemeente_id, melding_id),
  foreign key (gemeente_id, melding_id) references melding.melding on delete cascade
);
call toegang.bescherm('melding.melder', 'compartiment', 'melding_id');
grant select, insert on melding.melder to baken_gebruiker;
comment on column melding.melder.inhoud is 'Hoe de melder veilig te bereiken is';
