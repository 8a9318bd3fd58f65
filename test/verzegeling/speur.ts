import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** Every shape in which a word could lie about: as text, as UTF-16, in base64 at each alignment, in JSON, in hex. */
export function gedaanten(woord: string): Buffer[] {
  const utf8 = Buffer.from(woord)
  const utf16 = Buffer.from(woord, 'utf16le')
  const base64 = [0, 1, 2].map((voor) => {
    const vol = Buffer.concat([Buffer.alloc(voor), utf8])
      .toString('base64')
      .replace(/=+$/, '')
    // The first and last characters depend on what stands beside the word.
    return vol.slice(voor === 0 ? 0 : voor + 1, -1)
  })
  const json = JSON.stringify(woord)
    .slice(1, -1)
    .replace(/[\u0080-\uffff]/g, (t) => `\\u${t.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return [
    utf8,
    utf16,
    Buffer.from(json),
    Buffer.from(utf8.toString('hex')),
    ...base64.map((deel) => Buffer.from(deel)),
  ]
}

/** The files below a folder in which one of the words lies, in any shape. */
export function vindInBestanden(map: string, woorden: readonly string[]): string[] {
  const zoek = woorden.flatMap(gedaanten)
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((bestand) => bestand.isFile())
    .map((bestand) => join(bestand.parentPath, bestand.name))
    .filter((pad) => {
      const bytes = readFileSync(pad)
      return zoek.some((vorm) => bytes.includes(vorm))
    })
}

/** The columns in which one of the words can be read by the owner of the database, whatever their type. */
export async function vindInKolommen(beheerUrl: string, woorden: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  const { rows: kolommen } = await client.query<{ s: string; t: string; k: string; b: boolean }>(`
    select table_schema s, table_name t, column_name k, data_type = 'bytea' b from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`)
  const zoek = woorden.flatMap(gedaanten)
  const gevonden: string[] = []
  for (const { s, t, k, b } of kolommen) {
    const waarde = b ? `"${k}"` : `convert_to("${k}"::text, 'UTF8')`
    const { rows } = await client.query(`select ${waarde} as w from "${s}"."${t}" where "${k}" is not null`)
    if (rows.some((rij) => zoek.some((vorm) => (rij.w as Buffer).includes(vorm))))
      gevonden.push(`${s}.${t}.${k}`)
  }
  await client.end()
  return gevonden
}

/** All pages and all log are on disk after this. */
export async function schrijfAllesWeg(beheerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  await client.query('checkpoint')
  await client.end()
}
