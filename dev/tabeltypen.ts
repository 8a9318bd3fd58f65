/** Writes `src/platform/db/tabellen.ts` from a migrated database: `npm run tabeltypen`. A test keeps it equal. */
import pg from 'pg'

const soorten: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  bytea: 'Buffer',
  boolean: 'boolean',
  integer: 'number',
  bigint: 'number',
  jsonb: 'unknown',
  ARRAY: 'string[]',
  'timestamp with time zone': 'Date',
}

type Kolom = { tabel: string; kolom: string; soort: string; leeg: boolean; standaard: boolean }

export async function tabeltypen(beheerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  const { rows } = await client.query<Kolom>(`
    select table_schema || '.' || table_name as tabel, column_name as kolom, data_type as soort,
      is_nullable = 'YES' as leeg, column_default is not null as standaard
    from information_schema.columns
    where table_schema not in ('pg_catalog', 'information_schema', 'pgboss', 'public')
    order by table_schema, table_name, ordinal_position`)
  await client.end()
  const tabellen = Map.groupBy(rows, (rij) => rij.tabel)
  const regels = [...tabellen].map(
    ([tabel, kolommen]) => `  '${camel(tabel)}': {\n${kolommen.map(kolomregel).join('')}  }\n`,
  )
  return `// Made by \`npm run tabeltypen\` from the migrations; not edited by hand.\nimport type { Generated } from 'kysely'\n\nexport type Tabellen = {\n${regels.join('')}}\n`
}

function kolomregel({ kolom, soort, leeg, standaard }: Kolom): string {
  const kaal = soorten[soort]
  if (!kaal) throw new Error(`onbekende soort ${soort}`)
  const type = leeg && kaal !== 'unknown' ? `${kaal} | null` : kaal
  return `    ${camel(kolom)}: ${standaard || leeg ? `Generated<${type}>` : type}\n`
}

function camel(naam: string): string {
  return naam.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
