-- Advice of an expert without personal data: what was asked, of whom, and what came of it (besluit 0030).
create table signaal.adviesvraag (
  gemeente_id uuid not null,
  id uuid not null,
  signaal_id uuid not null,
  toestand text not null default 'open' check (toestand in ('open', 'beantwoord', 'ingetrokken')),
  inhoud bytea not null,
  gesteld_op date not null,
  afloop bytea,
  afloop_op date,
  door_id uuid not null,
  op timestamptz not null,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, signaal_id) references signaal.signaal on delete cascade,
  check ((toestand = 'open') = (afloop is null)),
  check ((afloop is null) = (afloop_op is null))
);
comment on column signaal.adviesvraag.inhoud is 'De vraag, aan wie, en wat de controle vond en iemand bevestigde; verzegeld onder het signaal';
comment on column signaal.adviesvraag.afloop is 'Het antwoord, of waarom de vraag is ingetrokken; verzegeld onder het signaal';
create index adviesvraag_per_signaal on signaal.adviesvraag (gemeente_id, signaal_id, id);
call toegang.bescherm('signaal.adviesvraag', '''adviesvraag''', 'signaal_id');
grant select, insert on signaal.adviesvraag to baken_gebruiker;
grant update (toestand, afloop, afloop_op, versie) on signaal.adviesvraag to baken_gebruiker;
