import { beforeAll, describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { eigenTesthuis, nieuweGemeente, regio, testhuis } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { alleRegels } from '../../beleid.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { richtIn } from '../../platform/db/index.ts'
import { monteer } from '../../web/monteer.ts'
import { acuutToezichtRoutes, bekijkGevaar, vernietigGevarenVan } from '../acuut/index.ts'
import { beheerRoutes } from '../melding/index.ts'
import { leesRegioIn } from '../netwerk/index.ts'
import { teLaatMet } from '../termijn/index.ts'
import { signaalRoutes } from './signaal.routes.ts'

eigenTesthuis()

/** Three o'clock on a Sunday night, on the clock of here. */
const nacht = new Date('2026-11-29T02:00:00Z')
let nu = nacht
const later = (uren: number) => new Date(nacht.getTime() + uren * 3_600_000)
let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>

beforeAll(async () => {
  const { beheerUrl } = await testhuis()
  const klok: (typeof regio.termijnen)[number] = {
    ...{
      code: 'acuut-vastleggen',
      soort: 'behandeltermijn',
      naam: 'Vastleggen wat is verteld',
      duur: 'PT24H',
    },
    ...{ einde: 'gewoon', rollen: ['aandachtsfunctionaris', 'regisseur'], herinner: [], pauze: 'P28D' },
    ...{ metDeHand: false, watDan: 'Doen.', geldigVan: '2026-01-01', geldigTot: null },
    ...{ bron: 'Verzonnen', zekerheid: 'zeker' },
  }
  const termijnen = [...regio.termijnen, klok]
  await richtIn(beheerUrl, (beheer) => leesRegioIn(beheer, { ...regio, termijnen }))
  gemeente = await nieuweGemeente()
})

async function achterHetScherm(rol: string) {
  const { unitOfWork } = await testhuis()
  const wie = {
    ...{ accountId: await gemeente.account(rol), naam: `Test ${rol}`, organisatieId: gemeente.id },
    ...{ organisatie: 'Gemeente', gemeenteId: gemeente.id, gemeente: 'Waterveen', gemeenten: [] },
    ...{ rollen: [rol], bewezenOp: nu },
  }
  const deel = {
    ...{ unitOfWork, klok: () => nu, regels: alleRegels, ingelogde: async () => wie },
    installatie: { demo: false, oefenmodus: false },
    log: (regel: string) => expect(regel).toBe(''),
  }
  const browser = bezoeker(monteer(deel, [...beheerRoutes, ...signaalRoutes, ...acuutToezichtRoutes]))
  browser.koekjes.set('__Host-baken', 'x')
  return browser
}

const verborgen = (html: string, naam: string) =>
  new RegExp(`name="${naam}" value="([^"]+)"`).exec(html)?.[1] ?? ''
const tekst = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const klokken = (html: string) =>
  [...html.matchAll(/name="klok"[^>]*value="([0-9a-f-]{36})"/g)].map(([, id]) => id!)
const moment = (dag: number, tijd: string) => ({
  ...{ 'op-dag': `${dag}`, 'op-maand': '11', 'op-jaar': '2026', tijd },
})
const stap = () => ({
  ...{ stap: nieuwId(nu), gedaan: '112 gebeld, een wagen is onderweg', gedeeld: 'ja' },
  ...moment(29, '2.50'),
})
const verteld = () => ({
  verstrekking: nieuwId(nu),
  ...{ soort: 'alarm', organisatie: 'Meldkamer', functie: 'Centralist', wat: 'Het adres aan de kade' },
  ...{ grond: 'nood', waarom: 'Iemand werd geslagen.', ...moment(29, '2.50') },
})

describe('acuut gevaar in de nacht van zaterdag op zondag', () => {
  test('van de melding tot het oordeel van de FG', async () => {
    nu = nacht
    const melding = await nieuweMelding(gemeente, { op: nu, wat: 'Er wordt iemand geslagen' })
    const pad = `/meldingen/${melding.id}`
    const af = await achterHetScherm('aandachtsfunctionaris')
    for (const deel of ['', '/afwijzen', '/signaal', '/beantwoorden', '/contact'])
      expect((await af.haal(`${pad}${deel}`)).html).toContain(`href="${pad}/gevaar"`)

    const scherm = await af.haal(`${pad}/gevaar?leeftijd=minderjarig&vorm=arbeid`)
    expect(scherm.html).not.toContain(`href="${pad}/gevaar"`)
    const [open, dicht] = tekst(scherm.html).split('Nu dicht')
    expect(open).toMatch(/Bel nu Alarmcentrale: 112 .*Havenwacht: 000-000 00 01/)
    expect(open).not.toContain('Hulphuis')
    expect(dicht).toContain('Hulphuis De Steiger')

    const leeg = await af.stuur(`${pad}/gevaar`, { ...stap(), gedaan: '', gedeeld: '', tijd: 'straks' })
    expect(leeg.status).toBe(400)
    for (const fout of ['Schrijf op wat er is gedaan.', 'Schrijf een tijd', 'Kies of er iets is verteld'])
      expect(leeg.html).toContain(fout)
    const straks = await af.stuur(`${pad}/gevaar`, { ...stap(), tijd: '3.30' })
    expect([straks.status, straks.html.includes('een wagen is onderweg')]).toEqual([400, true])

    const eerste = stap()
    for (let keer = 0; keer < 2; keer++) expect((await af.stuur(`${pad}/gevaar`, eerste)).naar).toBe(pad)
    nu = later(1)
    for (const plek of ['/vandaag', '/werkvoorraad'])
      expect(tekst((await af.haal(plek)).html)).toMatch(
        /Melding M-.*, al 1 uur en 10 minuten ?, nog niemand heeft/,
      )
    const weg = { versie: '1', reden: 'r', toelichting: 'Niets aan de hand.' }
    expect((await af.stuur(`${pad}/andere-ondermijning`, weg)).status).toBe(409)

    const signaal = (
      await af.stuur(`${pad}/signaal`, {
        ...{ versie: '1', verschijningsvorm: 'arbeid', urgentie: 'spoed', plaats: 'De kade' },
        ...{ feiten: 'Er wordt iemand geslagen.', interpretatie: '' },
      })
    ).naar!
    expect(signaal).toMatch(/^\/signalen\//)
    expect((await af.stuur(`${pad}/gevaar`, stap())).status).toBe(409)
    expect((await af.haal(`${pad}/gevaar`)).html).toContain(`${signaal}/gevaar`)
    const boven = (await af.haal(signaal)).html
    expect(boven.match(/een wagen is onderweg/g)).toHaveLength(1)

    const regisseur = await achterHetScherm('regisseur')
    const versie = verborgen((await regisseur.haal(signaal)).html, 'versie')
    expect((await regisseur.stuur(`${signaal}/gevaar/overnemen`, { versie })).naar).toBe(signaal)
    const teLaat = await af.stuur(`${signaal}/gevaar/overnemen`, { versie })
    expect([teLaat.status, teLaat.html.includes('Iemand anders was u voor')]).toEqual([409, true])
    expect(tekst((await af.haal('/vandaag')).html)).toMatch(/Signaal S-.*, bij Test regisseur/)

    expect(tekst((await af.haal(signaal)).html)).toContain('Er is nog geen hulp aangeboden.')
    for (let keer = 0; keer < 2; keer++)
      expect((await af.stuur(`${signaal}/gevaar/hulp`, {})).naar).toBe(signaal)
    expect(tekst((await af.haal(signaal)).html).match(/bood hulp aan\./g)).toHaveLength(1)

    nu = later(20)
    expect(tekst((await af.haal('/vandaag')).html)).toContain('vastleggen wat is verteld')
    const fout = await af.stuur(`${signaal}/gevaar/verteld`, { ...verteld(), grond: 'zomaar' })
    expect([fout.status, fout.html.includes('Kies een grond uit de lijst.')]).toEqual([400, true])
    const zonder = await af.stuur(`${signaal}/gevaar/verteld`, verteld())
    expect([zonder.status, zonder.html.includes('Kies bij welke stap dit hoort.')]).toEqual([400, true])
    const eenKeer = { ...verteld(), klok: klokken(zonder.html)[0]! }
    for (let keer = 0; keer < 2; keer++)
      expect((await af.stuur(`${signaal}/gevaar/verteld`, eenKeer)).naar).toBe(signaal)
    expect(tekst((await af.haal('/vandaag')).html)).not.toContain('vastleggen wat is verteld')

    const fg = await achterHetScherm('fg')
    const lijst = await fg.haal('/fg/acuut')
    expect(tekst(lijst.html)).toContain('20 uur en 10 minuten')
    const toets = /\/fg\/acuut\/[0-9a-f-]+/.exec(lijst.html)![0]
    const blad = await fg.haal(toets)
    for (const wel of ['Het kon niet wachten', 'Iemand werd geslagen.', '112: politie'])
      expect(blad.html).toContain(wel)
    const signaalId = signaal.split('/')[2]!
    for (const niet of ['Meldkamer', 'Centralist', 'kade', signaalId, 'S-'])
      expect(lijst.html + blad.html).not.toContain(niet)
    expect(await gemeente.als('fg', (ctx) => bekijkGevaar(ctx, signaalId), { doel: 'toezicht' })).toBeNull()
    expect((await fg.stuur(toets, { mocht: '', toelichting: '' })).status).toBe(400)
    const oordeel = { mocht: 'deels', toelichting: 'Het adres was genoeg.' }
    expect((await fg.stuur(toets, oordeel)).naar).toBe('/fg/acuut')
    expect((await fg.stuur(toets, oordeel)).status).toBeGreaterThanOrEqual(404)
    expect(tekst((await fg.haal('/fg/acuut')).html)).toContain('U hoeft nu niets na te kijken')
    expect((await af.haal(signaal)).html).toContain('Het adres was genoeg.')

    expect((await af.haal(`${signaal}/gevaar-voorbij`)).status).toBe(200)
    const klaar = { stap: nieuwId(nu), afloop: 'Zij is veilig.' }
    expect((await af.stuur(`${signaal}/gevaar-voorbij`, klaar)).naar).toBe(signaal)
    for (const plek of ['/vandaag', '/werkvoorraad'])
      expect((await af.haal(plek)).html).not.toContain('Acuut gevaar')
    expect((await af.haal(signaal)).html).toContain('Zij is veilig.')

    await gemeente.systeem('vernietigen', (ctx) => vernietigGevarenVan(ctx, [signaalId]))
    expect(tekst((await fg.haal('/fg/acuut')).html)).toContain('Nog niets nagekeken')
  })

  test('wie het aan twee organisaties vertelde, legt twee dingen vast; wat te laat is, ziet de FG zonder te weten waarover', async () => {
    nu = nacht
    const melding = await nieuweMelding(gemeente, { op: nu })
    const pad = `/meldingen/${melding.id}`
    const [af, fg] = [await achterHetScherm('aandachtsfunctionaris'), await achterHetScherm('fg')]
    for (const [gedaan, tijd] of [
      ['112 gebeld', '2.40'],
      ['Hulphuis gebeld', '2.45'],
    ] as const)
      expect((await af.stuur(`${pad}/gevaar`, { ...stap(), gedaan, tijd })).naar).toBe(pad)
    expect(tekst((await af.haal(pad)).html)).toContain('Dat moet nog 2 keer.')
    expect((await af.haal(pad)).html).not.toContain('/gehaald')
    const vorm = await af.haal(`${pad}/gevaar/verteld`)
    expect(tekst(vorm.html)).toMatch(/112 gebeld.*Hulphuis gebeld/)
    const [eerste] = klokken(vorm.html)
    expect((await af.stuur(`${pad}/gevaar/verteld`, { ...verteld(), klok: eerste! })).naar).toBe(pad)
    expect((await af.stuur(`${pad}/gevaar/verteld`, { ...verteld(), klok: eerste! })).status).toBe(400)
    expect((await af.stuur(`${pad}/gevaar/verteld`, { ...verteld(), klok: 'anders' })).naar).toBe(pad)

    expect(tekst((await fg.haal('/fg/acuut')).html)).not.toContain('niet op tijd vastgelegd')
    nu = later(25)
    const lijst = await fg.haal('/fg/acuut')
    expect(tekst(lijst.html)).toMatch(
      /Verteld en niet op tijd vastgelegd.*29 november 2026.*1 uur en 15 minuten/,
    )
    for (const niet of [melding.id, 'M-', 'Hulphuis']) expect(lijst.html).not.toContain(niet)
    const tel = (rol: string, doel: string) =>
      gemeente.als(rol, (ctx) => teLaatMet(ctx, 'acuut-vastleggen', 10), { doel, now: nu })
    expect(await tel('fg', 'toezicht')).toHaveLength(1)
    for (const rol of ['beheerder', 'privacyfunctionaris']) expect(await tel(rol, 'toezicht')).toEqual([])

    const [tweede] = klokken((await af.haal(`${pad}/gevaar/verteld`)).html)
    await af.stuur(`${pad}/gevaar/verteld`, { ...verteld(), klok: tweede! })
    expect(tekst((await fg.haal('/fg/acuut')).html)).not.toContain('niet op tijd vastgelegd')
    await gemeente.systeem('vernietigen', (ctx) => vernietigGevarenVan(ctx, [melding.id]))
  })

  test('wie hier beslist ziet de knop; een ander ziet de knop en de pagina niet', async () => {
    nu = nacht
    const melding = await nieuweMelding(gemeente, { op: nu })
    const pad = `/meldingen/${melding.id}`
    const regisseur = await achterHetScherm('regisseur')
    expect((await regisseur.haal(pad)).html).toContain(`${pad}/gevaar`)
    expect((await regisseur.haal(`${pad}/gevaar`)).status).toBe(200)
    for (const rol of ['privacyfunctionaris', 'medewerker', 'zorgcoordinator', 'fg']) {
      const browser = await achterHetScherm(rol)
      expect((await browser.haal(`${pad}/gevaar`)).status).toBe(404)
      expect((await browser.stuur(`${pad}/gevaar`, stap())).status).toBe(404)
    }
    const [browser, buiten] = [await achterHetScherm('aandachtsfunctionaris'), await nieuweGemeente()]
    expect((await browser.stuur(`${pad}/gevaar`, stap())).status).toBe(303)
    expect(await buiten.als('aandachtsfunctionaris', (ctx) => bekijkGevaar(ctx, melding.id))).toBeNull()
  })
})
