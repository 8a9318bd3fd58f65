-- Sign-in runs under row-level security too: a name, a session or an invitation opens its own row and no other.
create function toegang.sessie_account() returns uuid language sql stable
  return (select s.account_id from toegang.sessie s where s.token_hash = toegang.bewijs());
call toegang.bescherm('toegang.account', '''account''');
create policy "inloggen lezen" on toegang.account for select using (
  (select toegang.mag('inloggen', 'lezen')) and (inlognaam_hash = (select toegang.bewijs())
    or id = (select toegang.actor()) or id = (select toegang.sessie_account())));
create policy "inloggen wijzigen" on toegang.account for update using (
  (select toegang.mag('inloggen', 'wijzigen')) and (inlognaam_hash = (select toegang.bewijs())
    or id = (select toegang.actor()) or id = (select toegang.sessie_account())));
create policy "uitgenodigd" on toegang.account for insert with check ((select toegang.mag('uitnodiging', 'wijzigen')));

call toegang.bescherm('toegang.rol_toewijzing', '''account''');
create policy "eigen rollen" on toegang.rol_toewijzing for select using (
  (select toegang.mag('inloggen', 'lezen'))
  and (account_id = (select toegang.actor()) or account_id = (select toegang.sessie_account())));
create policy "uitgenodigd" on toegang.rol_toewijzing for insert with check (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('uitnodiging', 'wijzigen')));

alter table toegang.sessie enable row level security;
alter table toegang.sessie force row level security;
create policy eigen on toegang.sessie for all using (
  (select toegang.mag('inloggen', 'lezen')) and (token_hash = (select toegang.bewijs()) or account_id = (select toegang.actor())));
comment on table toegang.sessie is 'compartiment: inloggen';

alter table toegang.uitnodiging enable row level security;
alter table toegang.uitnodiging force row level security;
create policy openen on toegang.uitnodiging for select using (
  token_hash = (select toegang.bewijs()) and (select toegang.mag('uitnodiging', 'lezen')));
create policy gebruiken on toegang.uitnodiging for update using (
  token_hash = (select toegang.bewijs()) and (select toegang.mag('uitnodiging', 'wijzigen')));
create policy maken on toegang.uitnodiging for insert with check (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('account', 'toevoegen')));
comment on table toegang.uitnodiging is 'compartiment: uitnodiging';
