-- What waits for somebody else is shown by its deadline: the index gives that order, however much waits.
create index signaal_wacht_termijn on signaal.signaal (gemeente_id, uiterlijk_op, id)
  where toestand = 'open' and wacht_op is not null and not acuut;
drop index signaal.signaal_wacht;
