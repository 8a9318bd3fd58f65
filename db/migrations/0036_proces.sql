-- The whole way of a signaal: decisions beside wegingen in an order of their own, what was asked and proposed, and tasks.
alter table signaal.weging add column soort text not null default 'weging'
  check (soort in ('weging', 'terug', 'stop', 'sluiting', 'heropend'));
alter table signaal.weging add column volgnummer integer not null default 0;
comment on column signaal.weging.volgnummer is 'De volgorde binnen een signaal; 0 is van voor er een was';
create unique index weging_volgorde on signaal.weging (gemeente_id, signaal_id, volgnummer) where volgnummer > 0;

create table signaal.stuk (
  gemeente_id uuid not null,
  id uuid not null,
  signaal_id uuid not null,
  soort text not null check (soort in ('bronvraag', 'bronuitslag', 'deelvoorstel', 'overdracht', 'reactie', 'terugkoppeling')),
  inhoud bytea not null,
  door_id uuid,
  op timestamptz not null,
  volgnummer integer not null,
  versie integer not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, signaal_id) references signaal.signaal on delete cascade
);
comment on column signaal.stuk.inhoud is 'Wat is gevraagd, gevonden, voorgesteld of overgedragen; verzegeld onder het signaal';
comment on column signaal.stuk.volgnummer is 'Na welk besluit het is geschreven: het volgnummer van de laatste weging';
comment on column signaal.stuk.versie is 'Die van het signaal erna; zo staat de volgorde vast';
create index stuk_per_signaal on signaal.stuk (gemeente_id, signaal_id, id);
call toegang.bescherm('signaal.stuk', '''signaal''', 'signaal_id');
grant select, insert on signaal.stuk to baken_gebruiker;

create table signaal.taak (
  gemeente_id uuid not null,
  id uuid not null,
  signaal_id uuid not null,
  toestand text not null default 'open' check (toestand in ('open', 'gedaan', 'vervallen')),
  inhoud bytea not null,
  uiterlijk_op date not null,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, signaal_id) references signaal.signaal on delete cascade
);
comment on column signaal.taak.inhoud is 'Wat er moet gebeuren, door wie en met welk resultaat; verzegeld onder het signaal';
create index taak_per_signaal on signaal.taak (gemeente_id, signaal_id, id);
call toegang.bescherm('signaal.taak', '''signaal''', 'signaal_id');
grant select, insert on signaal.taak to baken_gebruiker;
grant update (toestand, inhoud, uiterlijk_op, versie) on signaal.taak to baken_gebruiker;
