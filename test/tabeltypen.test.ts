import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tabeltypen } from '../dev/tabeltypen.ts'
import { eigenTesthuis, testhuis } from './gemeente.ts'

eigenTesthuis()

test('de tabeltypen zijn die van de gemigreerde database (zo niet: npm run tabeltypen)', async () => {
  const bewaard = readFileSync(new URL('../src/platform/db/tabellen.ts', import.meta.url), 'utf8')
  expect(bewaard).toBe(await tabeltypen((await testhuis()).beheerUrl))
})
