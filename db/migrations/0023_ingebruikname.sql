-- A municipality leaves oefenmodus when its beheerder and its FG both signed that DPIA and protocol were adopted.
create table toegang.vaststelling (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  inhoud bytea not null,
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id)
);
comment on column toegang.vaststelling.inhoud is 'Datum en kenmerk van DPIA en protocol, verzegeld onder de installatiesleutel';
call toegang.bescherm('toegang.vaststelling', '''vaststelling''');
grant select, insert on toegang.vaststelling to baken_gebruiker;

-- One signature a role, and nobody signs twice: so two persons.
create table toegang.handtekening (
  gemeente_id uuid not null,
  vaststelling_id uuid not null,
  rol text not null check (rol in ('beheerder', 'fg')),
  account_id uuid not null references toegang.account (id),
  op timestamptz not null,
  primary key (gemeente_id, vaststelling_id, rol),
  unique (gemeente_id, vaststelling_id, account_id),
  foreign key (gemeente_id, vaststelling_id) references toegang.vaststelling
);
alter table toegang.handtekening enable row level security;
alter table toegang.handtekening force row level security;
comment on table toegang.handtekening is 'compartiment: vaststelling';
create policy lezen on toegang.handtekening for select using (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('vaststelling', 'lezen')));
create policy zetten on toegang.handtekening for insert with check (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('vaststelling', 'toevoegen'))
  and account_id = (select toegang.actor()) and rol = any ((select toegang.rollen())::text[]));
grant select, insert on toegang.handtekening to baken_gebruiker;

create table toegang.intrekking (
  gemeente_id uuid not null,
  vaststelling_id uuid not null,
  inhoud bytea not null,
  door_id uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, vaststelling_id),
  foreign key (gemeente_id, vaststelling_id) references toegang.vaststelling
);
comment on column toegang.intrekking.inhoud is 'De reden, verzegeld onder de installatiesleutel';
call toegang.bescherm('toegang.intrekking', '''intrekking''');
grant select, insert on toegang.intrekking to baken_gebruiker;

-- Whether a municipality practises is the same for everybody: the public form asks it before anybody is known.
create table toegang.in_gebruik (
  gemeente_id uuid primary key references netwerk.gemeente (id),
  vaststelling_id uuid not null,
  sinds timestamptz not null
);
alter table toegang.in_gebruik enable row level security;
alter table toegang.in_gebruik force row level security;
comment on table toegang.in_gebruik is 'compartiment: in gebruik';
-- Every doel; outside a unit of work there is none.
create policy lezen on toegang.in_gebruik for select using ((select toegang.doel()) <> '');
create policy beginnen on toegang.in_gebruik for insert with check (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('in gebruik', 'toevoegen'))
  and 2 = (select count(*) from toegang.handtekening h
    where h.gemeente_id = (select toegang.gemeente()) and h.vaststelling_id = in_gebruik.vaststelling_id)
  and not exists (select from toegang.intrekking i
    where i.gemeente_id = (select toegang.gemeente()) and i.vaststelling_id = in_gebruik.vaststelling_id));
create policy ophouden on toegang.in_gebruik for delete using (
  gemeente_id = (select toegang.gemeente()) and (select toegang.mag('in gebruik', 'vernietigen')));
grant select, insert, delete on toegang.in_gebruik to baken_gebruiker;

alter table beheer.installatie drop column oefenmodus_tot;
