import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alsEigenaar, eigenTesthuis, nieuweGemeente, nu, testhuis } from '../../../test/gemeente.ts'
import { mailserver } from '../../../test/mailserver.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { leesMeldcode, nieuweMeldcode, sleutelsVanMeldcode } from '../../platform/crypto/index.ts'
import { maakVerstuur } from '../../platform/mail/index.ts'
import { klussen } from '../../taken.ts'
import { startTermijn } from '../termijn/index.ts'
import { bewaarRollen, zetDagmailsKlaar } from '../toegang/index.ts'
import { zetMailadres, zetMailwens } from '../toegang/mailadres.ts'
import type { Mailwens } from '../toegang/mailwens.ts'
import { bekijkMelding } from './inzien.ts'
import { seinOngelezen, teLaatGelezen } from './sein-ongelezen.ts'
import { vulAan } from './vervolg.ts'

eigenTesthuis()

let server: Awaited<ReturnType<typeof mailserver>>
beforeAll(async () => {
  server = await mailserver()
})
afterAll(async () => {
  await server.dicht()
})

const rollen = ['aandachtsfunctionaris', 'zorgcoordinator', 'regisseur', 'beheerder', 'fg'] as const
const om = (moment: string) => new Date(moment)
// Merenland reads on Monday and Thursday from 08:30 to 12:30; tells after two hours of it, and again after five.
const [bijna, eerst, later, daarna] = [
  '2026-11-23T10:59:00Z',
  '2026-11-23T11:00:00Z',
  '2026-11-26T09:59:00Z',
  '2026-11-26T10:00:00Z',
].map(om) as [Date, Date, Date, Date]
const alleenHulp = { wie: 'mijzelf', hulp: 'alleen-hulp' } as const

/** A municipality in which every role has an address, with the mail that leaves it. */
async function bureau() {
  const gemeente = await nieuweGemeente()
  const wens = async (rol: string, mailwens: Mailwens) =>
    gemeente.als(rol, (ctx) => zetMailwens(ctx, mailwens), { doel: 'eigen account' })
  for (const rol of rollen)
    await gemeente.als(rol, (ctx) => zetMailadres(ctx, `${rol}@${gemeente.code}.example.nl`), {
      doel: 'eigen account',
    })
  const { unitOfWork } = await testhuis()

  /** Sends what is in the queue over SMTP; who got which subject, in one order. */
  async function post(now: Date): Promise<string[]> {
    const verstuur = maakVerstuur({ smtp: server.smtp, van: 'baken@example.nl' }, () => {})
    const [mail] = klussen(unitOfWork, () => now, { verstuur, scan: null, adres: 'https://baken.example.nl' })
    const rows = await alsEigenaar("delete from pgboss.job where name = 'mail' returning data")
    const voor = server.post.length
    for (const { data } of rows) await mail!.doe(data)
    return server.post
      .slice(voor)
      .map(({ naar, ruw }) => `${naar.split('@')[0]}: ${/^Subject: (.*)$/m.exec(ruw)![1]}`)
      .sort()
  }
  return {
    gemeente,
    wens,
    post,
    /** Twice at the same moment, as two Bakens on one database would. */
    sein: async (now: Date) => {
      const keer = () => gemeente.systeem('seinen', seinOngelezen, { now })
      await Promise.all([keer(), keer()])
      return await post(now)
    },
    dagmail: async (now: Date) => {
      const keer = () => gemeente.systeem('dagmail', zetDagmailsKlaar, { now })
      await Promise.all([keer(), keer()])
      return await post(now)
    },
  }
}

const nieuwBij = (rol: string) => `${rol}: Er is iets nieuws in Baken`
const ligtBij = (rol: string) => `${rol}: Er ligt iets te lang ongelezen in Baken`

