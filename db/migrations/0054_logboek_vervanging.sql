-- Does the actor stand in for this colleague now? A function of its own: planned when a line names somebody, not for
-- each line of the logbook, where the policies of `vervanging` cost more than writing the line.
create function toegang.vervangt(voor uuid) returns boolean language sql stable
  return exists (select from toegang.vervanging v
    where v.gemeente_id = toegang.gemeente() and v.account_id = toegang.actor() and v.voor_id = voor
      and v.van <= toegang.nu() and v.tot > toegang.nu() and v.beeindigd_op is null);
alter policy toevoegen on logboek.regel with check (
  gemeente_id is not distinct from (select toegang.gemeente())
  and actor_id is not distinct from (select toegang.actor())
  and (namens_id is null or toegang.vervangt(namens_id)));
