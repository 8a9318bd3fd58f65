import { beforeAll, describe, expect, test } from 'vitest'
import { alsEigenaar, nieuweGemeente, nu } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { leesMeldcode, nieuweMeldcode, sleutelsVanMeldcode } from '../../platform/crypto/index.ts'
import { bewaarAntwoord } from './beantwoord.store.ts'
import { beantwoord } from './beantwoord.ts'
import { toonContact } from './contact-melder.ts'
import { neemGezienOver } from './gesprek-gezien.ts'
import { stopContact } from './gesprek-stop.ts'
import { bekijkMelding } from './inzien.ts'
import { leesGesprek, vulAan } from './vervolg.ts'

let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>
beforeAll(async () => {
  gemeente = await nieuweGemeente()
})

type Doe<T> = Parameters<typeof gemeente.als<T>>[1]
const melder = { naam: 'Noa', hoe: 'app, nooit bellen', wanneer: 'overdag' }
const alleenHulp = { wie: 'mijzelf', hulp: 'alleen-hulp' } as const
const loketten = {
  melding: { rol: 'aandachtsfunctionaris', doel: 'beoordelen', contact: 'contact met melder', keuzes: {} },
  hulpvraag: { rol: 'zorgcoordinator', doel: 'zorg', contact: 'zorg', keuzes: alleenHulp },
} as const

let seconden = 0
/** Every act a second later, so that messages have an order. */
const straks = () => new Date(nu.getTime() + 1000 * seconden++)

/** A report with a code and a safe contact, and what both sides of its conversation do. */
async function gesprek(soort: keyof typeof loketten = 'melding') {
  const { rol, doel, contact, keuzes } = loketten[soort]
  const code = nieuweMeldcode()
  const sleutels = sleutelsVanMeldcode(leesMeldcode(code)!)
  const { id } = await nieuweMelding(gemeente, { ...keuzes, melder, code })
  const melderDoet = <T>(doe: Doe<T>) =>
    gemeente.openbaar('vervolg', doe, { bewijs: sleutels.opzoekId, now: straks() })
  const loketDoet = <T>(doe: Doe<T>) => gemeente.als(rol, doe, { doel, now: straks() })
  return {
    id,
    melderDoet,
    loketDoet,
    sleutels,
    schrijf: (tekst: string, vraag = false) =>
      loketDoet((ctx) => beantwoord(ctx, { id, tekst, vraag, bericht: nieuwId(ctx.now) })),
    lees: () => melderDoet((ctx) => leesGesprek(ctx, id, sleutels)),
    vulAan: (tekst: string) =>
      melderDoet((ctx) => vulAan(ctx, { meldingId: id, tekst, zaad: nieuwId(ctx.now), sleutels })),
    inzage: () => loketDoet((ctx) => bekijkMelding(ctx, id)),
    contact: () => gemeente.als(rol, (ctx) => toonContact(ctx, id), { doel: contact }),
    middernacht: () => gemeente.systeem('gezien', neemGezienOver),
  }
}

const gezien = async ({ inzage }: Awaited<ReturnType<typeof gesprek>>) =>
  (await inzage()).momenten.filter((m) => m.gezien !== undefined).map((m) => m.gezien)

test('een vraag staat open tot de melder schrijft, en is voor beide kanten een vraag', async () => {
  const g = await gesprek()
  await g.schrijf('Dank u.')
  expect(await g.lees()).toMatchObject({ vraagOpen: false, berichten: [{ vraag: false }] })
  await g.schrijf('Gebeurt het nog?', true)
  await g.schrijf('U hoeft niet te antwoorden.')
  expect((await g.lees()).vraagOpen).toBe(true)
  expect((await g.inzage()).momenten.map((m) => m.titel)).toContain('Vraag aan de melder')
  await g.vulAan('Ja, elke nacht.')
  expect((await g.lees()).vraagOpen).toBe(false)
})

test('de melder ziet op welke dag haar bericht is gelezen, en geen tijd', async () => {
  const g = await gesprek()
  await g.vulAan('Er kwam een busje.')
  expect((await g.lees()).berichten[0]!.gelezenOp).toBeNull()
  await g.inzage()
  expect((await g.lees()).berichten[0]!.gelezenOp).toBe('2026-11-23')
})

