import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maakBundel } from './bundel.ts'

type Stuk = { nr: number; bedorven: boolean }

/** A store that refuses a whole bundle when one piece in it cannot be stored, as a transaction does. */
function opslag() {
  const bewaard: number[] = []
  const bundels: number[][] = []
  const bezig = new Map<string, number>()
  let drukst = 0
  const doe = async (sleutel: string, delen: readonly Stuk[]) => {
    bundels.push(delen.map(({ nr }) => nr))
    bezig.set(sleutel, (bezig.get(sleutel) ?? 0) + 1)
    // Pieces of a bundle that failed are tried beside one another; bundles of one kind never are.
    if (delen.length > 1) drukst = Math.max(drukst, bezig.get(sleutel)!)
    await setImmediate()
    bezig.set(sleutel, bezig.get(sleutel)! - 1)
    const kwaad = delen.find(({ bedorven }) => bedorven)
    if (kwaad) throw new Error(`bedorven ${kwaad.nr}`)
    bewaard.push(...delen.map(({ nr }) => nr))
  }
  return { doe, bewaard, bundels, drukst: () => drukst }
}

describe('een bundel', () => {
  test('wacht op niemand: wat eerst komt gaat alleen, wat intussen komt gaat samen', async () => {
    const { doe, bundels } = opslag()
    const samen = maakBundel(doe, 3)
    const stuk = (nr: number) => samen('hier', { nr, bedorven: false })
    const eerste = stuk(0)
    expect(bundels).toEqual([[0]])
    await Promise.all([eerste, ...[1, 2, 3, 4].map(stuk)])
    expect(bundels).toEqual([[0], [1, 2, 3], [4]])
    await stuk(5)
    expect(bundels.at(-1)).toEqual([5])
  })

  test('elk stuk krijgt zijn eigen uitkomst, wordt een keer bewaard, en bederft alleen zichzelf', async () => {
    const stukken = fc.array(fc.record({ sleutel: fc.constantFrom('a', 'b'), bedorven: fc.boolean() }), {
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(stukken, fc.integer({ min: 1, max: 6 }), async (alle, hoogstens) => {
        const { doe, bewaard, bundels, drukst } = opslag()
        const samen = maakBundel(doe, hoogstens)
        const uitkomsten = await Promise.allSettled(
          alle.map(({ sleutel, bedorven }, nr) => samen(sleutel, { nr, bedorven })),
        )
        for (const [nr, uitkomst] of uitkomsten.entries()) {
          if (alle[nr]!.bedorven) expect(uitkomst).toMatchObject({ reason: { message: `bedorven ${nr}` } })
          else expect(uitkomst.status).toBe('fulfilled')
        }
        const goed = alle.flatMap(({ bedorven }, nr) => (bedorven ? [] : [nr]))
        expect(bewaard.toSorted((a, b) => a - b)).toEqual(goed)
        expect(Math.max(0, ...bundels.map((bundel) => bundel.length))).toBeLessThanOrEqual(hoogstens)
        expect(drukst()).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('die blijft hangen, houdt de volgende niet op, en krijgt zijn eigen uitkomst nog', async () => {
    let laatLos = () => {}
    const vast = new Promise<void>((klaar) => {
      laatLos = klaar
    })
    const samen = maakBundel<number>(async (_, delen) => (delen.includes(0) ? await vast : undefined), 8, 20)
    let hangt = true
    const eerste = samen('hier', 0).then(() => {
      hangt = false
    })
    await samen('hier', 1)
    expect(hangt).toBe(true)
    laatLos()
    await eerste
  })

  test('is de database weg, dan probeert niemand het nog eens alleen', async () => {
    let keren = 0
    const samen = maakBundel<number>(async () => {
      keren++
      await setImmediate()
      throw Object.assign(new Error('weg'), { code: 'ECONNREFUSED' })
    }, 8)
    const uitkomsten = await Promise.allSettled([1, 2, 3, 4].map((nr) => samen('hier', nr)))
    expect(uitkomsten.map(({ status }) => status)).toEqual(Array(4).fill('rejected'))
    expect(keren).toBe(2)
  })
})
