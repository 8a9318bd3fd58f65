import { gunzipSync } from 'node:zlib'
import type { Hono } from 'hono'
import { maakApp } from '../src/app.ts'
import { laadRegio, leesRegioIn } from '../src/modules/netwerk/index.ts'
import { richtIn, voorElkeGemeente } from '../src/platform/db/index.ts'
import { nu, testhuis } from './gemeente.ts'
import { formulier } from './meldsurfer.ts'

/** A page as somebody from the public gets it: the text, and the bytes that came over the line. */
export type Publiek = { naam: string; status: number; html: string; bytes: number; headers: Headers }

/** The whole application with a real region, whose database can be taken away. */
export async function publiekeApp() {
  const { unitOfWork, beheerUrl } = await testhuis()
  const regio = laadRegio(new URL('../regios/ijsselstreek/', import.meta.url).pathname)
  await richtIn(beheerUrl, (beheer) => leesRegioIn(beheer, regio))
  await voorElkeGemeente(unitOfWork, { doel: 'inrichten', verwerking: 'test', now: nu }, (ctx) =>
    ctx.bos.zorgVoorGemeentesleutel(ctx),
  )
  const stand = { weg: false }
  const app = maakApp({
    unitOfWork: (ctx, doe) =>
      stand.weg
        ? Promise.reject(Object.assign(new Error('weg'), { code: 'ECONNREFUSED' }))
        : unitOfWork(ctx, doe),
    klok: () => nu,
    installatie: { demo: false, oefenmodus: true },
    log: (regel) => console.log(regel),
  })
  return { app, regio, stand }
}

const kop = (headers: Headers) =>
  [...headers].reduce((som, [naam, waarde]) => som + naam.length + waarde.length + 4, 17)

/** A browser with a language, that counts what it gets; `pas` keeps every page that it saw. */
export function teller(app: Hono, taal: string) {
  const paginas: Publiek[] = []
  let koekje = ''
  async function vraag(
    naam: string,
    pad: string,
    body?: FormData | Record<string, string>,
    extra: Record<string, string> = {},
  ) {
    const antwoord = await app.request(`http://localhost${pad}`, {
      headers: {
        'Accept-Encoding': 'gzip, deflate',
        'Accept-Language': taal,
        ...(koekje && { Cookie: koekje }),
        ...(body && { 'Sec-Fetch-Site': 'same-origin' }),
        ...extra,
      },
      ...(body && { method: 'POST', body: body instanceof FormData ? body : new URLSearchParams(body) }),
    })
    const nieuw = antwoord.headers.get('Set-Cookie')
    if (nieuw) koekje = nieuw.split(';')[0]!
    const lijn = Buffer.from(await antwoord.arrayBuffer())
    const { status, headers } = antwoord
    const html = String(headers.get('Content-Encoding') === 'gzip' ? gunzipSync(lijn) : lijn)
    const pagina = { naam: `${taal} ${naam}`, status, html, bytes: lijn.length + kop(headers), headers }
    if (status < 300 || status >= 400) paginas.push(pagina)
    return pagina
  }
  return { vraag, paginas }
}

/** One that we take, and one that we do not. */
const bestanden: Parameters<typeof formulier>[1] = [
  ['bestand', 'IMG 1.txt', Buffer.from('Zaterdag')],
  ['bestand', 'IMG 2.jpg', Buffer.from('<!doctype html><html></html>')],
]
const stappen: Record<string, Record<string, string>> = {
  wat: { wat: 'Iemand slaapt achter de keuken.' },
  waar: { plaats: 'Zutphen', gemeente: '', waar: '' },
  wanneer: { wanneer: 'voorbij', wanneerToelichting: '' },
  'wie-betrokken': { betrokken: '' },
  contact: { contact: 'veilig', contactNaam: '', contactHoe: 'Bel', contactWanneer: '' },
  code: { code: 'ja' },
}
const mis: Record<string, Record<string, string>> = {
  ...stappen,
  waar: { plaats: 'Nergenshuizen', gemeente: '', waar: '' },
  'wie-betrokken': { betrokken: 'x'.repeat(100_001) },
  contact: { contact: 'veilig', contactHoe: '' },
}

