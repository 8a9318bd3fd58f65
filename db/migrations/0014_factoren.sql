-- Second factors, recovery, known browsers and the slow-down on guessing. All of it belongs to an account, not to a municipality.
create table toegang.passkey (
  id uuid primary key,
  account_id uuid not null references toegang.account (id),
  sleutel_id bytea not null unique,
  publieke_sleutel bytea not null,
  teller bigint not null,
  transporten text not null,
  naam bytea not null,
  aangemaakt_op timestamptz not null,
  gebruikt_op timestamptz
);
create index passkey_per_account on toegang.passkey (account_id);
comment on column toegang.passkey.naam is 'Verzegeld: mensen zetten er namen in';

create table toegang.herstelcode (
  account_id uuid not null references toegang.account (id),
  code_hash bytea not null,
  aangemaakt_op timestamptz not null,
  gebruikt_op timestamptz,
  primary key (account_id, code_hash)
);

create table toegang.toestel (
  token_hash bytea not null,
  account_id uuid not null references toegang.account (id),
  aangemaakt_op timestamptz not null,
  gezien_op timestamptz not null,
  verloopt_op timestamptz not null,
  primary key (token_hash, account_id)
);
create index toestel_per_account on toegang.toestel (account_id);

create table toegang.uitdaging (
  token_hash bytea primary key,
  waarde bytea not null,
  verloopt_op timestamptz not null
);
comment on table toegang.uitdaging is 'compartiment: uitdaging';

create table toegang.herstel (
  token_hash bytea primary key,
  gemeente_id uuid not null references netwerk.gemeente (id),
  account_id uuid not null references toegang.account (id),
  door_id uuid,
  aangemaakt_op timestamptz not null,
  verloopt_op timestamptz not null,
  gebruikt_op timestamptz
);
create index herstel_per_account on toegang.herstel (account_id);
comment on table toegang.herstel is 'compartiment: herstel';

create table toegang.poging (
  id bytea primary key,
  aantal integer not null,
  vrij_op timestamptz not null,
  laatst_op timestamptz not null
);
comment on table toegang.poging is 'compartiment: poging; id is een HMAC, er staat geen naam en geen adres in';

-- What hangs on an account is for who holds it, or halfway signing in, a session that already showed the passphrase.
do $$ declare tabel text; begin
  foreach tabel in array array['passkey', 'herstelcode', 'toestel'] loop
    execute format('alter table toegang.%I enable row level security', tabel);
    execute format('alter table toegang.%I force row level security', tabel);
    execute format('comment on table toegang.%I is %L', tabel, 'compartiment: inloggen');
    execute format('create policy lezen on toegang.%I for select using ((select toegang.mag(''inloggen'', ''lezen''))
      and (account_id = (select toegang.actor()) or account_id = (select toegang.sessie_account())))', tabel);
    execute format('create policy wijzigen on toegang.%I for update using ((select toegang.mag(''inloggen'', ''wijzigen''))
      and (account_id = (select toegang.actor()) or account_id = (select toegang.sessie_account())))', tabel);
    execute format('create policy toevoegen on toegang.%I for insert with check ((select toegang.mag(''inloggen'', ''toevoegen''))
      and account_id = (select toegang.actor()))', tabel);
    execute format('create policy vernietigen on toegang.%I for delete using ((select toegang.mag(''inloggen'', ''vernietigen''))
      and account_id = (select toegang.actor()))', tabel);
  end loop;
end $$;
create policy tonen on toegang.toestel for select using (
  token_hash = (select toegang.bewijs()) and (select toegang.mag('inloggen', 'lezen')));

alter table toegang.uitdaging enable row level security;
alter table toegang.uitdaging force row level security;
create policy houder on toegang.uitdaging for all using (
  token_hash = (select toegang.bewijs()) and (select toegang.mag('uitdaging', 'wijzigen')));
alter table toegang.poging enable row level security;
alter table toegang.poging force row level security;
create policy houder on toegang.poging for all using (
  id = (select toegang.bewijs()) and (select toegang.mag('poging', 'wijzigen')));

do $$ declare tabel text; begin
  foreach tabel in array array['toestel', 'uitdaging', 'poging'] loop
    execute format('create policy "opruimen lezen" on toegang.%I for select using ((select toegang.mag(''oude inlogsporen'', ''lezen'')))', tabel);
    execute format('create policy opruimen on toegang.%I for delete using ((select toegang.mag(''oude inlogsporen'', ''vernietigen'')))', tabel);
  end loop;
end $$;

alter table toegang.herstel enable row level security;
alter table toegang.herstel force row level security;
create policy openen on toegang.herstel for select using (
  token_hash = (select toegang.bewijs()) and (select toegang.mag('herstel', 'lezen')));
create policy gebruiken on toegang.herstel for update using (
  token_hash = (select toegang.bewijs()) and (select toegang.mag('herstel', 'wijzigen')));
-- A beheerder gives a link for an account of her own municipality, and ends the links that were given before.
create policy maken on toegang.herstel for insert with check (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('account', 'wijzigen'))
  and exists (select from toegang.account a where a.id = account_id and a.gemeente_id = (select toegang.gemeente())));
create policy "eerder gegeven" on toegang.herstel for select using (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('account', 'wijzigen')));
create policy intrekken on toegang.herstel for update using (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('account', 'wijzigen')));

grant select, insert, delete on toegang.passkey, toegang.herstelcode, toegang.toestel, toegang.uitdaging, toegang.poging
  to baken_gebruiker;
grant select, insert on toegang.herstel to baken_gebruiker;
grant update (teller, naam, gebruikt_op) on toegang.passkey to baken_gebruiker;
grant update (gebruikt_op) on toegang.herstelcode to baken_gebruiker;
grant update (gezien_op, verloopt_op) on toegang.toestel to baken_gebruiker;
grant update (waarde, verloopt_op) on toegang.uitdaging to baken_gebruiker;
grant update (verloopt_op, gebruikt_op) on toegang.herstel to baken_gebruiker;
grant update (aantal, vrij_op, laatst_op) on toegang.poging to baken_gebruiker;