describe('wat ongelezen ligt', () => {
  test('wordt een keer gemeld aan wie leest, en later een keer ook aan regisseur en beheerder', async () => {
    const { gemeente, sein } = await bureau()
    const { id } = await nieuweMelding(gemeente)
    expect(await sein(nu)).toEqual([nieuwBij('aandachtsfunctionaris')])
    expect(await sein(bijna)).toEqual([])
    expect(
      await gemeente.als('aandachtsfunctionaris', (ctx) => teLaatGelezen(ctx, 'melding'), { now: bijna }),
    ).toBeNull()
    expect(await sein(eerst)).toEqual([ligtBij('aandachtsfunctionaris')])
    expect(
      await gemeente.als('aandachtsfunctionaris', (ctx) => teLaatGelezen(ctx, 'melding'), { now: eerst }),
    ).toEqual({
      aantal: 1,
      uren: 2,
    })
    expect(await sein(later)).toEqual([])
    expect(await sein(daarna)).toEqual(['aandachtsfunctionaris', 'beheerder', 'regisseur'].map(ligtBij))
    expect(await sein(new Date(daarna.getTime() + 30 * 86_400_000))).toEqual([])
    await gemeente.als('aandachtsfunctionaris', (ctx) => bekijkMelding(ctx, id))
    expect(
      await gemeente.als('aandachtsfunctionaris', (ctx) => teLaatGelezen(ctx, 'melding'), { now: daarna }),
    ).toBeNull()
  })

  test('is het op tijd gelezen, dan blijft het stil; een nieuw bericht is weer nieuw', async () => {
    const { gemeente, sein } = await bureau()
    const code = nieuweMeldcode()
    const sleutels = sleutelsVanMeldcode(leesMeldcode(code)!)
    const { id } = await nieuweMelding(gemeente, { code })
    await sein(nu)
    await gemeente.als('aandachtsfunctionaris', (ctx) => bekijkMelding(ctx, id))
    expect(await sein(daarna)).toEqual([])
    await gemeente.openbaar(
      'vervolg',
      (ctx) => vulAan(ctx, { meldingId: id, tekst: 'Nog iets.', zaad: nieuwId(daarna), sleutels }),
      { bewijs: sleutels.opzoekId, now: daarna },
    )
    expect(await sein(daarna)).toEqual([nieuwBij('aandachtsfunctionaris')])
  })

  test('van een hulpvraag hoort niemand buiten het hulploket iets, hoe lang hij ook ligt', async () => {
    const { gemeente, sein, dagmail, wens } = await bureau()
    await nieuweMelding(gemeente, alleenHulp)
    expect(await sein(nu)).toEqual([nieuwBij('zorgcoordinator')])
    expect(await sein(eerst)).toEqual([ligtBij('zorgcoordinator')])
    expect(await sein(daarna)).toEqual([ligtBij('zorgcoordinator')])
    for (const rol of rollen) await wens(rol, 'dagelijks')
    expect(await dagmail(om('2026-11-26T08:20:00Z'))).toEqual(['zorgcoordinator: Uw dag in Baken'])
    for (const rol of rollen.filter((r) => r !== 'zorgcoordinator'))
      for (const doel of ['beoordelen', 'zorg', 'seinen', 'dagmail'])
        expect(
          await gemeente.als(rol, (ctx) => teLaatGelezen(ctx, 'hulpvraag'), { doel, now: daarna }),
          `${rol} ${doel}`,
        ).toBeNull()
  })

  test('wie buiten het dossier blijft, hoort niet dat het er is', async () => {
    const { gemeente, sein, dagmail, wens } = await bureau()
    const { id } = await nieuweMelding(gemeente)
    const wie = await gemeente.account('aandachtsfunctionaris')
    await alsEigenaar(
      `insert into belang.uitsluiting (gemeente_id, account_id, dossier_id, reden, op) values ($1, $2, $3, 'zelf', now())`,
      [gemeente.id, wie, id],
    )
    await wens('aandachtsfunctionaris', 'dagelijks')
    expect(await sein(nu)).toEqual([])
    expect(await dagmail(om('2026-11-23T08:20:00Z'))).toEqual([])
    expect(await sein(daarna)).toEqual(['beheerder', 'regisseur'].map(ligtBij))
  })
})

