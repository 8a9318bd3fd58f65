-- The conversation goes on: questions, "seen" without a time, and a reporter who wants no contact any more (besluit 0019).
alter table melding.bericht
  add column vraag boolean not null default false,
  add column gezien boolean not null default false;
comment on column melding.bericht.gezien is
  'De melder heeft dit gezien. Wordt eens per etmaal bijgewerkt, en zegt nooit wanneer';
grant update (gezien) on melding.bericht to baken_gebruiker;

-- What the reporter saw today. She can put a mark here and no more; nobody who works here can read it. At midnight the
-- system takes the marks over into the messages, and throws them away. No column says when.
create table melding.gezien (
  gemeente_id uuid not null,
  bericht_id uuid not null,
  opzoek_id bytea not null,
  primary key (gemeente_id, bericht_id),
  foreign key (gemeente_id, bericht_id) references melding.bericht on delete cascade
);
call toegang.bescherm('melding.gezien', '''gezien''');
call toegang.open_ook('melding.gezien', 'gesprek met code', 'toevoegen', 'opzoek_id = (select toegang.bewijs())');
grant select, insert, delete on melding.gezien to baken_gebruiker;

create table melding.geen_contact (
  gemeente_id uuid not null,
  melding_id uuid not null,
  compartiment text not null,
  opzoek_id bytea not null,
  op date not null,
  primary key (gemeente_id, melding_id),
  foreign key (gemeente_id, melding_id) references melding.melding on delete cascade
);
call toegang.bescherm('melding.geen_contact', 'compartiment', 'melding_id');
call toegang.open_ook('melding.geen_contact', 'gesprek met code', 'lezen', 'opzoek_id = (select toegang.bewijs())');
call toegang.open_ook('melding.geen_contact', 'gesprek met code', 'toevoegen', 'opzoek_id = (select toegang.bewijs())');
grant select, insert on melding.geen_contact to baken_gebruiker;

-- From then on nobody can write to her, whatever a page forgets.
create policy "geen contact meer" on melding.bericht as restrictive for insert with check (
  gemeente_id = (select toegang.gemeente()) and (van = 'melder' or not exists (select from melding.geen_contact g
    where g.gemeente_id = bericht.gemeente_id and g.melding_id = bericht.melding_id)));
-- And how to reach her is gone.
grant delete on melding.melder to baken_gebruiker;