const code = (html: string) => [...html.matchAll(/code__groep">([^<]+)</g)].map((m) => m[1]).join('')
const verborgen = (html: string, naam: string) => new RegExp(`name="${naam}" value="([^"]+)"`).exec(html)![1]!

/** The step for a file: empty, with one that is refused beside one that stays, and with what stayed. */
async function zieBestand(vraag: ReturnType<typeof teller>['vraag'], taal: string): Promise<void> {
  await vraag('bestand', '/melden/bestand')
  await vraag('bestand mis', '/melden/bestand', formulier({ taal }, bestanden))
  await vraag('bestand gekozen', '/melden/bestand')
}

/** Sees every page that the public can see, in one language, right and wrong. */
export async function zieAlles(app: Hono, stand: { weg: boolean }, taal: string): Promise<Publiek[]> {
  const { vraag, paginas } = teller(app, taal)
  await vraag('start', '/melden')
  await vraag('start opnieuw', `/melden?opnieuw=1&taal=${taal}`)
  await vraag('begin', '/melden', { taal })
  await vraag('wie', '/melden/wie')
  await vraag('wie leeg', '/melden/wie', {})
  await vraag('wie', '/melden/wie', { wie: 'mijzelf' })
  await vraag('hulp', '/melden/hulp')
  await vraag('hulp leeg', '/melden/hulp', {})
  await vraag('hulp', '/melden/hulp', { hulp: 'alleen-hulp' })
  await vraag('wat zelf', '/melden/wat')
  await vraag('wat', '/melden/wat', { wat: 'Help' })
  await vraag('waar zelf', '/melden/waar')
  await vraag('wie', '/melden/wie', { wie: 'gezien' })
  for (const [stap, velden] of Object.entries(stappen)) {
    await vraag(stap, `/melden/${stap}`)
    await vraag(`${stap} mis`, `/melden/${stap}`, stap === 'wat' ? {} : mis[stap]!)
    await vraag(stap, `/melden/${stap}`, velden)
    if (stap === 'wat') await zieBestand(vraag, taal)
  }
  await vraag('elders', '/melden/elders')
  const controle = await vraag('controle', '/melden/controle')
  const concept = verborgen(controle.html, 'concept')
  stand.weg = true
  await vraag('versturen 503', '/melden/versturen', { taal, concept })
  await vraag('wat 503', '/melden/wat', { taal, wat: 'Iets', over: 'gezien' })
  await vraag('begin 503', '/melden', { taal })
  const geenCode = { taal, code: '0000-0000-0000-0000-0' }
  await vraag('vervolg 503', '/melden/vervolg', geenCode)
  await vraag('bericht 503', '/melden/vervolg/bericht', { ...geenCode, tekst: 'Iets' })
  await vraag('bestand 503', '/melden/bestand', formulier({ taal }, bestanden))
  await vraag('nasturen 503', '/melden/vervolg/bestand', formulier(geenCode, bestanden))
  await vraag('hulp voor uzelf 503', '/melden/vervolg/hulp', geenCode)
  await vraag('geen contact 503', '/melden/vervolg/geen-contact', geenCode)
  await vraag('storing', '/melden/wat')
  stand.weg = false
  const ontvangst = await vraag('ontvangst', '/melden/versturen', { taal, concept })
  await vraag('vervolg', `/melden/vervolg?taal=${taal}`)
  await vraag('code mis', '/melden/vervolg', { taal, code: '0' })
  const mijn = { taal, code: code(ontvangst.html) }
  const gesprek = await vraag('gesprek', '/melden/vervolg', mijn)
  const zaad = verborgen(gesprek.html, 'zaad')
  await vraag('bericht leeg', '/melden/vervolg/bericht', { ...mijn, zaad, tekst: '' })
  await vraag('bericht', '/melden/vervolg/bericht', { ...mijn, zaad, tekst: 'Zaterdag' })
  await vraag('nasturen leeg', '/melden/vervolg/bestand', formulier(mijn, []))
  await vraag('nasturen', '/melden/vervolg/bestand', formulier(mijn, bestanden.slice(0, 1)))
  await vraag('hulp voor uzelf', '/melden/vervolg/hulp', mijn)
  await vraag('geen contact', '/melden/vervolg/geen-contact', mijn)
  await vraag('geen contact meer', '/melden/vervolg/geen-contact', { ...mijn, zeker: 'ja' })
  await vraag('onleesbaar', '/melden/versturen', { taal, concept: 'x' })
  await vraag('klaar', '/melden/klaar', { taal })
  await vraag('snel weg', '/snel-weg', { taal })
  await vraag('403', '/melden', { taal }, { 'Sec-Fetch-Site': 'cross-site' })
  await vraag('404', '/bestaat-niet')
  await vraag('413', '/melden/wat', { wat: 'x'.repeat(1_600_000) })
  await vraag('415', '/melden', {}, { 'Content-Type': 'text/plain' })
  return paginas
}
