import pg from 'pg'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alleRoutes } from '../../src/app.ts'
import { fotoMetGps, gps } from '../bestanden.ts'
import { startBrowser } from '../browser.ts'
import { beheerUrlVan, type Huis, startHuisMetCluster } from '../e2e/huis.ts'
import { stappen } from '../e2e/stappen.ts'
import { overspoel } from '../stroom.ts'
import { systeemVan } from '../systeem.ts'
import { schrijfAllesWeg, vindInBestanden, vindInKolommen } from './speur.ts'
import { vulIn } from './vul-in.ts'

/** Looks like nothing else; the first letter has another form in every encoding. */
const woord = 'ÏjsvogelnestQX'
const woordInAdres = 'ijsvogelnest.qx'
const woordInExif = gps.IFD0.ImageDescription
const woorden = [woord, woordInAdres, woordInExif]
/** Every kind of object has fields of its own. */
const soorten = ['adres', 'bedrijf', 'voertuig', 'telefoon', 'account', 'advertentie']
const plant = 'ÏngegravenSchatQX'

let huis: Huis
let browser: Browser
let doe: ReturnType<typeof stappen>
const verstuurd = new Set<string>()
let bestanden: { name: string; mimeType: string; buffer: Buffer }[]

beforeAll(async () => {
  huis = await startHuisMetCluster({ BAKEN_REGIO: 'ijsselstreek' })
  browser = await startBrowser()
  doe = stappen(huis, browser, 'Zutphen', 'Zutphen')
  const kaal = await fotoMetGps()
  const letters = Buffer.from(woord)
  const opmerking = Buffer.concat([Buffer.from([0xff, 0xfe, 0, letters.length + 2]), letters])
  const foto = Buffer.concat([kaal.subarray(0, 2), opmerking, kaal.subarray(2)])
  for (const verborgen of [woord, woordInExif]) expect(foto.includes(verborgen)).toBe(true)
  bestanden = [
    { name: `${woord}.jpg`, mimeType: 'image/jpeg', buffer: foto },
    { name: `${woord}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`Hier ${woord} `.repeat(30_000)) },
  ]
})
afterAll(async () => {
  await browser?.close()
  await huis?.opruimen()
})

/** The different values of an attribute, in order. */
async function attributen(plek: Locator, naam: string): Promise<string[]> {
  const waarden = await Promise.all((await plek.all()).map((element) => element.getAttribute(naam)))
  return [...new Set(waarden.filter((waarde) => waarde !== null))]
}

/** Fills every field of the form that a page is about with the word, chooses something, and sends it. */
async function vulEnVerstuur(
  pagina: Page,
  formulier = 'main form[method=post]',
  kenmerk = '',
  datum: readonly string[] = ['12', '12', '2027'],
): Promise<void> {
  const form = pagina.locator(formulier).last()
  const plaats = pagina.url().endsWith('/melden/waar') ? 'Zutphen' : null
  await form.evaluate(vulIn, { woord, kenmerk, datum, plaats })
  const naar = new URL((await form.getAttribute('action')) ?? '', pagina.url()).pathname.replace(
    /[0-9a-f]{8}-[0-9a-f-]{27}/g,
    ':id',
  )
  // Files the first time a form is sent: each is drawn again, and that takes its time.
  for (const veld of verstuurd.has(naar) ? [] : await form.locator('input[type=file]').all())
    await veld.setInputFiles((await veld.getAttribute('multiple')) === null ? bestanden[0]! : bestanden)
  verstuurd.add(naar)
  await form.locator('button[type=submit]').first().click()
  expect(await pagina.locator('main [role=alert]').allTextContents(), pagina.url()).toEqual([])
}

/** Every act on the terms of a dossier, in an order in which each is possible. */
async function doorloopTermijnen(pagina: Page, dossier: string, dagen: number): Promise<void> {
  const tot = new Date(huis.klok.nu.getTime() + dagen * 86_400_000).toISOString().slice(0, 10)
  for (const daad of ['pauzeren', 'hervatten', 'verlengen', 'gehaald']) {
    await doe.naar(pagina, dossier)
    // A weging is met by deciding, not by hand: then the form is that of a melding, which this walks too.
    if ((await pagina.locator(`main a[href$="/${daad}"]`).count()) === 0) {
      verstuurd.add(`${dossier.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, ':id')}/termijnen/:id/${daad}`)
      continue
    }
    const naar = await pagina.locator(`main a[href$="/${daad}"]`).first().getAttribute('href')
    await doe.naar(pagina, naar!)
    await vulEnVerstuur(pagina, 'main form[method=post]', '', tot.split('-').reverse())
  }
}

async function meldMetWoord(wie: string): Promise<string> {
  // One moment each: ids of the same moment have no order, and the first ones have to be these.
  huis.klok.nu = new Date(huis.klok.nu.getTime() + 1000)
  const melder = await doe.zonderJavaScript()
  await doe.naar(melder, '/melden')
  await doe.druk(melder, 'Begin met melden')
  await melder.check(`input[name=wie][value=${wie}]`)
  await doe.druk(melder, 'Verder')
  while (!melder.url().endsWith('/melden/controle')) {
    if (melder.url().endsWith('/melden/contact')) {
      await melder.check('input[name=contact][value=veilig]')
      for (const veld of ['contactHoe', 'contactWanneer', 'contactNaam'])
        await melder.fill(`#${veld}`, `Via ${woord}`)
      verstuurd.add('/melden/contact')
      await doe.druk(melder, 'Verder')
    } else await vulEnVerstuur(melder)
  }
  await doe.druk(melder, /Versturen|Verstuur/)
  verstuurd.add('/melden/versturen').add('/melden/wie')
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}-[0-9A-Z*~$=]/.exec((await melder.textContent('main'))!)![0]
  await doe.leesVervolg(melder, code)
  verstuurd.add('/melden/vervolg').add('/melden/vervolg/bericht')
  await melder.fill('#tekst', `Nog iets over ${woord}`)
  await melder.locator('main form:has(#tekst) button[type=submit]').first().click()
  if (!verstuurd.has('/melden/vervolg/bestand'))
    await vulEnVerstuur(melder, 'main form[action="/melden/vervolg/bestand"]')
  return code
}

