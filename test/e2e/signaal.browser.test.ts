import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vernietigVerlopen } from '../../src/modules/bewaren/index.ts'
import { voorElkeGemeente } from '../../src/platform/db/index.ts'
import { startBrowser } from '../browser.ts'
import { type Huis, startHuis } from './huis.ts'
import { stappen } from './stappen.ts'

let huis: Huis
let browser: Browser
let doe: ReturnType<typeof stappen>
let anna: Page
let petra: Page

beforeAll(async () => {
  huis = await startHuis({ BAKEN_REGIO: 'ijsselstreek' })
  browser = await startBrowser()
  doe = stappen(huis, browser, 'Zutphen', 'Zutphen')
  anna = await doe.zonderJavaScript()
  petra = await doe.zonderJavaScript()
  await doe.isBinnen(anna, 'aandachtsfunctionaris')
  await doe.isBinnen(petra, 'privacyfunctionaris')
})
afterAll(async () => {
  await browser?.close()
  await huis?.opruimen()
})

/** Opens the newest melding, which is this one. */
async function openMelding(wat: string): Promise<void> {
  await doe.naar(anna, '/vandaag')
  await anna
    .getByRole('link', { name: /^Melding M-/ })
    .first()
    .click()
  expect(await anna.textContent('main')).toContain(wat)
}

async function maakSignaal(wat: string): Promise<string> {
  await openMelding(wat)
  await anna.getByRole('link', { name: 'Maak een signaal' }).click()
  await anna.selectOption('#verschijningsvorm', 'arbeidsuitbuiting')
  await anna.selectOption('#urgentie', { index: 2 })
  await anna.fill('#feiten', 'Acht mannen slapen in de schuur.')
  await doe.druk(anna, 'Maak het signaal')
  return new URL(anna.url()).pathname
}

async function kies(pagina: Page, keuzes: Record<string, string>): Promise<void> {
  for (const [code, uitkomst] of Object.entries(keuzes)) {
    await pagina.check(`input[name="uitkomst-${code}"][value="${uitkomst}"]`)
    await pagina.fill(`[name="reden-${code}"]`, `Dit past bij ${code}.`)
  }
  await doe.druk(pagina, 'Wegingen vastleggen')
  expect(await pagina.locator('main [role=alert]').allTextContents()).toEqual([])
}

/** The three fields of a day, so many days from now. */
async function vulDag(pagina: Page, naam: string, dagen: number): Promise<void> {
  const dag = new Date(huis.klok.nu.getTime() + dagen * 86_400_000).toISOString().slice(0, 10).split('-')
  for (const [plek, deel] of ['jaar', 'maand', 'dag'].entries())
    await pagina.fill(`#${naam}-${deel}`, dag[plek]!)
}

