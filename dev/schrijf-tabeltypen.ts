/** `npm run tabeltypen`: migrates a database of its own and writes `src/platform/db/tabellen.ts`. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alleRegels } from '../src/beleid.ts'
import { migreer } from '../src/platform/db/index.ts'
import { openPostgres } from '../src/platform/postgres/index.ts'
import { wachtrijen } from '../src/taken.ts'
import { tijdelijkeMap } from '../test/tijdelijk.ts'
import { tabeltypen } from './tabeltypen.ts'

const map = tijdelijkeMap('tabeltypen')
const databank = await openPostgres({ BAKEN_DATA: join(map, 'data') }, () => {})
try {
  const { appUrl, beheerUrl } = databank
  await migreer({ beheerUrl, appRol: new URL(appUrl).username, beleid: alleRegels, wachtrijen })
  writeFileSync(new URL('../src/platform/db/tabellen.ts', import.meta.url), await tabeltypen(beheerUrl))
} finally {
  await databank.stop()
  rmSync(map, { recursive: true, force: true })
}