describe('de mail', () => {
  test('over nieuw werk is een keuze, dat iets te lang ligt niet', async () => {
    for (const keuze of ['dagelijks', 'geen'] as const) {
      const { gemeente, sein, wens } = await bureau()
      await wens('aandachtsfunctionaris', keuze)
      await nieuweMelding(gemeente)
      expect(await sein(nu)).toEqual([])
      expect(await sein(eerst)).toEqual([ligtBij('aandachtsfunctionaris')])
    }
  })

  test('van de dag gaat een keer uit, op de tijd van de regio, op dagen waarop er gelezen wordt', async () => {
    const { gemeente, dagmail, wens } = await bureau()
    await wens('aandachtsfunctionaris', 'dagelijks')
    expect(await dagmail(om('2026-11-23T08:15:00Z'))).toEqual([])
    await nieuweMelding(gemeente, { op: om('2026-11-24T09:00:00Z') })
    const mail = ['aandachtsfunctionaris: Uw dag in Baken']
    const dagen: [string, string[]][] = [
      ['2026-11-25T08:20:00Z', []],
      ['2026-11-26T08:14:00Z', []],
      ['2026-11-26T08:15:00Z', mail],
      ['2026-11-26T08:40:00Z', []],
      ['2026-11-30T09:15:00Z', []],
      ['2026-12-03T08:15:00Z', []],
      ['2027-04-01T07:15:00Z', mail],
    ]
    for (const [moment, verwacht] of dagen) expect(await dagmail(om(moment)), moment).toEqual(verwacht)
  })

  test('van de dag komt ook bij wie hier werkt vanuit een andere organisatie, en een keer', async () => {
    const [eerste, tweede] = [await bureau(), await bureau()]
    await eerste.wens('zorgcoordinator', 'dagelijks')
    const wie = await eerste.gemeente.account('zorgcoordinator')
    await alsEigenaar('update toegang.account set gemeente_id = null where id = $1', [wie])
    await tweede.gemeente.systeem('inrichten', (ctx) => bewaarRollen(ctx, wie, ['zorgcoordinator']))
    await nieuweMelding(eerste.gemeente, alleenHulp)
    await nieuweMelding(tweede.gemeente, alleenHulp)
    const tijd = om('2026-11-26T08:20:00Z')
    expect(await eerste.dagmail(tijd)).toEqual(['zorgcoordinator: Uw dag in Baken'])
    expect(server.post.at(-1)!.ruw).toContain('2 nieuwe meldingen.')
    expect(await tweede.dagmail(tijd)).toEqual([])
  })

  test('van de dag zegt ook hoeveel termijnen aflopen of te laat zijn, aan wie ze moet halen', async () => {
    const { gemeente, dagmail, wens } = await bureau()
    for (const rol of rollen) await wens(rol, 'dagelijks')
    const dinsdag = { now: om('2026-11-24T09:00:00Z') }
    const begin = (code: string) => (ctx: Parameters<typeof startTermijn>[0]) =>
      startTermijn(ctx, { dossier: { id: nieuwId(nu), soort: 'signaal', compartiment: 'signaal' }, code })
    // Three working days, with a reminder of two days; the other one has five and none.
    for (const code of ['kijken', 'adviesvraag'])
      await gemeente.als('aandachtsfunctionaris', begin(code), dinsdag)
    const ruw = () => server.post.at(-1)!.ruw.replaceAll('=\r\n', '')
    const wie = ['aandachtsfunctionaris: Uw dag in Baken']
    expect(await dagmail(om('2026-11-26T08:20:00Z'))).toEqual(wie)
    expect(ruw()).toContain('\r\n1 termijn loopt binnenkort af.\r\n')
    expect(await dagmail(om('2026-11-30T08:20:00Z'))).toEqual(wie)
    expect(ruw()).toContain('\r\n1 termijn is te laat.\r\n')
    expect(ruw()).not.toContain('Kijken')
    expect(await dagmail(om('2026-12-07T08:20:00Z'))).toEqual([...wie, 'regisseur: Uw dag in Baken'])
  })

  test('van de dag gaat ook naar wie van nieuw werk meteen hoort, alleen over termijnen; wie niets wil, krijgt niets', async () => {
    const { gemeente, dagmail, wens } = await bureau()
    await wens('aandachtsfunctionaris', 'direct')
    await wens('regisseur', 'geen')
    await nieuweMelding(gemeente)
    const dossier = { id: nieuwId(nu), soort: 'signaal', compartiment: 'signaal' }
    const begin = (code: string) =>
      gemeente.als('aandachtsfunctionaris', (ctx) => startTermijn(ctx, { dossier, code }), {
        now: om('2026-11-24T09:00:00Z'),
      })
    for (const code of ['kijken', 'adviesvraag']) await begin(code)
    expect(await dagmail(om('2026-11-26T08:20:00Z'))).toEqual(['aandachtsfunctionaris: Uw dag in Baken'])
    const ruw = server.post.at(-1)!.ruw.replaceAll('=\r\n', '')
    expect(ruw).toContain('\r\n1 termijn loopt binnenkort af.\r\n')
    expect(ruw).not.toContain('nieuwe melding')
    expect(await dagmail(om('2026-12-07T08:20:00Z'))).toEqual(['aandachtsfunctionaris: Uw dag in Baken'])
  })

  test('noemt aantallen en een adres, en niets waaraan iemand een melding herkent', async () => {
    const { gemeente, dagmail, wens } = await bureau()
    await wens('aandachtsfunctionaris', 'dagelijks')
    for (let i = 0; i < 2; i++) await nieuweMelding(gemeente, { plaats: 'Rijpwolde' })
    const { id } = await nieuweMelding(gemeente, { plaats: 'Rijpwolde' })
    await gemeente.als('aandachtsfunctionaris', (ctx) => bekijkMelding(ctx, id))
    await nieuweMelding(gemeente, alleenHulp)
    await dagmail(om('2026-11-26T08:20:00Z'))
    const ruw = server.post.at(-1)!.ruw.replaceAll('=\r\n', '')
    expect(ruw).toContain('2 nieuwe meldingen, 1 wacht op u.')
    expect(ruw).toContain('https://baken.example.nl/begin')
    const inhoud = ruw.slice(ruw.indexOf('\r\n\r\n'))
    expect(inhoud).not.toMatch(/M-[0-9A-Z]{6}|Rijpwolde|hulp|[0-9a-f]{8}-[0-9a-f]{4}/i)
    expect(inhoud).not.toContain(gemeente.code)
  })
})