describe('gezien', () => {
  test.each(['melding', 'hulpvraag'] as const)('ziet wie schreef pas een dag later (%s)', async (soort) => {
    const [g, ander] = [await gesprek(soort), await gesprek(soort)]
    await g.schrijf('Een.')
    await ander.schrijf('Van een ander.')
    await g.middernacht()
    expect(await gezien(g)).toEqual([false])
    await g.lees()
    await g.lees()
    await g.schrijf('Twee, na het lezen.')
    expect(await gezien(g)).toEqual([false, false])
    await g.middernacht()
    expect(await gezien(g)).toEqual([false, true])
    expect(await gezien(ander)).toEqual([false])
  })

  test('ligt nergens met een tijd, ook niet in het logboek', async () => {
    const g = await gesprek()
    await g.schrijf('Een.')
    const regels = async () =>
      (await alsEigenaar('select 1 from logboek.regel where dossier_id = $1', [g.id])).length
    const voor = await regels()
    await g.lees()
    const rows = await alsEigenaar(
      `select column_name, data_type from information_schema.columns
       where table_schema = 'melding' and table_name = 'gezien'`,
    )
    const na = await regels()
    expect(na).toBe(voor)
    expect(rows.map((rij) => rij.data_type).sort()).toEqual(['bytea', 'uuid', 'uuid'])
  })

  test('leest niemand die hier werkt, en de melder verandert aan een bericht niets', async () => {
    const g = await gesprek()
    await g.schrijf('Een.')
    await g.lees()
    const rijen: Doe<number> = async (ctx) =>
      (await ctx.db.selectFrom('melding.gezien').select('berichtId').execute()).length
    for (const rol of ['aandachtsfunctionaris', 'regisseur', 'zorgcoordinator', 'fg', 'beheerder'])
      for (const doel of ['beoordelen', 'zorg', 'toezicht', 'gezien', 'vervolg'])
        expect(await gemeente.als(rol, rijen, { doel }), `${rol} ${doel}`).toBe(0)
    expect(await g.melderDoet(rijen)).toBe(0)
    const zetten = await g.melderDoet((ctx) =>
      ctx.db.updateTable('melding.bericht').set({ gezien: true }).where('meldingId', '=', g.id).execute(),
    )
    expect(zetten[0]!.numUpdatedRows).toBe(0n)
  })
})

describe('geen contact meer', () => {
  test.each(['melding', 'hulpvraag'] as const)(
    'vernietigt het contact en laat de %s staan',
    async (soort) => {
      const [g, ander] = [await gesprek(soort), await gesprek(soort)]
      await g.schrijf('Kunnen wij u bellen?', true)
      expect(await g.contact()).toEqual(melder)
      for (let keer = 0; keer < 2; keer++) await g.melderDoet((ctx) => stopContact(ctx, g.id))

      const tel = async (tabel: string, id: string) =>
        (await alsEigenaar(`select 1 from ${tabel} and compartiment = any ('{melder,hulpvrager}')`, [id]))
          .length
      const over: number[] = []
      for (const id of [g.id, ander.id])
        for (const waar of ['melding.melder where melding_id', 'sleutel.dossiersleutel where dossier_id'])
          over.push(await tel(`${waar} = $1`, id))
      expect(over).toEqual([0, 0, 1, 1])
      expect(await g.contact()).toBeNull()
      expect(await ander.contact()).toEqual(melder)
      expect(await g.inzage()).toMatchObject({
        geenContactSinds: '2026-11-23',
        inhoud: { plaats: 'Waterveen' },
      })
      expect(await g.lees()).toMatchObject({ geenContactSinds: '2026-11-23', berichten: [{ vraag: true }] })
    },
  )

  test('niemand kan haar nog schrijven, ook niet om Baken heen; zij zelf wel', async () => {
    const g = await gesprek()
    await g.melderDoet((ctx) => stopContact(ctx, g.id))
    await expect(g.schrijf('Toch nog iets.')).rejects.toMatchObject({ code: 'geen-contact', status: 409 })
    const omheen = g.loketDoet((ctx) =>
      bewaarAntwoord(ctx, {
        id: nieuwId(nu),
        meldingId: g.id,
        compartiment: 'melding',
        inhoud: Buffer.from('x'),
        opzoekId: g.sleutels.opzoekId,
      }),
    )
    await expect(omheen).rejects.toThrow(/row-level security/)
    await g.vulAan('Nog een kenteken.')
    expect((await g.inzage()).momenten.map((m) => m.tekst)).toContain('Nog een kenteken.')
    expect((await g.lees()).berichten).toHaveLength(1)
  })

  test('met de code van een ander stopt niemand iets', async () => {
    const [g, ander] = [await gesprek(), await gesprek()]
    await expect(ander.melderDoet((ctx) => stopContact(ctx, g.id))).rejects.toMatchObject({ status: 404 })
    expect(await g.contact()).toEqual(melder)
  })
})
