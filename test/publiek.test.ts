import type { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { talen, tekstenIn } from '../src/modules/melding/teksten/talen.ts'
import type { Regio } from '../src/modules/netwerk/index.ts'
import { eigenTesthuis } from './gemeente.ts'
import { type Publiek, publiekeApp, teller, zieAlles } from './publiek.ts'

eigenTesthuis()

let app: Hono
let regio: Regio
const gezien = new Map<string, Publiek[]>()

beforeAll(async () => {
  const huis = await publiekeApp()
  app = huis.app
  regio = huis.regio
  for (const { code } of talen) gezien.set(code, await zieAlles(app, huis.stand, code))
})

const alle = () => [...gezien.values()].flat()
const tekst = (html: string) => html.replace(/<[^>]+>/g, ' ')
/** Without what is marked as Dutch, and without what the reader typed herself. */
const eigen = (html: string) =>
  tekst(
    html.replace(/<(span|strong|bdi)[^>]* lang="nl"[^>]*>.*?<\/\1>/gs, '').replace(/<head>.*?<\/head>/s, ''),
  )

describe('elke pagina voor iedereen, in elke taal', () => {
  test('is de pagina die wij bedoelden', () => {
    for (const [taal, paginas] of gezien) {
      const standen = paginas.map(({ naam, status }) => `${naam.slice(taal.length + 1)} ${status}`)
      expect(standen, taal).toEqual([
        'start 200',
        'start opnieuw 200',
        'wie 200',
        'wie leeg 400',
        'hulp 200',
        'hulp leeg 400',
        'wat zelf 200',
        'waar zelf 200',
        'wat 200',
        'wat mis 400',
        'bestand 200',
        'bestand mis 400',
        'bestand gekozen 200',
        'waar 200',
        'waar mis 400',
        'wanneer 200',
        'wie-betrokken 200',
        'wie-betrokken mis 400',
        'contact 200',
        'contact mis 400',
        'code 200',
        'elders 200',
        'controle 200',
        'versturen 503 503',
        'wat 503 503',
        'begin 503 503',
        'vervolg 503 503',
        'bericht 503 503',
        'bestand 503 503',
        'nasturen 503 503',
        'hulp voor uzelf 503 503',
        'geen contact 503 503',
        'storing 503',
        'ontvangst 200',
        'vervolg 200',
        'code mis 400',
        'gesprek 200',
        'bericht leeg 400',
        'bericht 200',
        'nasturen leeg 400',
        'nasturen 200',
        'hulp voor uzelf 200',
        'geen contact 200',
        'geen contact meer 200',
        'onleesbaar 409',
        'klaar 200',
        'snel weg 200',
        '403 403',
        '404 404',
        '413 413',
        '415 415',
      ])
    }
  })

  test('zegt in welke taal en richting zij is', () => {
    for (const { code, kop } of talen)
      for (const { naam, html } of gezien.get(code)!)
        expect(html, naam).toContain(`<html lang="${code}" dir="${kop.richting}">`)
  })

  test('heeft buiten wat als Nederlands is gemerkt geen Nederlandse woorden', () => {
    const nederlands = /(?<!\p{L})(het|een|niet|wij|uw|wordt|naar|geen|voor)(?!\p{L})/iu
    for (const { naam, html } of gezien.get('nl')!.filter(({ naam }) => !naam.includes('snel weg')))
      expect(eigen(html), naam).toMatch(nederlands)
    for (const { code } of talen.filter((taal) => taal.code !== 'nl'))
      for (const { naam, html } of gezien.get(code)!) {
        const zonderInvoer = html.replace(/<textarea.*?<\/textarea>|Iemand slaapt achter de keuken\./gs, '')
        expect(nederlands.exec(eigen(zonderInvoer))?.[0], naam).toBe(undefined)
      }
  })

  test('werkt met SVG, script en lettertypen uit: daar verwijst zij niet naar', () => {
    for (const { naam, html } of alle())
      expect(html, naam).not.toMatch(
        /<svg|\.svg|<script|javascript:|<style|style=|@font-face|\.woff|\son\w+=/i,
      )
  })

  test('kost onder de 40 kB, met alles wat erbij hoort, zoals het over de lijn gaat', async () => {
    const maat = new Map<string, number>()
    const zwaarste = { naam: '', som: 0 }
    for (const { naam, html, bytes } of alle()) {
      // A reader's own text of 100,000 characters comes back whole.
      if (naam.endsWith('wie-betrokken mis')) continue
      const delen = new Set(
        [...html.matchAll(/(?:src|rel="stylesheet" href)="([^"]+)"/g)].map(([, pad]) => pad!),
      )
      let som = bytes
      for (const pad of delen) {
        if (!maat.has(pad)) {
          const deel = await teller(app, 'nl').vraag(pad, pad)
          expect(deel.status, pad).toBe(200)
          expect(deel.headers.get('Cache-Control'), pad).toBe('public, max-age=31536000, immutable')
          expect(pad).toMatch(/\.[0-9a-f]{12}\.(css|png)$/)
          maat.set(pad, deel.bytes)
        }
        som += maat.get(pad)!
      }
      if (som > zwaarste.som) Object.assign(zwaarste, { naam, som })
      expect(som, naam).toBeLessThan(40_000)
    }
    expect(maat.size).toBeGreaterThan(8)
    for (const [pad, bytes] of maat) if (pad.endsWith('.png')) expect(bytes, pad).toBeLessThan(2_500)
    expect(zwaarste.som).toBeGreaterThan(10_000)
  })

  test('met een geheim of met iets uit de vraag wordt niet samengeperst', () => {
    const geperst = alle().filter(({ headers }) => headers.has('Content-Encoding'))
    const namen = new Set(geperst.map(({ naam }) => naam.replace(/^\S+ /, '')))
    expect([...namen].sort()).toEqual([
      '403',
      '404',
      '413',
      '415',
      'elders',
      'start',
      'start opnieuw',
      'vervolg',
    ])
    for (const { naam, html } of geperst)
      expect(html, naam).not.toMatch(/name="(concept|code|zaad)" value="[^"]|keuken/)
  })
})

