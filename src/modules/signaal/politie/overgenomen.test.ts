import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { herken, type Politietekst, stukLengte } from './overgenomen.ts'

const letters = (uit: string) => fc.string({ unit: fc.constantFrom(...uit), minLength: 3, maxLength: 9 })
/** Two vocabularies without a word in common: what the police wrote, and what anybody writes. */
const politiewoord = letters('abcdeé')
const eigenwoord = letters('mnoprst')
const zin = (woord: fc.Arbitrary<string>, minLength: number) => fc.array(woord, { minLength, maxLength: 30 })
const scheiding = fc.constantFrom(' ', '  ', ', ', '\n', ' - ', '. “', ' / ')

const van = (tekst: string, namen: string[] = []): Politietekst[] => [
  { label: 'Politie', teksten: [tekst], namen },
]
const nietsOpen: string[] = []

describe('een stuk uit een politiegegeven', () => {
  test('van vijf woorden wordt herkend, hoe het ook is overgeschreven', () => {
    fc.assert(
      fc.property(
        zin(politiewoord, stukLengte),
        zin(eigenwoord, 0),
        zin(eigenwoord, 0),
        fc.nat(30),
        scheiding,
        fc.boolean(),
        (bron, voor, na, plek, tussen, groot) => {
          const begin = plek % (bron.length - stukLengte + 1)
          const stuk = bron.slice(begin, begin + stukLengte).join(tussen)
          const over = groot ? stuk.toUpperCase() : stuk.normalize('NFD')
          const tekst = [...voor, over, ...na].join(' ')
          expect(herken(van(bron.join(' ')), nietsOpen)(tekst)).toBe('Politie')
        },
      ),
    )
  })

  test('van vier woorden is toeval, en eigen woorden zijn eigen', () => {
    fc.assert(
      fc.property(zin(politiewoord, 8), zin(eigenwoord, 1), fc.nat(30), (bron, eigen, plek) => {
        const begin = plek % (bron.length - stukLengte + 1)
        const vier = bron.slice(begin, begin + stukLengte - 1)
        const uit = herken(van(bron.join(' ')), nietsOpen)
        expect(uit([...eigen, ...vier, ...eigen].join(' '))).toBeNull()
        expect(uit(eigen.join(' '))).toBeNull()
      }),
    )
  })

  test('dat al open bij het signaal stond, is geen geheim', () => {
    fc.assert(
      fc.property(zin(politiewoord, stukLengte), zin(eigenwoord, 1), (bron, eigen) => {
        const tekst = [...eigen, ...bron].join(' ')
        expect(herken(van(bron.join(' ')), [tekst])(tekst)).toBeNull()
      }),
    )
  })
})

describe('een kenmerk uit een politiegegeven', () => {
  const tekst =
    'Er staat een busje AB-123-C bij 7299 ZX 12. Hij belt met 06-12345678 en mailt via anders@example.nl. Rekening NL00 BAKN 0123 4567 89, KvK 12345678, op @voorbeeldnaam.'
  const uit = herken(van(tekst), nietsOpen)

  test.each([
    'Het busje met ab123c staat er weer.',
    'Ik zag AB 123 C.',
    'Kijk op 7299ZX 12.',
    'Bel +31 6 1234 5678.',
    'Bel 0031612345678!',
    'Nummer: (06) 12 34 56 78',
    'Schrijf naar Anders@Example.nl',
    'Stort op nl00bakn0123456789',
    'Het bedrijf met nummer 12345678',
    'Hij heet daar voorbeeldnaam',
    'Zie [politiegegeven, Politie, 1 november 2026] hij',
  ])('wordt herkend: %s', (over) => {
    expect(uit(over)).not.toBeNull()
  })

  test.each([
    'Er staat een busje bij de loods.',
    'Op 12-11-2026 om 10.30 uur gebeld met de buurvrouw.',
    'Bel 06-87654321.',
    'Huisnummer 12 is leeg.',
  ])('is er niet: %s', (over) => {
    expect(uit(over)).toBeNull()
  })

  test('een naam van twee woorden telt, in elke schrijfwijze', () => {
    const naam = herken(van('Jan de Verzonnen', ['Jan de Verzonnen']), nietsOpen)
    expect(naam('Gesproken over JAN DE VERZONNEN.')).toBe('Politie')
    expect(naam('Jan was er niet.')).toBeNull()
  })

  test('elk nummer wordt herkend, met welke tekens er ook tussen staan', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }),
        fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 9, maxLength: 9 }),
        (cijfers, tekens) => {
          const nummer = `06${cijfers.join('')}`
          const over = [...nummer.slice(1)].reduce(
            (rij, cijfer, plek) => rij + (tekens[plek] ?? '') + cijfer,
            '0',
          )
          const los = herken(van(`Hij belt met ${nummer}.`), nietsOpen)
          expect(los(`Bel ${over} niet`)).toBe('Politie')
        },
      ),
    )
  })
})
