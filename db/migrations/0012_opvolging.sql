-- What the work lists ask: the next weging, messages nobody read yet, and an index for each list and filter.
alter table signaal.signaal add column volgende text;
comment on column signaal.signaal.volgende is 'De weging die nu open staat; leeg als er geen meer volgt';
grant update (volgende) on signaal.signaal to baken_gebruiker;
create index signaal_lijst_vorm on signaal.signaal (gemeente_id, toestand, verschijningsvorm, id desc);
create index signaal_lijst_urgentie on signaal.signaal (gemeente_id, toestand, urgentie, id desc);
create index signaal_wacht on signaal.signaal (gemeente_id, id) where toestand = 'open' and wacht_op is not null;
create index signaal_acuut on signaal.signaal (gemeente_id, id) where acuut;

create index melding_lijst_vorm on melding.melding (gemeente_id, compartiment, toestand, verschijningsvorm, id desc);
create index melding_lijst_urgentie on melding.melding (gemeente_id, compartiment, toestand, urgentie, id desc);

alter table melding.bericht add column gelezen_op timestamptz;
grant update (gelezen_op) on melding.bericht to baken_gebruiker;
create index bericht_ongelezen on melding.bericht (gemeente_id, compartiment, id) where van = 'melder' and gelezen_op is null;

create index regel_geweigerd on logboek.regel (gemeente_id, id) where uitkomst = 'geweigerd';