describe('van rechts naar links', () => {
  test('blijven telefoonnummers en codes van links naar rechts', () => {
    const los = /(?<![\d\u2068-])(0[89]00-\d{4}|033-448 11 86|020-760 08 09)/g
    let aantal = 0
    for (const { naam, html } of gezien.get('ar')!)
      for (const { 0: nummer, index } of html.matchAll(los)) {
        const voor = html.slice(0, index)
        expect(
          voor.endsWith('<bdi dir="ltr" translate="no">') || voor.endsWith('\u2068'),
          `${naam}: ${nummer}`,
        ).toBe(true)
        aantal++
      }
    expect(aantal).toBeGreaterThan(20)
    const ontvangst = gezien.get('ar')!.find(({ naam }) => naam === 'ar ontvangst')!.html
    expect(ontvangst).toContain('class="code__tekens" dir="ltr"')
    expect(ontvangst).toContain('<bdi dir="ltr" translate="no">/melden/vervolg</bdi>')
    expect(gezien.get('ar')!.find(({ naam }) => naam === 'ar vervolg')!.html).toMatch(
      /<input[^>]*id="code"[^>]*dir="ltr"/,
    )
  })

  test('staan de naam en de grootte van een bestand op zichzelf', () => {
    const mis = gezien.get('ar')!.find(({ naam }) => naam === 'ar bestand mis')!.html
    expect(mis).toContain('\u2068IMG 2.jpg\u2069: ')
    expect(mis).toContain('\u206825 MB\u2069')
    expect(mis).toMatch(
      /<span dir="auto">IMG 1\.txt<\/span> \(<bdi dir="ltr" translate="no">8 bytes<\/bdi>\)/,
    )
  })
})

