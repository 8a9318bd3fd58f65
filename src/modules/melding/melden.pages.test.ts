import type { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { nu, testhuis } from '../../../test/gemeente.ts'
import { voorElkeGemeente } from '../../platform/db/index.ts'
import { monteer } from '../../web/monteer.ts'
import { openbareRoutes } from './melden.routes.ts'
import { meldingBeleid } from './melding.policy.ts'

let app: Hono
let tijd = nu
let weg = false

beforeAll(async () => {
  const { unitOfWork } = await testhuis()
  await voorElkeGemeente(unitOfWork, { doel: 'inrichten', verwerking: 'test', now: nu }, (ctx) =>
    ctx.bos.zorgVoorGemeentesleutel(ctx),
  )
  app = monteer(
    {
      unitOfWork: (ctx, werk) =>
        weg
          ? Promise.reject(Object.assign(new Error('weg'), { code: 'ECONNREFUSED' }))
          : unitOfWork(ctx, werk),
      klok: () => tijd,
      regels: meldingBeleid.regels,
      ingelogde: async () => null,
      installatie: { demo: false, oefenmodus: false },
      log: (regel) => console.log(regel),
    },
    openbareRoutes(),
  )
})

/** A browser with nothing but cookies and forms. */
function browser() {
  let koekje = ''
  async function vraag(
    pad: string,
    body?: Record<string, string>,
  ): Promise<{ status: number; naar: string | null; html: string; headers: Headers }> {
    const antwoord = await app.request(`http://localhost${pad}`, {
      headers: {
        ...(koekje ? { Cookie: koekje } : {}),
        ...(body ? { 'Sec-Fetch-Site': 'same-origin' } : {}),
      },
      ...(body ? { method: 'POST', body: new URLSearchParams(body) } : {}),
    })
    const nieuw = antwoord.headers.get('Set-Cookie')
    if (nieuw) koekje = nieuw.split(';')[0]!
    return {
      status: antwoord.status,
      naar: antwoord.headers.get('Location'),
      html: await antwoord.text(),
      headers: antwoord.headers,
    }
  }
  return { vraag, koekje: () => koekje }
}

const antwoorden: Record<string, Record<string, string>> = {
  wie: { wie: 'gezien' },
  wat: { wat: 'Acht mensen <b>in</b> een schuur' },
  waar: { plaats: 'Rijpwolde', gemeente: '', waar: '' },
  wanneer: { wanneer: 'voorbij', wanneerToelichting: '' },
  'wie-betrokken': { betrokken: '' },
  contact: { contact: 'anoniem', contactNaam: '', contactHoe: '', contactWanneer: '' },
  code: { code: 'ja' },
}

async function totControle(taal = 'nl') {
  const b = browser()
  expect((await b.vraag('/melden', { taal })).naar).toBe('/melden/wie')
  let hier = '/melden/wie'
  for (const [stap, velden] of Object.entries(antwoorden)) {
    expect(hier).toBe(`/melden/${stap}`)
    expect((await b.vraag(hier)).status).toBe(200)
    hier = (await b.vraag(hier, velden)).naar!
  }
  expect(hier).toBe('/melden/controle')
  const { html } = await b.vraag(hier)
  return { ...b, html, concept: /name="concept" value="([^"]+)"/.exec(html)![1]! }
}

async function aantal(): Promise<number> {
  const { unitOfWork } = await testhuis()
  let som = 0
  await voorElkeGemeente(unitOfWork, { doel: 'vernietigen', verwerking: 'test', now: nu }, async (ctx) => {
    ctx.betreft(null)
    som += (await ctx.db.selectFrom('melding.melding').select('id').execute()).length
  })
  return som
}

