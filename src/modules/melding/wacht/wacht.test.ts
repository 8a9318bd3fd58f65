import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { bezoeker } from '../../../../test/bezoeker.ts'
import { alsEigenaar, eigenTesthuis, nieuweGemeente, nu, testhuis } from '../../../../test/gemeente.ts'
import { verborgen } from '../../../../test/velden.ts'
import { voorElkeGemeente } from '../../../platform/db/index.ts'
import { monteer } from '../../../web/monteer.ts'
import { vernietigVerlopen } from '../../bewaren/index.ts'
import { openbareRoutes } from '../melden.routes.ts'
import { meldingBeleid } from '../melding.policy.ts'
import type { Wachtgrenzen } from './drukte.ts'

eigenTesthuis()

let tijd = nu
/** Holds what is being sent, so that it stays under way. */
let slot: Promise<void> | null = null

beforeAll(async () => {
  const { unitOfWork } = await testhuis()
  await voorElkeGemeente(unitOfWork, { doel: 'inrichten', verwerking: 'test', now: nu }, (ctx) =>
    ctx.bos.zorgVoorGemeentesleutel(ctx),
  )
})

/** One process of Baken: its own idea of how busy it is, on the database that all share. */
async function proces(grenzen: Partial<Wachtgrenzen>) {
  const { unitOfWork } = await testhuis()
  const app = monteer(
    {
      unitOfWork: async (ctx, werk) => {
        if (ctx.verwerking === 'melding.melden' && ctx.gemeenteId) await slot
        return await unitOfWork(ctx, werk)
      },
      klok: () => tijd,
      regels: meldingBeleid.regels,
      ingelogde: async () => null,
      installatie: { demo: false, oefenmodus: false },
      log: (regel) => console.log(regel),
    },
    openbareRoutes({ rem: 0, ...grenzen }),
  )
  return { request: (pad: string, init: RequestInit) => app.request(`http://localhost${pad}`, init) }
}
type Proces = Awaited<ReturnType<typeof proces>>

const stappen: Record<string, Record<string, string>> = {
  wie: { wie: 'gezien' },
  wat: { wat: 'Zes mensen in een garage' },
  waar: { plaats: 'Rijpwolde', gemeente: '', waar: '' },
  wanneer: { wanneer: 'voorbij', wanneerToelichting: '' },
  'wie-betrokken': { betrokken: '' },
  contact: { contact: 'anoniem', contactNaam: '', contactHoe: '', contactWanneer: '' },
  code: { code: 'ja' },
}

/** A browser that has answered everything, with the fields of the check page. */
async function totControle(waar: Proces) {
  const b = bezoeker(waar as Parameters<typeof bezoeker>[0])
  await b.stuur('/melden', { taal: 'nl' })
  for (const [stap, velden] of Object.entries(stappen)) await b.stuur(`/melden/${stap}`, velden)
  const { concept } = verborgen((await b.haal('/melden/controle')).html)
  const verstuur = (velden: Record<string, string> = {}) =>
    b.stuur('/melden/versturen', { taal: 'nl', concept: concept!, ...velden })
  return { ...b, concept: concept!, verstuur }
}

const bewaard = async () => {
  const [rij] = await alsEigenaar<{ n: number }>('select count(*)::int as n from melding.melding')
  return rij!.n
}
const isOntvangst = (blad: { status: number; html: string }) =>
  blad.status === 200 && blad.html.includes('code__groep')
const nummer = (wacht: string) => Number(wacht.split('.')[0])

