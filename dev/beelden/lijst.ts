import type { Page } from 'playwright-core'

export type Beeld = {
  /** Of the file, in `docs/beelden`. */
  naam: string
  /** Who is signed in; nobody when empty. */
  wie: string
  /** Goes to what the picture shows. What it changes on the way stays for the pictures after it. */
  ga(pagina: Page, adres: string): Promise<unknown>
  /** The element at which the picture begins; the top of the page when left out. */
  vanaf?: string
  breedte?: number
  hoogte?: number
}

const anna = 'anna@zutphen.example.nl'
const rik = 'rik@zutphen.example.nl'
const petra = 'petra@zutphen.example.nl'
const henk = 'henk@zutphen.example.nl'
const fenna = 'fenna@zutphen.example.nl'

const op = (pad: string) => (pagina: Page, adres: string) => pagina.goto(`${adres}${pad}`)

/** A page of the dossier that the work list shows with this place. */
const bij =
  (waar: string, deel = '') =>
  async (pagina: Page, adres: string) => {
    await pagina.goto(`${adres}/werkvoorraad`)
    const rij = pagina.locator('main tr').filter({ hasText: waar })
    await pagina.goto(`${adres}${await rij.locator('a').first().getAttribute('href')}${deel}`)
  }

/** What waits for the privacyfunctionaris, by its place. */
const toets = (waar: string) => async (pagina: Page, adres: string) => {
  await pagina.goto(`${adres}/privacychecks`)
  await pagina.locator('main li').filter({ hasText: waar }).locator('a').first().click()
}

const winkelstraat = 'Winkelstraat'
const school = 'School en het station'
const huis = 'rijtjeshuis'
const loods = 'Loods'

/** The melding on top of Vandaag. */
const melding =
  (deel = '') =>
  async (pagina: Page, adres: string) => {
    await pagina.goto(`${adres}/vandaag`)
    const naar = await pagina.locator('main a[href^="/meldingen/"]').first().getAttribute('href')
    await pagina.goto(`${adres}${naar}${deel}`)
  }

/** Without the languages of which the browser of the pictures has no letters. */
async function meldpagina(pagina: Page, adres: string): Promise<void> {
  await pagina.goto(`${adres}/melden`)
  await pagina.evaluate(`document.querySelectorAll('.talen [lang=zh]').forEach((taal) => taal.remove())`)
}

/**
 * A whole page of one look at a time: lines of the same moment, as of signing in, have no order of their own, and the
 * number of a dossier is random.
 */
async function logboek(pagina: Page, adres: string): Promise<void> {
  const bekeken = ['accounts', 'belangen', 'bezetting', 'noodtoegang', 'acuut', 'uitvoer']
  for (const deel of Array(9).fill(bekeken).flat()) await pagina.goto(`${adres}/fg/${deel}`)
  await pagina.goto(`${adres}/fg/logboek`)
}

async function persoonErbij(pagina: Page, adres: string): Promise<void> {
  await bij(winkelstraat, '/persoon')(pagina, adres)
  await pagina.fill('#wat', 'Het kind met de rode jas')
  await pagina.locator('input[name=rol][value=slachtoffer]').check()
  await pagina.locator('input[name=zekerheid][value=waarschijnlijk]').check()
  await pagina.locator('input[name=minderjarig][value=ja]').check()
  await pagina.locator('input[name=strafbaar][value=ja]').check()
  await pagina.selectOption('#feitbron', { index: 1 })
  for (const [deel, getal] of Object.entries({ dag: '20', maand: '11', jaar: '2026' }))
    await pagina.fill(`#dag-${deel}`, getal)
  await pagina.getByRole('button', { name: 'Toevoegen' }).last().click()
  await pagina.locator('main a[href$="/slachtoffercheck"]').first().click()
}

/** Every picture of the manuals, in the order in which they are made. */
export const beelden: readonly Beeld[] = [
  { naam: 'melden-telefoon', wie: '', breedte: 360, hoogte: 740, ga: meldpagina },

  { naam: 'vandaag', wie: anna, ga: op('/vandaag') },
  { naam: 'melding', wie: anna, hoogte: 1300, ga: melding() },
  {
    naam: 'maak-signaal',
    wie: anna,
    vanaf: 'main form:has(#feiten)',
    hoogte: 900,
    ga: melding('/signaal'),
  },
  { naam: 'signaal', wie: anna, hoogte: 1000, ga: bij(huis) },
  {
    naam: 'indicatoren',
    wie: anna,
    vanaf: 'main form[action$="/indicatoren"][method=post]',
    hoogte: 800,
    ga: bij(huis, '/indicatoren'),
  },
  { naam: 'slachtoffercheck', wie: anna, hoogte: 1000, ga: persoonErbij },
  { naam: 'acuut-gevaar', wie: anna, hoogte: 900, ga: bij(huis, '/gevaar') },
  { naam: 'weging', wie: anna, breedte: 1280, hoogte: 1150, ga: bij(huis, '/weging') },
  { naam: 'fenomeenbeeld', wie: anna, breedte: 1280, hoogte: 900, ga: op('/fenomeenbeeld') },
  {
    ...{ naam: 'fenomeenbeeld-bijhouden', wie: anna, hoogte: 900 },
    ga: op('/fenomeenbeeld/regel?vorm=criminele-uitbuiting&plek=school-of-jongeren'),
  },
  { naam: 'termijnen', wie: anna, ga: op('/termijnen') },
  { naam: 'register', wie: anna, breedte: 1280, hoogte: 900, ga: op('/register') },

  { naam: 'bronvraag', wie: rik, hoogte: 1100, ga: bij(winkelstraat, '/bronvraag') },
  { naam: 'deelvoorstel', wie: rik, hoogte: 1200, ga: bij(school, '/deelvoorstel') },
  {
    naam: 'plan-van-aanpak',
    wie: rik,
    breedte: 1040,
    vanaf: 'main h2:text("Plan van aanpak")',
    hoogte: 800,
    ga: bij(loods),
  },
  { naam: 'terugsturen', wie: rik, hoogte: 800, ga: bij(loods, '/terugsturen') },
  { naam: 'afsluiten', wie: rik, hoogte: 1000, ga: bij(loods, '/sluiten') },

  { naam: 'privacychecks', wie: petra, hoogte: 500, ga: op('/privacychecks') },
  {
    naam: 'privacycheck-bronnen',
    wie: petra,
    vanaf: 'main h2:text("Vraag aan bronnen")',
    hoogte: 1100,
    ga: toets(winkelstraat),
  },
  {
    naam: 'privacycheck-delen',
    wie: petra,
    vanaf: 'main h2:text("Voorstel om te delen")',
    hoogte: 1100,
    ga: toets(school),
  },

  { naam: 'accounts', wie: henk, hoogte: 900, ga: op('/accounts') },
  { naam: 'uitnodigen', wie: henk, hoogte: 1000, ga: op('/accounts/uitnodigen') },

  { naam: 'wie-ziet-wat', wie: fenna, hoogte: 900, ga: op('/fg/wie-ziet-wat') },
  { naam: 'logboek', wie: fenna, hoogte: 900, ga: logboek },
]
