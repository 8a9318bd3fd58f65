import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { nieuweGemeente, nu } from '../../../test/gemeente.ts'
import { nieuwId } from '../../kernel/ids.ts'
import {
  leesMeldcode,
  nieuweMeldcode,
  nieuwsteVersie,
  ontzegelWaarde,
  openDossiers,
  sleutelsVanMeldcode,
  verzegelWaarde,
} from '../../platform/crypto/index.ts'
import { isDubbel } from '../../platform/db/index.ts'
import { bewaarConcept, leesConcept } from './concept.store.ts'
import { dienIn, dienSamenIn } from './dien-in.ts'
import { zoekOp } from './gesprek.store.ts'
import { verzegelVoorMelder } from './gesprek.ts'
import { eigenMeldingen } from './intern-meldingen.ts'
import type { Inzending } from './inzending.ts'
import { type MeldingInhoud, plaatsVan } from './melding.ts'
import { leesGesprek, vulAan } from './vervolg.ts'

const inhoud: MeldingInhoud = {
  ...{
    wie: 'gezien',
    hulp: null,
    wat: 'Acht mensen in een schuur\u{1F6A8}',
    plaats: 'Ergens',
    waar: '',
    gemeenteBekend: true,
  },
  ...{ wanneer: 'voorbij', wanneerToelichting: '', betrokken: '', anoniem: false, taal: 'nl' },
}
const morgen = new Date(nu.getTime() + 86_400_000)
const melder = { naam: 'Sam', hoe: 'veilig te bellen op 06 00000000', wanneer: 'ochtend' }

function inzending(deel: Partial<Inzending> = {}): Inzending {
  return { id: nieuwId(nu), kanaal: 'website', inhoud, ...deel }
}

type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>
const dien = (g: Gemeente, wat: Inzending) => g.openbaar('melden', (ctx) => dienIn(ctx, wat))
const lees = (g: Gemeente, rol: string, doel: string, id: string) =>
  g.als(
    rol,
    async (ctx) => {
      const rij = await ctx.db
        .selectFrom('melding.melding')
        .select('inhoud')
        .where('id', '=', id)
        .executeTakeFirst()
      return (
        rij && ontzegelWaarde<MeldingInhoud>(await openDossiers(ctx, [id]), plaatsVan.melding(id), rij.inhoud)
      )
    },
    { doel },
  )

