import pg from 'pg'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alleRoutes } from '../../src/app.ts'
import { fotoMetGps, gps } from '../bestanden.ts'
import { startBrowser } from '../browser.ts'
import { beheerUrlVan, type Huis, startHuis } from '../e2e/huis.ts'
import { stappen } from '../e2e/stappen.ts'
import { schrijfAllesWeg, vindInBestanden, vindInKolommen } from './speur.ts'

/** Looks like nothing else; the first letter has another form in every encoding. */
const woord = 'ÏjsvogelnestQX'
const woordInAdres = 'ijsvogelnest.qx'
const woordInExif = gps.IFD0.ImageDescription
const woorden = [woord, woordInAdres, woordInExif]
const plant = 'ÏngegravenSchatQX'

let huis: Huis
let browser: Browser
let doe: ReturnType<typeof stappen>
const verstuurd = new Set<string>()
let bestanden: { name: string; mimeType: string; buffer: Buffer }[]

beforeAll(async () => {
  huis = await startHuis({ BAKEN_REGIO: 'ijsselstreek' })
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
): Promise<void> {
  const form = pagina.locator(formulier).last()
  for (const veld of await form
    .locator('textarea, input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file])')
    .all()) {
    const naam = (await veld.getAttribute('name'))!
    const getal = /-(dag|maand)$/.test(naam) ? '12' : /-jaar$/.test(naam) ? '2027' : null
    if (naam !== 'plaats' || !pagina.url().endsWith('/melden/waar'))
      await veld.fill(getal ?? `Zie ${woord} hier`)
    else await veld.fill('Zutphen')
    if (naam === 'kenmerk') await veld.fill(kenmerk)
  }
  const groepen = await attributen(form.locator('input[type=radio]'), 'name')
  for (const naam of groepen) await form.locator(`input[name="${naam}"]`).first().check()
  for (const lijst of await form.locator('select').all()) {
    if ((await lijst.getAttribute('name')) !== 'gemeente') await lijst.selectOption({ index: 1 })
  }
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

async function meldMetWoord(wie: string): Promise<string> {
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
  await doe.logIn(anna, 'aandachtsfunctionaris')
  const meldingen = await attributen(anna.locator('main a[href^="/meldingen/"]'), 'href')
  const [een, twee, drie, vier, vijf] = meldingen as [string, string, string, string, string]
  expect(vijf).toBeTruthy()
  const ga = async (pad: string) => {
    await doe.naar(anna, pad)
    await vulEnVerstuur(anna)
  }
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
  for (const deel of ['/wijzigen', '/persoon', '/object', '/gevaar', '/gevaar-voorbij', '/weging', ''])
    await ga(`${signaal}${deel}`)
  await doe.naar(anna, signaal)
  await anna.locator('main a[href*="/weghalen"]').first().click()
  verstuurd.add('/signalen/:id/betrokken/:id/weghalen')
  await vulEnVerstuur(anna)
  await doorloopNoodtoegang(anna, signaal)
  // From here on she is kept out of what she wrote in.
  await ga(`${twee}/belang`)
  await ga(`${signaal}/belang`)
  await ga('/mijn-belangen')
}

async function doorloopNoodtoegang(anna: Page, signaal: string): Promise<void> {
  await doe.naar(anna, signaal)
  const kenmerk = (await anna.textContent('h1'))!.replace('Signaal ', '')
  const joris = await doe.zonderJavaScript()
  await doe.logIn(joris, 'jurist')
  await doe.naar(joris, '/noodtoegang')
  await vulEnVerstuur(joris, 'main form[action="/noodtoegang"]', kenmerk)
  await doe.naar(anna, '/noodtoegang')
  expect(await anna.textContent('main')).toContain(woord)
  await doe.druk(anna, /^Toestaan/)
  const fenna = await doe.zonderJavaScript()
  await doe.logIn(fenna, 'fg')
  await doe.naar(fenna, '/fg/noodtoegang')
  await fenna.locator('main a[href^="/fg/noodtoegang/"]').first().click()
  await vulEnVerstuur(fenna)
}

async function doorloopHulploket(): Promise<void> {
  const zoe = await doe.zonderJavaScript()
  await doe.logIn(zoe, 'zorgcoordinator')
  await zoe.locator('main a[href^="/zorg/hulpvragen/"]').first().click()
  const pad = new URL(zoe.url()).pathname
  await doe.naar(zoe, `${pad}/beantwoorden`)
  await vulEnVerstuur(zoe)
  await doe.naar(zoe, pad)
  await doe.druk(zoe, 'Ik pak dit op')
  await doe.naar(zoe, `${pad}/afronden`)
  await vulEnVerstuur(zoe)
}

/** A name for a session, an address for mail, and a text that was sent when the session had run out. */
async function doorloopSessies(): Promise<void> {
  const bo = await doe.zonderJavaScript()
  await doe.logIn(bo, 'medewerker')
  await doe.naar(bo, '/mijn-sessies')
  await bo.locator('main a[href$="/naam"]').first().click()
  await vulEnVerstuur(bo)
  await doe.naar(bo, '/mijn-sessies/mailadres')
  await bo.fill('#mailadres', `${woordInAdres}@example.nl`)
  await doe.druk(bo, 'Opslaan')
  expect(bo.url()).toMatch(/\/mijn-sessies$/)
  verstuurd.add('/mijn-sessies/mailadres')
  await doe.naar(bo, '/intern/melden')
  await bo.fill('#wat', `Bewaar ${woord} voor mij`)
  huis.klok.nu = new Date(huis.klok.nu.getTime() + 31 * 60_000)
  await doe.druk(bo, 'Versturen')
  expect(await bo.textContent('main')).toContain('Baken bewaart hem voor u')
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
  ...['/', '/melden', '/melden/klaar', '/snel-weg', '/inloggen', '/inloggen/code', '/uitloggen', '/gemeente'],
  ...['/uitnodiging/:token', '/zorg/hulpvragen/:id/oppakken', '/fg/belangen'],
  ...['/noodtoegang/:id/toestaan', '/noodtoegang/:id/weigeren'],
  ...['/uitnodiging/:token', '/zorg/hulpvragen/:id/oppakken', '/opnieuw-inloggen'],
  ...[
    '/mijn-sessies/:id/beeindigen',
    '/mijn-sessies/andere-beeindigen',
    '/bewaard/openen',
    '/bewaard/weggooien',
  ],
  ...['/uitnodiging/:token', '/zorg/hulpvragen/:id/oppakken'],
  // Passphrases and codes, hashed; the name of a passkey, sealed, of which mijn-account.test.ts has the proof.
  ...['/inloggen/passkey', '/inloggen/herstelcode', '/herstel/:token', '/mijn-account/wachtzin'],
  ...[
    '/mijn-account/app',
    '/mijn-account/herstelcodes',
    '/mijn-account/passkey',
    '/mijn-account/passkey/:id',
  ],
  '/mijn-account/passkey/:id/weghalen',
  ...['/meldingen/:id/bijlagen/:id/verdacht', '/zorg/hulpvragen/:id/bijlagen/:id/verdacht'],
])

test('wat iemand in een formulier schrijft, ligt nergens leesbaar', async () => {
  await meldMetWoord('mijzelf')
  for (const wie of ['gezien', 'iemand', 'beroep', 'gezien', 'iemand']) await meldMetWoord(wie)
  const bo = await doe.zonderJavaScript()
  await doe.logIn(bo, 'medewerker')
  await doe.naar(bo, '/intern/melden')
  await vulEnVerstuur(bo)
  await doorloopBureau()
  await doorloopHulploket()
  await doorloopSessies()

  const acties = alleRoutes(huis.unitOfWork).filter((route) => route.soort === 'actie')
  const gemist = acties
    .map((a) => a.pad.replace(/:(betrokkene|bijlage)/, ':id'))
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
