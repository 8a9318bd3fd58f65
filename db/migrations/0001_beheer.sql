-- The installation itself: one row, and the restricted role that every unit of work switches to.
do $$ begin
  if not exists (select from pg_roles where rolname = 'baken_gebruiker') then
    create role baken_gebruiker nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;

create schema beheer;
create table beheer.installatie (
  enig boolean primary key default true check (enig),
  is_demo boolean not null default false,
  sleutel_vingerafdruk text,
  aangemaakt_op timestamptz not null default now(),
  oefenmodus_tot timestamptz
);
comment on column beheer.installatie.oefenmodus_tot is 'Sinds wanneer beheerder en FG hebben vastgelegd dat DPIA en protocol zijn vastgesteld';
insert into beheer.installatie default values;
grant usage on schema beheer to baken_gebruiker;
grant select on beheer.installatie to baken_gebruiker;
