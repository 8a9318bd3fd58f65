import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { laadRegio } from './laad-regio.ts'

const bron = join(import.meta.dirname, '../..')
const regios = join(bron, '../regios')

const namen = readdirSync(regios)
  .map((map) => laadRegio(join(regios, map)))
  .flatMap((regio) => [regio.naam, ...regio.gemeenten.map((gemeente) => gemeente.naam)])

function genoemd(tekst: string): string[] {
  return namen.filter((naam) => new RegExp(`\\b${naam}\\b`, 'i').test(tekst))
}

test('geen code kent een regio of gemeente bij naam', () => {
  const bestanden = readdirSync(bron, { recursive: true, encoding: 'utf8' }).filter(
    (naam) => /\.tsx?$/.test(naam) && !/\.test\.tsx?$/.test(naam),
  )
  expect(bestanden.length).toBeGreaterThan(20)
  const fout = bestanden.flatMap((naam) =>
    genoemd(readFileSync(join(bron, naam), 'utf8')).map((wat) => `${naam}: ${wat}`),
  )
  expect(fout).toEqual([])
})

test('de zoektocht hierboven vindt een naam als die er wel staat', () => {
  expect(namen).toEqual(expect.arrayContaining(['IJsselstreek', 'Zutphen', 'Brummen', 'Lochem', 'Voorst']))
  expect(genoemd("if (gemeente === 'voorst')")).toEqual(['Voorst'])
  expect(genoemd('een voorstel')).toEqual([])
})
