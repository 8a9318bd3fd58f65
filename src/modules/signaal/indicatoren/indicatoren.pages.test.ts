import { beforeAll, describe, expect, test } from 'vitest'
import { bezoeker } from '../../../../test/bezoeker.ts'
import { nieuweGemeente, nu, testhuis } from '../../../../test/gemeente.ts'
import { nieuweMelding } from '../../../../test/melding.ts'
import { verborgen } from '../../../../test/velden.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { monteer } from '../../../web/monteer.ts'
import { beheerRoutes, meldingBeleid } from '../../melding/index.ts'
import { trekBetrokkeneIn } from '../betrokken/corrigeer.ts'
import { signaalBeleid } from '../signaal.policy.ts'
import { signaalRoutes } from '../signaal.routes.ts'

let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>
beforeAll(async () => {
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
    unitOfWork,
    klok: () => nu,
    regels: [...meldingBeleid.regels, ...signaalBeleid.regels],
    ingelogde: async () => wie,
    installatie: { demo: false, oefenmodus: false },
    log: (regel: string) => expect.unreachable(regel),
  }
  const browser = bezoeker(monteer(deel, [...beheerRoutes, ...signaalRoutes]))
  browser.koekjes.set('__Host-baken', 'x')
  return browser
}

type Browser = Awaited<ReturnType<typeof achterHetScherm>>
const tekst = 'De baas heeft zijn paspoort afgepakt. Hij wordt niet bedreigd.'

async function nieuwSignaal(af: Browser, wat = tekst): Promise<string> {
  const melding = await nieuweMelding(gemeente, { wat })
  const velden = {
    verschijningsvorm: 'arbeid',
    urgentie: 'hoog',
    plaats: '',
    feiten: 'Iets.',
    interpretatie: '',
  }
  return (await af.stuur(`/meldingen/${melding.id}/signaal`, { versie: '1', ...velden })).naar!
}

const versie = (html: string) => /name="versie" value="(\d+)"/.exec(html)?.[1] ?? ''
const kenmerk = (html: string) => /M-[0-9A-Z]{6}/.exec(html)![0]
const standen = (html: string) =>
  Object.fromEntries(
    [
      ...html.matchAll(
        /name="(stand-[^"]+)"[^>]*checked=""[^>]*value="([^"]+)"|name="(stand-[^"]+)" value="([^"]+)" checked=""/g,
      ),
    ].map(([, a, b, c, d]) => [a ?? c!, b ?? d!]),
  )
/** What a reader sees, without what is a date, a kenmerk or a name of a rule. */
const leesbaar = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[MS]-[0-9A-Z]{6}|\d{1,2} [a-z]+ \d{4}(,? (om )?\d{1,2}[:.]\d{2})?|&#x?[0-9a-f]+;/g, '')

async function zet(af: Browser, signaal: string, velden: Record<string, string>) {
  const { html } = await af.haal(`${signaal}/indicatoren`)
  return await af.stuur(`${signaal}/indicatoren`, {
    versie: versie(html),
    vorm: 'arbeid',
    ...standen(html),
    ...velden,
  })
}

