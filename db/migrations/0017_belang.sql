-- By what Baken recognises that somebody who works with it occurs in a dossier herself: told by herself, sealed.
create table belang.kenmerk (
  gemeente_id uuid not null references netwerk.gemeente (id),
  account_id uuid not null references toegang.account (id),
  inhoud bytea not null,
  gewijzigd_op timestamptz not null,
  primary key (gemeente_id, account_id)
);
call toegang.bescherm('belang.kenmerk', '''kenmerk''');
call toegang.open_ook('belang.kenmerk', 'eigen kenmerk', 'lezen', 'account_id = (select toegang.actor())');
call toegang.open_ook('belang.kenmerk', 'eigen kenmerk', 'toevoegen', 'account_id = (select toegang.actor())');
call toegang.open_ook('belang.kenmerk', 'eigen kenmerk', 'wijzigen', 'account_id = (select toegang.actor())');
grant select, insert on belang.kenmerk to baken_gebruiker;
grant update (inhoud, gewijzigd_op) on belang.kenmerk to baken_gebruiker;

-- Who works here may have her account elsewhere: a partner, a colleague of another municipality in the region.
create policy collega on toegang.account for select using (
  (select toegang.mag('account', 'lezen')) and id in (select r.account_id from toegang.rol_toewijzing r
    where r.gemeente_id = (select toegang.gemeente())));
