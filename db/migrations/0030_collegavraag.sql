-- A colleague asks the aandachtsfunctionaris something without reporting (besluit 0020): sealed, for the two of them.
create table melding.vraag (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  account_id uuid not null,
  inhoud bytea not null,
  gesteld_op timestamptz not null,
  antwoord bytea,
  antwoord_door uuid,
  antwoord_op timestamptz,
  vernietigen_op date not null,
  primary key (gemeente_id, id),
  check ((antwoord is null) = (antwoord_op is null))
);
create index vraag_per_collega on melding.vraag (gemeente_id, account_id, id desc);
create index vraag_open on melding.vraag (gemeente_id, id) where antwoord is null;
create index vraag_vernietigen on melding.vraag (gemeente_id, vernietigen_op);
call toegang.bescherm('melding.vraag', '''collegavraag''');
call toegang.open_ook('melding.vraag', 'eigen vraag', 'lezen', 'account_id = (select toegang.actor())');
call toegang.open_ook('melding.vraag', 'eigen vraag', 'toevoegen', 'account_id = (select toegang.actor())');
grant select, insert, delete on melding.vraag to baken_gebruiker;
grant update (antwoord, antwoord_door, antwoord_op) on melding.vraag to baken_gebruiker;
comment on column melding.vraag.inhoud is 'De vraag van de collega, verzegeld; zij en de aandachtsfunctionaris kunnen hem openen';
comment on column melding.vraag.antwoord is 'Het antwoord, verzegeld voor dezelfde twee';

-- Her key is made with the question, and holds her account.
call toegang.open_ook('sleutel.dossiersleutel', 'eigen vraag', 'lezen', 'account_id = (select toegang.actor())');
call toegang.open_ook('sleutel.dossiersleutel', 'eigen vraag', 'toevoegen',
  'compartiment = ''collegavraag'' and account_id = (select toegang.actor())');