describe('de lijst', () => {
  test('begint op onbekend, bewaart alleen wat verandert, en staat in woorden bij de weging', async () => {
    const af = await achterHetScherm('aandachtsfunctionaris')
    const signaal = await nieuwSignaal(af)
    const leeg = await af.haal(`${signaal}/indicatoren`)
    expect(new Set(Object.values(standen(leeg.html)))).toEqual(new Set(['onbekend']))
    expect(leeg.html).toContain('Niet gezien bewijst niets')
    const feit = {
      'feit-indicator-haalt': 'Elke ochtend een busje.',
      'waaruit-indicator-haalt': 'Een collega',
    }
    const oordeel = { 'bron-indicator-haalt': 'twijfelachtig', 'informatie-indicator-haalt': 'bevestigd' }
    const gezet = await zet(af, signaal, { 'stand-indicator-haalt': 'gezien', ...feit, ...oordeel })
    expect(gezet.naar).toBe(`${signaal}/indicatoren?vorm=arbeid`)
    const regisseur = await achterHetScherm('regisseur')
    const weging = (await regisseur.haal(`${signaal}/weging`)).html
    for (const stuk of ['Daad', 'Wordt gebracht en gehaald.', 'Elke ochtend een busje.', 'Bron: '])
      expect(weging).toContain(stuk)
    expect(weging).toContain('twijfelachtig')
    expect(weging).not.toContain('name="stand-')
    const dossier = (await af.haal(signaal)).html
    expect(dossier).toContain('Indicatoren bijgewerkt')
    expect(dossier).not.toContain('busje')
    const weer = await af.haal(`${signaal}/indicatoren`)
    await zet(af, signaal, {})
    expect(versie((await af.haal(`${signaal}/indicatoren`)).html)).toBe(versie(weer.html))
    const verloop = weer.html.slice(weer.html.indexOf('Wie vulde wanneer wat in'))
    expect(verloop).toContain('Wordt gebracht en gehaald. Gezien. Feit toegevoegd: Elke ochtend een busje.')
    expect(verloop).not.toContain('Een ander heeft de papieren.')
  })

  test('nergens staat hoeveel er gezien is, en in geen lijst verandert er iets', async () => {
    const af = await achterHetScherm('aandachtsfunctionaris')
    const signaal = await nieuwSignaal(af, 'Niets bijzonders.')
    const paden = [`${signaal}/indicatoren`, `${signaal}/weging`, signaal, '/werkvoorraad', '/vandaag']
    const cijfers = async () =>
      Promise.all(
        paden.map(async (pad) => (leesbaar((await af.haal(pad)).html).match(/\d+/g) ?? []).join(' ')),
      )
    const lijsten = async () =>
      Promise.all(['/werkvoorraad', '/vandaag'].map(async (pad) => leesbaar((await af.haal(pad)).html)))
    const [eerst, lijst] = [await cijfers(), await lijsten()]
    for (const code of ['haalt', 'pas-weg', 'slaapt-aan-boord']) {
      expect((await zet(af, signaal, { [`stand-indicator-${code}`]: 'gezien' })).status).toBe(303)
      expect(await cijfers()).toEqual(eerst)
    }
    expect(await lijsten()).toEqual(lijst)
    expect(leesbaar((await af.haal(`${signaal}/indicatoren`)).html)).not.toMatch(
      /score|punten|totaal|aantal/i,
    )
  })

  test('een half feit komt terug met elke fout bij zijn veld; een woord over herkomst waarschuwt en houdt niets tegen', async () => {
    const af = await achterHetScherm('aandachtsfunctionaris')
    const signaal = await nieuwSignaal(af)
    const half = await zet(af, signaal, {
      'feit-risico-thuis': 'Een buitenlands gezin.',
      'stand-indicator-haalt': 'gezien',
    })
    expect(half.status).toBe(400)
    for (const fout of [
      'Kies waar u dit van weet.',
      'Kies hoe u de bron beoordeelt.',
      'Kies hoe u de informatie beoordeelt.',
    ])
      expect(half.html).toContain(fout)
    expect(half.html).toContain('Een buitenlands gezin.</textarea>')
    expect(standen(half.html)['stand-indicator-haalt']).toBe('gezien')
    const vreemd = {
      'waaruit-risico-thuis': 'De krant',
      'bron-risico-thuis': 'bekend',
      'informatie-risico-thuis': 'bevestigd',
    }
    const feit = { 'feit-risico-thuis': 'Een buitenlands gezin.', ...vreemd }
    expect((await zet(af, signaal, feit)).html).toContain('Kies uit de lijst.')
    expect((await zet(af, signaal, { ...feit, 'waaruit-risico-thuis': 'Een open bron' })).status).toBe(303)
    const na = (await af.haal(`${signaal}/indicatoren`)).html
    expect(na).toContain('Let op: er staat iets over herkomst')
    expect(na).toContain('buitenlands')
  })

  test('wie te laat is, overschrijft niets en ziet wat er nu staat', async () => {
    const af = await achterHetScherm('aandachtsfunctionaris')
    const signaal = await nieuwSignaal(af)
    const oud = (await af.haal(`${signaal}/indicatoren`)).html
    await zet(await achterHetScherm('regisseur'), signaal, { 'stand-indicator-haalt': 'gezien' })
    const velden = { versie: versie(oud), vorm: '', ...standen(oud), 'stand-risico-thuis': 'niet-gezien' }
    const laat = await af.stuur(`${signaal}/indicatoren`, velden)
    expect(laat.status).toBe(409)
    expect(laat.html).toContain('Test regisseur: Indicatoren bijgewerkt')
    expect(laat.html).toContain('Dit staat er nu, anders dan in uw formulier')
    expect(standen(laat.html)['stand-risico-thuis']).toBe('niet-gezien')
  })

  test('wie de rol niet heeft, of de lijst niet kent, komt er niet in', async () => {
    const af = await achterHetScherm('aandachtsfunctionaris')
    const signaal = await nieuwSignaal(af)
    for (const rol of ['privacyfunctionaris', 'zorgcoordinator', 'medewerker'])
      expect((await (await achterHetScherm(rol)).haal(`${signaal}/indicatoren`)).status).toBe(404)
    expect((await zet(af, signaal, { 'stand-indicator-verzonnen': 'gezien' })).status).toBe(409)
    expect((await af.haal(`${signaal}/indicatoren?vorm=verzonnen`)).status).toBe(200)
  })
})

