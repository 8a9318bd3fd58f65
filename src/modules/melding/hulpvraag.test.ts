import { beforeAll, expect, test } from 'vitest'
import { eigenTesthuis, nieuweGemeente, nu, regio, testhuis } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { leesMeldcode, nieuweMeldcode, sleutelsVanMeldcode } from '../../platform/crypto/index.ts'
import { richtIn } from '../../platform/db/index.ts'
import { leesRegioIn } from '../netwerk/index.ts'
import { beantwoord } from './beantwoord.ts'
import { bekijkHulpvraag, lijstHulpvragen } from './hulpvraag.ts'
import {
  geefHulpvraagTerug,
  neemHulpvraagOver,
  pakHulpvraagOp,
  rondHulpvraagAf,
} from './hulpvraag-behandel.ts'
import { bekijkMelding } from './inzien.ts'
import { leesGesprek, vulAan } from './vervolg.ts'
import { lijstMeldingen } from './werkvoorraad.ts'

eigenTesthuis()

let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>
beforeAll(async () => {
  gemeente = await nieuweGemeente()
})
const melder = { naam: 'Noa', hoe: 'app, nooit bellen', wanneer: 'overdag' }
const alleenHulp = { wie: 'mijzelf', hulp: 'alleen-hulp', melder } as const
const zorg = <T>(doe: Parameters<typeof gemeente.als<T>>[1]) =>
  gemeente.als('zorgcoordinator', doe, { doel: 'zorg' })

test('alleen hulp bestaat niet voor de veiligheidskant', async () => {
  const vraag = await nieuweMelding(gemeente, alleenHulp)
  for (const rol of ['aandachtsfunctionaris', 'regisseur', 'fg', 'beheerder']) {
    for (const doel of ['beoordelen', 'contact met melder', 'zorg', 'toezicht']) {
      const zie = gemeente.als(rol, (ctx) => bekijkMelding(ctx, vraag.id), { doel })
      await expect(zie, `${rol} ${doel}`).rejects.toMatchObject({ status: 404 })
      for (const compartiment of ['melding', 'hulpvraag'] as const) {
        const lijst = await gemeente.als(
          rol,
          (ctx) =>
            lijstMeldingen(ctx, { compartiment, toestand: 'nieuw', volgorde: 'nieuwste eerst', aantal: 50 }),
          { doel },
        )
        expect(lijst.map((rij) => rij.id)).not.toContain(vraag.id)
      }
    }
  }
})

test('de zorg ziet de vraag met het veilige contact, pakt op, antwoordt en rondt af', async () => {
  const code = nieuweMeldcode()
  const sleutels = sleutelsVanMeldcode(leesMeldcode(code)!)
  const vraag = await nieuweMelding(gemeente, { ...alleenHulp, code })
  const { hulpvraag, contact } = await zorg((ctx) => bekijkHulpvraag(ctx, vraag.id))
  expect(contact).toEqual(melder)
  expect(hulpvraag.toestand).toBe('nieuw')
  await zorg((ctx) => pakHulpvraagOp(ctx, vraag))
  await zorg((ctx) => beantwoord(ctx, { id: vraag.id, tekst: 'Wij zijn er voor u.', bericht: nieuwId(nu) }))
  await zorg((ctx) =>
    rondHulpvraagAf(ctx, { id: vraag.id, versie: 2, afloop: 'afgebroken', toelichting: '' }),
  )
  const gesprek = await gemeente.openbaar('vervolg', (ctx) => leesGesprek(ctx, vraag.id, sleutels), {
    bewijs: sleutels.opzoekId,
  })
  expect(gesprek).toMatchObject({ toestand: 'afgehandeld', berichten: [{ tekst: 'Wij zijn er voor u.' }] })
})

test('wie een nieuwe vraag meteen afrondt, heeft ook gereageerd: die termijn loopt niet door', async () => {
  const { beheerUrl } = await testhuis()
  const behandel = regio.termijnen.find(({ soort }) => soort === 'behandeltermijn')!
  const termijnen = [...regio.termijnen, { ...behandel, code: 'eerste-reactie-hulp' }]
  await richtIn(beheerUrl, (beheer) => leesRegioIn(beheer, { ...regio, termijnen }))
  const vraag = await nieuweMelding(gemeente, alleenHulp)
  const reactie = async () => (await zorg((ctx) => bekijkHulpvraag(ctx, vraag.id))).termijnen
  expect(await reactie()).toMatchObject([{ code: 'eerste-reactie-hulp', toestand: 'loopt' }])
  await zorg((ctx) => rondHulpvraagAf(ctx, { ...vraag, afloop: 'afgebroken', toelichting: '' }))
  expect(await reactie()).toMatchObject([{ code: 'eerste-reactie-hulp', toestand: 'gehaald' }])
})