test('arbeidsuitbuiting: van melding tot plan van aanpak, gesloten, en de melder leest het', async () => {
  const melder = await doe.zonderJavaScript()
  const wat = 'Achter de kas slapen acht mannen.'
  const code = await doe.isGemeld({ wie: 'gezien', wat })
  const signaal = await maakSignaal(wat)
  const weeg = async (keuzes: Record<string, string>) => {
    await doe.naar(anna, `${signaal}/weging`)
    await kies(anna, keuzes)
  }
  await weeg({ '1': 'mensenhandel', '2A': 'taak', '2B': 'eigen-gebied' })
  await weeg({ '3': 'verder' })
  await anna.getByRole('link', { name: 'Vraag aan bronnen' }).first().click()
  await anna.fill('#vraag', 'Hoeveel mensen staan er ingeschreven?')
  await anna.fill('#waarom', 'Zonder dit weten we niet of iemand er mag slapen.')
  await anna.locator('input[name=bronnen][value=brp]').check()
  await anna.locator('input[name=bronnen][value=bag]').check()
  await doe.druk(anna, 'Vraag vastleggen')
  expect(await anna.textContent('main')).toMatch(/Wacht op:\s*Privacyfunctionaris/)

  await doe.naar(petra, '/privacychecks')
  await petra.locator('main a[href^="/privacychecks/"]').first().click()
  expect(await petra.textContent('main')).toContain('Hoeveel mensen staan er ingeschreven?')
  await petra.locator('input[name="mag-privacycheck-1"][value=brp]').check()
  await kies(petra, { 'privacycheck-1': 'deels-akkoord' })
  expect((await doe.naar(petra, signaal))!.status()).toBe(404)

  await doe.naar(anna, `${signaal}/bronuitslag`)
  expect(await anna.locator('select[name=bron] option').allTextContents()).toHaveLength(2)
  await anna.selectOption('#bron', 'brp')
  await anna.check('input[name=uitslag][value=hit]')
  await vulDag(anna, 'dag', 0)
  await doe.druk(anna, 'Antwoord vastleggen')
  await weeg({ '4': 'naar-overleg' })
  await doe.naar(anna, `${signaal}/deelvoorstel`)
  for (const veld of ['slachtoffer', 'aanpak', 'bevoegdheid', 'deel-1', 'grond-1'])
    await anna.fill(`[name="${veld}"]`, `Over ${veld}`)
  await anna.selectOption('[name="wie-1"]', { index: 1 })
  await doe.druk(anna, 'Voorstel vastleggen')
  await doe.naar(petra, '/privacychecks')
  await petra.locator('main a[href^="/privacychecks/"]').first().click()
  expect(await petra.textContent('main')).toContain('Over slachtoffer')
  await petra.locator('input[name="mag-privacycheck-2A"]').first().check()
  await kies(petra, { 'privacycheck-2A': 'akkoord', '5': 'actie' })
  expect(await petra.textContent('main')).toContain('Er wacht niets op u')

  await doe.naar(anna, `${signaal}/taken`)
  await anna.fill('#wat', 'Opvang regelen')
  await anna.selectOption('#wie', { index: 1 })
  await vulDag(anna, 'uiterlijk', 3)
  await doe.druk(anna, 'Taak toevoegen')
  await doe.naar(anna, '/vandaag')
  expect(await anna.textContent('main')).toContain('taak uit het plan van aanpak')
  await doe.naar(anna, signaal)
  await anna.getByRole('link', { name: /^Bijwerken/ }).click()
  await anna.check('input[name=toestand][value=gedaan]')
  await anna.fill('#resultaat', 'Alle acht slapen veilig.')
  await doe.druk(anna, 'Opslaan')
  await anna.getByRole('link', { name: 'Afsluiten', exact: true }).click()
  await anna.check('input[name=melder][value=opgepakt]')
  await anna.fill('#reden', 'De mensen zijn veilig.')
  await doe.druk(anna, 'Signaal afsluiten')
  expect(await anna.textContent('main')).toContain('Gesloten')
  expect(await doe.leesVervolg(melder, code)).toContain('De gemeente gaat hiermee verder.')
}, 120_000)

test('niet opgepakt: twee tegelijk, de tweede hoort het, en na een jaar is alles weg', async () => {
  const wat = 'Er staat een busje.'
  await doe.isGemeld({ wie: 'gezien', wat })
  const signaal = await maakSignaal(wat)
  const rik = await doe.zonderJavaScript()
  await doe.isBinnen(rik, 'regisseur')
  await doe.naar(rik, `${signaal}/weging`)
  await doe.naar(anna, `${signaal}/weging`)
  await kies(anna, { '1': 'geen-ondermijning' })
  await rik.check('input[name="uitkomst-1"][value=mensenhandel]')
  await rik.fill('[name="reden-1"]', 'Ik zie het anders.')
  await doe.druk(rik, 'Wegingen vastleggen')
  expect(await rik.textContent('main')).toContain('intussen gewijzigd')
  const na = async (dagen: number) => {
    const now = new Date(huis.klok.nu.getTime() + dagen * 86_400_000)
    const wie = { doel: 'vernietigen', verwerking: 'bewaren.vernietigen', now }
    await voorElkeGemeente(huis.unitOfWork, wie, vernietigVerlopen)
    return (await doe.naar(anna, signaal))!.status()
  }
  expect(await na(360)).toBe(200)
  expect(await na(370)).toBe(404)
}, 60_000)

test('een minderjarige die als verdachte binnenkomt: de check staat open tot een mens hem beantwoordt, en dan volgt hulp', async () => {
  const wat = 'Een jongen van zestien brengt steeds pakketjes weg.'
  await doe.isGemeld({ wie: 'gezien', wat })
  const signaal = await maakSignaal(wat)
  await anna.getByRole('link', { name: 'Persoon toevoegen' }).click()
  await anna.fill('#wat', 'De jongen met de pakketjes')
  await anna.check('input[name=rol][value=betrokken]')
  await anna.check('input[name=minderjarig][value=ja]')
  await anna.check('input[name=strafbaar]')
  await anna.check('input[name=zekerheid][value=waarschijnlijk]')
  await anna.selectOption('#feitbron', 'melding')
  await vulDag(anna, 'dag', 0)
  await doe.druk(anna, 'Toevoegen')
  expect(await anna.textContent('main')).toContain('De slachtoffercheck staat nog open')
  await doe.naar(anna, `${signaal}/weging`)
  expect(await anna.textContent('main')).toContain('De slachtoffercheck staat nog open')

  await anna.getByRole('link', { name: /^Slachtoffercheck: De jongen/ }).click()
  expect(await anna.textContent('main')).toContain('Wie moest, is misschien slachtoffer')
  await doe.druk(anna, 'Vastleggen')
  expect(await anna.locator('main [role=alert]').allTextContents()).not.toEqual([])
  await anna.check('input[name=aanleiding][value=minderjarig]')
  await anna.selectOption('#uitkomst', 'mogelijk-slachtoffer')
  await anna.fill('#reden', 'Hij moest het van een ander doen.')
  await doe.druk(anna, 'Vastleggen')
  expect(await anna.textContent('main')).toContain('Deze persoon kan slachtoffer zijn')
  await doe.naar(anna, signaal)
  const dossier = await anna.textContent('main')
  expect(dossier).toContain('Kan slachtoffer zijn: bied hulp aan')
  expect(dossier).not.toContain('De slachtoffercheck staat nog open')
  expect((await doe.naar(petra, signaal))!.status()).toBe(404)
}, 60_000)

