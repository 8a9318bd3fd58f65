import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fotoMetGps, inStukken } from '../../../test/bestanden.ts'
import { ontzegelDeel, verzegelDeel } from '../crypto/index.ts'
import { deelgrootte, neemOp } from './neem-op.ts'

const tekst = (n: number) => Buffer.alloc(n, 'abcdefg ')

describe('een bestand opnemen', () => {
  test('geeft elke byte terug, in delen van een maat, hoe de stroom ook in stukken komt', async () => {
    const lengte = fc.oneof(
      fc.integer({ min: 1, max: 3 * deelgrootte }),
      fc.constantFrom(deelgrootte, 2 * deelgrootte),
    )
    await fc.assert(
      fc.asyncProperty(lengte, fc.integer({ min: 1000, max: 400_000 }), async (n, stuk) => {
        const bron = tekst(n)
        const delen: { nr: number; laatste: boolean; bytes: Buffer }[] = []
        const uit = await neemOp(inStukken(bron, stuk), {
          hoogstens: n,
          leg: async (deel) => void delen.push({ ...deel, bytes: Buffer.from(deel.bytes) }),
        })
        expect(uit).toMatchObject({
          grootte: n,
          delen: delen.length,
          sha256: createHash('sha256').update(bron).digest('hex'),
        })
        expect(Buffer.concat(delen.map((deel) => deel.bytes)).equals(bron)).toBe(true)
        expect(delen.map((deel) => deel.laatste)).toEqual(delen.map((_, nr) => nr === delen.length - 1))
      }),
      { numRuns: 25 },
    )
  })

  test('dat te groot is, leest de stroom toch uit, en legt niets meer neer na de grens', async () => {
    let gelegd = 0
    let gelezen = 0
    async function* bron() {
      for (let i = 0; i < 40; i++) {
        gelezen += 65_536
        yield tekst(65_536)
      }
    }
    const uit = await neemOp(bron(), {
      hoogstens: deelgrootte + 1,
      leg: async ({ bytes }) => {
        gelegd += bytes.length
      },
    })
    expect(uit).toEqual({ reden: 'te-groot' })
    expect(gelezen).toBe(40 * 65_536)
    expect(gelegd).toBeLessThanOrEqual(deelgrootte)
  })

  test('stopt met neerleggen zodra het zeker een programma is', async () => {
    let gelegd = 0
    const exe = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), randomBytes(5 * deelgrootte)])
    const uit = await neemOp(inStukken(exe), { hoogstens: 1e9, leg: async () => void gelegd++ })
    expect(uit).toEqual({ reden: 'programma' })
    expect(gelegd).toBe(0)
  })

  test('herkent een macro die over een grens tussen twee stukken valt, en een naam in hoofdletters', async () => {
    const { zip } = await import('../../../test/bestanden.ts')
    const types =
      '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    const docx = zip({ '[Content_Types].xml': types, 'word/VBAPROJECT.BIN': 'x' })
    for (let stuk = 200; stuk < 260; stuk++)
      expect(await neemOp(inStukken(docx, stuk), { hoogstens: 1e9, leg: async () => {} })).toEqual({
        reden: 'macro',
      })
  })

  test('een foto met een andere naam blijft een foto', async () => {
    const uit = await neemOp(inStukken(await fotoMetGps()), { hoogstens: 1e9, leg: async () => {} })
    expect(uit).toMatchObject({ soort: { ext: 'jpg', groep: 'foto' } })
  })
})

test('een deel opent alleen op zijn eigen plek: verwisseld, verplaatst, afgekapt of veranderd is stuk', () => {
  const sleutel = randomBytes(32)
  const plaats = { bestand: 'a', versie: 'origineel', nr: 1, laatste: false }
  const verzegeld = verzegelDeel(sleutel, plaats, Buffer.from('inhoud'))
  expect(ontzegelDeel(sleutel, plaats, verzegeld).toString()).toBe('inhoud')
  for (const anders of [{ bestand: 'b' }, { versie: 'weergave' }, { nr: 2 }, { laatste: true }])
    expect(() => ontzegelDeel(sleutel, { ...plaats, ...anders }, verzegeld)).toThrow()
  expect(() => ontzegelDeel(randomBytes(32), plaats, verzegeld)).toThrow()
  fc.assert(
    fc.property(fc.nat({ max: verzegeld.length - 1 }), (i) => {
      const kapot = Buffer.from(verzegeld)
      kapot[i]! ^= 1
      expect(() => ontzegelDeel(sleutel, plaats, kapot)).toThrow()
    }),
  )
})
