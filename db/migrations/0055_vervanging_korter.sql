-- A role that ends on a day that is coming takes the vervangingen that hang on it along: they get shorter, never longer.
grant update (tot) on toegang.vervanging to baken_gebruiker;
create function toegang.alleen_korter() returns trigger language plpgsql as $$
begin
  if new.tot > old.tot then raise exception 'een vervanging wordt alleen korter'; end if;
  return new;
end $$;
create trigger alleen_korter before update of tot on toegang.vervanging for each row execute function toegang.alleen_korter();