describe('een melding indienen', () => {
  test('de aandachtsfunctionaris leest wat er staat; wie zij is, staat apart', async () => {
    const g = await nieuweGemeente()
    const wat = inzending({ melder })
    await dien(g, wat)
    expect(await lees(g, 'aandachtsfunctionaris', 'beoordelen', wat.id)).toEqual(inhoud)
    const melders = (doel: string) =>
      g.als('aandachtsfunctionaris', (ctx) => ctx.db.selectFrom('melding.melder').selectAll().execute(), {
        doel,
      })
    expect(await melders('beoordelen')).toEqual([])
    expect(await melders('contact met melder')).toHaveLength(1)
  })

  test('alleen hulp bereikt de zorg en bestaat niet voor de veiligheidskant', async () => {
    const g = await nieuweGemeente()
    const wat = inzending({
      inhoud: { ...inhoud, wie: 'mijzelf', hulp: 'alleen-hulp' },
      melder,
      code: nieuweMeldcode(),
    })
    await dien(g, wat)
    expect(await lees(g, 'zorgcoordinator', 'zorg', wat.id)).toMatchObject({ hulp: 'alleen-hulp' })
    for (const doel of ['beoordelen', 'contact met melder', 'zorg']) {
      expect(await lees(g, 'aandachtsfunctionaris', doel, wat.id)).toBeUndefined()
      const gezien = await g.als(
        'aandachtsfunctionaris',
        async (ctx) => [
          ...(await ctx.db.selectFrom('melding.gesprek').selectAll().execute()),
          ...(await ctx.db.selectFrom('melding.melder').selectAll().execute()),
          ...(await ctx.db.selectFrom('sleutel.dossiersleutel').selectAll().execute()),
        ],
        { doel },
      )
      expect(gezien).toEqual([])
    }
  })

  test('twee keer hetzelfde is een keer bewaard', async () => {
    const g = await nieuweGemeente()
    const wat = inzending({ melder, code: nieuweMeldcode() })
    const keren = await Promise.allSettled([dien(g, wat), dien(g, wat), dien(g, wat)])
    const mislukt = keren.filter((keer) => keer.status === 'rejected')
    expect(mislukt.map((keer) => isDubbel(keer.reason))).toEqual([true, true])
    const rijen = await g.als('aandachtsfunctionaris', (ctx) =>
      ctx.db.selectFrom('melding.melding').select('id').execute(),
    )
    expect(rijen).toEqual([{ id: wat.id }])
  })

  test('wat samen binnenkomt is wat alleen binnenkomt; elk heeft een eigen regel in het logboek, en zijn concept gaat mee', async () => {
    const g = await nieuweGemeente()
    const ids = Array.from({ length: 4 }, () => randomBytes(32))
    const houd = (bewijs: Buffer) =>
      g.openbaar('melden', (ctx) => bewaarConcept(ctx, Buffer.from('x'), morgen), { bewijs })
    for (const bewijs of ids) await houd(bewijs)
    const hulp = { ...inhoud, wie: 'mijzelf' as const, hulp: 'alleen-hulp' as const }
    const alle = [
      inzending({ melder, code: nieuweMeldcode(), conceptId: ids[0]! }),
      inzending({ inhoud: hulp, conceptId: ids[1]! }),
      inzending({ conceptId: ids[2]!, inhoud: { ...inhoud, wat: 'Test jurist was erbij.' } }),
    ]
    await g.account('jurist')
    const bewijs = Buffer.concat(ids.slice(0, 3))
    await g.openbaar('melden', (ctx) => dienSamenIn(ctx, alle), { bewijs, spoor: 'verplicht' })
    expect(await lees(g, 'aandachtsfunctionaris', 'beoordelen', alle[0]!.id)).toEqual(inhoud)
    expect(await lees(g, 'zorgcoordinator', 'zorg', alle[1]!.id)).toEqual(hulp)
    expect(await lees(g, 'aandachtsfunctionaris', 'beoordelen', alle[2]!.id)).toEqual(alle[2]!.inhoud)
    const over = await Promise.all(ids.map((id) => g.openbaar('melden', leesConcept, { bewijs: id })))
    expect(over.map(Boolean)).toEqual([false, false, false, true])
    const regelsMet = (verwerking: string) =>
      g.als(
        'fg',
        (ctx) =>
          ctx.db
            .selectFrom('logboek.regel')
            .select(['dossierId', 'verzoekId'])
            .where('verwerking', '=', verwerking)
            .execute(),
        { doel: 'toezicht' },
      )
    const [regels, buiten] = [await regelsMet('test'), await regelsMet('belang.buiten-houden')]
    expect(regels.map(({ dossierId }) => dossierId).toSorted()).toEqual(alle.map(({ id }) => id).toSorted())
    expect(new Set(regels.map(({ verzoekId }) => verzoekId)).size).toBe(3)
    // She occurs in the third: what was done about that stands under the request of the third.
    const derde = regels.find(({ dossierId }) => dossierId === alle[2]!.id)!
    expect(buiten).toEqual([{ dossierId: alle[2]!.id, verzoekId: derde.verzoekId }])
  })

  test('met een die er al is wordt er geen van samen bewaard', async () => {
    const g = await nieuweGemeente()
    const [er, nieuw] = [inzending(), inzending()]
    await dien(g, er)
    await expect(g.openbaar('melden', (ctx) => dienSamenIn(ctx, [nieuw, er]))).rejects.toSatisfy(isDubbel)
    expect(await lees(g, 'aandachtsfunctionaris', 'beoordelen', nieuw.id)).toBeUndefined()
  })

  test('geen regel tekst komt leesbaar in de database', async () => {
    const g = await nieuweGemeente()
    const wat = inzending({ melder })
    await dien(g, wat)
    const rij = await g.als('aandachtsfunctionaris', (ctx) =>
      ctx.db.selectFrom('melding.melding').selectAll().where('id', '=', wat.id).executeTakeFirstOrThrow(),
    )
    expect(JSON.stringify(rij)).not.toContain('schuur')
    expect(rij.inhoud.includes('schuur')).toBe(false)
    expect(rij).toMatchObject({ toestand: 'nieuw', kanaal: 'website', compartiment: 'melding' })
  })
})