test('acuut gevaar in de nacht: wie nu te bellen is, wat is gedaan, wie het heeft, wat is verteld, tot het voorbij is', async () => {
  const wat = 'Zij mag het huis niet uit en hij slaat haar.'
  await doe.isGemeld({ wie: 'gezien', wat })
  huis.klok.nu = zondagnacht(huis.klok.nu)
  anna = await doe.zonderJavaScript()
  await doe.isBinnen(anna, 'aandachtsfunctionaris')
  await openMelding(wat)
  const melding = new URL(anna.url()).pathname
  await anna.getByRole('link', { name: 'Acuut gevaar', exact: true }).first().click()
  await anna.selectOption('#leeftijd', 'minderjarig')
  await doe.druk(anna, 'Toon wie te bellen')
  const [open, dicht] = (await anna.textContent('main'))!.split('Nu dicht')
  expect(open).toMatch(/Bel nu.*112.*Veilig Thuis/)
  expect(dicht).toContain('Arbeidsinspectie')

  await doe.druk(anna, 'Vastleggen')
  expect(await anna.textContent('main')).toContain('Schrijf op wat er is gedaan.')
  await anna.fill('#gedaan', '112 gebeld, een wagen is onderweg.')
  await anna.check('input[name=gedeeld][value=ja]')
  await doe.druk(anna, 'Vastleggen')
  expect(await anna.textContent('main')).toContain('Nog niemand heeft dit in handen')
  huis.klok.nu = new Date(huis.klok.nu.getTime() + 20 * 60_000)
  await doe.naar(anna, '/vandaag')
  expect(await anna.textContent('main')).toMatch(
    /Acuut gevaar.*al 2\d minuten.*nog niemand heeft dit in handen/,
  )

  await doe.naar(anna, melding)
  await doe.druk(anna, 'Ik neem dit over')
  expect(await anna.textContent('main')).toContain('heeft dit in handen')
  await doe.druk(anna, 'Hulp is aangeboden')
  await anna.getByRole('link', { name: 'Leg vast wat is verteld' }).click()
  await anna.selectOption('#soort', { index: 1 })
  for (const [veld, tekst] of Object.entries({
    organisatie: 'Meldkamer',
    functie: 'Centralist',
    wat: 'Het adres',
    waarom: 'Iemand werd geslagen.',
  }))
    await anna.fill(`#${veld}`, tekst)
  await vulDag(anna, 'op', 0)
  await anna.fill('#tijd', '2:45')
  await anna.locator('input[name=grond]').first().check()
  await anna.locator('input[name=klok]').first().check()
  await doe.druk(anna, 'Vastleggen')
  expect(await anna.locator('main [role=alert]').allTextContents()).toEqual([])
  expect(await anna.textContent('main')).not.toContain('Er is iets verteld. Leg voor')
  await anna.getByRole('link', { name: 'Het gevaar is voorbij' }).click()
  await anna.fill('#afloop', 'Zij is veilig.')
  await doe.druk(anna, 'Vastleggen')
  await doe.naar(anna, '/vandaag')
  expect(await anna.textContent('main')).not.toContain('Acuut gevaar')

  const fg = await doe.zonderJavaScript()
  await doe.isBinnen(fg, 'fg')
  await doe.naar(fg, '/fg/acuut')
  await fg.locator('main a[href^="/fg/acuut/"]').first().click()
  const toets = await fg.textContent('main')
  expect(toets).toContain('Iemand werd geslagen.')
  for (const niet of ['Meldkamer', 'Het adres', wat]) expect(toets).not.toContain(niet)
}, 60_000)

/** The first Sunday from here, in the dead of night: twenty to three in the Netherlands, in summer twenty to four. */
function zondagnacht(vanaf: Date): Date {
  const dag = new Date(Date.UTC(vanaf.getUTCFullYear(), vanaf.getUTCMonth(), vanaf.getUTCDate()))
  const over = 7 - dag.getUTCDay()
  return new Date(dag.getTime() + over * 86_400_000 + 100 * 60_000)
}
