import { beforeAll, describe, expect, test } from 'vitest'
import { type Aanval, aanval, eigen, ingevuld } from './aanval.ts'
import { eigenTesthuis } from './gemeente.ts'
import { wachtzin } from './wachtzin.ts'

eigenTesthuis()

let huis: Aanval['huis']
let routes: Aanval['routes']
let vraag: Aanval['vraag']
let ingelogd: Aanval['ingelogd']
beforeAll(async () => {
  ;({ huis, routes, vraag, ingelogd } = await aanval())
})

const listen = [
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https:',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/\t/evil.example',
  '/%5cevil.example',
  '/..//evil.example',
]
const splitsing = [
  '/x\r\nSet-Cookie: gehackt=1',
  '/x\nLocation: https://evil.example',
  '%0d%0aSet-Cookie:%20gehackt=1',
]

type Antwoord = { wat: string; waar: string | null; koekjes: string; html: string }

const velden = ['naar', 'terug', 'next', 'redirect', 'return', 'url', 'taal', 'gemeente']

/** What a route answers to this in every field in which a way on could be, and in the place of every number. */
async function antwoorden(route: Aanval['routes'][number], kwaad: string, cookie: string) {
  const zoek = new URLSearchParams(Object.fromEntries(velden.map((veld) => [veld, kwaad]))).toString()
  const isPagina = route.soort === 'pagina'
  const pad = ingevuld(route.pad)
  const vragen = [
    isPagina ? vraag('GET', `${pad}?${zoek}`, { cookie }) : vraag('POST', pad, { cookie, ...eigen }, zoek),
  ]
  if (route.pad.includes(':')) {
    const raar = ingevuld(route.pad, encodeURIComponent(kwaad))
    vragen.push(isPagina ? vraag('GET', raar, { cookie }) : vraag('POST', raar, { cookie, ...eigen }, ''))
  }
  const uit: Antwoord[] = []
  for (const antwoord of await Promise.all(vragen)) {
    const waar = antwoord.headers.get('location')
    const koekjes = antwoord.headers.getSetCookie().join()
    uit.push({ wat: route.pad, waar, koekjes, html: await antwoord.text() })
  }
  return uit
}

/** What in an answer leads away from Baken, or sets what nobody asked for. */
function vreemd({ wat, waar, koekjes, html }: Antwoord): string[] {
  return [
    waar && !/^\/(?![/\\])[^\\\r\n]*$/.test(waar) && `${wat}: ${waar}`,
    /gehackt/.test(koekjes) && `${wat}: koekje`,
    /(?:href|action)="(?:https?:)?\/\/|href="(?:javascript|data):/i.test(html) && `${wat}: verwijzing`,
  ].filter((regel) => typeof regel === 'string')
}

describe('een omleiding', () => {
  /** Routes that give back what was sent along, wherever: to those every trick is sent, to all others the plainest. */
  const napraters = new Set<Aanval['routes'][number]>()
  const plat = ['//evil.example', '/begin?van=evil.example']
  const overal = new Map<string, string[]>()
  let cookie: string

  beforeAll(async () => {
    cookie = (await ingelogd()).cookie
    huis.later(15)
    // /snel-weg leads elsewhere on purpose: to the address in the region's file, whatever is sent along.
    const proefRoutes = routes.filter(({ pad }) => pad !== '/uitloggen' && pad !== '/snel-weg')
    for (const kwaad of plat) {
      const gevonden: string[] = []
      for (const route of proefRoutes)
        for (const antwoord of await antwoorden(route, kwaad, cookie)) {
          gevonden.push(...vreemd(antwoord))
          if (/evil/.test(`${antwoord.waar}${antwoord.koekjes}${antwoord.html}`)) napraters.add(route)
        }
      overal.set(kwaad, gevonden)
    }
  })

  test.each(plat)('%j brengt op geen pagina iemand ergens anders', (kwaad) => {
    expect(overal.get(kwaad)).toEqual([])
  })

  test.each([...listen.slice(1, 3), 'https://evil.example', ...splitsing])(
    '%j ook niet op een pagina die iets ervan teruggeeft',
    async (kwaad) => {
      expect(napraters.size).toBeGreaterThan(0)
      const gevonden: string[] = []
      for (const route of napraters)
        gevonden.push(...(await antwoorden(route, kwaad, cookie)).flatMap(vreemd))
      expect(gevonden).toEqual([])
    },
  )

  test.each(listen)('opnieuw inloggen met %j als weg terug eindigt op een pagina van ons', async (naar) => {
    const lena = await huis.logIn(await huis.persoon('aandachtsfunctionaris'))
    huis.later(15)
    const bewijs = { wachtwoord: wachtzin, code: huis.code() }
    expect((await lena.stuur('/opnieuw-inloggen', { naar, ...bewijs })).naar).toBe('/begin')
  })

  test('snel weg gaat naar het adres van de regio, wat er ook wordt meegestuurd', async () => {
    const weg = async (velden: string) =>
      (await vraag('POST', `/snel-weg?${velden}`, eigen, velden)).headers.get('location')
    expect(await weg('naar=https://evil.example&url=//evil.example')).toBe(await weg(''))
  })

  test('het adres in een kop (Host, X-Forwarded-Host) komt in geen omleiding terecht', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
    expect((await vraag('GET', '/vandaag', headers)).headers.get('location')).toBe('/inloggen')
    expect(await (await vraag('GET', '/inloggen', headers)).text()).not.toContain('evil.example')
  })
})
