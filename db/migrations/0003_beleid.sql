-- The access policy as rows, and the functions that decide with it. Filled from the modules' *.policy.ts at migration.
create schema toegang;
grant usage on schema toegang to baken_gebruiker;

create table toegang.beleid (
  rol text not null,
  compartiment text not null,
  handeling text not null,
  doel text not null,
  grond text not null,
  primary key (rol, doel, handeling, compartiment)
);
grant select on toegang.beleid to baken_gebruiker;

create function toegang.gemeente() returns uuid language sql stable parallel safe
  return nullif(current_setting('baken.gemeente_id', true), '')::uuid;
create function toegang.actor() returns uuid language sql stable parallel safe
  return nullif(current_setting('baken.actor_id', true), '')::uuid;
create function toegang.doel() returns text language sql stable parallel safe
  return current_setting('baken.doel', true);
create function toegang.bewijs() returns bytea language sql stable parallel safe
  return decode(nullif(current_setting('baken.bewijs', true), ''), 'hex');

create function toegang.dossier() returns uuid language sql stable parallel safe
  return nullif(current_setting('baken.dossier', true), '')::uuid;
create function toegang.nu() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('baken.nu', true), '')::timestamptz, now());

-- Two things that are about one person and one dossier, whatever her roles are.
create schema belang;
grant usage on schema belang to baken_gebruiker;
create table belang.uitsluiting (
  gemeente_id uuid not null,
  account_id uuid not null,
  dossier_id uuid not null,
  reden text not null check (reden in ('komt voor', 'zelf', 'aangemerkt')),
  op timestamptz not null,
  opgeheven_op timestamptz,
  opgeheven_door uuid,
  primary key (account_id, gemeente_id, dossier_id)
);
comment on table belang.uitsluiting is 'compartiment: ''uitsluiting''';
create index uitsluiting_per_dossier on belang.uitsluiting (gemeente_id, dossier_id);
create table toegang.verlening (
  gemeente_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  dossier_id uuid not null,
  soort text not null check (soort in ('melding', 'hulpvraag', 'signaal')),
  rol text not null,
  van timestamptz not null,
  tot timestamptz not null,
  primary key (gemeente_id, id)
);
comment on table toegang.verlening is 'compartiment: ''verlening''; een rol voor een dossier, een tijd lang';
create index verlening_per_account on toegang.verlening (account_id, dossier_id, tot);

create function toegang.uitgesloten() returns setof uuid language sql stable
begin atomic
  select u.dossier_id from belang.uitsluiting u
  where u.account_id = toegang.actor() and u.gemeente_id = toegang.gemeente() and u.opgeheven_op is null;
end;
create function toegang.rollen() returns text[] language sql stable
begin atomic
  select case when toegang.dossier() is null then string_to_array(current_setting('baken.rollen', true), ',')
    else array(select v.rol from toegang.verlening v
      where v.account_id = toegang.actor() and v.gemeente_id = toegang.gemeente() and v.dossier_id = toegang.dossier()
        and v.van <= toegang.nu() and v.tot > toegang.nu()) end;
end;
create function toegang.verleend() returns setof uuid language sql stable
begin atomic
  select v.dossier_id from toegang.verlening v
  where v.account_id = toegang.actor() and v.gemeente_id = toegang.gemeente() and v.rol = any ((select toegang.rollen())::text[])
    and v.van <= toegang.nu() and v.tot > toegang.nu();
end;
comment on function toegang.rollen is
  'De rollen van dit werk. Met een dossier in de instellingen: alleen wat voor dat dossier is verleend';

create function toegang.compartimenten(wat text) returns setof text language sql stable
begin atomic
  select b.compartiment from toegang.beleid b
  where b.handeling = wat and b.doel = current_setting('baken.doel', true)
    and b.rol = any ((select toegang.rollen())::text[]);
end;
comment on function toegang.compartimenten is
  'De ene functie die over een dossier beslist: de compartimenten waarin deze rollen met dit doel deze handeling mogen doen';

create function toegang.mag(waarin text, wat text) returns boolean language sql stable
  return exists (select from toegang.compartimenten(wat) c where c = waarin);
