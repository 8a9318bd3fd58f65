-- Who took signalen along as a file, and why (besluit 0027). What was taken is not kept here.
create table register.uitvoer (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  account_id uuid not null,
  op timestamptz not null,
  aantal integer not null,
  met_inhoud boolean not null,
  reden bytea not null,
  vernietigen_op date not null,
  primary key (gemeente_id, id)
);
create index uitvoer_vernietigen on register.uitvoer (gemeente_id, vernietigen_op);
call toegang.bescherm('register.uitvoer', '''uitvoer''');
comment on column register.uitvoer.reden is 'Waarom, en welke keuze; verzegeld onder een eigen sleutel, voor de FG';
grant select, insert, delete on register.uitvoer to baken_gebruiker;
