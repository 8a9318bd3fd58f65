import pg from 'pg'

/**
 * The other municipalities: of uneven size (the k-th has about 1/k of the first), each signaal with the same rows as one
 * that was really sealed, copied: nobody opens them here.
 */
export async function vulAnderen(
  beheerUrl: string,
  gemeenteId: string,
  gemeenten: number,
  signalen: number,
): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  await client.query('set session_replication_role = replica; set synchronous_commit = off')
  await client.query(
    `insert into netwerk.gemeente select gen_random_uuid(), 'bench-' || n, 'Bench ' || n from generate_series(1, $1::int) n`,
    [gemeenten],
  )
  await client.query(
    `insert into netwerk.organisatie (id, gemeente_id, code, naam, soort)
     select gen_random_uuid(), id, 'gemeente-' || code, naam, 'gemeente' from netwerk.gemeente where code like 'bench-%'`,
  )
  const harmonisch = Array.from({ length: gemeenten }, (_, k) => 1 / (k + 1)).reduce((som, x) => som + x, 0)
  await client.query(
    `create table public.bench_nieuw as
     select g.id as gemeente_id, uuidv7(-interval '1 second' * (random() * 31536000)) as id,
       uuidv7() as melding_id, (row_number() over ()) % 12 = 0 as open, random() as lot
     from (select id, substring(code from 7)::int as k from netwerk.gemeente where code like 'bench-%') g,
       lateral generate_series(1, greatest(1, round($1::numeric / ($2::numeric * g.k))::int)) n`,
    [signalen, harmonisch],
  )
  await client.query(
    'create table public.bench_vorm as select * from signaal.signaal where gemeente_id = $1 limit 12',
    [gemeenteId],
  )
  for (const vraag of kopieen) await client.query(vraag)
  await client.query('drop table public.bench_nieuw; drop table public.bench_vorm')
  await client.query('vacuum analyze')
  await client.end()
}

const vormen =
  "(array['arbeidsuitbuiting', 'seksuele-uitbuiting', 'criminele-uitbuiting', 'onbekend'])[1 + floor(lot * 4)::int]"
const urgenties = "(array['hoog', 'gewoon', 'gewoon', 'gewoon', 'onbekend'])[1 + floor(lot * 5)::int]"
const kopieen = [
  `insert into signaal.signaal (gemeente_id, id, kenmerk, regio_versie_id, verschijningsvorm, urgentie, stap, volgende,
     toestand, uitkomst, inhoud, eigenaar_id, aangemaakt_op, uiterlijk_op)
   select n.gemeente_id, n.id, 'S-' || upper(substr(md5(n.id::text), 1, 6)), v.regio_versie_id, ${vormen}, ${urgenties},
     'intake', case when n.open then '1' end, case when n.open then 'open' else 'gesloten' end,
     case when not n.open then 'niet-opgepakt' end, v.inhoud, v.eigenaar_id, now(), case when n.open then current_date + 30 end
   from public.bench_nieuw n, (select * from public.bench_vorm limit 1) v`,
  `insert into signaal.weging (gemeente_id, id, signaal_id, code, uitkomst, reden, criteria, rol, door_id, op)
   select n.gemeente_id, uuidv7(), n.id, w.code, w.uitkomst, w.reden, w.criteria, w.rol, w.door_id, w.op
   from public.bench_nieuw n, (select * from signaal.weging limit 2) w`,
  `insert into signaal.gebeurtenis (gemeente_id, id, signaal_id, soort, inhoud, door_id, op)
   select n.gemeente_id, uuidv7(), n.id, w.soort, w.inhoud, w.door_id, w.op
   from public.bench_nieuw n, (select * from signaal.gebeurtenis limit 3) w`,
  `insert into signaal.betrokken (gemeente_id, id, signaal_id, soort, inhoud, op)
   select n.gemeente_id, uuidv7(), n.id, w.soort, w.inhoud, w.op
   from public.bench_nieuw n, (select * from signaal.betrokken limit 1) w`,
  `insert into melding.melding (gemeente_id, id, compartiment, kenmerk, kanaal, ontvangen_op, toestand, besluit, urgentie,
     verschijningsvorm, inhoud, signaal_id)
   select n.gemeente_id, n.melding_id, 'melding', 'M-' || upper(substr(md5(n.melding_id::text), 1, 6)), 'website', now(),
     'afgehandeld', 'signaal', ${urgenties}, ${vormen}, m.inhoud, n.id
   from public.bench_nieuw n, (select * from melding.melding limit 1) m`,
  `insert into sleutel.dossiersleutel (gemeente_id, dossier_id, id, compartiment, gemeentesleutel_id, gewikkeld)
   select n.gemeente_id, d.id, uuidv7(), d.vak, s.gemeentesleutel_id, s.gewikkeld
   from public.bench_nieuw n, lateral (values (n.id, 'signaal'), (n.melding_id, 'melding')) d(id, vak),
     (select * from sleutel.dossiersleutel limit 1) s`,
]
