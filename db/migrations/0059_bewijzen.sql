-- Who shows several things at once reaches the row of each: reports that are stored together take their drafts along. A hash
-- is 32 bytes; several behind one another are equal to no single one, so every other policy stays closed to them.
create function toegang.bewijzen() returns bytea[] language sql stable
  return array(select substr(toegang.bewijs(), 32 * nr + 1, 32)
    from generate_series(0, length(toegang.bewijs()) / 32 - 1) nr);
alter policy houder on melding.concept using (
  id = any ((select toegang.bewijzen())::bytea[]) and (select toegang.mag('concept', 'wijzigen')));
