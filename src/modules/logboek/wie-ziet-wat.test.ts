import { expect, test } from 'vitest'
import type { Beleid } from '../../kernel/beleid.ts'
import { alsMarkdown, wieZietWat } from './wie-ziet-wat.ts'

const beleid: Beleid[] = [
  {
    module: 'een',
    compartimenten: { dossier: 'wat er | in staat', leeg: 'hier komt niemand' },
    regels: [{ rol: 'fg', compartiment: 'dossier', handelingen: ['lezen'], doel: 'toezicht', grond: 'wet' }],
  },
  {
    module: 'twee',
    compartimenten: {},
    regels: [
      {
        rol: 'systeem',
        compartiment: 'dossier',
        handelingen: ['lezen', 'vernietigen'],
        doel: 'vernietigen',
        grond: 'a | b',
      },
    ],
  },
]

test('een vak toont ook de regels die een andere module erover schreef', () => {
  expect(wieZietWat(beleid)[0]!.bevoegdheden.map((b) => b.rol)).toEqual(['fg', 'Baken zelf'])
})

test('het document zegt wat niemand mag, en een streep in een tekst breekt de tabel niet', () => {
  const tekst = alsMarkdown(beleid)
  expect(tekst).toContain('## leeg\n\nHier komt niemand.\n\nNiemand.\n')
  expect(tekst).toContain('| Baken zelf | lezen, vernietigen | vernietigen | a \\| b |')
})
