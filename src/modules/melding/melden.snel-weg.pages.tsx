import { actie, page, type Verzoek, type Webroute } from '../../web/page.ts'
import { openbaar } from './melden.schil.tsx'
import { streekVan } from './melden.streek.ts'
import { wis } from './melden.verstuur.pages.tsx'
import { vrijeInvoer } from './melding.schema.ts'
import { taalMet, taalUit } from './teksten/talen.ts'

// For a Baken that never reached its database since it started, and so does not know its region.
const noodsite = 'https://www.wikipedia.org/'

async function neutraleSite(verzoek: Verzoek<unknown>): Promise<string> {
  try {
    return (await streekVan(verzoek)).regio.neutraleSite.url
  } catch {
    return noodsite
  }
}

const verlaat = page('/snel-weg', {
  ...openbaar,
  antwoord: async (verzoek) => ({ naar: await neutraleSite(verzoek), ...wis }),
})

/** A form may not end at another site (CSP form-action, also after a redirect), so the answer to a post refreshes. */
const verlaatMetKnop = actie('/snel-weg', {
  ...openbaar,
  schema: vrijeInvoer,
  antwoord: async (verzoek) => {
    const site = await neutraleSite(verzoek)
    const taal = taalMet(taalUit(String(verzoek.invoer.taal ?? verzoek.omgeving.taal)))
    const { titel, uitleg } = taal.teksten.weg
    // Nothing of us on it: it may stand on the screen for a moment.
    const pagina = (
      <html lang={taal.code} dir={taal.kop.richting}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{titel}</title>
        </head>
        <body>
          <main>
            <h1>{titel}</h1>
            <p>
              {uitleg}{' '}
              <a href={site}>
                <bdi dir="ltr">{new URL(site).host}</bdi>
              </a>
            </p>
          </main>
        </body>
      </html>
    )
    return { pagina, koekjes: wis.koekjes, headers: { ...wis.headers, Refresh: `0; url=${site}` } }
  },
  bij: verlaat,
})

export const snelWegRoutes: Webroute[] = [verlaat, verlaatMetKnop]
