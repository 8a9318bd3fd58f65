import type { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { alsEigenaar, eigenTesthuis, nu, testhuis } from '../../../test/gemeente.ts'
import { leesMeldcode, sleutelsVanMeldcode } from '../../platform/crypto/index.ts'
import { voorElkeGemeente } from '../../platform/db/index.ts'
import { monteer } from '../../web/monteer.ts'
import { openbareRoutes } from './melden.routes.ts'
import { meldingBeleid } from './melding.policy.ts'

eigenTesthuis()

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
  bestand: {},
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

/** Everything by which a conversation could be recognised in the database, as text. */
async function gesprekrij(meldcode: string): Promise<Record<string, string>> {
  const { opzoekId } = sleutelsVanMeldcode(leesMeldcode(meldcode)!)
  const [rij] = await alsEigenaar<Record<string, string>>(
    `select g.melding_id::text, g.opzoek_id::text, g.publieke_sleutel::text, m.kenmerk, m.compartiment,
       (select string_agg(s.id::text, ',') from sleutel.dossiersleutel s where s.dossier_id = g.melding_id) as sleutels
     from melding.gesprek g join melding.melding m on m.id = g.melding_id where g.opzoek_id = $1`,
    [opzoekId],
  )
  return rij!
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

  test('dat niemand een code kan terughalen, staat er voor en na het versturen', async () => {
    const zin = 'Raakt u de code kwijt, dan kan niemand hem terughalen, ook wij niet.'
    const b = await totControle()
    expect(b.html).toContain(zin)
    const ontvangst = await b.vraag('/melden/versturen', { concept: b.concept })
    expect(ontvangst.html).toContain('Dan kan niemand hem terughalen')
    const zonder = await totControle()
    await zonder.vraag('/melden/code', { code: 'nee' })
    expect((await zonder.vraag('/melden/controle')).html).not.toContain(zin)
  })

  test.each([
    [
      'nl',
      'maandag en donderdag van 08:30 tot 12:30 uur',
      'Het gaat weer open op donderdag 26 november om 08:30 uur.',
    ],
    ['en', 'Monday and Thursday from 08:30 to 12:30', 'It opens again on Thursday 26 November at 08:30.'],
  ])('wanneer iemand leest, staat op elke pagina waar het telt (%s)', async (taal, dagen, straks) => {
    const b = await totControle(taal)
    const ontvangst = await b.vraag('/melden/versturen', { concept: b.concept })
    tijd = new Date('2026-11-23T12:00:00Z')
    const start = await b.vraag(`/melden?taal=${taal}`)
    const gesprek = await browser().vraag('/melden/vervolg', { code: code(ontvangst.html), taal })
    tijd = nu
    expect(ontvangst.html).toMatch(/Op dit moment is het open|It is open at this moment/)
    for (const { html } of [start, ontvangst, gesprek]) expect(html).toContain(dagen)
    for (const { html } of [start, gesprek]) expect(html).toContain(straks)
  })

  test('wie met een code om hulp vraagt, begint een bericht dat nergens naar de melding wijst', async () => {
    const b = await totControle()
    const oud = code((await b.vraag('/melden/versturen', { concept: b.concept })).html)
    const c = browser()
    expect((await c.vraag('/melden/vervolg', { code: oud })).html).toContain('Ik wil zelf hulp')
    const uitleg = await c.vraag('/melden/vervolg/hulp', { code: oud })
    expect(uitleg.html).toContain('Wie uw melding behandelt, ziet niet dat u om hulp vraagt.')
    expect((await c.vraag('/melden/vervolg/hulp', { code: oud, begin: 'ja' })).naar).toBe('/melden/wat')
    await c.vraag('/melden/wat', { wat: 'Ik zoek een slaapplek.' })
    expect((await c.vraag('/melden/waar')).html).toMatch(/value="waterveen" selected/)
    await c.vraag('/melden/waar', { plaats: '', gemeente: 'waterveen', waar: '' })
    await c.vraag('/melden/contact', antwoorden.contact!)
    await c.vraag('/melden/code', { code: 'ja' })
    const concept = /name="concept" value="([^"]+)"/.exec((await c.vraag('/melden/controle')).html)![1]!
    const nieuw = code((await c.vraag('/melden/versturen', { concept })).html)
    expect(nieuw).toMatch(/^(.{4}-){4}.$/)

    const [een, twee] = [await gesprekrij(oud), await gesprekrij(nieuw)]
    expect([een.compartiment, twee.compartiment]).toEqual(['melding', 'hulpvraag'])
    const gedeeld = Object.values(een).filter((waarde) => Object.values(twee).includes(waarde))
    expect(gedeeld).toEqual([])
    const kaal = async (meldcode: string) =>
      (await browser().vraag('/melden/vervolg', { code: meldcode })).html
        .replaceAll(meldcode, 'CODE')
        .replaceAll(/name="zaad" value="[^"]+"/g, '')
    expect(await kaal(nieuw)).toBe(await kaal(oud))
  })

  test('wie geen contact meer wil, hoort eerst wat er weggaat en wat blijft', async () => {
    const b = await totControle()
    const mijn = { code: code((await b.vraag('/melden/versturen', { concept: b.concept })).html) }
    const vraag = await browser().vraag('/melden/vervolg/geen-contact', mijn)
    expect(vraag.html).toContain('Uw melding blijft bewaard')
    expect((await browser().vraag('/melden/vervolg', mijn)).html).toContain('Ik wil geen contact meer')
    for (let keer = 0; keer < 2; keer++) {
      const klaar = await browser().vraag('/melden/vervolg/geen-contact', { ...mijn, zeker: 'ja' })
      expect(klaar.status).toBe(200)
      expect(klaar.html).toContain('U wilt sinds 23 november 2026 geen contact meer.')
      expect(klaar.html).not.toContain('Ik wil geen contact meer')
    }
    const later = await browser().vraag('/melden/vervolg/bericht', { ...mijn, tekst: 'Nog iets.' })
    expect(later.html).toContain('Nog iets.')
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

  test('wie tegelijk versturen, krijgen ieder de eigen code, en twee keer drukken is een keer', async () => {
    const melders: Awaited<ReturnType<typeof totControle>>[] = []
    for (let i = 0; i < 6; i++) melders.push(await totControle())
    const voor = await aantal()
    const verstuur = ({ vraag, concept }: (typeof melders)[number]) => vraag('/melden/versturen', { concept })
    const bladen = await Promise.all([...melders, melders[5]!].map(verstuur))
    const codes = bladen.map(({ status, html }) => {
      expect(status).toBe(200)
      return [...html.matchAll(/code__groep">([^<]+)</g)].map(([, deel]) => deel).join('')
    })
    expect(await aantal()).toBe(voor + 6)
    expect(codes[6]).toBe(codes[5])
    expect(new Set(codes).size).toBe(6)
    for (const { vraag } of melders) expect((await vraag('/melden/controle')).naar).toBe('/melden?opnieuw=1')
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
