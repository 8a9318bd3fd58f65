-- What came in, by anybody. The content is sealed and never edited; `hulpvraag` does not exist for the safety side.
create schema melding;
grant usage on schema melding to baken_gebruiker;

create table melding.concept (
  id bytea primary key,
  inhoud bytea not null,
  verloopt_op timestamptz not null
);
alter table melding.concept enable row level security;
alter table melding.concept force row level security;
create policy houder on melding.concept for all using (id = (select toegang.bewijs()) and (select toegang.mag('concept', 'wijzigen')));
create policy opruimen on melding.concept for delete using ((select toegang.mag('oude concepten', 'vernietigen')));
create policy "opruimen lezen" on melding.concept for select using ((select toegang.mag('oude concepten', 'lezen')));
create index concept_verloopt on melding.concept (verloopt_op);
comment on table melding.concept is 'compartiment: concept';
grant select, insert, update, delete on melding.concept to baken_gebruiker;

create table melding.melding (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  compartiment text not null check (compartiment in ('melding', 'hulpvraag')),
  kenmerk text not null,
  kanaal text not null,
  ontvangen_op timestamptz not null,
  toestand text not null check (toestand in ('nieuw', 'in-behandeling', 'afgehandeld')),
  besluit text,
  urgentie text not null default 'onbekend',
  verschijningsvorm text not null default 'onbekend',
  inhoud bytea not null,
  signaal_id uuid,
  behandelaar_id uuid,
  vernietigen_op date,
  versie integer not null default 1,
  primary key (gemeente_id, id)
);
call toegang.bescherm('melding.melding', 'compartiment', 'id');
grant select, insert, delete on melding.melding to baken_gebruiker;
grant update (toestand, besluit, urgentie, verschijningsvorm, signaal_id, behandelaar_id, vernietigen_op, versie)
  on melding.melding to baken_gebruiker;
create index melding_kenmerk on melding.melding (gemeente_id, kenmerk);
create index melding_lijst on melding.melding (gemeente_id, compartiment, toestand, id desc);
create index melding_van_signaal on melding.melding (gemeente_id, signaal_id) where signaal_id is not null;
create index melding_vernietigen on melding.melding (gemeente_id, vernietigen_op) where vernietigen_op is not null;

create table melding.beoordeling (
  gemeente_id uuid not null,
  id uuid not null,
  melding_id uuid not null,
  compartiment text not null,
  besluit text not null,
  toelichting bytea not null,
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, melding_id) references melding.melding on delete cascade
);
create index beoordeling_per_melding on melding.beoordeling (gemeente_id, melding_id);
call toegang.bescherm('melding.beoordeling', 'compartiment', 'melding_id');
grant select, insert on melding.beoordeling to baken_gebruiker;
