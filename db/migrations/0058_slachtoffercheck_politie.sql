-- A slachtoffercheck of somebody whom the police named stands where what they gave stands (besluit 0031).
alter table signaal.slachtoffercheck
  add column compartiment text not null default 'indicatoren' check (compartiment in ('indicatoren', 'politie'));
drop policy lezen on signaal.slachtoffercheck;
drop policy toevoegen on signaal.slachtoffercheck;
drop policy wijzigen on signaal.slachtoffercheck;
drop policy vernietigen on signaal.slachtoffercheck;
call toegang.bescherm('signaal.slachtoffercheck', 'compartiment', 'signaal_id');
-- It is seen by who sees the person it is about, and written nowhere else than that person.
create policy ontvanger on signaal.slachtoffercheck as restrictive for all using (
  gemeente_id = (select toegang.gemeente())
  and (compartiment <> 'politie' or exists (select from signaal.betrokken b
    where b.gemeente_id = slachtoffercheck.gemeente_id and b.id = slachtoffercheck.betrokken_id
    and b.compartiment = 'politie')));
