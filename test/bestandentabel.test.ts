import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bestandentabel } from '../dev/bestandentabel.ts'

test('de tabel van bestanden zegt wat er echt gebeurt (zo niet: npm run bestanden)', async () => {
  const bewaard = readFileSync(new URL('../docs/bestanden.md', import.meta.url), 'utf8')
  expect(bewaard.endsWith(`\n\n${await bestandentabel()}`)).toBe(true)
})
