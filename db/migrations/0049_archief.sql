-- All that a municipality has in Baken, taken out as one archive (besluit 0032): asked by one person, allowed by another.
create schema archief;
grant usage on schema archief to baken_gebruiker;

create table archief.verzoek (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  account_id uuid not null,
  inhoud bytea not null,
  op timestamptz not null,
  toestand text not null default 'gevraagd' check (toestand in ('gevraagd', 'toegestaan', 'geweigerd')),
  besluit_door uuid,
  besluit_op timestamptz,
  tot timestamptz,
  vernietigen_op date not null,
  primary key (gemeente_id, id),
  check (besluit_door <> account_id),
  check ((toestand = 'gevraagd') = (besluit_door is null)),
  check ((toestand = 'toegestaan') = (tot is not null))
);
comment on column archief.verzoek.inhoud is 'Waarom, door wie en met welke rollen; verzegeld onder een eigen sleutel';
comment on column archief.verzoek.tot is 'Tot wanneer wie het vroeg het archief kan ophalen, zo vaak als nodig is';
create index verzoek_per_account on archief.verzoek (gemeente_id, account_id, id desc);
create index verzoek_vernietigen on archief.verzoek (gemeente_id, vernietigen_op);
call toegang.bescherm('archief.verzoek', '''archiefverzoek''');
call toegang.open_ook('archief.verzoek', 'eigen archiefverzoek', 'lezen', 'account_id = (select toegang.actor())');
call toegang.open_ook('sleutel.dossiersleutel', 'eigen archiefverzoek', 'lezen',
  'compartiment = ''archiefverzoek'' and account_id = (select toegang.actor())');
grant select, insert, delete on archief.verzoek to baken_gebruiker;
grant update (toestand, besluit_door, besluit_op, tot) on archief.verzoek to baken_gebruiker;

-- Whoever has a dossier's key for this purpose sees what was done with it. Not who reported, who was refused, or who is kept
-- out: the first is the reporter's, the others are the FG's to know.
call toegang.open_ook('logboek.regel', 'logboek van dossier', 'lezen',
  'uitkomst = ''gedaan'' and verwerking not like ''belang.%'''
  ' and doel not in (''belang'', ''toezicht'', ''intern melden'', ''eigen melding'', ''collegavraag'')'
  ' and exists (select from sleutel.dossiersleutel s where s.gemeente_id = regel.gemeente_id and s.dossier_id = regel.dossier_id)');
