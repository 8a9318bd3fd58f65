-- The region as it was read from its files: every version stays, so that running work keeps its rules.
create schema netwerk;
grant usage on schema netwerk to baken_gebruiker;

create table netwerk.regio_versie (
  id uuid primary key,
  code text not null,
  vingerafdruk text not null,
  inhoud jsonb not null,
  ingelezen_op timestamptz not null,
  unique (code, vingerafdruk)
);
create table netwerk.gemeente (
  id uuid primary key,
  code text not null unique,
  naam text not null
);
create table netwerk.organisatie (
  id uuid primary key,
  gemeente_id uuid references netwerk.gemeente (id),
  code text not null unique,
  naam text not null,
  soort text not null
);
comment on column netwerk.organisatie.gemeente_id is 'Leeg bij een partner, die voor meer gemeenten werkt';
grant select on all tables in schema netwerk to baken_gebruiker;
