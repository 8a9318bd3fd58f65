import { beforeEach, describe, expect, test } from 'vitest'
import { alsEigenaar, eigenTesthuis, nieuweGemeente, nu, testhuis } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { klussen } from '../../taken.ts'
import { bekijkMelding, lijstMeldingen } from '../melding/index.ts'
import { organisatieMetCode } from '../netwerk/index.ts'
import { bekijkSignaal } from '../signaal/bekijk-signaal.ts'
import { voegBetrokkeneToe } from '../signaal/betrokken/voeg-toe.ts'
import { gaBelangenNa, maakSignaal } from '../signaal/index.ts'
import { schrijfNotitie } from '../signaal/schrijf-notitie.ts'
import { geefRol } from '../toegang/beheer/geef-rol.ts'
import { bewaarRollen, maakAccount } from '../toegang/index.ts'
import { wijsVervangerAan } from '../toegang/vervanging/wijs-vervanger-aan.ts'
import { merkAan } from './merk-aan.ts'
import { bewaarMijnKenmerken, mijnKenmerken } from './mijn-belangen.ts'
import { bekijkUitsluitingen, hefOp } from './toezicht.ts'

eigenTesthuis()

let g: Awaited<ReturnType<typeof nieuweGemeente>>
beforeEach(async () => {
  g = await nieuweGemeente()
  for (const rol of ['aandachtsfunctionaris', 'regisseur', 'zorgcoordinator']) await g.account(rol)
})

const ziet = (rol: string, id: string, soort: 'melding' | 'signaal' = 'melding') =>
  g
    .als<unknown>(rol, (ctx) => (soort === 'melding' ? bekijkMelding(ctx, id) : bekijkSignaal(ctx, id)))
    .then(() => true)
    .catch((fout) => {
      expect(fout).toMatchObject({ status: 404 })
      return false
    })
/** Does the rounds that wait for this municipality, as the daily work would, and says how many that were. */
async function ronden(): Promise<number> {
  const { unitOfWork } = await testhuis()
  const rows = await alsEigenaar<{ data: object }>(
    "delete from pgboss.job where name = 'belangronde' and data ->> 'gemeenteId' = $1 returning data",
    [g.id],
  )
  const post = { verstuur: async () => {}, scan: null, adres: '' }
  const ronde = klussen(unitOfWork, () => nu, post).find(({ naam }) => naam === 'belangronde')!
  for (const { data } of rows) await ronde.doe(data)
  return rows.length
}
/** Somebody who has an account here and no role yet. */
const accountZonderRol = (rol: string) =>
  g.systeem('inrichten', async (ctx) => {
    const { id: organisatieId } = (await organisatieMetCode(ctx, `gemeente-${g.code}`))!
    const naam = { inlognaam: `nieuw-${rol}@${g.code}.example.nl`, naam: `Test ${rol}` }
    return await maakAccount(ctx, { organisatieId, ...naam, wachtwoordHash: '-', totpGeheim: 'A'.repeat(32) })
  })
const lijst = (rol: string) =>
  g.als(rol, async (ctx) => {
    const vraag = {
      compartiment: 'melding',
      toestand: 'nieuw',
      volgorde: 'nieuwste eerst',
      aantal: 50,
    } as const
    return (await lijstMeldingen(ctx, vraag)).map((regel) => regel.id)
  })
const toezicht = () => g.als('fg', bekijkUitsluitingen, { doel: 'toezicht' })
const velden = {
  plaats: '',
  feiten: 'Er is iets.',
  interpretatie: '',
  verschijningsvorm: 'arbeid',
  urgentie: 'hoog',
} as const
const signaalVan = async (melding: { id: string; versie: number }) =>
  (await g.als('aandachtsfunctionaris', (ctx) => maakSignaal(ctx, { ...melding, ...velden }))).id

