import { globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { beelden } from '../dev/beelden/lijst.ts'

const wortel = new URL('../', import.meta.url).pathname
const map = `${wortel}docs/beelden/`

test('elk beeld staat in een handleiding, met woorden erbij, en elk genoemd beeld is er', () => {
  const genoemd = ['README.md', ...globSync('docs/**/*.md', { cwd: wortel })].flatMap((bestand) =>
    [...readFileSync(wortel + bestand, 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
      ([, tekst, pad]) => {
        expect(tekst!.length, `${bestand}: ${pad}`).toBeGreaterThan(20)
        return basename(pad!)
      },
    ),
  )
  const gemaakt = beelden.map(({ naam }) => `${naam}.png`)
  expect([...new Set(genoemd)].sort()).toEqual(readdirSync(map).sort())
  expect(gemaakt.sort(), 'npm run beelden').toEqual(readdirSync(map).sort())
})

test('een beeld is klein genoeg om met de handleiding mee te gaan', () => {
  for (const bestand of readdirSync(map)) expect(statSync(map + bestand).size, bestand).toBeLessThan(120_000)
})
