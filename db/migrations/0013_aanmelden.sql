-- Sign-in at the organisation's own service (OpenID Connect): a sign-in under way, who is who there, roles from claims.
create table toegang.aanmelding (
  id bytea primary key,
  inlogdienst text not null,
  inhoud bytea not null,
  verloopt_op timestamptz not null
);
comment on column toegang.aanmelding.id is 'Hash van state: wie state kan tonen, opent deze rij, een keer';
comment on column toegang.aanmelding.inhoud is 'Verzegeld onder de installatiesleutel: nonce, PKCE-sleutel, hash van het koekje, de weg terug';
alter table toegang.aanmelding enable row level security;
alter table toegang.aanmelding force row level security;
create policy houder on toegang.aanmelding for all using (
  id = (select toegang.bewijs()) and (select toegang.mag('inloggen', 'wijzigen')));
create policy opruimen on toegang.aanmelding for delete using ((select toegang.mag('oude aanmeldingen', 'vernietigen')));
create policy "opruimen lezen" on toegang.aanmelding for select using ((select toegang.mag('oude aanmeldingen', 'lezen')));
create index aanmelding_verloopt on toegang.aanmelding (verloopt_op);
comment on table toegang.aanmelding is 'compartiment: inloggen';
grant select, insert, delete on toegang.aanmelding to baken_gebruiker;

create table toegang.identiteit (
  id bytea primary key,
  gemeente_id uuid references netwerk.gemeente (id),
  account_id uuid not null references toegang.account (id),
  issuer text not null,
  gekoppeld_op timestamptz not null
);
comment on column toegang.identiteit.id is 'Hash van issuer en subject samen: daarmee zijn die twee uniek';
create index identiteit_per_account on toegang.identiteit (account_id);
call toegang.bescherm('toegang.identiteit', '''account''');
create policy "inloggen lezen" on toegang.identiteit for select using (
  (select toegang.mag('inloggen', 'lezen')) and (id = (select toegang.bewijs())
    or account_id = (select toegang.actor()) or account_id = (select toegang.sessie_account())));
create policy "uitgenodigd" on toegang.identiteit for insert with check (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('uitnodiging', 'wijzigen')));
grant select, insert on toegang.identiteit to baken_gebruiker;

alter table toegang.rol_toewijzing add column bron text;
comment on column toegang.rol_toewijzing.bron is 'De issuer uit wiens claims de rol volgt; leeg als zij in Baken is gegeven';
create unique index rol_uit_claims on toegang.rol_toewijzing (gemeente_id, account_id, rol) where bron is not null and tot is null;

alter table toegang.sessie add column inlogdienst text;
comment on column toegang.sessie.inlogdienst is 'Waar deze sessie begon; leeg bij een wachtzin';
