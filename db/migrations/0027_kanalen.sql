-- Meldingen from another system, from M., by telephone, at the counter and by post: who may ask how it stands, and what M. heard.
alter table melding.melding add column teruggekoppeld_op date;
comment on column melding.melding.teruggekoppeld_op is 'Wanneer aan M. is teruggekoppeld; het kanaal M. heeft geen melder om aan te schrijven';
grant update (teruggekoppeld_op) on melding.melding to baken_gebruiker;

alter table melding.gesprek
  add column koppeling_id uuid,
  add column uitkomst text check (uitkomst in ('in-behandeling', 'geen-vervolg', 'doorverwezen', 'gebruikt'));
comment on column melding.gesprek.uitkomst is 'Alleen bij het kanaal M.: de klasse die M. mag weten; anders leeg';
grant update (uitkomst) on melding.gesprek to baken_gebruiker;
create index gesprek_per_koppeling on melding.gesprek (koppeling_id, melding_id) where koppeling_id is not null;
-- A system reports for more municipalities, and asks with nothing but the number that it got.
create policy koppelstand on melding.gesprek for select using (
  koppeling_id = (select toegang.actor()) and (select toegang.mag('koppelstand', 'lezen')));
