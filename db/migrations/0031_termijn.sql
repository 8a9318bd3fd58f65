-- Terms that run for a dossier, whatever dossier it is: it is known by its id, its kind and its compartment.
create schema termijn;
grant usage on schema termijn to baken_gebruiker;

create table termijn.termijn (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  dossier_id uuid not null,
  soort text not null,
  compartiment text not null,
  code text not null,
  regio_versie_id uuid not null references netwerk.regio_versie (id),
  onderwerp_id uuid,
  rollen text[] not null,
  start_op timestamptz not null,
  basis_op date not null,
  uiterlijk_op date not null,
  einde_op timestamptz not null,
  verlengd_dagen integer not null default 0,
  toestand text not null default 'loopt' check (toestand in ('loopt', 'verlopen', 'gepauzeerd', 'gehaald', 'vervallen')),
  gepauzeerd_op timestamptz,
  afgelopen_op timestamptz,
  herinner_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  check ((toestand = 'gepauzeerd') = (gepauzeerd_op is not null)),
  check ((toestand in ('gehaald', 'vervallen')) = (afgelopen_op is not null))
);
comment on column termijn.termijn.regio_versie_id is 'De regel waarmee de termijn begon, blijft zijn regel';
comment on column termijn.termijn.onderwerp_id is 'Waarover binnen het dossier, zoals een persoon';
comment on column termijn.termijn.basis_op is 'De laatste dag zoals geteld, voor dichte dagen worden overgeslagen';
create index termijn_per_dossier on termijn.termijn (gemeente_id, dossier_id, id);
create index termijn_loopt_af on termijn.termijn (gemeente_id, einde_op, id) where toestand in ('loopt', 'verlopen');
create index termijn_herinner on termijn.termijn (gemeente_id, herinner_op) where herinner_op is not null;
call toegang.bescherm('termijn.termijn', 'compartiment', 'dossier_id');
grant select, insert, delete on termijn.termijn to baken_gebruiker;
grant update (rollen, basis_op, uiterlijk_op, einde_op, verlengd_dagen, toestand, gepauzeerd_op, afgelopen_op, herinner_op, versie)
  on termijn.termijn to baken_gebruiker;

-- The clock's own work sees that something ends, and nothing of what it is about.
call toegang.open_ook('termijn.termijn', 'aflopende termijn', 'lezen', 'true');
call toegang.open_ook('termijn.termijn', 'aflopende termijn', 'wijzigen', 'true');
-- Counting for one person outside her work, for a mail or a calendar: her roles, and what she is kept out of does not count.
call toegang.open_ook('termijn.termijn', 'agenda', 'lezen',
  'rollen && (select toegang.rollen())::text[] and (select toegang.dossier()) is null'
  ' and dossier_id <> all (array(select toegang.uitgesloten()))');

create table termijn.gebeurtenis (
  gemeente_id uuid not null,
  id uuid not null,
  termijn_id uuid not null,
  dossier_id uuid not null,
  compartiment text not null,
  soort text not null check (soort in ('begonnen', 'herinnerd', 'verlopen', 'gepauzeerd', 'hervat', 'verlengd', 'gehaald', 'vervallen')),
  reden bytea,
  uiterlijk_op date not null,
  versie integer not null,
  door_id uuid,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, termijn_id) references termijn.termijn on delete cascade
);
comment on column termijn.gebeurtenis.reden is 'Waarom en door wie, verzegeld onder het dossier; leeg als het vanzelf ging';
comment on column termijn.gebeurtenis.versie is 'Die van de termijn erna; zo staat de volgorde vast';
create index gebeurtenis_per_termijn on termijn.gebeurtenis (gemeente_id, termijn_id, versie);
call toegang.bescherm('termijn.gebeurtenis', 'compartiment', 'dossier_id');
call toegang.open_ook('termijn.gebeurtenis', 'aflopende termijn', 'toevoegen', 'true');
grant select, insert on termijn.gebeurtenis to baken_gebruiker;
