-- The fenomeenbeeld (besluit 0033): what the officer sees here, per form and kind of place, and the counts it is fed with.
alter table signaal.signaal add column plaatssoort text;
comment on column signaal.signaal.plaatssoort is 'Wat voor plek het is, een code van de regio; nooit een adres';
grant update (plaatssoort) on signaal.signaal to baken_gebruiker;

-- Counted in its own order and without the table: no sort, and of one form no more than that form.
create index signaal_fenomeen on signaal.signaal (gemeente_id, verschijningsvorm, plaatssoort, aangemaakt_op, id);

create table signaal.fenomeenbeeld (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  verschijningsvorm text not null,
  plaatssoort text not null,
  versie integer not null,
  inhoud bytea not null,
  op timestamptz not null,
  primary key (gemeente_id, id)
);
-- Two who write the same version: one of them hears that the other was first.
create unique index fenomeenbeeld_versie on signaal.fenomeenbeeld (gemeente_id, verschijningsvorm, plaatssoort, versie);
call toegang.bescherm('signaal.fenomeenbeeld', '''fenomeenbeeld''');
grant select, insert on signaal.fenomeenbeeld to baken_gebruiker;
comment on column signaal.fenomeenbeeld.plaatssoort is 'Leeg: over de vorm in het algemeen';
comment on column signaal.fenomeenbeeld.inhoud is
  'Wat wordt gezien en door wie opgeschreven, verzegeld onder een eigen sleutel; wie de sleutel wist, wist deze versie';
