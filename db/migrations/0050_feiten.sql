-- Facts beside persons and objects, corrections beside what stood there, and police data in a compartment of its own (besluit 0031).
alter table signaal.betrokken
  add column compartiment text not null default 'betrokken' check (compartiment in ('betrokken', 'politie')),
  add column ontvangers text[],
  add check ((compartiment = 'politie') = ((cardinality(ontvangers) > 0) is true)),
  add unique (gemeente_id, signaal_id, id, compartiment);
comment on column signaal.betrokken.soort is 'persoon, feit, of de soort van een object';
comment on column signaal.betrokken.inhoud is 'Zoals het er eerst stond; wat daarna is verbeterd of ingetrokken, staat in signaal.correctie';
comment on column signaal.betrokken.ontvangers is 'De rollen aan wie de politie het gaf; alleen bij een politiegegeven';

drop policy lezen on signaal.betrokken;
drop policy toevoegen on signaal.betrokken;
drop policy wijzigen on signaal.betrokken;
drop policy vernietigen on signaal.betrokken;
call toegang.bescherm('signaal.betrokken', 'compartiment', 'signaal_id');
-- Wpg art. 7 lid 2: secret to whom it was given, and to nobody beside her, whatever else her role may read.
create policy ontvanger on signaal.betrokken as restrictive for all using (
  gemeente_id = (select toegang.gemeente())
  and (compartiment <> 'politie' or (ontvangers || array['systeem']) && ((select toegang.rollen())::text[])));
-- What was written down once stays: it goes with its signaal, by the cascade, and in no other way.
revoke delete on signaal.betrokken from baken_gebruiker;

create table signaal.correctie (
  gemeente_id uuid not null,
  id uuid not null,
  signaal_id uuid not null,
  betrokken_id uuid not null,
  compartiment text not null check (compartiment in ('betrokken', 'politie')),
  versie integer not null,
  soort text not null check (soort in ('verbeterd', 'ingetrokken')),
  inhoud bytea not null,
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  unique (gemeente_id, betrokken_id, versie),
  foreign key (gemeente_id, signaal_id) references signaal.signaal on delete cascade,
  foreign key (gemeente_id, signaal_id, betrokken_id, compartiment)
    references signaal.betrokken (gemeente_id, signaal_id, id, compartiment) on delete cascade
);
comment on column signaal.correctie.versie is 'Van 2 af; versie 1 is de rij in signaal.betrokken zelf';
comment on column signaal.correctie.inhoud is 'Zoals het er vanaf toen stond, met de reden; verzegeld onder het signaal';
create index correctie_per_signaal on signaal.correctie (gemeente_id, signaal_id, betrokken_id, versie);
call toegang.bescherm('signaal.correctie', 'compartiment', 'signaal_id');
-- A correction is seen by who sees what it corrects.
create policy ontvanger on signaal.correctie as restrictive for all using (
  gemeente_id = (select toegang.gemeente())
  and exists (select from signaal.betrokken b
    where b.gemeente_id = correctie.gemeente_id and b.id = correctie.betrokken_id));
grant select, insert on signaal.correctie to baken_gebruiker;
