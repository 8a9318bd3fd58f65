-- Who did what to which dossier, when and why; never what it said. Nothing changes or removes a line.
create schema logboek;
grant usage on schema logboek to baken_gebruiker;

create table logboek.regel (
  id uuid primary key,
  gemeente_id uuid,
  op timestamptz not null,
  actor_id uuid,
  organisatie_id uuid,
  rollen text not null,
  doel text not null,
  verwerking text not null,
  dossier_id uuid,
  uitkomst text not null,
  verzoek_id uuid not null
);
create index regel_per_gemeente on logboek.regel (gemeente_id, id);
create index regel_per_dossier on logboek.regel (gemeente_id, dossier_id, id);

create function logboek.blijft() returns trigger language plpgsql as
  $$ begin raise exception 'het logboek verandert niet'; end $$;
create trigger regel_blijft before update or delete on logboek.regel for each row execute function logboek.blijft();
create trigger regels_blijven before truncate on logboek.regel for each statement execute function logboek.blijft();

call toegang.bescherm('logboek.regel', '''logboek''');
-- Everybody adds lines, about what they do themselves and nobody else.
drop policy toevoegen on logboek.regel;
create policy toevoegen on logboek.regel for insert with check (
  gemeente_id is not distinct from (select toegang.gemeente())
  and actor_id is not distinct from (select toegang.actor()));
grant select, insert on logboek.regel to baken_gebruiker;
