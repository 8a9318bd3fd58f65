-- Files with a melding, sealed in chunks (besluit 0016). A draft's files belong to its holder and go with it.
create table melding.concept_bijlage (
  concept_id bytea not null references melding.concept (id) on delete cascade,
  id uuid not null,
  inhoud bytea not null,
  grootte bigint not null,
  primary key (concept_id, id)
);
comment on column melding.concept_bijlage.inhoud is 'Naam, soort, SHA-256 en sleutel van het bestand; verzegeld onder de sleutel in de browser';

create table melding.concept_deel (
  concept_id bytea not null references melding.concept (id) on delete cascade,
  bijlage_id uuid not null,
  nr integer not null,
  inhoud bytea not null,
  primary key (concept_id, bijlage_id, nr)
);
comment on column melding.concept_deel.inhoud is 'Een deel van een bestand, verzegeld onder de sleutel van dat bestand';

do $$
declare tabel text;
begin
  foreach tabel in array array['melding.concept_bijlage', 'melding.concept_deel'] loop
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format('create policy houder on %s for all using '
      '(concept_id = (select toegang.bewijs()) and (select toegang.mag(''concept'', ''wijzigen'')))', tabel);
    execute format('comment on table %s is ''compartiment: concept''', tabel);
    execute format('grant select, insert, delete on %s to baken_gebruiker', tabel);
  end loop;
end $$;

create table melding.bijlage (
  gemeente_id uuid not null,
  id uuid not null,
  melding_id uuid not null,
  compartiment text not null,
  inhoud bytea not null,
  grootte bigint not null,
  scan text not null default 'niet gescand' check (scan in ('niet gescand', 'gescand', 'verdacht')),
  weergave bytea,
  nagekeken_op timestamptz,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, melding_id) references melding.melding on delete cascade
);
create index bijlage_per_melding on melding.bijlage (gemeente_id, melding_id, id);
call toegang.bescherm('melding.bijlage', 'compartiment', 'melding_id');
comment on column melding.bijlage.inhoud is 'Naam, soort, SHA-256 en sleutel van het bestand; verzegeld onder de sleutel van het dossier';
comment on column melding.bijlage.weergave is 'Van de schoongemaakte foto, als die er is: hoe groot; verzegeld onder de sleutel van het bestand';
grant select, insert on melding.bijlage to baken_gebruiker;
grant update (scan, weergave, nagekeken_op) on melding.bijlage to baken_gebruiker;

create table melding.bijlage_deel (
  gemeente_id uuid not null,
  bijlage_id uuid not null,
  versie text not null check (versie in ('origineel', 'weergave')),
  nr integer not null,
  melding_id uuid not null,
  compartiment text not null,
  inhoud bytea not null,
  primary key (gemeente_id, bijlage_id, versie, nr),
  foreign key (gemeente_id, bijlage_id) references melding.bijlage on delete cascade
);
call toegang.bescherm('melding.bijlage_deel', 'compartiment', 'melding_id');
comment on column melding.bijlage_deel.inhoud is 'Een deel van een bestand, verzegeld onder de sleutel van dat bestand';
grant select, insert on melding.bijlage_deel to baken_gebruiker;

-- What is sealed does not get smaller: do not try.
alter table melding.concept_deel alter column inhoud set storage external;
alter table melding.bijlage_deel alter column inhoud set storage external;
