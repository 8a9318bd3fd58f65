-- A file goes out while it is made. The row stands before the first byte; how much it was, and that all of it went out, comes after.
alter table register.uitvoer
  add column soort text not null default 'register' check (soort in ('register', 'archief')),
  add column afgerond boolean not null default true;
alter table register.uitvoer alter column afgerond set default false;
comment on column register.uitvoer.afgerond is 'Baken verstuurde alles; niet waar als het afbrak of nog bezig is';
call toegang.open_ook('register.uitvoer', 'eigen uitvoer', 'lezen', 'account_id = (select toegang.actor())');
call toegang.open_ook('register.uitvoer', 'eigen uitvoer', 'wijzigen', 'account_id = (select toegang.actor())');
grant update (aantal, afgerond) on register.uitvoer to baken_gebruiker;
