import { bagAntwoord } from './bag.schema.ts'

export type Bagvraag = Readonly<{
  postcode: string
  huisnummer: string
  huisletter: string
  toevoeging: string
}>

/** What the BAG says of one address. */
export type Bagadres = Readonly<{
  regels: readonly [string, string]
  soort: string
  identificatie: string
  gebruiksdoelen: readonly string[]
  oppervlakte: number | null
}>

/** A page can always go on: not there is an answer too. */
export type Baguitkomst =
  | { soort: 'gevonden'; adressen: readonly Bagadres[] }
  | { soort: 'onbekend' }
  | { soort: 'onbereikbaar' }

export type Bag = (vraag: Bagvraag) => Promise<Baguitkomst>
export type Baginstelling = Readonly<{ url: string; sleutel: string }>

const geduld = 4_000
const hoogstens = 20

export const geenBag: Bag = async () => ({ soort: 'onbereikbaar' })

/**
 * Asks Kadaster's BAG API Individuele Bevragingen for an address. Never inside a unit of work: it waits for the network.
 * The address stands in the address of the request, as that interface has it; in our log only what kind of failure it was.
 */
export function maakBag(instelling: Baginstelling | null, log: (regel: string) => void): Bag {
  if (!instelling) return geenBag
  const { url, sleutel } = instelling
  const basis = url.endsWith('/') ? url : `${url}/`
  const headers = { Accept: 'application/hal+json', 'Accept-Crs': 'epsg:28992', 'X-Api-Key': sleutel }
  return async (vraag) => {
    try {
      const antwoord = await fetch(new URL(`adressenuitgebreid?${zoekdeel(vraag)}`, basis), {
        headers,
        redirect: 'error',
        signal: AbortSignal.timeout(geduld),
      })
      // 400: the interface itself says that this cannot be an address; 404: it has none.
      if (antwoord.status === 400 || antwoord.status === 404) return { soort: 'onbekend' }
      if (!antwoord.ok) throw new Error(String(antwoord.status))
      return alsUitkomst(await antwoord.json())
    } catch (fout) {
      log(`de BAG is niet bereikbaar: ${soortFout(fout)}`)
      return { soort: 'onbereikbaar' }
    }
  }
}

function zoekdeel({ postcode, huisnummer, huisletter, toevoeging }: Bagvraag): URLSearchParams {
  return new URLSearchParams({
    postcode,
    huisnummer,
    ...(huisletter && { huisletter }),
    ...(toevoeging && { huisnummertoevoeging: toevoeging }),
    exacteMatch: 'true',
    pageSize: String(hoogstens),
  })
}

function alsUitkomst(json: unknown): Baguitkomst {
  const adressen = bagAntwoord.parse(json)._embedded?.adressen ?? []
  if (adressen.length === 0) return { soort: 'onbekend' }
  return {
    soort: 'gevonden',
    adressen: adressen.map((adres) => ({
      regels: [adres.adresregel5, adres.adresregel6],
      soort: adres.typeAdresseerbaarObject,
      identificatie: adres.adresseerbaarObjectIdentificatie,
      gebruiksdoelen: adres.gebruiksdoelen,
      oppervlakte: adres.oppervlakte ?? null,
    })),
  }
}

/** A number or a name; the message of an error may hold the address that was asked for. */
function soortFout(fout: unknown): string {
  if (!(fout instanceof Error)) return 'onbekend'
  return /^\d{3}$/.test(fout.message) ? fout.message : fout.name
}
