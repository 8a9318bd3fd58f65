-- What a beheerder does with accounts: roles that are asked before they are given, invitations with a name, and what happened.
alter table toegang.account add column ingelogd_op date;
comment on column toegang.account.ingelogd_op is 'De dag waarop zij voor het laatst inlogde; geen tijd';
grant update (ingelogd_op) on toegang.account to baken_gebruiker;
create index account_op_naam on toegang.account (gemeente_id, naam, id);

create table toegang.rolverzoek (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  account_id uuid references toegang.account (id),
  token_hash bytea,
  voor bytea,
  rol text not null,
  van timestamptz not null,
  tot timestamptz,
  toestand text not null check (toestand in ('gevraagd', 'toegestaan', 'geweigerd', 'ingetrokken')),
  elders boolean not null default false,
  door_id uuid,
  op timestamptz not null,
  besluit_door uuid,
  besluit_op timestamptz,
  primary key (gemeente_id, id),
  check (besluit_door <> door_id),
  check (besluit_door <> account_id),
  check (tot > van)
);
comment on column toegang.rolverzoek.token_hash is 'Van de uitnodiging waar de rol bij hoort; een uitnodiging verdwijnt nooit';
comment on column toegang.rolverzoek.voor is 'De naam bij een uitnodiging, verzegeld onder de installatiesleutel';
comment on column toegang.rolverzoek.elders is 'Ook een beheerder van een andere gemeente van de regio mag beslissen';
create index rolverzoek_open on toegang.rolverzoek (gemeente_id, toestand, id desc);
create index rolverzoek_per_account on toegang.rolverzoek (gemeente_id, account_id);
create index rolverzoek_per_uitnodiging on toegang.rolverzoek (token_hash);
create index rolverzoek_elders on toegang.rolverzoek (id desc) where elders and toestand = 'gevraagd';
call toegang.bescherm('toegang.rolverzoek', '''rolverzoek''');
create policy "elders lezen" on toegang.rolverzoek for select using (
  elders and (select toegang.mag('verzoek van elders', 'lezen')));
create policy "elders beslissen" on toegang.rolverzoek for update using (
  elders and toestand = 'gevraagd' and (select toegang.mag('verzoek van elders', 'wijzigen'))) with check (elders);
create policy "uitgenodigd lezen" on toegang.rolverzoek for select using (
  token_hash = (select toegang.bewijs()) and (select toegang.mag('uitnodiging', 'lezen')));
create policy "uitgenodigd wijzigen" on toegang.rolverzoek for update using (
  token_hash = (select toegang.bewijs()) and (select toegang.mag('uitnodiging', 'wijzigen')));
grant select, insert on toegang.rolverzoek to baken_gebruiker;
grant update (account_id, toestand, besluit_door, besluit_op) on toegang.rolverzoek to baken_gebruiker;

-- The roles of an invitation are rolverzoeken now. A link that is still open goes: the first beheerder gets a new one at start.
alter table toegang.uitnodiging
  add column id uuid not null default gen_random_uuid() unique,
  drop column rollen;
drop policy maken on toegang.uitnodiging;
create policy maken on toegang.uitnodiging for insert with check (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('rolverzoek', 'toevoegen')));
create policy "beheer lezen" on toegang.uitnodiging for select using (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('rolverzoek', 'lezen')));
create policy intrekken on toegang.uitnodiging for update using (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('rolverzoek', 'wijzigen')));
grant update (verloopt_op) on toegang.uitnodiging to baken_gebruiker;

-- Who takes up an invitation gets the roles that were allowed for it, and no other.
drop policy "uitgenodigd" on toegang.rol_toewijzing;
create policy "uitgenodigd" on toegang.rol_toewijzing for insert with check (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('uitnodiging', 'wijzigen'))
  and exists (select from toegang.rolverzoek v where v.token_hash = (select toegang.bewijs()) and v.toestand = 'toegestaan'
    and v.account_id = rol_toewijzing.account_id and v.rol = rol_toewijzing.rol));
create function toegang.rol_eindigt() returns trigger language plpgsql as $$ begin
  if old.tot is not null and (new.tot is null or new.tot > old.tot) then
    raise exception 'een rol eindigt eerder, nooit later: geef haar opnieuw';
  end if;
  return new;
end $$;
create trigger rol_eindigt before update of tot on toegang.rol_toewijzing for each row execute function toegang.rol_eindigt();

-- Forbidden combinations and the last beheerder are about a person and a region, not about one municipality.
create policy "alle rollen" on toegang.rol_toewijzing for select using ((select toegang.mag('alle rollen', 'lezen')));
create policy "alle rollen" on toegang.account for select using ((select toegang.mag('alle rollen', 'lezen')));
create policy "tweede stap" on toegang.passkey for select using (
  (select toegang.mag('tweede stap', 'lezen')) and exists (select from toegang.account a where a.id = passkey.account_id));

create table toegang.accountgebeurtenis (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  account_id uuid,
  verzoek_id uuid,
  wat text not null,
  rol text,
  van timestamptz,
  tot timestamptz,
  bron text,
  door_id uuid,
  op timestamptz not null,
  primary key (gemeente_id, id)
);
create index accountgebeurtenis_per_account on toegang.accountgebeurtenis (gemeente_id, account_id, id desc);
call toegang.bescherm('toegang.accountgebeurtenis', '''accountgebeurtenis''');
create policy "uitgenodigd" on toegang.accountgebeurtenis for insert with check (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('uitnodiging', 'wijzigen')));
grant select, insert on toegang.accountgebeurtenis to baken_gebruiker;
create function toegang.gebeurd_is_gebeurd() returns trigger language plpgsql as
  $$ begin raise exception 'wat er met een account gebeurde, verandert niet'; end $$;
create trigger blijft before update or delete on toegang.accountgebeurtenis
  for each row execute function toegang.gebeurd_is_gebeurd();
create trigger blijven before truncate on toegang.accountgebeurtenis
  for each statement execute function toegang.gebeurd_is_gebeurd();
