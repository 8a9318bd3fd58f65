import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Beurt } from './indicatoren.ts'
import { nuGeldend, watGezienIs, wijzigingenVan } from './indicatoren.ts'
import { stelVoor, vindWoorden } from './voorstel.ts'

const regel = {
  soort: 'indicator' as const,
  code: 'pas',
  tekst: 'Een ander heeft de papieren.',
  groep: 'Dwang',
  woorden: ['paspoort afge', 'passport'],
}
const melding = (tekst: string, id = 'm') => ({ id, kenmerk: 'M-X', tekst, nietLetterlijk: false })

describe('woorden zoeken', () => {
  test.each([
    ['De baas heeft zijn PASPOORT gisteren afgepakt.', ['PASPOORT', 'afgepakt'], false],
    ['Zijn paspoort is niet afgepakt.', ['paspoort', 'afgepakt'], true],
    ['They took her passport', ['passport'], false],
    ['Geen idee. Het paspoort is afgenomen', ['paspoort', 'afgenomen'], false],
    ['Het paspoort is afgenomen, maar ik weet het niet.', ['paspoort', 'afgenomen'], false],
  ])('“%s”', (tekst, woorden, ontkend) =>
    expect(vindWoorden(tekst, regel.woorden)).toMatchObject([{ woorden, ontkend }]),
  )

  test.each(['Het paspoort is weg.', 'Hij heeft het afgepakt. Zijn paspoort ook.', '', 'paspoortloos'])(
    '“%s” zegt niets',
    (tekst) => expect(vindWoorden(tekst, ['paspoort afge'])).toEqual([]),
  )

  test('een ontkenning die zelf bij de woorden hoort, is geen ontkenning', () => {
    expect(vindWoorden('Ze mag niet weg.', ['niet weg'])).toMatchObject([{ ontkend: false }])
    expect(vindWoorden('Nooit zei ze dat ze niet weg mag.', ['niet weg'])).toMatchObject([{ ontkend: true }])
  })

  test('elke gevonden zin staat zo in de tekst, en elk woord in die zin', () => {
    const stukje = fc.constantFrom(
      'paspoort ',
      'afgepakt ',
      'niet ',
      'é ',
      '. ',
      '\n',
      'passport',
      '🙂 ',
      '"<b>',
    )
    fc.assert(
      fc.property(fc.array(stukje, { maxLength: 200 }), (delen) => {
        const tekst = delen.join('')
        for (const { zin, woorden } of vindWoorden(tekst, regel.woorden)) {
          expect(tekst).toContain(zin.replace(/^… | …$/g, ''))
          expect(zin.length).toBeLessThanOrEqual(310)
          expect(tekst).toContain(woorden[0])
        }
      }),
    )
  })
})

describe('een voorstel', () => {
  const stand = fc.constantFrom('gezien', 'niet-gezien', 'onbekend') as fc.Arbitrary<'gezien'>
  const wijziging = fc.record({
    soort: fc.constant('indicator' as const),
    code: fc.constantFrom('pas', 'x'),
    stand,
  })
  const beurten = fc.array(
    fc.record({
      wijzigingen: fc.array(wijziging.map((w) => ({ ...w, tekst: 'T', groep: 'G' }))),
      afgewezen: fc.array(
        fc.constant({ soort: 'indicator' as const, code: 'pas', tekst: '', meldingen: ['m'] }),
        { maxLength: 1 },
      ),
    }),
  )

  test('zet zelf nooit iets op gezien, wat er ook in de melding staat', () => {
    fc.assert(
      fc.property(beurten, fc.array(fc.string()), (lijst, teksten) => {
        const alles = lijst.map((b, i): Beurt => ({ ...b, id: `${i}`, op: new Date(0), door: '', versie: i }))
        const voor = JSON.stringify(alles)
        const nu = nuGeldend(alles)
        const eerst = JSON.stringify([...nu])
        const voorstellen = stelVoor(
          [regel],
          [...teksten, 'passport'].map((tekst) => melding(tekst)),
          nu,
          alles.flatMap((b) => b.afgewezen),
        )
        expect(JSON.stringify([...nu])).toBe(eerst)
        expect(JSON.stringify(alles)).toBe(voor)
        const laatste = alles.flatMap((b) => b.wijzigingen).findLast((w) => w.code === 'pas')?.stand
        const weg = alles.some((b) => b.afgewezen.length > 0) || (laatste ?? 'onbekend') !== 'onbekend'
        expect(voorstellen.map((v) => v.code)).toEqual(weg ? [] : ['pas'])
        expect(watGezienIs(nu).flatMap((g) => g.antwoorden.map((a) => a.stand))).not.toContain('onbekend')
      }),
    )
  })

  test('een afgewezen voorstel komt terug als een nieuwe melding het ook zegt, en dan alleen met die melding', () => {
    const afgewezen = [{ soort: 'indicator' as const, code: 'pas', tekst: '', meldingen: ['een'] }]
    const meldingen = [melding('passport', 'een'), melding('Her passport!', 'twee')]
    const [voorstel] = stelVoor([regel], meldingen, new Map(), afgewezen)
    expect(voorstel?.bronnen.map((b) => b.melding.id)).toEqual(['twee'])
  })
})

test('alleen wat verandert, wordt bewaard; een regel die de lijst niet kent, houdt alles tegen', () => {
  const ingevuld = { soort: 'indicator' as const, code: 'pas', feit: null }
  expect(wijzigingenVan([regel], new Map(), [{ ...ingevuld, stand: 'onbekend' }])).toEqual([])
  expect(wijzigingenVan([regel], new Map(), [{ ...ingevuld, stand: 'gezien' }])).toMatchObject([
    { code: 'pas', groep: 'Dwang', stand: 'gezien' },
  ])
  expect(wijzigingenVan([regel], new Map(), [{ ...ingevuld, code: 'weg', stand: 'gezien' }])).toBeNull()
})