describe('de keuze van een taal', () => {
  test('staat op elke pagina met een formulier, met elke taal in zichzelf genoemd', () => {
    const namen = ['start', 'wie', 'wat mis', 'bestand', 'bestand mis', 'bestand 503', 'elders', 'controle']
    const metCode = ['vervolg', 'gesprek', 'nasturen', 'nasturen 503', 'geen contact meer']
    const anders = ['hulp voor uzelf', 'hulp voor uzelf 503', 'geen contact', 'geen contact 503']
    for (const naam of [...namen, ...metCode, ...anders]) {
      const { html } = gezien.get('nl')!.find((pagina) => pagina.naam === `nl ${naam}`)!
      for (const taal of talen)
        expect(html, naam).toMatch(new RegExp(`lang="${taal.code}"[^>]*>${taal.naam}</`))
    }
  })

  test('wint van wat de browser zegt, en neemt mee wat er stond', async () => {
    const { vraag } = teller(app, 'en-GB,en;q=0.9')
    expect((await vraag('', '/melden')).html).toContain('<html lang="en"')
    expect((await vraag('', '/melden?taal=nl')).html).toContain('<html lang="nl"')
    await vraag('', '/melden', { taal: 'nl' })
    await vraag('', '/melden/wie', { wie: 'gezien' })
    await vraag('', '/melden/wat', { wat: 'Half geschreven', naarTaal: 'en' })
    const verder = await vraag('', '/melden/wat')
    expect(verder.html).toContain('<html lang="en"')
    expect(verder.html).toContain('Half geschreven</textarea>')
    await vraag('', '/melden/taal', { naarTaal: 'zz' })
    expect((await vraag('', '/melden/wat')).html).toContain('<html lang="en"')
  })

  test('kan ook waar iemand hulp vraagt of geen contact meer wil, en doet daar verder niets', async () => {
    const vorig = gezien.get('nl')!.find(({ naam }) => naam === 'nl hulp voor uzelf')!.html
    const code = /name="code" value="([^"]+)"/.exec(vorig)![1]!
    const { vraag } = teller(app, 'nl')
    for (const pad of ['hulp', 'geen-contact']) {
      const { status, html } = await vraag('', `/melden/vervolg/${pad}`, { taal: 'nl', code, naarTaal: 'ar' })
      expect(status).toBe(200)
      expect(html).toContain('<html lang="ar" dir="rtl">')
      expect(html).toContain('name="taal" value="ar"')
      expect(html).toContain(`action="/melden/vervolg/${pad}"`)
    }
  })

  test('een vertaling die niemand nakeek, zegt dat in die taal en in het Nederlands', () => {
    for (const { code, kop } of talen)
      for (const naam of ['start', 'wie', 'bestand', 'controle', 'ontvangst', 'gesprek', 'geen contact']) {
        const { html } = gezien.get(code)!.find((pagina) => pagina.naam === `${code} ${naam}`)!
        expect(html.includes(tekstenIn(code).nietNagekeken), `${code} ${naam}`).toBe(kop.stand === 'concept')
      }
  })
})

test('wie iemand kan bellen: elke situatie, met nummers uit de regio, en op de ontvangst de eigen open', () => {
  expect(regio.belwijzer.map(({ situatie }) => situatie)).toHaveLength(8)
  const start = gezien.get('nl')!.find(({ naam }) => naam === 'nl start')!.html
  for (const { bel } of regio.belwijzer)
    for (const code of bel)
      expect(tekst(start)).toContain(
        regio.partners.find((partner) => partner.code === code)!.telefoon!.nummer,
      )
  const ontvangst = gezien.get('nl')!.find(({ naam }) => naam === 'nl ontvangst')!.html
  expect(ontvangst.match(/<details open="">.*?<\/summary>/s)?.[0]).toContain('Ik zag of hoorde iets')
})
