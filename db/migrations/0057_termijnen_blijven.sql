-- A disclosure in danger of which nobody wrote down in time what was told: the FG sees that it is so, and since when.
call toegang.open_ook('termijn.termijn', 'acuut-klok', 'lezen',
  'code = ''acuut-vastleggen'' and toestand in (''loopt'', ''verlopen'') and (select toegang.dossier()) is null'
  ' and dossier_id <> all (array(select toegang.uitgesloten()))');

-- A pause has a last day. What stands still already stands still until tonight; only the owner can say so, the guard down.
alter table termijn.termijn add column pauze_tot date;
comment on column termijn.termijn.pauze_tot is 'De laatste dag waarop de termijn stilstaat';
alter table termijn.termijn no force row level security;
update termijn.termijn set pauze_tot = current_date where toestand = 'gepauzeerd';
-- Waiting for the reporter took a term out of everybody's list.
update termijn.termijn set rollen = array['aandachtsfunctionaris', 'regisseur'] where rollen = array['melder'];
alter table termijn.termijn force row level security;
alter table termijn.termijn add check ((toestand = 'gepauzeerd') = (pauze_tot is not null));
grant update (pauze_tot) on termijn.termijn to baken_gebruiker;
create index termijn_staat_stil on termijn.termijn (gemeente_id, pauze_tot, id) where toestand = 'gepauzeerd';
