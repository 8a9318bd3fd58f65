-- Break-glass: one dossier, a reason, a second person, an hour, and a judgement afterwards by the FG.
create schema noodtoegang;
grant usage on schema noodtoegang to baken_gebruiker;

create table noodtoegang.verzoek (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  account_id uuid not null,
  kenmerk text not null,
  inhoud bytea not null,
  op timestamptz not null,
  toestand text not null default 'gevraagd' check (toestand in ('gevraagd', 'toegestaan', 'geweigerd', 'beoordeeld')),
  dossier_id uuid,
  soort text check (soort in ('melding', 'signaal')),
  besluit_door uuid,
  besluit_op timestamptz,
  tot timestamptz,
  beoordeeld_door uuid,
  beoordeeld_op timestamptz,
  oordeel bytea,
  primary key (gemeente_id, id),
  check (besluit_door <> account_id),
  check ((toestand = 'toegestaan') <= (dossier_id is not null and besluit_door is not null and tot is not null))
);
create index verzoek_open on noodtoegang.verzoek (gemeente_id, toestand, id desc);
create index verzoek_per_account on noodtoegang.verzoek (gemeente_id, account_id, id desc);
call toegang.bescherm('noodtoegang.verzoek', '''noodtoegang''');
call toegang.open_ook('noodtoegang.verzoek', 'eigen noodtoegang', 'lezen', 'account_id = (select toegang.actor())');
grant select, insert on noodtoegang.verzoek to baken_gebruiker;
grant update (toestand, dossier_id, soort, besluit_door, besluit_op, tot, beoordeeld_door, beoordeeld_op, oordeel)
  on noodtoegang.verzoek to baken_gebruiker;
