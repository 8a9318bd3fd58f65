-- What the municipality makes of one or more meldingen; the unit that is weighed.
create schema signaal;
grant usage on schema signaal to baken_gebruiker;

create table signaal.signaal (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  kenmerk text not null,
  regio_versie_id uuid not null references netwerk.regio_versie (id),
  verschijningsvorm text not null,
  urgentie text not null,
  stap text not null,
  toestand text not null check (toestand in ('open', 'gesloten')),
  uitkomst text,
  acuut boolean not null default false,
  inhoud bytea not null,
  eigenaar_id uuid not null,
  aangemaakt_op timestamptz not null,
  uiterlijk_op date,
  wacht_op text,
  vernietigen_op date,
  versie integer not null default 1,
  primary key (gemeente_id, id)
);
call toegang.bescherm('signaal.signaal', '''signaal''', 'id');
grant select, insert, delete on signaal.signaal to baken_gebruiker;
grant update (verschijningsvorm, urgentie, stap, toestand, uitkomst, acuut, inhoud, eigenaar_id, uiterlijk_op, wacht_op,
  vernietigen_op, versie) on signaal.signaal to baken_gebruiker;
create index signaal_kenmerk on signaal.signaal (gemeente_id, kenmerk);
create index signaal_lijst on signaal.signaal (gemeente_id, toestand, id desc);
create index signaal_deadline on signaal.signaal (gemeente_id, uiterlijk_op) where toestand = 'open';
create index signaal_vernietigen on signaal.signaal (gemeente_id, vernietigen_op) where vernietigen_op is not null;

create table signaal.weging (
  gemeente_id uuid not null,
  id uuid not null,
  signaal_id uuid not null,
  code text not null,
  uitkomst text not null,
  reden bytea not null,
  criteria text[] not null,
  rol text not null,
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, signaal_id) references signaal.signaal on delete cascade
);
create index weging_per_signaal on signaal.weging (gemeente_id, signaal_id, id);
call toegang.bescherm('signaal.weging', '''signaal''', 'signaal_id');
grant select, insert on signaal.weging to baken_gebruiker;

create table signaal.betrokken (
  gemeente_id uuid not null,
  id uuid not null,
  signaal_id uuid not null,
  soort text not null,
  inhoud bytea not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, signaal_id) references signaal.signaal on delete cascade
);
comment on column signaal.betrokken.soort is 'persoon, of de soort van een object';
create index betrokken_per_signaal on signaal.betrokken (gemeente_id, signaal_id, id);
call toegang.bescherm('signaal.betrokken', '''betrokken''', 'signaal_id');
grant select, insert, delete on signaal.betrokken to baken_gebruiker;

create table signaal.gebeurtenis (
  gemeente_id uuid not null,
  id uuid not null,
  signaal_id uuid not null,
  soort text not null,
  inhoud bytea not null,
  door_id uuid,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, signaal_id) references signaal.signaal on delete cascade
);
create index gebeurtenis_per_signaal on signaal.gebeurtenis (gemeente_id, signaal_id, id);
call toegang.bescherm('signaal.gebeurtenis', '''signaal''', 'signaal_id');
grant select, insert on signaal.gebeurtenis to baken_gebruiker;
