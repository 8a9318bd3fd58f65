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
  let meeste = 0
  const doe = async (sleutel: string, delen: readonly Stuk[]) => {
    bundels.push(delen.map(({ nr }) => nr))
    bezig.set(sleutel, (bezig.get(sleutel) ?? 0) + 1)
    // Pieces of a bundle that failed are tried beside one another; bundles of one kind never are.
    if (delen.length > 1) drukst = Math.max(drukst, bezig.get(sleutel)!)
    meeste = Math.max(meeste, [...bezig.values()].filter((hoeveel) => hoeveel > 0).length)
    await setImmediate()
    bezig.set(sleutel, bezig.get(sleutel)! - 1)
    const kwaad = delen.find(({ bedorven }) => bedorven)
    if (kwaad) throw new Error(`bedorven ${kwaad.nr}`)
    bewaard.push(...delen.map(({ nr }) => nr))
  }
  return { doe, bewaard, bundels, drukst: () => drukst, tegelijkOnderweg: () => meeste }
}

const getal = (max: number) => fc.integer({ min: 1, max })

describe('een bundel', () => {
  test('wacht op niemand: wat eerst komt gaat alleen, wat intussen komt gaat samen', async () => {
    const { doe, bundels } = opslag()
    const samen = maakBundel(doe, { hoogstens: 3, tegelijk: 2 })
    const stuk = (nr: number) => samen('hier', { nr, bedorven: false })
    const eerste = stuk(0)
    expect(bundels).toEqual([[0]])
    await Promise.all([eerste, ...[1, 2, 3, 4].map(stuk)])
    expect(bundels).toEqual([[0], [1, 2, 3], [4]])
    await stuk(5)
    expect(bundels.at(-1)).toEqual([5])
  })

  test('elk stuk krijgt zijn eigen uitkomst, wordt een keer bewaard, en bederft alleen zichzelf', async () => {
    const stukken = fc.array(fc.record({ sleutel: fc.constantFrom('a', 'b', 'c'), bedorven: fc.boolean() }), {
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(stukken, getal(6), getal(3), async (alle, hoogstens, tegelijk) => {
        const { doe, bewaard, bundels, drukst, tegelijkOnderweg } = opslag()
        const samen = maakBundel(doe, { hoogstens, tegelijk })
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
        expect(tegelijkOnderweg()).toBeLessThanOrEqual(tegelijk)
      }),
    )
  })

  test('wie veel stuurt, houdt een ander niet op', async () => {
    const { doe, bundels } = opslag()
    const samen = maakBundel(doe, { hoogstens: 2, tegelijk: 1 })
    const druk = Array.from({ length: 9 }, (_, nr) => samen('druk', { nr, bedorven: false }))
    await Promise.all([...druk, samen('stil', { nr: 99, bedorven: false })])
    expect(bundels.map(([eerste]) => eerste)).toEqual([0, 99, 1, 3, 5, 7])
  })

  test('die blijft hangen, houdt de volgende niet op, en krijgt zijn eigen uitkomst nog', async () => {
    let laatLos = () => {}
    const vast = new Promise<void>((klaar) => {
      laatLos = klaar
    })
    const samen = maakBundel<number>(async (_, delen) => (delen.includes(0) ? await vast : undefined), {
      ...{ hoogstens: 8, tegelijk: 1, geduld: 20 },
    })
    let hangt = true
    const eerste = samen('hier', 0).then(() => {
      hangt = false
    })
    await Promise.all([samen('hier', 1), samen('elders', 2)])
    expect(hangt).toBe(true)
    laatLos()
    await eerste
  })

  test('is de database weg, dan probeert niemand het nog eens alleen', async () => {
    let keren = 0
    const samen = maakBundel<number>(
      async () => {
        keren++
        await setImmediate()
        throw Object.assign(new Error('weg'), { code: 'ECONNREFUSED' })
      },
      { hoogstens: 8, tegelijk: 2 },
    )
    const uitkomsten = await Promise.allSettled([1, 2, 3, 4].map((nr) => samen('hier', nr)))
    expect(uitkomsten.map(({ status }) => status)).toEqual(Array(4).fill('rejected'))
    expect(keren).toBe(2)
  })
})