describe('woorden in de melding', () => {
  test('een mens neemt over of wijst af, en daarna is het voorstel weg', async () => {
    const af = await achterHetScherm('aandachtsfunctionaris')
    const signaal = await nieuwSignaal(af)
    const pad = `${signaal}/indicatoren`
    const { html } = await af.haal(pad)
    const juistNiet = html.indexOf('Misschien juist niet')
    expect(html.indexOf('Misschien: Een ander heeft de papieren.')).toBeLessThan(juistNiet)
    expect(html.indexOf('Misschien: Wordt bedreigd.')).toBeGreaterThan(juistNiet)
    expect(html).toContain('De baas heeft zijn paspoort afgepakt.')
    const beslis = async (voorstel: string, keuze: string) => {
      const nuVersie = versie((await af.haal(pad)).html)
      return await af.stuur(`${pad}/voorstel`, { versie: nuVersie, voorstel, keuze })
    }
    expect((await beslis('indicator-pas-weg', 'gezien')).naar).toBe(pad)
    expect((await beslis('indicator-dreigt', 'niet-overnemen')).naar).toBe(pad)
    const na = (await af.haal(pad)).html
    expect(na).not.toContain('Misschien: ')
    expect(standen(na)).toMatchObject({
      'stand-indicator-pas-weg': 'gezien',
      'stand-indicator-dreigt': 'onbekend',
    })
    expect(na).toContain(
      `Deze woorden staan in de melding: paspoort, afgepakt.</span> Van: Melding ${kenmerk(na)}`,
    )
    expect((await beslis('indicator-dreigt', 'gezien')).status).toBe(409)
  })

  test('kijken alleen verandert niets', async () => {
    const af = await achterHetScherm('aandachtsfunctionaris')
    const signaal = await nieuwSignaal(af)
    const eerst = (await af.haal(`${signaal}/indicatoren`)).html
    const weer = (await af.haal(`${signaal}/indicatoren`)).html
    expect(versie(weer)).toBe(versie(eerst))
    expect(weer).toContain('Er staat nog niets op gezien')
    expect((await af.haal(signaal)).html).not.toContain('Indicatoren bijgewerkt')
  })
})

test('een minderjarige die als verdachte werd gezien: van persoon via slachtoffercheck naar hulp', async () => {
  const af = await achterHetScherm('aandachtsfunctionaris')
  const signaal = await nieuwSignaal(af)
  const { betrokkene } = verborgen((await af.haal(`${signaal}/persoon`)).html) as { betrokkene: string }
  const wie = { betrokkene, wat: 'De jongen met de pakketjes', rol: 'betrokken', zekerheid: 'zeker' }
  const vandaan = { feitbron: 'gezien', 'dag-dag': '1', 'dag-maand': '11', 'dag-jaar': '2026' }
  await af.stuur(`${signaal}/persoon`, { ...wie, ...vandaan, strafbaar: 'ja' })
  expect((await af.haal(signaal)).html).toContain('De slachtoffercheck staat nog open')
  const pad = `${signaal}/betrokken/${betrokkene}/slachtoffercheck`
  expect((await af.haal(signaal)).html).toContain(`href="${pad}"`)
  const blad = (await af.haal(pad)).html
  for (const stuk of ['Jonger dan 21 jaar', 'Wie moest wordt misschien niet gestraft.', 'Dwang'])
    expect(blad).toContain(stuk)
  const fout = await af.stuur(pad, { versie: versie(blad), 'vraag-moest': 'ja', uitkomst: '', reden: ' ' })
  expect(fout.status).toBe(400)
  for (const stuk of ['Kies een uitkomst.', 'Schrijf uw reden op.']) expect(fout.html).toContain(stuk)
  expect(fout.html).toContain('name="vraag-moest" checked="" value="ja"')

  const check = { 'vraag-moest': 'ja', 'vraag-geld': 'onbekend', aanleiding: ['minderjarig', 'strafbaar'] }
  const open = { versie: versie(blad), ...check, uitkomst: 'open', reden: 'Wij vragen het na.' }
  expect((await af.stuur(pad, open)).naar).toBe(pad)
  const regisseur = await achterHetScherm('regisseur')
  const weging = (await regisseur.haal(`${signaal}/weging`)).html
  expect(weging).toContain('De slachtoffercheck staat nog open')
  expect(weging).toContain('Wegingen vastleggen')

  const nog = versie((await af.haal(pad)).html)
  expect((await af.stuur(pad, { ...open, versie: nog, uitkomst: 'verzonnen' })).status).toBe(400)
  await af.stuur(pad, { ...open, versie: nog, uitkomst: 'ja', reden: 'Hij moest het van een ander.' })
  const na = (await af.haal(pad)).html
  for (const stuk of [
    'Deze persoon kan slachtoffer zijn',
    'Hulphuis De Steiger',
    'Wij vragen het na.',
    'Minderjarig',
  ])
    expect(na).toContain(stuk)
  const dossier = (await af.haal(signaal)).html
  expect(dossier).toContain('Kan slachtoffer zijn: bied hulp aan')
  expect(dossier).toContain('Slachtoffercheck bijgewerkt')
  expect(dossier).not.toContain('Hij moest het van een ander.')
  expect((await (await achterHetScherm('zorgcoordinator')).haal(pad)).status).toBe(404)

  const id = signaal.split('/').at(-1)!
  await gemeente.als('aandachtsfunctionaris', (ctx) =>
    trekBetrokkeneIn(ctx, { id, betrokkene, correctie: nieuwId(nu), versie: 1, reden: 'Vergissing.' }),
  )
  expect((await af.haal(pad)).status).toBe(404)
  const zonder = (await af.haal(signaal)).html
  expect(zonder).not.toContain('bied hulp aan')
  expect(zonder).toContain('Ingetrokken (1)')
})
