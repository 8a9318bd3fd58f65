import type pg from 'pg'
import type { Handeling } from '../../src/kernel/beleid.ts'

/** What the bench has to know of a table, read from PostgreSQL itself: a new table takes part without a word here. */
export type Kolom = {
  naam: string
  soort: string
  verplicht: boolean
  standaard: boolean
  waarden: string[] | null
  wijzigbaar: boolean
}
export type Verwijzing = { kolommen: string[]; naar: string; naarKolommen: string[]; enig: boolean }
export type Vak = { soort: 'kolom' | 'vast' | 'deur' | 'geen'; naam: string }
export type Tabel = {
  naam: string
  beschermd: boolean
  vak: Vak
  /** The column that says which dossier a row belongs to. */
  dossier: string | null
  rechten: Record<Handeling, boolean>
  leesbaarPerKolom: boolean
  kolommen: Kolom[]
  verwijzingen: Verwijzing[]
  enigeKolommen: string[]
}

export const rol = 'baken_gebruiker'
// pg-boss keeps ids and times of jobs, never anything of a municipality.
const technisch = ['pg_catalog', 'information_schema', 'pg_toast', 'pgboss', 'bench']

export async function leesCatalogus(client: pg.Client): Promise<Tabel[]> {
  const { rows } = await client.query(
    `select format('%s.%s', n.nspname, c.relname) as naam, c.relrowsecurity and c.relforcerowsecurity as beschermd,
       obj_description(c.oid, 'pg_class') as tekst, has_table_privilege($1, c.oid, 'select') as lezen,
       has_table_privilege($1, c.oid, 'insert') as toevoegen, has_any_column_privilege($1, c.oid, 'update') as wijzigen,
       has_table_privilege($1, c.oid, 'delete') as vernietigen,
       has_any_column_privilege($1, c.oid, 'select') and not has_table_privilege($1, c.oid, 'select') as per_kolom,
       ${kolommen} as kolommen, ${verwijzingen} as verwijzingen, ${uniek} as uniek
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname <> all ($2) and n.nspname not like 'pg_temp%'
     order by n.nspname, c.relname`,
    [rol, technisch],
  )
  return rows.map(alsTabel)
}

const kolommen = `(select jsonb_agg(jsonb_build_object('naam', a.attname, 'soort', t.typname, 'verplicht', a.attnotnull,
    'standaard', a.atthasdef, 'wijzigbaar', has_column_privilege($1, c.oid, a.attnum, 'update'),
    'controle', (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum])) order by a.attnum)
  from pg_attribute a join pg_type t on t.oid = a.atttypid where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`

const verwijzingen = `(select jsonb_agg(jsonb_build_object(
    'kolommen', (select jsonb_agg(a.attname order by o) from unnest(k.conkey) with ordinality as u(nr, o)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = u.nr),
    'naar', (select format('%s.%s', n2.nspname, c2.relname) from pg_class c2
      join pg_namespace n2 on n2.oid = c2.relnamespace where c2.oid = k.confrelid),
    'naarKolommen', (select jsonb_agg(a.attname order by o) from unnest(k.confkey) with ordinality as u(nr, o)
      join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.nr),
    'enig', exists (select from pg_index i where i.indrelid = c.oid and i.indisunique
      and ((select array_agg(x) from unnest(i.indkey::int2[]) x) <@ k.conkey
        or array_length(k.conkey, 1) > 1 and (select array_agg(x) from unnest(i.indkey::int2[]) x) @> k.conkey)))
    -- First the dossier itself, then what hangs on it and points at it too.
    order by cardinality(k.conkey), k.conname)
  from pg_constraint k where k.conrelid = c.oid and k.contype = 'f')`

const uniek = `(select array_agg(a.attname::text) from pg_index i join pg_attribute a
    on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisunique and i.indnkeyatts = 1)`

type Rij = Record<string, unknown> & { kolommen: (Kolom & { controle: string | null })[] }

function alsTabel(rij: Rij): Tabel {
  const { lezen, toevoegen, wijzigen, vernietigen } = rij as unknown as Record<Handeling, boolean>
  const namen = rij.kolommen.map((kolom) => kolom.naam)
  return {
    naam: rij.naam as string,
    beschermd: rij.beschermd as boolean,
    vak: leesVak(rij.tekst as string | null, namen),
    dossier: /; dossier: (\w+)/.exec((rij.tekst as string | null) ?? '')?.[1] ?? null,
    rechten: { lezen, toevoegen, wijzigen, vernietigen },
    leesbaarPerKolom: rij.per_kolom as boolean,
    kolommen: rij.kolommen.map(({ controle, ...kolom }) => ({ ...kolom, waarden: leesWaarden(controle) })),
    verwijzingen: (rij.verwijzingen as Verwijzing[] | null) ?? [],
    enigeKolommen: (rij.uniek as string[] | null) ?? [],
  }
}

/** `compartiment: x`: a column, a fixed 'name', or a bare name of which the doors tell who may pass. */
function leesVak(tekst: string | null, namen: string[]): Vak {
  const gevonden = /^compartiment: ('?)([^';]+)/.exec(tekst ?? '')
  if (!gevonden || gevonden[2] === 'geen') return { soort: 'geen', naam: '' }
  const naam = gevonden[2]!.trim()
  if (gevonden[1]) return { soort: 'vast', naam }
  return { soort: namen.includes(naam) ? 'kolom' : 'deur', naam }
}

function leesWaarden(controle: string | null): string[] | null {
  const lijst = /= ANY \(ARRAY\[(.*?)\]/.exec(controle ?? '')
  return lijst ? [...lijst[1]!.matchAll(/'((?:[^']|'')*)'/g)].map((m) => m[1]!.replaceAll("''", "'")) : null
}
