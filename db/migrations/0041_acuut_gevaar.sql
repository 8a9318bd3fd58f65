-- Somebody is in danger now: what was done, who has it in hand, and what was told because it could not wait (besluit 0026).
create schema acuut;
grant usage on schema acuut to baken_gebruiker;

create table acuut.gevaar (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  dossier_id uuid not null,
  soort text not null check (soort in ('melding', 'signaal')),
  compartiment text not null,
  begonnen_op timestamptz not null,
  overgenomen_door uuid,
  overgenomen_op timestamptz,
  hulp_op timestamptz,
  voorbij_op timestamptz,
  verhuisd_naar uuid,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  check ((overgenomen_door is null) = (overgenomen_op is null))
);
comment on column acuut.gevaar.verhuisd_naar is 'Het gevaar bij het signaal dat van de melding is gemaakt; daar gaat het verder';
comment on column acuut.gevaar.hulp_op is 'Wanneer hulp is aangeboden; wat ervan kwam, weet alleen het hulploket';
create index gevaar_per_dossier on acuut.gevaar (gemeente_id, dossier_id, id);
create index gevaar_open on acuut.gevaar (gemeente_id, id) where voorbij_op is null and verhuisd_naar is null;
create index gevaar_verhuisd on acuut.gevaar (gemeente_id, verhuisd_naar) where verhuisd_naar is not null;
call toegang.bescherm('acuut.gevaar', 'compartiment', 'dossier_id');
grant select, insert, delete on acuut.gevaar to baken_gebruiker;
grant update (overgenomen_door, overgenomen_op, hulp_op, voorbij_op, verhuisd_naar, versie)
  on acuut.gevaar to baken_gebruiker;

create table acuut.stap (
  gemeente_id uuid not null,
  id uuid not null,
  gevaar_id uuid not null,
  dossier_id uuid not null,
  compartiment text not null,
  soort text not null check (soort in ('gedaan', 'overgenomen', 'hulp', 'voorbij')),
  inhoud bytea not null,
  door_id uuid,
  gedaan_op timestamptz not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, gevaar_id) references acuut.gevaar on delete cascade
);
comment on column acuut.stap.inhoud is 'Wat er is gedaan en door wie, verzegeld onder het dossier';
comment on column acuut.stap.dossier_id is 'Onder welk dossier het is verzegeld';
create index stap_per_gevaar on acuut.stap (gemeente_id, gevaar_id, id);
call toegang.bescherm('acuut.stap', 'compartiment', 'dossier_id');
grant select, insert on acuut.stap to baken_gebruiker;

create table acuut.verstrekking (
  gemeente_id uuid not null,
  id uuid not null,
  gevaar_id uuid not null,
  dossier_id uuid not null,
  compartiment text not null,
  inhoud bytea not null,
  door_id uuid not null,
  verteld_op timestamptz not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, gevaar_id) references acuut.gevaar on delete cascade
);
comment on column acuut.verstrekking.inhoud is 'Wat aan wie is verteld, verzegeld onder het dossier; de FG heeft die sleutel niet';
create index verstrekking_per_gevaar on acuut.verstrekking (gemeente_id, gevaar_id, id);
call toegang.bescherm('acuut.verstrekking', 'compartiment', 'dossier_id');
grant select, insert on acuut.verstrekking to baken_gebruiker;

-- The part of it that the FG judges, with the id of the verstrekking and a key of its own; it names no dossier.
create table acuut.toets (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  inhoud bytea not null,
  verteld_op timestamptz not null,
  vastgelegd_op timestamptz not null,
  oordeel bytea,
  beoordeeld_door uuid,
  beoordeeld_op timestamptz,
  primary key (gemeente_id, id),
  check ((oordeel is null) = (beoordeeld_op is null))
);
comment on column acuut.toets.inhoud is 'Grond, soort organisatie en waarom het niet kon wachten, verzegeld onder een eigen sleutel';
create index toets_open on acuut.toets (gemeente_id, id) where oordeel is null;
call toegang.bescherm('acuut.toets', '''acuut-toets''');
grant select, insert, delete on acuut.toets to baken_gebruiker;
grant update (oordeel, beoordeeld_door, beoordeeld_op) on acuut.toets to baken_gebruiker;