describe('als er te veel tegelijk wordt verstuurd', () => {
  test('houdt wie wacht haar tekst en een nummer, en op haar beurt lukt het; een nummer is voor een melding', async () => {
    const [een, twee] = [await proces({ tegelijk: 1 }), await proces({ tegelijk: 1 })]
    const [eerste, tweede, derde, vierde] = await Promise.all([een, een, een, twee].map(totControle))
    const voor = await bewaard()
    let laatLos = () => {}
    slot = new Promise((klaar) => {
      laatLos = klaar
    })
    const onderweg = [eerste!.verstuur()]
    // Let the first one get under way in each process.
    const vijfde = await totControle(twee)
    onderweg.push(vijfde.verstuur())
    await new Promise((klaar) => setTimeout(klaar, 200))

    const wacht = await tweede!.verstuur()
    expect(wacht.status).toBe(503)
    expect(Number(wacht.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(wacht.html).toContain('Uw melding is nog niet verstuurd')
    expect(wacht.html).not.toContain('code__groep')
    const velden = verborgen(wacht.html)
    expect(velden.concept).toBe(tweede!.concept)
    const ander = verborgen((await derde!.verstuur()).html).wacht!
    const elders = verborgen((await vierde!.verstuur()).html).wacht!
    expect([ander, elders].map(nummer)).toEqual([nummer(velden.wacht!) + 1, nummer(velden.wacht!) + 2])

    // Too early: the same number. Of another report, changed or made up: a new one.
    expect(verborgen((await tweede!.verstuur({ wacht: velden.wacht! })).html).wacht).toBe(velden.wacht)
    const vals = [velden.wacht!, ander.replace(/^\d+/, '1'), '1.1.x', '']
    for (const wat of vals)
      expect(nummer(verborgen((await derde!.verstuur({ wacht: wat })).html).wacht!)).toBeGreaterThan(
        nummer(elders),
      )

    // At her turn she is let in while who comes now still has to wait, and in another process as well.
    tijd = new Date(nu.getTime() + 60_000)
    onderweg.push(tweede!.verstuur({ wacht: velden.wacht! }))
    await new Promise((klaar) => setTimeout(klaar, 200))
    expect((await derde!.verstuur()).status).toBe(503)
    laatLos()
    slot = null
    for (const blad of await Promise.all(onderweg)) expect(isOntvangst(blad)).toBe(true)
    expect(isOntvangst(await vierde!.verstuur({ wacht: elders }))).toBe(true)
    expect(await bewaard()).toBe(voor + 4)
    // Twice with one number is one report, and the same receipt.
    expect(isOntvangst(await tweede!.verstuur({ wacht: velden.wacht! }))).toBe(true)
    expect(await bewaard()).toBe(voor + 4)
    tijd = nu
  })

  test('wie nu komt, gaat niet voor wie al een nummer heeft; de langste wacht is begrensd', async () => {
    const waar = await proces({ tegelijk: 1, perSeconde: 1, hoogstensWachten: 5 })
    let laatLos = () => {}
    slot = new Promise((klaar) => {
      laatLos = klaar
    })
    const eerste = await totControle(waar)
    const onderweg = eerste.verstuur()
    await new Promise((klaar) => setTimeout(klaar, 200))
    const tijden: number[] = []
    for (let i = 0; i < 12; i++)
      tijden.push(Number((await (await totControle(waar)).verstuur()).headers.get('retry-after')))
    laatLos()
    slot = null
    await onderweg
    expect(Math.max(...tijden)).toBe(5)
    expect((await (await totControle(waar)).verstuur()).status).toBe(503)
    tijd = new Date(nu.getTime() + 10_000)
    expect(isOntvangst(await (await totControle(waar)).verstuur())).toBe(true)
    tijd = nu
  })
})

test('dertig mensen achter een adres krijgen allemaal hun ontvangst, ook naast tienduizend halve meldingen', async () => {
  await alsEigenaar(
    `insert into melding.concept select decode(md5(n::text) || md5('x' || n), 'hex'), $1, $2
     from generate_series(1, 10000) n`,
    [randomBytes(400), new Date(nu.getTime() + 1_800_000)],
  )
  const waar = await proces({})
  const voor = await bewaard()
  const bladen = await Promise.all(
    Array.from({ length: 30 }, async () => (await totControle(waar)).verstuur()),
  )
  expect(bladen.filter(isOntvangst)).toHaveLength(30)
  expect(new Set(bladen.map(({ html }) => /code__groep.*?<\/p>/.exec(html)?.[0])).size).toBe(30)
  expect(await bewaard()).toBe(voor + 30)
  const g = await nieuweGemeente()
  await g.systeem('vernietigen', vernietigVerlopen, { now: new Date(nu.getTime() + 3_700_000) })
  expect(await alsEigenaar('select 1 from melding.concept')).toEqual([])
})

test('een melding met een verzonnen tijd in haar nummer is niet van ons formulier', async () => {
  const waar = await proces({})
  const b = await totControle(waar)
  tijd = new Date(nu.getTime() - 7_200_000)
  const blad = await b.verstuur()
  tijd = nu
  expect(blad.status).toBe(409)
  expect(blad.html).toContain('Er is niets verstuurd')
})