describe('het gesprek met een code', () => {
  async function gemeld() {
    const g = await nieuweGemeente()
    const code = nieuweMeldcode()
    const wat = inzending({ code })
    await dien(g, wat)
    const sleutels = sleutelsVanMeldcode(leesMeldcode(code)!)
    const met = { bewijs: sleutels.opzoekId }
    return { g, id: wat.id, sleutels, met }
  }

  test('de code vindt het gesprek, ook zonder te weten welke gemeente', async () => {
    const { g, id, met } = await gemeld()
    expect(await g.openbaar('vervolg', zoekOp, { ...met, gemeenteId: null })).toEqual({
      gemeenteId: g.id,
      meldingId: id,
    })
    const ander = sleutelsVanMeldcode(leesMeldcode(nieuweMeldcode())!)
    expect(await g.openbaar('vervolg', zoekOp, { bewijs: ander.opzoekId, gemeenteId: null })).toBeUndefined()
  })

  test('de melder leest wat zij schreef en wat haar geschreven is', async () => {
    const { g, id, sleutels, met } = await gemeld()
    const schrijf = () =>
      g.openbaar(
        'vervolg',
        (ctx) => vulAan(ctx, { meldingId: id, tekst: 'Ik weet nog iets', zaad: nieuwId(nu), sleutels }),
        met,
      )
    await schrijf()
    await g.als('aandachtsfunctionaris', async (ctx) => {
      const versie = nieuwsteVersie(await openDossiers(ctx, [id]), id, 'melding')
      const berichtId = nieuwId(nu)
      const { publiekeSleutel, opzoekId } = await ctx.db
        .selectFrom('melding.gesprek')
        .select(['publiekeSleutel', 'opzoekId'])
        .where('meldingId', '=', id)
        .executeTakeFirstOrThrow()
      await ctx.db
        .insertInto('melding.bericht')
        .values({
          ...{
            gemeenteId: g.id,
            id: berichtId,
            meldingId: id,
            compartiment: 'melding',
            van: 'meldpunt',
            opzoekId,
          },
          inhoud: verzegelWaarde(versie, plaatsVan.bericht(berichtId), { tekst: 'Dank u' }),
          voorMelder: verzegelVoorMelder(publiekeSleutel!, berichtId, 'Dank u'),
          op: new Date(nu.getTime() + 1000),
        })
        .execute()
    })
    const gesprek = await g.openbaar('vervolg', (ctx) => leesGesprek(ctx, id, sleutels), met)
    expect(gesprek.toestand).toBe('ontvangen')
    expect(gesprek.berichten.map(({ van, tekst }) => [van, tekst])).toEqual([
      ['melder', 'Ik weet nog iets'],
      ['meldpunt', 'Dank u'],
    ])
  })

  test('een bericht twee keer versturen bewaart het een keer', async () => {
    const { g, id, sleutels, met } = await gemeld()
    const zaad = nieuwId(nu)
    const stuur = (tekst: string) =>
      g.openbaar('vervolg', (ctx) => vulAan(ctx, { meldingId: id, tekst, zaad, sleutels }), met)
    await stuur('een')
    await expect(stuur('een')).rejects.toSatisfy(isDubbel)
    await stuur('twee')
    const gesprek = await g.openbaar('vervolg', (ctx) => leesGesprek(ctx, id, sleutels), met)
    expect(gesprek.berichten).toHaveLength(2)
  })

  test('een andere code opent dit gesprek niet', async () => {
    const { g, id } = await gemeld()
    const vreemd = sleutelsVanMeldcode(leesMeldcode(nieuweMeldcode())!)
    const met = { bewijs: vreemd.opzoekId }
    await expect(g.openbaar('vervolg', (ctx) => leesGesprek(ctx, id, vreemd), met)).rejects.toMatchObject({
      status: 404,
    })
    const poging = { meldingId: id, tekst: 'x', zaad: nieuwId(nu), sleutels: vreemd }
    await expect(g.openbaar('vervolg', (ctx) => vulAan(ctx, poging), met)).rejects.toMatchObject({
      status: 404,
    })
  })
})

describe('een collega', () => {
  test('ziet de stand van wat zij meldde en niet haar eigen woorden', async () => {
    const g = await nieuweGemeente()
    const accountId = await g.account('medewerker')
    const wat = inzending({ kanaal: 'collega', inhoud: { ...inhoud, wie: 'collega' }, accountId })
    await g.als('medewerker', (ctx) => dienIn(ctx, wat), { doel: 'intern melden' })
    const eigen = await g.als('medewerker', eigenMeldingen, { doel: 'eigen melding' })
    expect(eigen).toEqual([
      { meldingId: wat.id, ontvangenOp: '2026-11-23', toestand: 'ontvangen', berichten: [] },
    ])
    expect(await lees(g, 'medewerker', 'eigen melding', wat.id)).toBeUndefined()
    const sleutels = await g.als('medewerker', (ctx) => openDossiers(ctx, [wat.id]), {
      doel: 'eigen melding',
    })
    expect(sleutels.size).toBe(0)
  })
})
