-- Who leaves hands over what is open: found by whose it is.
create index melding_behandelaar on melding.melding (gemeente_id, behandelaar_id) where behandelaar_id is not null;
create index signaal_eigenaar on signaal.signaal (gemeente_id, eigenaar_id) where toestand = 'open';
