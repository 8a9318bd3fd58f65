/** A small BAG with made-up addresses that speaks as BAG API Individuele Bevragingen v2, for the demo and the tests. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Adres = {
  straat: string
  huisnummer: number
  huisletter?: string
  huisnummertoevoeging?: string
  postcode: string
  plaats: string
  gebruiksdoelen: string[]
  oppervlakte: number
}

/** No such postcodes were ever given out. */
const adressen: Adres[] = [
  adresVan('Verzonnen Kade', 12, '7299ZX', ['industriefunctie'], 340),
  adresVan('Verzonnen Kade', 14, '7299ZX', ['woonfunctie'], 96),
  { ...adresVan('Verzonnen Kade', 14, '7299ZX', ['winkelfunctie', 'kantoorfunctie'], 120), huisletter: 'B' },
  { ...adresVan('Verzonnen Plein', 3, '7299ZZ', ['logiesfunctie'], 510), huisnummertoevoeging: '2' },
]

function adresVan(straat: string, huisnummer: number, postcode: string, doel: string[], oppervlakte: number) {
  return { straat, huisnummer, postcode, plaats: 'Verzonnenstad', gebruiksdoelen: doel, oppervlakte }
}

export const sleutel = 'demosleutel'
const pad = '/lvbag/individuelebevragingen/v2'

export type Nepbag = { url: string; gevraagd: URLSearchParams[]; stop(): Promise<void> }

export async function startBag(poort = 0): Promise<Nepbag> {
  const gevraagd: URLSearchParams[] = []
  const server = createServer((vraag, antwoord) => bedien(vraag, antwoord, gevraagd))
  await new Promise<void>((klaar) => server.listen(poort, '127.0.0.1', klaar))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}${pad}/`, gevraagd, stop: () => sluit(server) }
}

function sluit(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((klaar) => server.close(() => klaar()))
}

function bedien(vraag: IncomingMessage, antwoord: ServerResponse, gevraagd: URLSearchParams[]): void {
  const adres = new URL(vraag.url!, 'http://bag')
  const zoek = adres.searchParams
  const fout = weigering(vraag, adres)
  if (fout) {
    stuur(antwoord, fout.status, 'application/problem+json', fout)
    return
  }
  gevraagd.push(zoek)
  const gevonden = adressen.filter((kandidaat) => past(kandidaat, zoek)).map(alsHal)
  stuur(antwoord, 200, 'application/hal+json', {
    _links: { self: { href: adres.href } },
    ...(gevonden.length > 0 && { _embedded: { adressen: gevonden } }),
  })
}

/** With exacteMatch a letter or addition that is not asked for is not there either. */
function past(adres: Adres, zoek: URLSearchParams): boolean {
  const exact = zoek.get('exacteMatch') === 'true'
  const gelijk = (van: string | undefined, veld: string) =>
    zoek.has(veld) || exact ? (van ?? '').toLowerCase() === (zoek.get(veld) ?? '').toLowerCase() : true
  return (
    adres.postcode === zoek.get('postcode')!.replace(' ', '').toUpperCase() &&
    adres.huisnummer === Number(zoek.get('huisnummer')) &&
    gelijk(adres.huisletter, 'huisletter') &&
    gelijk(adres.huisnummertoevoeging, 'huisnummertoevoeging')
  )
}

function alsHal(adres: Adres) {
  const { straat, plaats, postcode, huisletter = '', huisnummertoevoeging, ...rest } = adres
  const nummer = `${adres.huisnummer}${huisletter ? ` ${huisletter}` : ''}`
  return {
    openbareRuimteNaam: straat,
    korteNaam: straat,
    ...rest,
    ...(huisletter && { huisletter }),
    ...(huisnummertoevoeging && { huisnummertoevoeging }),
    postcode,
    woonplaatsNaam: plaats,
    adresseerbaarObjectIdentificatie: `9999010000${String(adres.huisnummer).padStart(6, '0')}`,
    pandIdentificaties: [`9999100000${String(adres.huisnummer).padStart(6, '0')}`],
    typeAdresseerbaarObject: 'Verblijfsobject',
    adresseerbaarObjectStatus: 'Verblijfsobject in gebruik',
    adresregel5: `${straat} ${nummer}${huisnummertoevoeging ? `-${huisnummertoevoeging}` : ''}`,
    adresregel6: `${postcode.slice(0, 4)} ${postcode.slice(4)}  ${plaats.toUpperCase()}`,
  }
}

function weigering(vraag: IncomingMessage, { pathname, searchParams }: URL) {
  if (vraag.headers['x-api-key'] !== sleutel) return { status: 401, title: 'Niet correct geauthenticeerd.' }
  if (pathname !== `${pad}/adressenuitgebreid`)
    return { status: 404, title: 'Opgevraagde resource bestaat niet.' }
  if (vraag.headers['accept-crs'] !== 'epsg:28992')
    return { status: 406, title: 'Coördinatenstelsel wordt niet ondersteund.' }
  const goed =
    /^[1-9]\d{3} ?[A-Za-z]{2}$/.test(searchParams.get('postcode') ?? '') &&
    /^[1-9]\d{0,4}$/.test(searchParams.get('huisnummer') ?? '')
  return goed ? null : { status: 400, title: 'Een of meerdere parameters zijn niet correct.' }
}

function stuur(antwoord: ServerResponse, status: number, soort: string, inhoud: object): void {
  antwoord.writeHead(status, { 'Content-Type': soort }).end(JSON.stringify(inhoud))
}