async function doorloopBureau(): Promise<void> {
  const anna = await doe.zonderJavaScript()
  await doe.isBinnen(anna, 'aandachtsfunctionaris')
  const meldingen = await attributen(anna.locator('main a[href^="/meldingen/"]'), 'href')
  const [een, twee, drie, vier, vijf] = meldingen as [string, string, string, string, string]
  expect(vijf).toBeTruthy()
  const ga = async (pad: string) => {
    await doe.naar(anna, pad)
    await vulEnVerstuur(anna)
  }
  for (const deel of ['/gevaar', '/gevaar/verteld', '/gevaar-voorbij']) await ga(`${vijf}${deel}`)
  await doorloopTermijnen(anna, vijf, 14)
  await ga(`${een}/contact`)
  await ga(`${een}/beantwoorden`)
  await ga(een)
  await ga(`${twee}/afwijzen`)
  await ga(`${drie}/doorverwijzen`)
  await ga(`${vier}/andere-ondermijning`)
  await ga(`${een}/signaal`)
  const signaal = new URL(anna.url()).pathname
  expect(signaal).toMatch(/^\/signalen\//)
  await doe.naar(anna, `${vijf}/samenvoegen`)
  await vulEnVerstuur(anna)
  for (const deel of [
    '/wijzigen',
    '/persoon',
    ...soorten.map((soort) => `/object?soort=${soort}`),
    '/feit',
    '/gevaar',
    '/gevaar/verteld',
    '/gevaar-voorbij',
    '/weging',
    '',
  ])
    await ga(`${signaal}${deel}`)
  await doe.naar(anna, `${signaal}/indicatoren`)
  for (const deel of await anna.locator('main form details summary').all()) await deel.click()
  await vulEnVerstuur(anna)
  await doe.naar(anna, signaal)
  await anna.locator('main a[href$="/slachtoffercheck"]').first().click()
  await vulEnVerstuur(anna)
  await doe.naar(anna, signaal)
  await anna.locator('main a[href$="/informeren"]').first().click()
  await vulEnVerstuur(anna)
  await doorloopAdvies(anna, signaal)
  await doorloopTermijnen(anna, signaal, 20)
  await doe.naar(anna, signaal)
  for (const daad of ['verbeteren', 'intrekken']) {
    await anna.locator(`main a[href$="/${daad}"]`).first().click()
    await vulEnVerstuur(anna)
  }
  await doorloopPolitie(anna, signaal)
  await doorloopProces(anna, signaal)
  await doorloopNoodtoegang(anna, signaal)
  // From here on she is kept out of what she wrote in.
  await ga(`${twee}/belang`)
  await ga(`${signaal}/belang`)
  await ga('/mijn-belangen')
}

/** Asked, withdrawn, asked again and answered. The word is somebody in the signaal: each text is let stand by a tick. */
async function doorloopAdvies(anna: Page, signaal: string): Promise<void> {
  const schrijf = async (pad: string, veld: string, knop: string) => {
    await doe.naar(anna, pad)
    for (const keuze of await anna.locator('input[name=deskundige]').all()) await keuze.check()
    await anna.fill(`#${veld}`, `Zie ${woord} hier`)
    await doe.druk(anna, knop)
    expect(await anna.inputValue(`#${veld}`)).toContain(woord)
    for (const vinkje of await anna.locator('input[name=bevestigd]').all()) await vinkje.check()
    await doe.druk(anna, knop)
    expect(await anna.locator('main [role=alert]').allTextContents(), pad).toEqual([])
    expect(new URL(anna.url()).pathname).toBe(signaal)
    verstuurd.add(pad.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id'))
  }
  for (const [deel, veld, knop] of [
    ['/intrekken', 'reden', 'Intrekken'],
    ['', 'antwoord', 'Antwoord vastleggen'],
  ] as const) {
    await schrijf(`${signaal}/advies`, 'vraag', 'Adviesvraag vastleggen')
    const open = anna.getByRole('link', { name: 'Antwoord vastleggen' })
    const advies = (await open.getAttribute('href'))!
    await schrijf(`${advies}${deel}`, veld, knop)
  }
}

/** What the police gave: written down, corrected and withdrawn; and a text that comes back to be stored as such. */
async function doorloopPolitie(anna: Page, signaal: string): Promise<void> {
  const vijfWoorden = `Het geheim van de ${woord} loods`
  await doe.naar(anna, `${signaal}/feit`)
  await anna.fill('#wat', vijfWoorden)
  await anna.fill('#toelichting', `Zie ${woord} hier`)
  await anna.locator('input[name=zekerheid]').first().check()
  await anna.selectOption('#feitbron', 'politie')
  for (const [deel, getal] of Object.entries({ dag: '1', maand: '2', jaar: '2026' }))
    await anna.fill(`#dag-${deel}`, getal)
  await anna.locator('input[name=ontvangers]').first().check()
  await doe.druk(anna, 'Toevoegen')
  const politie = anna.locator('main section:has(h2:text("Politiegegevens"))')
  expect(await politie.textContent()).toContain(`[politiegegeven, Politie, 1 februari 2026] ${vijfWoorden}`)
  await anna.fill('#tekst', vijfWoorden)
  await anna.locator('main form:has(#tekst) button').click()
  const [venster] = await Promise.all([
    anna.context().waitForEvent('page'),
    anna.getByRole('button', { name: /^Bewaar deze tekst/ }).click(),
  ])
  await venster.waitForLoadState()
  expect(await venster.inputValue('#wat')).toBe(vijfWoorden)
  await venster.close()
  verstuurd.add('/signalen/:id/politiegegeven')
  for (const daad of ['verbeteren', 'intrekken']) {
    await doe.naar(anna, signaal)
    await politie.locator(`a[href$="/${daad}"]`).first().click()
    await vulEnVerstuur(anna)
  }
}

/** A list of before, looked through and taken over; and a reason to take the register along. */
async function doorloopRegister(): Promise<void> {
  const anna = await doe.zonderJavaScript()
  await doe.isBinnen(anna, 'aandachtsfunctionaris')
  await doe.naar(anna, '/register/overnemen')
  const rijen = ['', 'doorverwezen'].map((uitkomst) => `1-11-2026;Zie ${woord};${woord};${uitkomst};${woord}`)
  const buffer = Buffer.from(
    ['Datum;Tekst;Plaats;Uitkomst;Bron', ...rijen].join('\n').replace('Zie', 'Kijk naar'),
  )
  await anna.setInputFiles('#lijst', { name: `${woord}.csv`, mimeType: 'text/csv', buffer })
  await doe.druk(anna, 'Kijk de lijst na')
  await doe.druk(anna, /^Neem 2 regels over/)
  expect(await anna.textContent('h1')).toBe('De lijst is overgenomen')
  await doe.naar(anna, '/register/uitvoer')
  const bestand = anna.waitForEvent('download')
  await anna.fill('#reden', `Voor ${woord}`)
  await anna.locator('main form[method=post] button[type=submit]').last().click()
  await bestand
  await doe.naar(anna, '/archief')
  await anna.fill('#reden', `Wij gaan weg, om ${woord} en meer.`)
  await anna.locator('main form[method=post] button[type=submit]').last().click()
  expect(await anna.locator('main [role=alert]').allTextContents()).toEqual([])
  verstuurd
    .add('/register/overnemen')
    .add('/register/overnemen/nakijken')
    .add('/register/uitvoer')
    .add('/archief')
}

/** What is seen in the municipality, in two versions of which one is erased. */
async function doorloopFenomeenbeeld(): Promise<void> {
  const anna = await doe.zonderJavaScript()
  await doe.logIn(anna, 'aandachtsfunctionaris')
  const pad = '/fenomeenbeeld/regel?vorm=arbeidsuitbuiting&plek=woning'
  for (const erbij of ['', ' en meer']) {
    await doe.naar(anna, pad)
    await anna.fill('#tekst', `Wij zien ${woord}${erbij}`)
    await doe.druk(anna, 'Opslaan')
    expect(await anna.textContent('main')).toContain(`Wij zien ${woord}${erbij}`)
  }
  await doe.naar(anna, pad)
  await anna.locator('main details summary').first().click()
  await doe.druk(anna, 'Wis versie 2')
  expect(await anna.textContent('main')).toContain('Versie 2: gewist')
  verstuurd.add('/fenomeenbeeld/regel').add('/fenomeenbeeld/wissen')
}

/** What came by telephone or by post, what M. sent, and that M. heard of it. */
async function doorloopHand(): Promise<void> {
  const anna = await doe.zonderJavaScript()
  await doe.isBinnen(anna, 'aandachtsfunctionaris')
  for (const pad of ['/intern/registreren', '/intern/m-melding']) {
    await doe.naar(anna, pad)
    await vulEnVerstuur(anna)
    expect(await anna.textContent('h1')).toBe('De melding is opgeslagen')
  }
  await doe.naar(anna, '/werkvoorraad')
  for (const melding of await attributen(anna.locator('main a[href^="/meldingen/"]'), 'href')) {
    const blad = await doe.naar(anna, `${melding}/m-terugkoppeling`)
    if (blad!.status() === 200) return await vulEnVerstuur(anna)
  }
}

/** The same by another system: every field of every kind, and the key of the message. */
async function meldAlsSysteem(): Promise<void> {
  const { aanroep } = await systeemVan(huis, 'Zutphen')
  const verhaal = { wat: `Zie ${woord}`, plaats: woord, waar: woord, wanneerToelichting: woord }
  const afzender = { gemeente: 'zutphen', kenmerkAfzender: woord }
  const contact = { naam: woord, hoe: woord, wanneer: woord }
  const adres = { straat: woord, huisnummer: 1, toevoeging: woord, postcode: '7201 AB', woonplaats: woord }
  const proeven: [object, number][] = [
    [{ soort: 'partner', ...afzender, ...verhaal, betrokken: woord, contact }, 201],
    [{ soort: 'laa', ...afzender, adres, twijfel: woord }, 201],
    [{ soort: 'm', ...afzender, ...verhaal, betrokken: woord }, 201],
    [{ soort: 'm', ...afzender, ...verhaal, contact, [woord]: woord }, 400],
  ]
  for (const [plek, [bericht, status]] of proeven.entries())
    expect((await aanroep(bericht, `${woordInAdres}-${plek}`)).status).toBe(status)
}

/** From the first weging again to a plan of action, closed, opened and stopped: every form on the way. */
async function doorloopProces(anna: Page, signaal: string): Promise<void> {
  const petra = await doe.zonderJavaScript()
  await doe.isBinnen(petra, 'privacyfunctionaris')
  const toets = async () => {
    await doe.naar(petra, '/privacychecks')
    await petra.locator('main a[href^="/privacychecks/"]').first().click()
    await vulEnVerstuur(petra)
  }
  const ga = async (deel: string, dagen?: number) => {
    await doe.naar(anna, `${signaal}/${deel}`)
    const dag = new Date(huis.klok.nu.getTime() + (dagen ?? 0) * 86_400_000).toISOString().slice(0, 10)
    await vulEnVerstuur(anna, 'main form[method=post]', '', dag.split('-').reverse())
  }
  const weeg = async (code: string, uitkomst: string) => {
    await doe.naar(anna, `${signaal}/weging`)
    await anna.check(`input[name="uitkomst-${code}"][value=${uitkomst}]`)
    await anna.fill(`[name="reden-${code}"]`, `Om ${woord}`)
    await doe.druk(anna, 'Wegingen vastleggen')
  }
  await ga('terugsturen')
  await ga('weging')
  await weeg('3', 'verder')
  await ga('bronvraag')
  await toets()
  await ga('bronuitslag', -1)
  await weeg('4', 'naar-overleg')
  await ga('deelvoorstel')
  await toets()
  await ga('taken', 20)
  await doe.naar(anna, signaal)
  const taak = (await anna.locator('main a[href*="/taken/"]').first().getAttribute('href'))!
  await ga(taak.slice(signaal.length + 1), 21)
  await doe.naar(anna, taak)
  await anna.check('input[name=toestand][value=gedaan]')
  await anna.fill('#resultaat', `Klaar met ${woord}`)
  await doe.druk(anna, 'Opslaan')
  await ga('overdracht', -1)
  await ga('reactie')
  await ga('sluiten')
  await ga('bericht')
  await ga('heropenen')
  await ga('stoppen')
  await ga('heropenen')
}

async function doorloopNoodtoegang(anna: Page, signaal: string): Promise<void> {
  await doe.naar(anna, signaal)
  const kenmerk = (await anna.textContent('h1'))!.replace('Signaal ', '')
  const joris = await doe.zonderJavaScript()
  await doe.isBinnen(joris, 'jurist')
  await doe.naar(joris, '/noodtoegang')
  await vulEnVerstuur(joris, 'main form[action="/noodtoegang"]', kenmerk)
  await doe.naar(anna, '/noodtoegang')
  expect(await anna.textContent('main')).toContain(woord)
  await doe.druk(anna, /^Toestaan/)
  const fenna = await doe.zonderJavaScript()
  await doe.isBinnen(fenna, 'fg')
  await doe.naar(fenna, '/fg/noodtoegang')
  await fenna.locator('main a[href^="/fg/noodtoegang/"]').first().click()
  await vulEnVerstuur(fenna)
  await doe.naar(fenna, '/fg/acuut')
  await fenna.locator('main a[href^="/fg/acuut/"]').first().click()
  await vulEnVerstuur(fenna)
  await doorloopIngebruikname(fenna)
}

/** References of documents, and why the adoption was withdrawn; deputies are chosen, not written. */
async function doorloopIngebruikname(fenna: Page): Promise<void> {
  await doe.naar(fenna, '/ingebruikname')
  for (const welk of ['dpia', 'protocol']) {
    for (const [deel, waarde] of [
      ['dag', '1'],
      ['maand', '2'],
      ['jaar', '2026'],
    ] as const)
      await fenna.fill(`#${welk}-${deel}`, waarde)
    await fenna.fill(`#${welk}Kenmerk`, `Zie ${woord} hier`)
  }
  await doe.druk(fenna, 'Vastleggen en tekenen')
  expect(await fenna.textContent('main')).toContain(woord)
  verstuurd.add('/ingebruikname')
  await fenna.getByRole('link', { name: 'Intrekken' }).click()
  await vulEnVerstuur(fenna)
  expect(await fenna.textContent('main')).toContain('Eerder ingetrokken')
}

async function doorloopHulploket(): Promise<void> {
  const zoe = await doe.zonderJavaScript()
  await doe.isBinnen(zoe, 'zorgcoordinator')
  await zoe.locator('main a[href^="/zorg/hulpvragen/"]').first().click()
  const pad = new URL(zoe.url()).pathname
  await doorloopTermijnen(zoe, pad, 10)
  await doe.naar(zoe, `${pad}/beantwoorden`)
  await vulEnVerstuur(zoe)
  await doe.naar(zoe, pad)
  await doe.druk(zoe, 'Ik pak dit op')
  await doe.naar(zoe, `${pad}/afronden`)
  await vulEnVerstuur(zoe)
}

/** So many that look alike that they are a group, rejected for one reason. */
async function doorloopStroom(): Promise<void> {
  const anna = await doe.zonderJavaScript()
  await doe.isBinnen(anna, 'aandachtsfunctionaris')
  await overspoel(huis, 'Zutphen', 6, `Steeds weer ${woord} in een lange regel over niets`)
  await doe.naar(anna, '/werkvoorraad')
  await anna.locator('main a[href^="/stromen/"]').first().click()
  expect(await anna.textContent('main')).toContain(woord)
  await anna.getByRole('link', { name: 'Wijs de rest' }).click()
  await vulEnVerstuur(anna)
  expect(await anna.locator('main a[href^="/stromen/"]').count()).toBe(0)
}

/** A name for a session, an address for mail, and a text that was sent when the session had run out. */
async function doorloopSessies(): Promise<void> {
  const bo = await doe.zonderJavaScript()
  await doe.isBinnen(bo, 'medewerker')
  await doe.naar(bo, '/mijn-sessies')
  await bo.locator('main a[href$="/naam"]').first().click()
  await vulEnVerstuur(bo)
  await doe.naar(bo, '/mijn-sessies/mailadres')
  await bo.fill('#mailadres', `${woordInAdres}@example.nl`)
  await doe.druk(bo, 'Mailadres opslaan')
  expect(bo.url()).toMatch(/\/mijn-sessies$/)
  verstuurd.add('/mijn-sessies/mailadres')
  await doe.naar(bo, '/intern/melden?functie=balie')
  await bo.fill('#wat', `Bewaar ${woord} voor mij`)
  huis.klok.nu = new Date(huis.klok.nu.getTime() + 31 * 60_000)
  await doe.druk(bo, 'Versturen')
  expect(await bo.textContent('main')).toContain('Baken bewaart hem voor u')
}

/** Whom an invitation is for, one at a time and in a list. */
async function doorloopAccounts(): Promise<void> {
  const henk = await doe.zonderJavaScript()
  await doe.isBinnen(henk, 'beheerder')
  await doe.naar(henk, '/accounts/uitnodigen')
  await henk.fill('#naam', `Iemand ${woord}`)
  await henk.selectOption('#organisatie', { index: 1 })
  await henk.check('input[name=rol][value=medewerker]')
  await doe.druk(henk, 'Maak de link')
  await doe.naar(henk, '/accounts/importeren')
  await henk.fill('#lijst', `naam;organisatie;rollen\nNog ${woord};gemeente-zutphen;medewerker`)
  await doe.druk(henk, /^Bekijk/)
  expect(await henk.textContent('main')).toContain(woord)
  await doe.druk(henk, /^Maak/)
  await doe.naar(henk, '/accounts/uitnodigingen')
  expect(await henk.textContent('main')).toContain(`Nog ${woord}`)
  verstuurd.add('/accounts/uitnodigen').add('/accounts/importeren').add('/accounts/importeren/bevestigen')
}

/** A colleague: her report, her question, an address at the desk, a mail, and a text from the Meldcode. */
async function doorloopCollega(): Promise<void> {
  const bo = await doe.zonderJavaScript()
  await doe.isBinnen(bo, 'medewerker')
  await doe.naar(bo, '/intern/melden?functie=balie')
  await vulEnVerstuur(bo, 'main form[action="/intern/melden"]')
  await doe.naar(bo, '/intern/vragen')
  await vulEnVerstuur(bo, 'main form[action="/intern/vragen"]')
  await bo.locator('main form[action="/intern/melden/overnemen"] button').first().click()
  verstuurd.add('/intern/melden/overnemen')
  await vulEnVerstuur(bo, 'main form[action="/intern/melden"]')
  await doe.naar(bo, '/intern/balie')
  await bo.fill('#postcode', '7299 ZX')
  await bo.fill('#huisnummer', '12')
  await doe.druk(bo, 'Kijk in de BAG')
  verstuurd.add('/intern/balie/adres')
  await vulEnVerstuur(bo)
  await doe.naar(bo, '/intern/mail')
  const mail = `From: Bo <${woordInAdres}@example.nl>\r\nSubject: Loods\r\n\r\nZie ${woord}`
  await bo.setInputFiles('#mail', {
    name: 'bericht.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.from(mail),
  })
  await doe.druk(bo, 'Lees de mail')
  verstuurd.add('/intern/mail/lezen')
  await bo.check('#afzender')
  await vulEnVerstuur(bo)
  await doe.naar(bo, '/meldcode')
  await doe.druk(bo, 'Begin')
  await vulEnVerstuur(bo, 'main form[action="/meldcode"]')
  await doe.druk(bo, 'Naar de tekst voor uw dossier')
  await doe.druk(bo, 'Naar het meldformulier')
  verstuurd.add('/melden/overnemen')
  expect(await bo.inputValue('#wat')).toContain(woord)
  const anna = await doe.zonderJavaScript()
  await doe.isBinnen(anna, 'aandachtsfunctionaris')
  await anna.locator('main a[href^="/vragen/"]').first().click()
  await vulEnVerstuur(anna)
}

/** Every photo has been opened, drawn again and put away. */
async function fotosGetekend(beheerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  const vraag =
    'select count(*)::int as n, count(weergave)::int as beeld, count(nagekeken_op)::int as klaar from melding.bijlage'
  await expect
    .poll(async () => (await client.query(vraag)).rows[0], { timeout: 120_000, interval: 500 })
    .toSatisfy(({ n, klaar }) => n === klaar)
  const { n, beeld } = (await client.query(vraag)).rows[0]
  expect({ n, beeld }).toEqual({ n: 9, beeld: 6 })
  await client.end()
}

/** Acts in which nobody can write anything, or only names, which are exempt. */
const zonderTekst = new Set([
  ...['/nieuw', '/toelaten', '/:id/geheim', '/:id/geheim/:geheim/beeindigen', '/:id/intrekken'].map(
    (deel) => `/beheer/koppelingen${deel}`,
  ),
  '/beheer/koppelingen/:id/toelating-beeindigen',
  ...[
    '/',
    '/melden',
    '/melden/klaar',
    '/melden/taal',
    '/snel-weg',
    '/inloggen',
    '/inloggen/code',
    '/uitloggen',
    '/gemeente',
  ],
  ...['/uitnodiging/:token', '/zorg/hulpvragen/:id/oppakken', '/fg/belangen'],
  ...['/beheer/vervanging', '/beheer/vervanging/:id/beeindigen', '/beheer/bezetting'],
  ...['/mijn-vervanging', '/mijn-vervanging/:id/beeindigen', '/ingebruikname/:id/ondertekenen'],
  ...['/noodtoegang/:id/toestaan', '/noodtoegang/:id/weigeren'],
  ...['/opnieuw-inloggen', '/opnieuw-inloggen/passkey'],
  ...[
    '/mijn-sessies/:id/beeindigen',
    '/mijn-sessies/andere-beeindigen',
    '/bewaard/openen',
    '/bewaard/weggooien',
  ],
  // Passphrases and codes, hashed; the name of a passkey, sealed, of which mijn-account.test.ts has the proof.
  ...['/inloggen/passkey', '/inloggen/herstelcode', '/herstel/:token', '/mijn-account/wachtzin'],
  ...[
    '/mijn-account/app',
    '/mijn-account/herstelcodes',
    '/mijn-account/passkey',
    '/mijn-account/passkey/:id',
  ],
  '/mijn-account/passkey/:id/weghalen',
  // Chooses one of our own lines; the words of the melding that go along are sealed with it.
  '/signalen/:id/indicatoren/voorstel',
  // Roles, days, colleagues and sign-in names; nothing that somebody could tell in them.
  ...['/accounts/bestaand', '/accounts/gemeenten', '/accounts/uitnodigingen/:id/intrekken'],
  ...['rollen', 'rollen/:rol/beeindigen', 'uit-dienst', 'weer-in-dienst', 'overdragen', 'herstellink'].map(
    (deel) => `/accounts/:id/${deel}`,
  ),
  '/accounts/:id/sessies-beeindigen',
  ...['toestaan', 'weigeren', 'intrekken'].map((deel) => `/accounts/goedkeuren/:id/${deel}`),
  ...['toestaan', 'weigeren'].map((deel) => `/fg/accounts/goedkeuren/:id/${deel}`),
  ...['/mijn-account/agenda', '/mijn-account/agenda/intrekken'],
  ...['/melden/vervolg/hulp', '/melden/vervolg/geen-contact', '/mijn-sessies/mailwens'],
  ...['/meldingen', '/signalen'].flatMap((pad) => [`${pad}/:id/gevaar/overnemen`, `${pad}/:id/gevaar/hulp`]),
  // A kenmerk that is looked for is stored nowhere.
  '/werkvoorraad/zoek',
  ...['/zorg/hulpvragen/:id/overnemen', '/zorg/hulpvragen/:id/teruggeven'],
  ...['/meldingen/:id/bijlagen/:id/verdacht', '/zorg/hulpvragen/:id/bijlagen/:id/verdacht'],
  '/stromen/:id/uithalen',
  // Yes or no to a request for the archive; what it takes along leaves Baken and is not kept.
  ...['/archief/:id/ophalen', '/beheer/archief/:id/toestaan', '/beheer/archief/:id/weigeren'],
])

test('wat iemand in een formulier schrijft, ligt nergens leesbaar', async () => {
  await meldMetWoord('mijzelf')
  for (const wie of ['gezien', 'iemand', 'beroep', 'gezien', 'iemand']) await meldMetWoord(wie)
  await doorloopHand()
  await meldAlsSysteem()
  await doorloopCollega()
  await doorloopBureau()
  await doorloopHulploket()
  await doorloopStroom()
  await doorloopSessies()
  await doorloopAccounts()
  await doorloopRegister()
  await doorloopFenomeenbeeld()

  const acties = alleRoutes(huis.unitOfWork).filter((route) => route.soort === 'actie')
  const gemist = acties
    .map((a) => a.pad.replace(/:(betrokkene|termijn|bijlage|taak|advies)\b/, ':id'))
    .filter((pad) => !verstuurd.has(pad) && !zonderTekst.has(pad))
  expect(gemist, 'een nieuw formulier hoort in deze proef').toEqual([])

  const beheerUrl = beheerUrlVan(huis)
  await fotosGetekend(beheerUrl)
  await schrijfAllesWeg(beheerUrl)
  expect(await vindInKolommen(beheerUrl, woorden)).toEqual([])
  expect(vindInBestanden(huis.map, woorden)).toEqual([])
  expect(huis.log.join('\n')).not.toContain(woord)
}, 360_000)

test('de proef vindt wel wat er leesbaar wordt neergelegd', async () => {
  const beheerUrl = beheerUrlVan(huis)
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  await client.query('create table beheer.schat (tekst text, bytes bytea)')
  await client.query('insert into beheer.schat values ($1, $2)', [
    `Hier ${plant} ligt`,
    Buffer.from(`${plant}`, 'utf16le'),
  ])
  await client.query(
    `insert into beheer.schat (tekst) values (encode(convert_to('xx${plant}', 'UTF8'), 'base64'))`,
  )
  await client.end()
  await schrijfAllesWeg(beheerUrl)
  expect(await vindInKolommen(beheerUrl, [plant])).toEqual(['beheer.schat.tekst', 'beheer.schat.bytes'])
  const bestanden = vindInBestanden(huis.map, [plant])
  expect(bestanden.some((pad) => pad.includes('/pg_wal/'))).toBe(true)
  expect(bestanden.some((pad) => pad.includes('/base/'))).toBe(true)
})