test('twee collega’s pakken niet allebei dezelfde vraag op', async () => {
  const vraag = await nieuweMelding(gemeente, alleenHulp)
  await zorg((ctx) => pakHulpvraagOp(ctx, vraag))
  await expect(zorg((ctx) => pakHulpvraagOp(ctx, vraag))).rejects.toMatchObject({
    status: 409,
    message: expect.stringContaining('Test zorgcoordinator: Opgepakt'),
  })
})

test('wie teruggeeft, laat het aan een collega; wie overneemt, heeft het', async () => {
  const eigen = await nieuweGemeente()
  const doel = 'zorg'
  const code = nieuweMeldcode()
  const sleutels = sleutelsVanMeldcode(leesMeldcode(code)!)
  const vraag = await nieuweMelding(eigen, { ...alleenHulp, code })
  const ander = { id: nieuwId(nu), naam: 'Een collega', organisatieId: null, rollen: ['zorgcoordinator'] }
  const lijst = async (toestand: 'nieuw' | 'in-behandeling', extra = {}) =>
    (await eigen.als('zorgcoordinator', (ctx) => lijstHulpvragen(ctx, { toestand }), { doel, ...extra }))
      .rijen[0]
  const ik = <T>(doe: Parameters<typeof eigen.als<T>>[1]) => eigen.als('zorgcoordinator', doe, { doel })
  expect(await lijst('nieuw')).toMatchObject({ wacht: 'u', ongelezen: true, behandelaar: 'niemand' })

  await ik((ctx) => bekijkHulpvraag(ctx, vraag.id))
  await ik((ctx) => pakHulpvraagOp(ctx, vraag))
  await ik((ctx) => beantwoord(ctx, { id: vraag.id, tekst: 'Dag.', bericht: nieuwId(nu) }))
  expect(await lijst('in-behandeling')).toMatchObject({
    wacht: 'hulpvrager',
    ongelezen: false,
    behandelaar: 'u',
  })
  await eigen.openbaar(
    'vervolg',
    (ctx) => vulAan(ctx, { meldingId: vraag.id, tekst: 'Ja.', zaad: nieuwId(ctx.now), sleutels }),
    { bewijs: sleutels.opzoekId, now: new Date(nu.getTime() + 1000) },
  )
  expect(await lijst('in-behandeling')).toMatchObject({ wacht: 'u', ongelezen: true })
  expect(await lijst('in-behandeling', { actor: ander })).toMatchObject({
    wacht: 'collega',
    behandelaar: 'collega',
  })

  const gezien = { id: vraag.id, versie: 2 }
  const collega = (doe: typeof neemHulpvraagOver, versie: number) =>
    eigen.als('zorgcoordinator', (ctx) => doe(ctx, { ...gezien, versie }), { doel, actor: ander })
  await expect(collega(geefHulpvraagTerug, 2)).rejects.toMatchObject({ status: 409 })
  await ik((ctx) => geefHulpvraagTerug(ctx, gezien))
  expect(await lijst('in-behandeling')).toMatchObject({ behandelaar: 'niemand', wacht: 'u' })
  await collega(neemHulpvraagOver, 3)
  await expect(ik((ctx) => neemHulpvraagOver(ctx, { ...gezien, versie: 3 }))).rejects.toMatchObject({
    message: expect.stringContaining('Een collega: Overgenomen'),
  })
  expect(await lijst('in-behandeling')).toMatchObject({ behandelaar: 'collega', wacht: 'collega' })
  for (const rol of ['aandachtsfunctionaris', 'regisseur', 'beheerder', 'fg'])
    for (const anders of ['zorg', 'beoordelen'])
      await expect(
        eigen.als(rol, (ctx) => neemHulpvraagOver(ctx, { ...gezien, versie: 4 }), { doel: anders }),
      ).rejects.toMatchObject({ status: 404 })
})

test('bladeren slaat niets over en toont niets dubbel', async () => {
  const eigen = await nieuweGemeente()
  const gemaakt: string[] = []
  for (let i = 0; i < 60; i++)
    gemaakt.push((await nieuweMelding(eigen, { ...alleenHulp, op: new Date(nu.getTime() + i) })).id)
  const gezien: string[] = []
  let na: string | undefined
  do {
    const blad = await eigen.als(
      'zorgcoordinator',
      (ctx) => lijstHulpvragen(ctx, { toestand: 'nieuw', na }),
      { doel: 'zorg' },
    )
    gezien.push(...blad.rijen.map((rij) => rij.id))
    na = blad.volgende
  } while (na)
  expect(gezien).toEqual(gemaakt.reverse())
})
