import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laadRegio } from '../netwerk/index.ts'
import { antwoordenUit, dossiertekst, vraagveldVan, weegUit } from './stappenplan.ts'

const plan = laadRegio(join(import.meta.dirname, '../../../regios/ijsselstreek')).stappenplan

const codes = (antwoorden: Record<string, string>) => {
  const uitkomst = weegUit(
    plan,
    Object.fromEntries(Object.entries(antwoorden).map(([code, a]) => [vraagveldVan(code), a])),
  )
  return Object.fromEntries(
    Object.entries(uitkomst)
      .filter(([, vragen]) => vragen.length > 0)
      .map(([soort, vragen]) => [soort, vragen.map((vraag) => vraag.code)]),
  )
}

describe('wat het afwegingskader bij de antwoorden zegt', () => {
  test.each<[string, Record<string, string>, Record<string, string[]>]>([
    ['niets ingevuld zegt niets', {}, {}],
    ['geen vermoeden: vastleggen', { vermoeden: 'nee' }, { vastleggen: ['vermoeden'] }],
    [
      'geen vermoeden, en verder zegt niets meer',
      { vermoeden: 'nee', hulp: 'nee' },
      { vastleggen: ['vermoeden'] },
    ],
    ['gevaar is altijd melden', { vermoeden: 'nee', onveilig: 'ja' }, { melden: ['onveilig'] }],
    ['geen hulp: melden', { vermoeden: 'ja', onveilig: 'nee', hulp: 'nee' }, { melden: ['hulp'] }],
    ['niet meewerken: melden', { vermoeden: 'ja', meewerken: 'nee' }, { melden: ['meewerken'] }],
    ['geen resultaat: opnieuw melden', { vermoeden: 'ja', resultaat: 'nee' }, { melden: ['resultaat'] }],
    ['twijfel: advies', { vermoeden: 'ja', onveilig: 'twijfel' }, { twijfel: ['onveilig'] }],
    [
      'alles goed: geen melding',
      { vermoeden: 'ja', onveilig: 'nee', hulp: 'ja', meewerken: 'ja', resultaat: 'ja' },
      {},
    ],
  ])('%s', (_, antwoorden, verwacht) => expect(codes(antwoorden)).toEqual(verwacht))

  test('bij gevaar zegt geen enkel ander antwoord dat melden niet hoeft', () => {
    const antwoord = fc.constantFrom('ja', 'nee', 'twijfel', '', 'x')
    const andere = plan.vragen.filter((vraag) => vraag.code !== 'onveilig').map((vraag) => vraag.code)
    fc.assert(
      fc.property(fc.record(Object.fromEntries(andere.map((code) => [code, antwoord]))), (rest) => {
        const uitkomst = codes({ ...rest, onveilig: 'ja' })
        expect(uitkomst.melden).toContain('onveilig')
        expect(uitkomst.vastleggen).toBeUndefined()
      }),
    )
  })
})

test('in de tekst voor het dossier staat wat iemand schreef, en niets uit een ander veld', () => {
  const antwoorden = antwoordenUit(plan, {
    'stap-signalen': 'Blauwe plek op 3 mei.',
    'vraag-hulp': 'nee',
    melden: 'advies',
    naar: 'klaar',
    vreemd: 'niet van hier',
  })
  const tekst = dossiertekst(plan, antwoorden, '23 november 2026')
  expect(tekst).toContain('Stap 1. Breng de signalen in kaart\nBlauwe plek op 3 mei.')
  expect(tekst).toContain('Kunt u zelf genoeg hulp geven of regelen? Nee.')
  expect(tekst).toContain('Melden? Ik vraag eerst advies.')
  expect(tekst).toContain('Stap 3. Praat met de betrokkene\nNiet ingevuld.')
  expect(tekst).not.toContain('niet van hier')
})