describe('wie zelf in een melding voorkomt', () => {
  test('ziet niet dat de melding er is, vanaf het eerste moment; een ander ziet haar wel', async () => {
    const { id } = await nieuweMelding(g, {
      wat: 'Volgens mij zit Test Aandachtsfunctionaris er zelf achter.',
    })
    expect(await ziet('aandachtsfunctionaris', id)).toBe(false)
    expect(await lijst('aandachtsfunctionaris')).not.toContain(id)
    expect(await ziet('regisseur', id)).toBe(true)
    expect(await lijst('regisseur')).toContain(id)
  })

  test('staat alleen bij de FG, die een naamgenoot weer toelaat', async () => {
    const { id } = await nieuweMelding(g, { betrokken: 'test regisseur, een lange man' })
    const accountId = await g.account('regisseur')
    expect(await toezicht()).toMatchObject([
      { accountId, dossierId: id, reden: 'komt voor', naam: 'Test regisseur' },
    ])
    for (const rol of ['aandachtsfunctionaris', 'regisseur', 'beheerder'])
      for (const doel of ['beoordelen', 'toezicht', 'belang', 'beheer']) {
        const rijen = await g.als(
          rol,
          (ctx) => ctx.db.selectFrom('belang.uitsluiting').select('accountId').execute(),
          {
            doel,
          },
        )
        // Somebody's own rows are what row-level security itself asks about.
        expect(rijen.filter((rij) => rol !== 'regisseur' || rij.accountId !== accountId)).toEqual([])
      }
    await g.als('fg', (ctx) => hefOp(ctx, { accountId, dossierId: id }), { doel: 'toezicht' })
    expect(await ziet('regisseur', id)).toBe(true)
    await expect(
      g.als('fg', (ctx) => hefOp(ctx, { accountId, dossierId: id }), { doel: 'toezicht' }),
    ).rejects.toMatchObject({ status: 404 })
  })

  test('wordt ook herkend aan het adres en het nummer dat zij zelf opgaf, dat niemand anders leest', async () => {
    const regels = ['1234 AB 5', '06-12345678']
    await g.als('regisseur', (ctx) => bewaarMijnKenmerken(ctx, { regels }), { doel: 'eigen belang' })
    expect(await g.als('regisseur', mijnKenmerken, { doel: 'eigen belang' })).toEqual(regels)
    expect(await g.als('aandachtsfunctionaris', mijnKenmerken, { doel: 'eigen belang' })).toEqual([])
    const later = { op: new Date(nu.getTime() + 120_000) }
    const adres = await nieuweMelding(g, { waar: 'Dorpsstraat 5, 1234AB', ...later })
    const nummer = await nieuweMelding(g, { wat: 'Hij belt met +31 6 12345678 en dreigt.', ...later })
    expect(await ziet('regisseur', adres.id)).toBe(false)
    expect(await ziet('regisseur', nummer.id)).toBe(false)
    expect(await ziet('aandachtsfunctionaris', adres.id)).toBe(true)
  })

  test('wordt in de dagelijkse ronde gevonden als zij er later bij kwam', async () => {
    const melding = await nieuweMelding(g, { wat: 'Test Jurist zei dat het zo hoort.' })
    const id = await signaalVan(melding)
    const { id: ander } = await nieuweMelding(g, { wat: 'Test Jurist kwam hier ook.' })
    await g.account('jurist')
    expect(await toezicht()).toEqual([])
    await g.systeem('belang', gaBelangenNa)
    const gevonden = (await toezicht()).map((rij) => rij.dossierId).sort()
    expect(gevonden).toEqual([melding.id, id, ander].sort())
    await g.systeem('belang', gaBelangenNa)
    expect(await toezicht()).toHaveLength(3)
  })

  test('wordt meteen in bestaande dossiers gezocht als zij opgeeft waaraan Baken haar herkent', async () => {
    const { id } = await nieuweMelding(g, { waar: 'Dorpsstraat 5' })
    const { id: ander } = await nieuweMelding(g, { waar: 'Kerkstraat 5' })
    expect(await ziet('regisseur', id)).toBe(true)
    const bewaar = (regel: string) =>
      g.als('regisseur', (ctx) => bewaarMijnKenmerken(ctx, { regels: [regel] }), { doel: 'eigen belang' })
    await bewaar('Dorpsstraat 55')
    await bewaar('Dorpsstraat 5, 1234 AB')
    // What was asked twice before it could begin, is done once.
    expect(await ronden()).toBe(1)
    expect(await ziet('regisseur', id)).toBe(false)
    expect(await ziet('regisseur', ander)).toBe(true)
  })

  test('wordt meteen gezocht als zij een rol krijgt, ook als die later begint, of iemand gaat vervangen', async () => {
    const { id } = await nieuweMelding(g, { wat: 'Test Jurist en Test Regisseur waren hier.' })
    const jurist = await accountZonderRol('jurist')
    const morgen = new Date(nu.getTime() + 86_400_000)
    const rol = { accountId: jurist, rol: 'jurist', van: morgen, tot: null }
    await g.als('beheerder', (ctx) => geefRol(ctx, rol), { doel: 'beheer' })
    expect(await ronden()).toBe(1)
    expect(await toezicht()).toContainEqual(expect.objectContaining({ accountId: jurist, dossierId: id }))
    const elders = await (await nieuweGemeente()).account('regisseur')
    const vervang = { accountId: elders, voorId: await g.account('regisseur'), rol: 'regisseur' }
    await g.als('beheerder', (ctx) => wijsVervangerAan(ctx, { ...vervang, van: nu, tot: morgen }), {
      doel: 'beheer',
    })
    expect(await ronden()).toBe(1)
    expect((await toezicht()).map((rij) => rij.accountId)).toContain(elders)
  })

  test('ook wie haar account in een andere gemeente heeft', async () => {
    const accountId = await (await nieuweGemeente()).account('jurist')
    await g.systeem('inrichten', (ctx) => bewaarRollen(ctx, accountId, ['jurist']))
    const { id } = await nieuweMelding(g, { wat: 'Test Jurist was hier.' })
    expect(await toezicht()).toMatchObject([{ accountId, dossierId: id, naam: 'Test jurist' }])
  })

  test('blijft ook buiten een hulpvraag', async () => {
    const { id } = await nieuweMelding(g, {
      wie: 'mijzelf',
      hulp: 'alleen-hulp',
      wat: 'Test Zorgcoordinator is mijn buurvrouw.',
    })
    const zie = g.als('zorgcoordinator', (ctx) => bekijkMelding(ctx, id), { doel: 'zorg' })
    await expect(zie).rejects.toMatchObject({ status: 404 })
  })
})

