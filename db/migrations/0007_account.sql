-- Accounts belong to an organisation; roles are held in a municipality, for a time.
create table toegang.account (
  id uuid primary key,
  organisatie_id uuid not null references netwerk.organisatie (id),
  gemeente_id uuid,
  inlognaam text not null,
  inlognaam_hash bytea not null unique,
  naam text not null,
  wachtwoord_hash text,
  totp_geheim bytea,
  totp_stap bigint not null default 0,
  actief boolean not null default true,
  aangemaakt_op timestamptz not null
);
comment on column toegang.account.totp_stap is 'Laatst gebruikte tijdstap: een code werkt een keer (RFC 6238, 5.2)';

create table toegang.rol_toewijzing (
  gemeente_id uuid not null references netwerk.gemeente (id),
  account_id uuid not null references toegang.account (id),
  rol text not null,
  van timestamptz not null,
  tot timestamptz,
  primary key (gemeente_id, account_id, rol, van)
);
create index rol_toewijzing_per_account on toegang.rol_toewijzing (account_id);

create table toegang.sessie (
  token_hash bytea primary key,
  account_id uuid not null references toegang.account (id),
  gemeente_id uuid,
  aangemaakt_op timestamptz not null,
  gezien_op timestamptz not null,
  verloopt_op timestamptz not null,
  bevestigd boolean not null default false,
  pogingen integer not null default 0
);
create index sessie_per_account on toegang.sessie (account_id);
comment on column toegang.sessie.bevestigd is 'Pas waar na de tweede factor';

create table toegang.uitnodiging (
  token_hash bytea primary key,
  gemeente_id uuid not null references netwerk.gemeente (id),
  organisatie_id uuid not null references netwerk.organisatie (id),
  rollen text not null,
  door_id uuid,
  aangemaakt_op timestamptz not null,
  verloopt_op timestamptz not null,
  gebruikt_op timestamptz
);
grant select, insert on toegang.account, toegang.rol_toewijzing, toegang.sessie, toegang.uitnodiging to baken_gebruiker;
grant update (wachtwoord_hash, totp_geheim, totp_stap, actief) on toegang.account to baken_gebruiker;
grant update (tot) on toegang.rol_toewijzing to baken_gebruiker;
grant update (gezien_op, gemeente_id, pogingen), delete on toegang.sessie to baken_gebruiker;
grant update (gebruikt_op) on toegang.uitnodiging to baken_gebruiker;
