import { beforeEach, describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { alsEigenaar, eigenTesthuis, nieuweGemeente, nu, testhuis } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { maakSessie } from '../../../test/sessie.ts'
import { maakApp } from '../../app.ts'
import { bewaarRollen } from '../toegang/index.ts'
import { wijsWaarnemerAan } from '../toegang/vervanging/wijs-waarnemer-aan.ts'
import { gaWaarnemingNa } from './index.ts'
import { merkAan } from './merk-aan.ts'
import { hefOp } from './toezicht.ts'
import { verlatenDossiers } from './verlaten.ts'

eigenTesthuis()

type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>
const rol = 'aandachtsfunctionaris'
let g: Gemeente
let elders: Gemeente
let anna: string
let wil: string

beforeEach(async () => {
  g = await nieuweGemeente()
  elders = await nieuweGemeente()
  anna = await g.account(rol)
  wil = await elders.account(rol)
})

const wijsAan = (waarnemer: { accountId: string; gemeenteId: string }, now = nu) =>
  g.als('beheerder', (ctx) => wijsWaarnemerAan(ctx, { waarnemer }), { doel: 'beheer', now })
const wilNeemtWaar = () => wijsAan({ accountId: wil, gemeenteId: elders.id })
const alarmen = async () => (await g.als('fg', verlatenDossiers, { doel: 'toezicht' })).map(({ id }) => id)
const ronde = () => g.systeem('belang', gaWaarnemingNa)

/** A browser of this account, at work for one municipality. */
async function scherm(accountId: string, gemeente: Gemeente) {
  const { unitOfWork } = await testhuis()
  const app = maakApp({
    ...{ unitOfWork, klok: () => nu, log: () => {} },
    installatie: { demo: false, oefenmodus: false },
  })
  const browser = bezoeker(app)
  browser.koekjes.set('__Host-baken', await maakSessie(accountId, gemeente.id, nu))
  return browser
}
const voorU = async () => (await (await scherm(wil, elders)).haal('/vandaag')).html
const overAnna = () => nieuweMelding(g, { wat: 'Test Aandachtsfunctionaris zit hier zelf achter.' })

/** The names of anna and the waarnemer differ, so that the text is about one of them. */
async function hernoem(accountId: string, naam: string) {
  await alsEigenaar('update toegang.account set naam = $2 where id = $1', [accountId, naam])
}

describe('een dossier waar iedereen buiten blijft', () => {
  beforeEach(() => hernoem(wil, 'Wil Waarneemster'))

  test('gaat naar de waarnemer: zij vindt het in haar lijst en kan het behandelen, in haar eigen gemeente', async () => {
    await wilNeemtWaar()
    const { id } = await overAnna()
    expect((await (await scherm(anna, g)).haal(`/meldingen/${id}`)).status).toBe(404)
    expect(await voorU()).toContain(`href="/meldingen/${id}"`)
    const browser = await scherm(wil, elders)
    const blad = await browser.haal(`/meldingen/${id}`)
    expect(blad.status).toBe(200)
    expect(blad.html).toContain('Wil Waarneemster, waarnemend')
    const besluit = {
      versie: '1',
      verschijningsvorm: 'arbeid',
      urgentie: 'hoog',
      plaats: '',
      feiten: 'Er is iets.',
    }
    const { naar } = await browser.stuur(`/meldingen/${id}/signaal`, besluit)
    expect((await browser.haal(naar!)).status).toBe(200)
    expect(await voorU()).toContain(`href="${naar}"`)
    expect((await (await scherm(anna, g)).haal(naar!)).status).toBe(404)
    // Another dossier of that municipality is not hers.
    const ander = await nieuweMelding(g, { wat: 'Iets heel anders.' })
    expect((await browser.haal(`/meldingen/${ander.id}`)).status).toBe(404)
    expect(await alarmen()).toEqual([])
  })

  test('zonder waarnemer ziet de FG een alarm, op haar eerste pagina, tot er een is', async () => {
    const { id } = await overAnna()
    expect(await alarmen()).toEqual([id])
    const begin = async (wie: string) => (await (await scherm(await g.account(wie), g)).haal('/begin')).html
    expect(await begin('fg')).toContain('Een dossier dat niemand kan behandelen')
    expect(await begin('beheerder')).not.toContain('Een dossier dat niemand kan behandelen')
    await wilNeemtWaar()
    await ronde()
    expect(await alarmen()).toEqual([])
    expect(await voorU()).toContain(id)
  })

  test('ook als de waarnemer er zelf in voorkomt: dan krijgt zij het niet en gaat het alarm af', async () => {
    await wilNeemtWaar()
    const { id } = await nieuweMelding(g, {
      wat: 'Test Aandachtsfunctionaris en Wil Waarneemster doen dit samen.',
    })
    expect(await voorU()).not.toContain(id)
    expect((await (await scherm(wil, elders)).haal(`/meldingen/${id}`)).status).toBe(404)
    expect(await alarmen()).toEqual([id])
  })

  test('een waarnemer die er later bij betrokken raakt, is het kwijt', async () => {
    await wilNeemtWaar()
    const { id } = await overAnna()
    await g.als(rol, (ctx) => merkAan(ctx, [{ soort: 'melding', id }], 'zelf'), {
      actor: { id: wil, naam: '', organisatieId: null, rollen: [rol] },
    })
    expect((await (await scherm(wil, elders)).haal(`/meldingen/${id}`)).status).toBe(404)
    expect(await voorU()).not.toContain(id)
    expect(await alarmen()).toEqual([id])
  })

  test('komt terug als hier weer iemand is, of als de FG de naamgenoot toelaat', async () => {
    await wilNeemtWaar()
    const een = await overAnna()
    await g.als('fg', (ctx) => hefOp(ctx, { accountId: anna, dossierId: een.id }), { doel: 'toezicht' })
    expect(await voorU()).not.toContain(een.id)
    const twee = await overAnna()
    expect(await voorU()).toContain(twee.id)
    const regisseur = await g.account('regisseur')
    await g.systeem('inrichten', (ctx) => bewaarRollen(ctx, regisseur, [rol]))
    await ronde()
    expect(await voorU()).not.toContain(twee.id)
    expect(await alarmen()).toEqual([])
  })

  test('een nieuwe waarnemer neemt het over van de oude', async () => {
    await wilNeemtWaar()
    const { id } = await overAnna()
    const derde = await nieuweGemeente()
    const nieuw = await derde.account(rol)
    await hernoem(nieuw, 'Noor Nieuwwaarneemt')
    await wijsAan({ accountId: nieuw, gemeenteId: derde.id }, new Date(nu.getTime() + 1))
    await ronde()
    expect(await voorU()).not.toContain(id)
    expect((await (await scherm(nieuw, derde)).haal('/vandaag')).html).toContain(id)
  })

  test('alleen de FG hoort wie erbuiten blijft', async () => {
    await wilNeemtWaar()
    const { id } = await overAnna()
    const blad = (await (await scherm(wil, elders)).haal(`/meldingen/${id}`)).html
    expect(blad).not.toContain(anna)
    expect((await (await scherm(wil, elders)).haal('/fg/belangen')).status).toBe(404)
    const fg = await (await scherm(await g.account('fg'), g)).haal('/fg/belangen')
    expect(fg.html).toContain('Test aandachtsfunctionaris')
  })

  test('een hulpvraag gaat nooit naar de waarnemer; de FG ziet een alarm', async () => {
    await wilNeemtWaar()
    await g.account('zorgcoordinator')
    const { id } = await nieuweMelding(g, {
      ...{ wie: 'mijzelf', hulp: 'alleen-hulp' },
      wat: 'Test Zorgcoordinator is mijn buurvrouw. Test Aandachtsfunctionaris ook.',
    })
    expect(await voorU()).not.toContain(id)
    expect(await alarmen()).toEqual([id])
  })
})
