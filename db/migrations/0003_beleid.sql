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

create function toegang.compartimenten(wat text) returns setof text language sql stable
begin atomic
  select b.compartiment from toegang.beleid b
  where b.handeling = wat and b.doel = current_setting('baken.doel', true)
    and b.rol = any (string_to_array(current_setting('baken.rollen', true), ','));
end;
comment on function toegang.compartimenten is
  'De ene functie die over een dossier beslist: de compartimenten waarin deze rollen met dit doel deze handeling mogen doen';

create function toegang.mag(waarin text, wat text) returns boolean language sql stable
  return exists (select from toegang.compartimenten(wat) c where c = waarin);