const code = (html: string) => [...html.matchAll(/code__groep">([^<]+)</g)].map((m) => m[1]).join('')

describe('melden', () => {
  test('van begin tot ontvangst, en met de code verder', async () => {
    const b = await totControle()
    expect(b.html).toContain('Acht mensen &lt;b&gt;in&lt;/b&gt; een schuur')
    const voor = await aantal()
    const eerste = await b.vraag('/melden/versturen', { concept: b.concept })
    expect(eerste.status).toBe(200)
    expect(code(eerste.html)).toMatch(/^(.{4}-){4}.$/)
    const tweede = await b.vraag('/melden/versturen', { concept: b.concept })
    expect(code(tweede.html)).toBe(code(eerste.html))
    expect(await aantal()).toBe(voor + 1)
    expect((await b.vraag('/melden/controle')).naar).toContain('opnieuw')

    const gesprek = await browser().vraag('/melden/vervolg', {
      code: code(eerste.html).toLowerCase().replaceAll('-', ' '),
    })
    expect(gesprek.html).toContain('Ontvangen.')
    expect(gesprek.html).not.toContain('schuur')
    const zaad = /name="zaad" value="([^"]+)"/.exec(gesprek.html)![1]!
    const bericht = { code: code(eerste.html), zaad, tekst: 'Nog iets: \u{1F600}\0' }
    for (const keer of [1, 2]) {
      const na = await browser().vraag('/melden/vervolg/bericht', bericht)
      expect(na.html.split('Nog iets: \u{1F600}\uFFFD')).toHaveLength(2)
      expect(keer).toBeLessThan(3)
    }
    expect((await browser().vraag('/melden/vervolg/bericht', { ...bericht, tekst: ' ' })).status).toBe(400)
  })

  test('een code die niet bestaat en een verschreven code zien er hetzelfde uit', async () => {
    const [onbekend, verschreven] = await Promise.all(
      ['0000-0000-0000-0000-0', '0000-0000-0000-0000-1'].map((fout) =>
        browser().vraag('/melden/vervolg', { code: fout }),
      ),
    )
    expect(onbekend!.status).toBe(400)
    const kaal = (html: string) => html.replace(/0000-0000-0000-0000-[01]/g, '')
    expect(kaal(onbekend!.html)).toBe(kaal(verschreven!.html))
  })

  test('een gestopte database: 503, de tekst staat er nog, geen ontvangst, en daarna lukt het', async () => {
    const b = await totControle()
    const voor = await aantal()
    weg = true
    const mislukt = await b.vraag('/melden/versturen', { concept: b.concept })
    const stap = await browser().vraag('/melden/wat', { wat: 'Nog niet bewaard', over: 'mijzelf' })
    const bericht = await browser().vraag('/melden/vervolg/bericht', {
      code: '0000-0000-0000-0000-0',
      tekst: 'Mijn lange antwoord',
    })
    const uitgang = await browser().vraag('/snel-weg')
    weg = false
    expect(mislukt.status).toBe(503)
    expect(mislukt.html).toContain('Acht mensen')
    expect(mislukt.html).toContain('Er is nog niets verstuurd')
    expect(mislukt.html).not.toContain('code__groep')
    expect(stap.status).toBe(503)
    expect(stap.html).toContain('Nog niet bewaard')
    expect(bericht.status).toBe(503)
    expect(bericht.html).toContain('Mijn lange antwoord')
    expect(uitgang.naar).toBe('https://waterstanden.example/')
    expect(await aantal()).toBe(voor)
    const opnieuw = /name="concept" value="([^"]+)"/.exec(mislukt.html)![1]!
    expect((await b.vraag('/melden/versturen', { concept: opnieuw })).status).toBe(200)
    expect(await aantal()).toBe(voor + 1)
  })

  test('na een uur is een halve melding weg en wordt een oude pagina niet verstuurd', async () => {
    const b = await totControle()
    const voor = await aantal()
    tijd = new Date(nu.getTime() + 3_600_001)
    const laat = await b.vraag('/melden/versturen', { concept: b.concept })
    const stap = await b.vraag('/melden/wat')
    const getypt = await b.vraag('/melden/wat', { wat: 'Toch bewaard' })
    tijd = nu
    expect(laat.status).toBe(409)
    expect(laat.html).toContain('ouder dan een uur')
    expect(stap.naar).toContain('opnieuw')
    expect(getypt.naar).toBe('/melden/wie?verlopen=1')
    await b.vraag('/melden/wie', antwoorden.wie)
    expect((await b.vraag('/melden/wat')).html).toContain('Toch bewaard')
    expect(await aantal()).toBe(voor)
  })

  test('Vorige bewaart wat er staat, ook als het niet klopt; Verder zegt wat er mis is en houdt de tekst', async () => {
    const b = browser()
    await b.vraag('/melden', { taal: 'en' })
    await b.vraag('/melden/wie', { wie: 'mijzelf' })
    expect((await b.vraag('/melden/hulp', { hulp: 'alleen-hulp' })).naar).toBe('/melden/wat')
    const lang = `${'a'.repeat(100_001)}`
    expect((await b.vraag('/melden/wat', { wat: lang, knop: 'vorige' })).naar).toBe('/melden/hulp')
    expect((await b.vraag('/melden/wat')).html).toContain(lang)
    const fout = await b.vraag('/melden/wat', { wat: lang })
    expect(fout.status).toBe(400)
    expect(fout.html).toContain(lang)
    expect(fout.html).toContain('This text is too long. You can write up to 100,000 characters')
    const plaats = await b
      .vraag('/melden/wat', { wat: 'Help' })
      .then(() => b.vraag('/melden/waar', { plaats: 'Klif', gemeente: '', waar: '' }))
    expect(plaats.status).toBe(400)
    expect(plaats.html).toContain('Do you mean the municipality of Oosterbroek aan Zee?')
    expect(plaats.html).toMatch(/value="oosterbroek-aan-zee" selected/)
    const elders = await b.vraag('/melden/waar', { plaats: 'Parijs', gemeente: 'elders', waar: '' })
    expect(elders.naar).toBe('/melden/elders')
    expect((await b.vraag('/melden/elders')).html).toContain('Waterveen')
  })

  test('Snel weg en Klaar wissen wat een website kan wissen', async () => {
    const b = await totControle()
    const weggegaan = await b.vraag('/snel-weg', {})
    expect(weggegaan.headers.get('Refresh')).toBe('0; url=https://waterstanden.example/')
    expect(weggegaan.headers.get('Clear-Site-Data')).toBe('"cache", "cookies", "storage"')
    expect(weggegaan.headers.get('Set-Cookie')).toContain('__Host-concept=;')
    expect((await b.vraag('/melden/wat')).naar).toContain('opnieuw')
    expect((await browser().vraag('/melden/klaar', {})).headers.get('Clear-Site-Data')).toContain('cookies')
  })

  test('het koekje is van deze website alleen, en weg als de browser sluit', async () => {
    const { headers } = await browser().vraag('/melden', { taal: 'nl' })
    const koekje = headers.get('Set-Cookie')!
    expect(koekje).toMatch(/^__Host-concept=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })
})
