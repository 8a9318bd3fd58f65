import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laadRegio } from './laad-regio.ts'
import { gemeenteVanPostcode, gemeenteVanWoonplaats } from './plaats.ts'
import { eenTikfout } from './plaatsnaam.ts'

const wortel = join(import.meta.dirname, '../../..')
const merenland = laadRegio(join(wortel, 'test/regios/merenland'))
const ijsselstreek = laadRegio(join(wortel, 'regios/ijsselstreek'))

const plaatsen = [merenland, ijsselstreek].flatMap((regio) =>
  regio.gemeenten.flatMap((gemeente) =>
    gemeente.woonplaatsen.map(({ naam }) => ({ regio, gemeente: gemeente.code, naam })),
  ),
)
const plaats = fc.constantFrom(...plaatsen)

/** One slip of the finger, somewhere. */
const verschrijving = fc.record({
  plek: fc.nat(40),
  letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  soort: fc.constantFrom('weg', 'erbij', 'anders', 'gewisseld'),
})

function verschrijf(
  naam: string,
  { plek, letter, soort }: { plek: number; letter: string; soort: string },
): string {
  const i = plek % naam.length
  const [voor, na] = [naam.slice(0, i), naam.slice(i)]
  if (soort === 'weg') return voor + na.slice(1)
  if (soort === 'erbij') return voor + letter + na
  if (soort === 'anders') return voor + letter + na.slice(1)
  return voor + na.slice(1, 2) + na.slice(0, 1) + na.slice(2)
}

describe('een plaats wijst de gemeente aan', () => {
  test('hoofdletters, accenten, spaties en streepjes maken niet uit', () => {
    const schrijfwijze = fc.array(fc.constantFrom('hoofd', 'klein', 'accent', 'rand'))
    fc.assert(
      fc.property(plaats, schrijfwijze, ({ regio, gemeente, naam }, stappen) => {
        const anders = stappen.reduce((tekst, stap) => {
          if (stap === 'hoofd') return tekst.toUpperCase()
          if (stap === 'klein') return tekst.toLowerCase()
          if (stap === 'accent') return tekst.replace(/[eE]/g, '$&\u0301')
          return ` ${tekst.replace(/[ -]/g, '  ')} `
        }, naam)
        expect(gemeenteVanWoonplaats(regio, anders)).toMatchObject({
          gemeente: { code: gemeente },
          treffer: 'precies',
        })
      }),
    )
  })

  test('met een tikfout komt de melding nooit bij een andere gemeente', () => {
    fc.assert(
      fc.property(plaats, verschrijving, ({ regio, gemeente, naam }, fout) => {
        const gevonden = gemeenteVanWoonplaats(regio, verschrijf(naam, fout))
        expect([gemeente, undefined]).toContain(gevonden?.gemeente.code)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['zutfen', 'zutphen', 'ongeveer'],
    ['Gorsel', 'lochem', 'ongeveer'],
    ['Twelol', 'voorst', 'ongeveer'],
    ['Marktstraat 1, 7201 AA Zutphen', 'zutphen', 'precies'],
    ['Eerbeek, achter de fabriek', 'brummen', 'precies'],
    ['LAREN (gld)', 'lochem', 'precies'],
    ['wilp achterhoek', 'voorst', 'precies'],
  ])('%s is %s, %s', (tekst, code, treffer) => {
    expect(gemeenteVanWoonplaats(ijsselstreek, tekst)).toMatchObject({ gemeente: { code }, treffer })
  })

  test.each(['', ' ', ',', 'Apeldoorn', 'Haren', 'Eerde', 'Halle', 'bij het station', 'Zutphenseweg'])(
    '“%s” is geen plaats van de regio',
    (tekst) => expect(gemeenteVanWoonplaats(ijsselstreek, tekst)).toBeNull(),
  )

  test('een naam die ook elders voorkomt, zegt dat erbij', () => {
    expect(gemeenteVanWoonplaats(merenland, 'klif')?.woonplaats.ookElders).toBe('Ook een wijk in Waterveen.')
    expect(gemeenteVanWoonplaats(merenland, 'wetterfean')?.gemeente.code).toBe('waterveen')
  })
})

test.each([
  ['7201 AA', 'zutphen'],
  ['7207', 'zutphen'],
  ['6974ab', 'brummen'],
  ['7382', 'voorst'],
  ['7208', undefined],
  ['7201AAA', undefined],
  ['0000', undefined],
  ['', undefined],
])('postcode “%s” hoort bij %s', (tekst, code) => {
  expect(gemeenteVanPostcode(ijsselstreek, tekst)?.code).toBe(code)
})

test('een tikfout is een letter meer, minder, anders, of twee verwisseld', () => {
  for (const b of ['zutpen', 'zutphenn', 'zutphan', 'uztphen', 'zutphne', 'zutphen'])
    expect(eenTikfout('zutphen', b)).toBe(true)
  for (const b of ['', 'zutpne', 'zuphenn', 'hutpzen', 'zutphenxx'])
    expect(eenTikfout('zutphen', b)).toBe(false)
})