describe('wie later in een signaal blijkt voor te komen', () => {
  test('ziet vanaf dan het signaal en zijn meldingen niet meer', async () => {
    const melding = await nieuweMelding(g)
    const id = await signaalVan(melding)
    expect(await ziet('regisseur', id, 'signaal')).toBe(true)
    const wie = {
      id,
      betrokkene: nieuwId(nu),
      soort: 'persoon',
      wat: 'Regisseur, Test',
      rol: 'betrokken',
    } as const
    await g.als('aandachtsfunctionaris', (ctx) =>
      voegBetrokkeneToe(ctx, {
        ...{ ...wie, zekerheid: 'onzeker', toelichting: '', feitbron: 'gezien', dag: '2026-11-01' },
      }),
    )
    expect(await ziet('regisseur', id, 'signaal')).toBe(false)
    expect(await ziet('regisseur', melding.id)).toBe(false)
    expect(await ziet('aandachtsfunctionaris', id, 'signaal')).toBe(true)
  })

  test('ook als een notitie haar noemt', async () => {
    const id = await signaalVan(await nieuweMelding(g))
    await g.als('aandachtsfunctionaris', (ctx) =>
      schrijfNotitie(ctx, { id, notitie: nieuwId(nu), tekst: 'Gehoord: test regisseur kent de eigenaar.' }),
    )
    expect(await ziet('regisseur', id, 'signaal')).toBe(false)
  })

  test('een signaal neemt over wie buiten zijn meldingen bleef', async () => {
    const id = await signaalVan(await nieuweMelding(g, { wat: 'Test Regisseur was erbij.' }))
    expect(await ziet('regisseur', id, 'signaal')).toBe(false)
    expect(await ziet('aandachtsfunctionaris', id, 'signaal')).toBe(true)
  })
})

describe('een belang melden', () => {
  test('van zichzelf: zij is het dossier kwijt, en kan er ook niets meer in schrijven', async () => {
    const melding = await nieuweMelding(g)
    const id = await signaalVan(melding)
    await g.als('regisseur', (ctx) => merkAan(ctx, [{ soort: 'signaal', id }], 'zelf'))
    expect(await ziet('regisseur', id, 'signaal')).toBe(false)
    const schrijf = g.als('regisseur', (ctx) =>
      schrijfNotitie(ctx, { id, notitie: nieuwId(nu), tekst: 'Toch nog.' }),
    )
    await expect(schrijf).rejects.toMatchObject({ status: 404 })
  })

  test('van een collega: alleen wie hier werkt kan worden genoemd', async () => {
    const { id } = await nieuweMelding(g)
    const elders = await (await nieuweGemeente()).account('regisseur')
    const dossier = [{ soort: 'melding', id }] as const
    const merk = (wie: string) => g.als('aandachtsfunctionaris', (ctx) => merkAan(ctx, dossier, wie))
    await expect(merk(elders)).rejects.toMatchObject({ status: 400, veld: 'wie' })
    await merk(await g.account('regisseur'))
    expect(await ziet('regisseur', id)).toBe(false)
    expect(await toezicht()).toMatchObject([{ reden: 'aangemerkt' }])
  })
})
