-- Floods on the public form. A group is how the lists show meldingen that look alike or came in a rush; each stays whole.
alter table melding.melding add column stroom_id uuid, add column vingerafdruk bytea;
comment on column melding.melding.stroom_id is 'De groep waarin de lijsten deze nieuwe melding tonen; leeg zodra iemand haar beoordeelt of eruit haalt';
comment on column melding.melding.vingerafdruk is
  'Tekens met een kortlevende sleutel: zegt alleen wat op elkaar lijkt, en alleen zolang de melding nieuw is';
grant update (stroom_id, vingerafdruk) on melding.melding to baken_gebruiker;

-- However large a group is, the list of what is in none stays as quick as it was.
drop index melding.melding_lijst;
create index melding_lijst on melding.melding (gemeente_id, compartiment, toestand, id desc) where stroom_id is null;
create index melding_in_stroom on melding.melding (gemeente_id, stroom_id, id desc) where stroom_id is not null;

create table melding.stroom (
  gemeente_id uuid not null references netwerk.gemeente (id),
  id uuid not null,
  soort text not null check (soort in ('gelijk', 'druk')),
  kern bytea,
  begonnen_op timestamptz not null,
  laatste_op timestamptz not null,
  primary key (gemeente_id, id)
);
comment on column melding.stroom.kern is 'De vingerafdruk die in deze groep het meest voorkwam; wat anders is, komt voorop';
call toegang.bescherm('melding.stroom', '''stroom''');
grant select, insert, delete on melding.stroom to baken_gebruiker;
grant update (laatste_op) on melding.stroom to baken_gebruiker;

create table melding.stroomteken (
  gemeente_id uuid not null,
  teken bytea not null,
  stroom_id uuid not null,
  primary key (gemeente_id, teken),
  foreign key (gemeente_id, stroom_id) references melding.stroom on delete cascade
);
create index stroomteken_per_stroom on melding.stroomteken (gemeente_id, stroom_id);
call toegang.bescherm('melding.stroomteken', '''stroom''');
grant select, insert on melding.stroomteken to baken_gebruiker;

-- The key of the fingerprints of one week; gone a week later, and then they tell nothing any more.
create table sleutel.stroomsleutel (
  gemeente_id uuid not null references netwerk.gemeente (id),
  week integer not null,
  gewikkeld bytea not null,
  primary key (gemeente_id, week)
);
call toegang.bescherm('sleutel.stroomsleutel', '''stroomsleutel''');
grant select, insert, delete on sleutel.stroomsleutel to baken_gebruiker;

-- The queue before the form's last button: which number was given last, and whose turn is when.
create table melding.wachtrij (
  gemeente_id uuid primary key references netwerk.gemeente (id),
  nummer bigint not null,
  volgende timestamptz not null
);
call toegang.bescherm('melding.wachtrij', '''wachtrij''');
grant select, insert on melding.wachtrij to baken_gebruiker;
grant update (nummer, volgende) on melding.wachtrij to baken_gebruiker;
