import { beforeAll, describe, expect, test } from 'vitest'
import { type Aanval, aanval, eigen, ingevuld } from './aanval.ts'
import { eigenTesthuis } from './gemeente.ts'
import { wachtzin } from './inlog.ts'

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

describe('een omleiding', () => {
  const velden = ['naar', 'terug', 'next', 'redirect', 'return', 'url', 'taal', 'gemeente']

  test.each([...listen.slice(0, 3), 'https://evil.example', ...splitsing])(
    '%j brengt op geen pagina iemand ergens anders',
    async (kwaad) => {
      const { cookie } = await ingelogd()
      huis.later(15)
      const vreemd: string[] = []
      const bekijk = async (wat: string, antwoord: Response) => {
        const waar = antwoord.headers.get('location')
        if (waar && !/^\/(?![/\\])[^\\\r\n]*$/.test(waar)) vreemd.push(`${wat}: ${waar}`)
        if (/gehackt/.test(antwoord.headers.getSetCookie().join())) vreemd.push(`${wat}: koekje`)
        if (/(?:href|action)="(?:https?:)?\/\/|href="(?:javascript|data):/i.test(await antwoord.text()))
          vreemd.push(`${wat}: verwijzing`)
      }
      const zoek = new URLSearchParams(Object.fromEntries(velden.map((veld) => [veld, kwaad]))).toString()
      // /snel-weg leads elsewhere on purpose: to the address in the region's file, whatever is sent along.
      for (const route of routes.filter(({ pad }) => pad !== '/uitloggen' && pad !== '/snel-weg')) {
        const pad = ingevuld(route.pad)
        if (route.soort === 'pagina') await bekijk(pad, await vraag('GET', `${pad}?${zoek}`, { cookie }))
        else await bekijk(pad, await vraag('POST', pad, { cookie, ...eigen }, zoek))
        if (route.pad.includes(':')) {
          const methode = route.soort === 'pagina' ? 'GET' : 'POST'
          const raar = ingevuld(route.pad, encodeURIComponent(kwaad))
          await bekijk(
            raar,
            await vraag(methode, raar, { cookie, ...eigen }, methode === 'POST' ? '' : undefined),
          )
        }
      }
      expect(vreemd).toEqual([])
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
