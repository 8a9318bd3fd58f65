import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { regio } from '../../../test/gemeente.ts'
import { inhoudUit } from './formulier-inhoud.ts'
import {
  type Antwoorden,
  alleStappen,
  eersteOnvolledig,
  neemOver,
  stappenVoor,
  toegestaan,
  volgende,
  vorige,
} from './formulier-stappen.ts'
import { grenzen, stapfouten } from './melding.schema.ts'

const over: Antwoorden = {
  wie: 'gezien',
  wat: 'Er slapen acht mensen in een schuur.',
  plaats: 'Rijpwolde',
  gemeente: '',
  waar: '',
  wanneer: 'nog-bezig',
  wanneerToelichting: '',
  betrokken: '',
  contact: 'anoniem',
  contactNaam: '',
  contactHoe: '',
  contactWanneer: '',
  code: 'ja',
}
const zelf: Antwoorden = { ...over, wie: 'mijzelf', hulp: 'alleen-hulp' }

const wat = fc.oneof(fc.constant(undefined), fc.constant(''), fc.string({ minLength: 1 }))
const willekeurig: fc.Arbitrary<Antwoorden> = fc
  .record({
    wie: fc.constantFrom(undefined, '', 'mijzelf', 'gezien', 'onzin'),
    hulp: fc.constantFrom(undefined, '', 'alleen-hulp', 'ook-onderzoek'),
    wat,
    plaats: fc.constantFrom(undefined, '', 'Rijpwolde', 'Klif', 'Parijs', '9912 AB'),
    gemeente: fc.constantFrom(undefined, '', 'waterveen', 'weet-niet', 'elders', 'onzin'),
    waar: wat,
    wanneer: fc.constantFrom(undefined, '', 'voorbij'),
    wanneerToelichting: wat,
    betrokken: wat,
    contact: fc.constantFrom(undefined, '', 'anoniem', 'veilig'),
    contactNaam: wat,
    contactHoe: wat,
    contactWanneer: wat,
    code: fc.constantFrom(undefined, '', 'ja', 'nee'),
  })
  .map((ruw) => Object.fromEntries(Object.entries(ruw).filter(([, waarde]) => waarde !== undefined)))

describe('de stappen', () => {
  test('wie over zichzelf meldt, krijgt minder vragen en wel de keuze voor alleen hulp', () => {
    expect(stappenVoor(zelf).length).toBeLessThan(stappenVoor(over).length)
    expect(stappenVoor(zelf)).toContain('hulp')
    expect(stappenVoor(over)).not.toContain('hulp')
  })

  test('Verder komt vanaf elke eerste vraag bij de controle uit', () => {
    for (const doel of [over, zelf]) {
      const bezocht: string[] = []
      let antwoorden: Antwoorden = {}
      let hier: ReturnType<typeof volgende> = 'wie'
      while (hier !== 'controle') {
        bezocht.push(hier)
        antwoorden = neemOver(antwoorden, hier, doel as Record<string, string>)
        hier = volgende(antwoorden, hier, regio)
      }
      expect(bezocht).toEqual(stappenVoor(doel))
    }
  })

  test('Vorige komt vanaf elke stap bij het begin uit en Verder gaat er weer een vooruit', () => {
    fc.assert(
      fc.property(willekeurig, (antwoorden) => {
        const pad = stappenVoor(antwoorden)
        expect(vorige(antwoorden, 'controle')).toBe(pad.at(-1))
        pad.forEach((stap, i) => {
          expect(vorige(antwoorden, stap)).toBe(i === 0 ? 'start' : pad[i - 1])
        })
      }),
    )
  })

  test('niemand komt voorbij een vraag die nog openstaat, en elk adres heeft een plek', () => {
    fc.assert(
      fc.property(willekeurig, fc.constantFrom(...alleStappen, 'controle' as const), (antwoorden, stap) => {
        const hier = toegestaan(antwoorden, stap, regio)
        const open = eersteOnvolledig(antwoorden, regio)
        if (hier === 'controle') expect(open).toBeNull()
        else {
          const pad = stappenVoor(antwoorden)
          expect(pad).toContain(hier)
          if (open) expect(pad.indexOf(hier)).toBeLessThanOrEqual(pad.indexOf(open))
        }
        // Where we send somebody, she may stay: no loop of redirects.
        expect(toegestaan(antwoorden, hier, regio)).toBe(hier)
      }),
    )
  })

  test('wat volledig is, wordt een melding; wat niet volledig is, nooit', () => {
    fc.assert(
      fc.property(willekeurig, (antwoorden) => {
        if (eersteOnvolledig(antwoorden, regio)) expect(() => inhoudUit(antwoorden, regio, 'nl')).toThrow()
        else expect(inhoudUit(antwoorden, regio, 'nl').inhoud.wat).toBe(antwoorden.wat)
      }),
    )
  })
})

describe('een antwoord', () => {
  test('van honderdduizend tekens mag, van een meer niet, en dan staat er waarom', () => {
    expect(stapfouten('wat', { wat: '🙂'.repeat(grenzen.wat / 2) }, regio)).toEqual([])
    expect(stapfouten('wat', { wat: 'a'.repeat(grenzen.wat + 1) }, regio)).toEqual([
      { veld: 'wat', sleutel: 'te-lang' },
    ])
  })

  test('van alleen spaties is leeg; van rechts naar links mag', () => {
    expect(stapfouten('wat', { wat: ' \n\t ' }, regio)).toEqual([{ veld: 'wat', sleutel: 'leeg' }])
    expect(stapfouten('wat', { wat: 'ساعدني' }, regio)).toEqual([])
  })

  test('veilig contact vraagt een manier, en alle fouten komen tegelijk', () => {
    const lang = 'a'.repeat(grenzen.contactNaam + 1)
    const fouten = stapfouten(
      'contact',
      { contact: 'veilig', contactNaam: lang, contactHoe: ' ', contactWanneer: '' },
      regio,
    )
    expect(fouten.map((fout) => fout.veld).sort()).toEqual(['contactHoe', 'contactNaam'])
  })

  test('dat half is, breekt niets: veilig contact zonder manier is een fout en geen storing', () => {
    const fouten = stapfouten('contact', { contact: 'veilig' }, regio)
    expect(fouten.map((fout) => fout.veld)).toContain('contactHoe')
  })

  test('van een ander pad gaat niet mee in de melding', () => {
    const { inhoud } = inhoudUit({ ...zelf, wanneer: 'voorbij', betrokken: 'Een naam' }, regio, 'nl')
    expect(inhoud).toMatchObject({ hulp: 'alleen-hulp', wanneer: null, betrokken: '' })
    expect(inhoudUit({ ...over, hulp: 'alleen-hulp' }, regio, 'nl').inhoud.hulp).toBeNull()
  })

  test('wie anoniem blijft, laat geen contact achter, ook niet als het er nog stond', () => {
    expect(inhoudUit({ ...over, contactHoe: '06 00000000' }, regio, 'nl').melder).toBeNull()
  })
})
