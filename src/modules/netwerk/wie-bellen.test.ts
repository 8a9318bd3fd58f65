import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ogenblik, plaatselijk } from '../../kernel/termijn/tijdzone.ts'
import { acuutBestand, leeftijden } from './acuut.schema.ts'
import { laadRegio } from './laad-regio.ts'
import { minuten } from './leestijd.ts'
import { kalenderVan } from './regio.ts'
import { weekdagen, weekdagVan } from './weekdag.ts'
import { wieBellen } from './wie-bellen.ts'

const wortel = join(import.meta.dirname, '../../..')
const merenland = laadRegio(join(wortel, 'test/regios/merenland'))
const ijsselstreek = laadRegio(join(wortel, 'regios/ijsselstreek'))
const alles = { leeftijd: null, vorm: null }
const codes = (regio: typeof merenland, moment: string, vraag: Parameters<typeof wieBellen>[1] = alles) => {
  const { nu, straks } = wieBellen(regio, vraag, new Date(moment))
  return { nu: nu.map((l) => l.code), straks: straks.map((l) => l.code) }
}

const tijd = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((delen) => delen.map((deel) => String(deel).padStart(2, '0')).join(':'))
const blok = fc
  .record({
    dagen: fc.subarray([...weekdagen], { minLength: 1 }),
    van: tijd,
    tot: fc.oneof(tijd, fc.constant('24:00')),
  })
  .filter(({ van, tot }) => van < tot)
const vormen = ijsselstreek.verschijningsvormen.map((vorm) => vorm.code)
const loket = fc.record(
  {
    naam: fc.constant('Loket'),
    nummer: fc.constant('000-000 00 00'),
    waarvoor: fc.constant('Hulp.'),
    wanneer: fc.constant('soms'),
    open: fc.oneof(fc.constant('altijd' as const), fc.array(blok, { minLength: 1, maxLength: 4 })),
    feestdagen: fc.constantFrom('open' as const, 'dicht' as const),
    leeftijden: fc.subarray([...leeftijden], { minLength: 1 }),
    vormen: fc.subarray(vormen, { minLength: 1 }),
    geldigVan: fc.constantFrom('2025-01-01', '2027-06-01'),
    geldigTot: fc.constantFrom(null, '2028-01-01'),
    bron: fc.constant('Verzonnen'),
    zekerheid: fc.constant('zeker' as const),
  },
  {
    requiredKeys: [
      'naam',
      'nummer',
      'waarvoor',
      'wanneer',
      'open',
      'feestdagen',
      'geldigVan',
      'geldigTot',
      'bron',
      'zekerheid',
    ],
  },
)
const lijst = fc
  .array(loket, { maxLength: 6 })
  .map((loketten) =>
    acuutBestand.shape.acuut.parse([
      ijsselstreek.acuut[0]!,
      ...loketten.map((l, plek) => ({ ...l, code: `loket-${plek}` })),
    ]),
  )
const vraag = fc.record({
  leeftijd: fc.constantFrom(null, ...leeftijden),
  vorm: fc.constantFrom(null, 'onbekend', ...vormen),
})
const moment = fc.date({ min: new Date('2025-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })

describe('wie te bellen', () => {
  test('de lijst is nooit leeg, 112 staat vooraan, en niemand staat erop die nu dicht is', () => {
    fc.assert(
      fc.property(lijst, vraag, moment, (acuut, wie, nu) => {
        const lijst = wieBellen({ ...ijsselstreek, acuut }, wie, nu)
        expect(lijst.nu[0]).toMatchObject({ nummer: '112' })
        const { dag, minuut } = plaatselijk(nu)
        const feest = kalenderVan(ijsselstreek).isFeestdag(dag, 'werkdagen')
        for (const { open, feestdagen } of lijst.nu) {
          if (open === 'altijd') continue
          expect(feest && feestdagen === 'dicht').toBe(false)
          const dekt = open.filter(
            (b) => b.dagen.includes(weekdagVan(dag)) && minuten(b.van) <= minuut && minuut < minuten(b.tot),
          )
          expect(dekt).not.toEqual([])
        }
        expect(lijst.straks.every((l) => l.open !== 'altijd')).toBe(true)
        expect(new Set([...lijst.nu, ...lijst.straks]).size).toBe(lijst.nu.length + lijst.straks.length)
      }),
    )
  })

  test('wie over niemand in het bijzonder vraagt, mist niemand die bij een antwoord wel op de lijst staat', () => {
    fc.assert(
      fc.property(lijst, vraag, moment, (acuut, wie, nu) => {
        const regio = { ...ijsselstreek, acuut }
        const breed = wieBellen(regio, alles, nu)
        const smal = wieBellen(regio, wie, nu)
        expect(breed.nu).toEqual(expect.arrayContaining(smal.nu))
        expect(breed.straks).toEqual(expect.arrayContaining(smal.straks))
      }),
    )
  })

  test('zondagnacht om drie uur: wie dan opneemt, op de klok van hier', () => {
    const nacht = ogenblik('2026-11-29', 180).toISOString()
    expect(codes(merenland, nacht).nu).toEqual(['alarm', 'haven'])
    expect(codes(merenland, nacht, { leeftijd: 'minderjarig', vorm: 'arbeid-aan-boord' })).toEqual({
      nu: ['alarm', 'haven'],
      straks: ['hulphuis'],
    })
    expect(codes(merenland, nacht, { leeftijd: 'volwassen', vorm: null }).straks).toEqual([])
    // Two o'clock in UTC is four in summer: then the desk that closes at six is still there, and at half past four UTC not.
    expect(codes(merenland, '2026-07-26T03:59:00Z').nu).toContain('haven')
    expect(codes(merenland, '2026-07-26T04:00:00Z').nu).not.toContain('haven')
  })

  test('op een feestdag is een loket met uren dicht, ook op een zaterdag', () => {
    const kerst = wieBellen(ijsselstreek, alles, ogenblik('2026-12-25', 600))
    expect(kerst.nu.every((l) => l.open === 'altijd')).toBe(true)
    expect(wieBellen(ijsselstreek, alles, ogenblik('2026-12-24', 600)).nu.map((l) => l.code)).toContain(
      'comensha',
    )
    const feestdagen = ijsselstreek.feestdagen
    expect(codes({ ...merenland, feestdagen }, ogenblik('2026-12-26', 600).toISOString()).nu).toEqual([
      'alarm',
    ])
    expect(codes(merenland, ogenblik('2026-12-19', 600).toISOString()).nu).toEqual(['alarm', 'hulphuis'])
  })
})
