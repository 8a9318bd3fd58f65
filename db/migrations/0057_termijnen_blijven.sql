-- A disclosure in danger of which nobody wrote down in time what was told: the FG sees that it is so, and since when.
call toegang.open_ook('termijn.termijn', 'acuut-klok', 'lezen',
  'code = ''acuut-vastleggen'' and toestand in (''loopt'', ''verlopen'') and (select toegang.dossier()) is null'
  ' and dossier_id <> all (array(select toegang.uitgesloten()))');
