-- The secret address of somebody's calendar: only its hash. One an account; a new one takes the place of the old.
create table termijn.agenda (
  account_id uuid primary key references toegang.account (id),
  token_hash bytea not null unique,
  gemaakt_op timestamptz not null
);
alter table termijn.agenda enable row level security;
alter table termijn.agenda force row level security;
create policy eigen on termijn.agenda for all using (
  account_id = (select toegang.actor()) and (select toegang.mag('eigen agenda', 'wijzigen')));
create policy tonen on termijn.agenda for select using (
  token_hash = (select toegang.bewijs()) and (select toegang.mag('agenda-adres', 'lezen')));
comment on table termijn.agenda is 'compartiment: eigen agenda';
grant select, insert, delete on termijn.agenda to baken_gebruiker;
