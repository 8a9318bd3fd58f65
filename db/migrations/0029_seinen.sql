-- What lies unread too long, and who gets which mail without content about it.
alter table melding.melding
  add column gelezen_op timestamptz,
  add column sein integer not null default 0;
comment on column melding.melding.sein is 'Wat hierover is gemaild: 0 niets, 1 dat het er is, 2 en 3 dat het te lang ongelezen is';
alter table melding.bericht add column sein integer not null default 0;
comment on column melding.bericht.sein is 'Zie melding.melding.sein';
grant update (gelezen_op, sein) on melding.melding to baken_gebruiker;
grant update (sein) on melding.bericht to baken_gebruiker;
create index melding_ongelezen on melding.melding (gemeente_id, compartiment, ontvangen_op)
  where gelezen_op is null and toestand = 'nieuw';

alter table toegang.account
  add column mailwens text not null default 'direct' check (mailwens in ('direct', 'dagelijks', 'geen')),
  add column dagmail_op date;
comment on column toegang.account.mailwens is 'Wanneer een mail zonder inhoud over nieuw werk: meteen, een keer per werkdag, of nooit';
comment on column toegang.account.dagmail_op is 'De dag waarvoor de dagmail is klaargezet: een keer per dag, ook met meer processen';
grant update (mailwens, dagmail_op) on toegang.account to baken_gebruiker;
-- Also of who works here from elsewhere: a care coordinator of a partner, a colleague of another municipality.
create policy dagmail on toegang.account for update using (
  (select toegang.mag('dagmail', 'wijzigen')) and id in (select r.account_id from toegang.rol_toewijzing r
    where r.gemeente_id = (select toegang.gemeente())));
