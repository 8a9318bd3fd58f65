-- Wrapped keys, in a schema of their own: a dump leaves it out and keeps it apart (besluit 0004).
create schema sleutel;
grant usage on schema sleutel to baken_gebruiker;

create table sleutel.gemeentesleutel (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  publiek bytea not null,
  gewikkeld bytea not null,
  aangemaakt_op timestamptz not null,
  primary key (gemeente_id, id)
);
grant select on sleutel.gemeentesleutel to baken_gebruiker;
alter table sleutel.gemeentesleutel enable row level security;
alter table sleutel.gemeentesleutel force row level security;
create policy lezen on sleutel.gemeentesleutel for select using (gemeente_id = (select toegang.gemeente()));
comment on table sleutel.gemeentesleutel is 'compartiment: geen; de sleutel zelf is verpakt onder de installatiesleutel';

create table sleutel.dossiersleutel (
  gemeente_id uuid not null,
  dossier_id uuid not null,
  id uuid not null,
  compartiment text not null,
  account_id uuid,
  gemeentesleutel_id uuid not null,
  gewikkeld bytea not null,
  primary key (gemeente_id, dossier_id, id)
);
comment on column sleutel.dossiersleutel.account_id is 'Een sleutelversie voor wat met deze collega is gewisseld; zij leest die en geen andere';
call toegang.bescherm('sleutel.dossiersleutel', 'compartiment', 'dossier_id');
call toegang.open_ook('sleutel.dossiersleutel', 'eigen melding', 'lezen', 'account_id = (select toegang.actor())');
grant select, insert, delete on sleutel.dossiersleutel to baken_gebruiker;
grant update (gewikkeld, gemeentesleutel_id) on sleutel.dossiersleutel to baken_gebruiker;
create policy toevoegen on sleutel.gemeentesleutel for insert with check (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('sleutelbeheer', 'toevoegen')));
grant insert on sleutel.gemeentesleutel to baken_gebruiker;
