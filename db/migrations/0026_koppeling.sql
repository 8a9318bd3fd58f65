-- Other systems that send meldingen through the API: who they are, their secrets and tokens, and what was answered once.
create schema koppeling;
grant usage on schema koppeling to baken_gebruiker;

create table koppeling.koppeling (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null unique,
  organisatie_id uuid not null references netwerk.organisatie (id),
  naam text not null,
  scopes text[] not null,
  aangemaakt_op timestamptz not null,
  ingetrokken_op timestamptz,
  primary key (gemeente_id, id)
);
comment on column koppeling.koppeling.gemeente_id is 'De gemeente wier beheerder ervoor instaat';
create table koppeling.toelating (
  gemeente_id uuid not null references netwerk.gemeente (id),
  koppeling_id uuid not null references koppeling.koppeling (id),
  sinds timestamptz not null,
  tot timestamptz,
  primary key (gemeente_id, koppeling_id)
);
create index toelating_per_koppeling on koppeling.toelating (koppeling_id);
create table koppeling.geheim (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  koppeling_id uuid not null references koppeling.koppeling (id),
  geheim_hash bytea not null unique,
  aangemaakt_op timestamptz not null,
  beeindigd_op timestamptz,
  gebruikt_op timestamptz,
  primary key (gemeente_id, id)
);
create index geheim_per_koppeling on koppeling.geheim (koppeling_id);
create table koppeling.token (
  token_hash bytea primary key,
  koppeling_id uuid not null references koppeling.koppeling (id),
  geheim_id uuid not null,
  scopes text[] not null,
  verloopt_op timestamptz not null
);
create index token_verloopt on koppeling.token (verloopt_op);
create table koppeling.antwoord (
  koppeling_id uuid not null references koppeling.koppeling (id),
  sleutel bytea not null,
  vraag bytea not null,
  antwoord jsonb,
  op timestamptz not null,
  primary key (koppeling_id, sleutel)
);
create index antwoord_op on koppeling.antwoord (op);
comment on column koppeling.antwoord.vraag is 'HMAC van wat er is gestuurd: gelijk of niet, meer zegt het niet';
comment on column koppeling.antwoord.antwoord is 'Nummer en kenmerk van wat is ontvangen; nooit de inhoud';

-- Whoever shows a secret or a token shows which koppeling it is. Both tables show such a row to nobody else.
create function koppeling.getoond() returns uuid language sql stable
begin atomic
  select g.koppeling_id from koppeling.geheim g where g.geheim_hash = toegang.bewijs() and g.beeindigd_op is null
  union all
  select t.koppeling_id from koppeling.token t where t.token_hash = toegang.bewijs()
  limit 1;
end;

-- A token ends with the secret that it came from.
create function koppeling.getoond_geheim() returns uuid language sql stable
  return (select t.geheim_id from koppeling.token t where t.token_hash = toegang.bewijs());

call toegang.bescherm('koppeling.koppeling', '''koppeling''');
create policy toegelaten on koppeling.koppeling for select using ((select toegang.mag('koppeling', 'lezen'))
  and id in (select t.koppeling_id from koppeling.toelating t where t.gemeente_id = (select toegang.gemeente())));
create policy getoond on koppeling.koppeling for select using (
  (select toegang.mag('koppeltoken', 'lezen')) and id = (select koppeling.getoond()));
grant select, insert on koppeling.koppeling to baken_gebruiker;
grant update (ingetrokken_op) on koppeling.koppeling to baken_gebruiker;

call toegang.bescherm('koppeling.toelating', '''koppeling''');
create policy getoond on koppeling.toelating for select using (
  (select toegang.mag('koppeltoken', 'lezen')) and koppeling_id = (select koppeling.getoond()));
grant select, insert on koppeling.toelating to baken_gebruiker;
grant update (sinds, tot) on koppeling.toelating to baken_gebruiker;

call toegang.bescherm('koppeling.geheim', '''koppeling''');
create policy tonen on koppeling.geheim for select using (
  geheim_hash = (select toegang.bewijs()) and (select toegang.mag('koppeltoken', 'lezen')));
create policy "van token" on koppeling.geheim for select using (
  (select toegang.mag('koppeltoken', 'lezen')) and id = (select koppeling.getoond_geheim()));
create policy gebruiken on koppeling.geheim for update using (
  geheim_hash = (select toegang.bewijs()) and (select toegang.mag('koppeltoken', 'toevoegen')));
grant select, insert on koppeling.geheim to baken_gebruiker;
grant update (beeindigd_op, gebruikt_op) on koppeling.geheim to baken_gebruiker;

alter table koppeling.token enable row level security;
alter table koppeling.token force row level security;
create policy houder on koppeling.token for select using (
  token_hash = (select toegang.bewijs()) and (select toegang.mag('koppeltoken', 'lezen')));
create policy maken on koppeling.token for insert with check (
  koppeling_id = (select koppeling.getoond()) and (select toegang.mag('koppeltoken', 'toevoegen')));
comment on table koppeling.token is 'compartiment: koppeltoken';
alter table koppeling.antwoord enable row level security;
alter table koppeling.antwoord force row level security;
create policy houder on koppeling.antwoord for all using (
  koppeling_id = (select toegang.actor()) and (select toegang.mag('koppelantwoord', 'wijzigen')));
comment on table koppeling.antwoord is 'compartiment: koppelantwoord';
do $$ declare tabel text; begin
  foreach tabel in array array['token', 'antwoord'] loop
    execute format('create policy opruimen on koppeling.%I for delete using ((select toegang.mag(''oude koppelsporen'', ''vernietigen'')))', tabel);
    execute format('create policy "opruimen lezen" on koppeling.%I for select using ((select toegang.mag(''oude koppelsporen'', ''lezen'')))', tabel);
  end loop;
end $$;
grant select, insert, delete on koppeling.token, koppeling.antwoord to baken_gebruiker;
grant update (antwoord) on koppeling.antwoord to baken_gebruiker;
