-- Sessions that their holder sees and ends, proof given again, text kept when a session runs out, an address for mail.
alter table toegang.sessie
  add column id uuid not null default gen_random_uuid() unique,
  add column bewezen_op timestamptz,
  add column label bytea;
comment on column toegang.sessie.bewezen_op is 'Wanneer de houder zich voor het laatst helemaal bewees';
comment on column toegang.sessie.label is 'Hoe de houder deze sessie zelf noemt, verzegeld onder de installatiesleutel';
grant update (token_hash, bewezen_op, label) on toegang.sessie to baken_gebruiker;
create index sessie_verloopt on toegang.sessie (verloopt_op);
create policy opruimen on toegang.sessie for delete using ((select toegang.mag('oude sessies', 'vernietigen')));
create policy "opruimen lezen" on toegang.sessie for select using ((select toegang.mag('oude sessies', 'lezen')));

alter table toegang.account
  add column mailadres bytea,
  add column sessies_vanaf timestamptz;
comment on column toegang.account.mailadres is 'Voor berichten zonder inhoud; verzegeld onder de installatiesleutel';
comment on column toegang.account.sessies_vanaf is 'Sessies die toen al bestonden, zijn beeindigd';
grant update (mailadres, sessies_vanaf) on toegang.account to baken_gebruiker;

create table toegang.bewaarde_invoer (
  id uuid primary key,
  account_id uuid not null references toegang.account (id),
  plek integer not null check (plek between 1 and 5),
  inhoud bytea not null,
  op timestamptz not null,
  getoond_op timestamptz,
  unique (account_id, plek)
);
comment on column toegang.bewaarde_invoer.plek is 'Niet meer dan vijf per account';
comment on column toegang.bewaarde_invoer.inhoud is 'Formulier en pad, verzegeld onder een sleutel van dit account';
alter table toegang.bewaarde_invoer enable row level security;
alter table toegang.bewaarde_invoer force row level security;
-- A session that ran out still tells whose it was: enough to put something away, not to take it out.
create policy wegleggen on toegang.bewaarde_invoer for insert with check (
  account_id = (select toegang.sessie_account()) and (select toegang.mag('bewaarde invoer', 'toevoegen')));
create policy lezen on toegang.bewaarde_invoer for select using (
  account_id = (select toegang.actor()) and (select toegang.mag('bewaarde invoer', 'lezen')));
create policy wijzigen on toegang.bewaarde_invoer for update using (
  account_id = (select toegang.actor()) and (select toegang.mag('bewaarde invoer', 'wijzigen')));
create policy weggooien on toegang.bewaarde_invoer for delete using (
  account_id = (select toegang.actor()) and (select toegang.mag('bewaarde invoer', 'vernietigen')));
create policy opruimen on toegang.bewaarde_invoer for delete using ((select toegang.mag('oude invoer', 'vernietigen')));
create policy "opruimen lezen" on toegang.bewaarde_invoer for select using ((select toegang.mag('oude invoer', 'lezen')));
create index bewaarde_invoer_op on toegang.bewaarde_invoer (op);
comment on table toegang.bewaarde_invoer is 'compartiment: bewaarde invoer';
grant select, insert, delete on toegang.bewaarde_invoer to baken_gebruiker;
grant update (getoond_op) on toegang.bewaarde_invoer to baken_gebruiker;
