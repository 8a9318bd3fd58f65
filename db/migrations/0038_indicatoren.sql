-- What somebody looked for at a signaal, and whether who looks like an offender may be a victim (besluit 0024).
create table signaal.indicatorantwoord (
  gemeente_id uuid not null,
  id uuid not null,
  signaal_id uuid not null,
  inhoud bytea not null,
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, signaal_id) references signaal.signaal on delete cascade
);
create index indicatorantwoord_per_signaal on signaal.indicatorantwoord (gemeente_id, signaal_id, id);
call toegang.bescherm('signaal.indicatorantwoord', '''indicatoren''', 'signaal_id');
grant select, insert on signaal.indicatorantwoord to baken_gebruiker;
comment on column signaal.indicatorantwoord.inhoud is
  'Wat iemand in een keer wijzigde, verzegeld: een rij zegt niet hoeveel er is gezien';

create table signaal.slachtoffercheck (
  gemeente_id uuid not null,
  id uuid not null,
  signaal_id uuid not null,
  betrokken_id uuid not null,
  inhoud bytea not null,
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, signaal_id) references signaal.signaal on delete cascade,
  foreign key (gemeente_id, betrokken_id) references signaal.betrokken on delete cascade
);
create index slachtoffercheck_per_signaal on signaal.slachtoffercheck (gemeente_id, signaal_id, id);
create index slachtoffercheck_per_persoon on signaal.slachtoffercheck (gemeente_id, betrokken_id);
call toegang.bescherm('signaal.slachtoffercheck', '''indicatoren''', 'signaal_id');
grant select, insert on signaal.slachtoffercheck to baken_gebruiker;
comment on column signaal.slachtoffercheck.inhoud is
  'Antwoorden, uitkomst en reden, verzegeld; gaat de persoon weg, dan gaat dit mee';
