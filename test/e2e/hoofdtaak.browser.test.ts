import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tekstenIn } from '../../src/modules/melding/teksten/talen.ts'
import { startBrowser } from '../browser.ts'
import { voerGesprek } from './gesprek.ts'
import { type Huis, startHuis } from './huis.ts'
import { binnenOpPapier } from './op-papier.ts'
import { stappen } from './stappen.ts'

let huis: Huis
let browser: Browser
let doe: ReturnType<typeof stappen>

beforeAll(async () => {
  huis = await startHuis({ BAKEN_REGIO: 'ijsselstreek' })
  browser = await startBrowser()
  doe = stappen(huis, browser, 'Zutphen', 'Zutphen')
})
afterAll(async () => {
  await browser?.close()
  await huis?.opruimen()
})

describe('zonder JavaScript, op een kleine telefoon', () => {
  test('van melding tot antwoord: melden, inloggen, beoordelen, wegen, antwoorden, lezen', async () => {
    const melder = await doe.zonderJavaScript()
    const wat = 'Achter de keuken slapen mannen op de grond.'
    const code = await doe.meld(melder, { wie: 'gezien', wat })

    const anna = await doe.zonderJavaScript()
    await doe.logIn(anna, 'aandachtsfunctionaris')
    expect(anna.url()).toContain('/vandaag')
    await anna
      .getByRole('link', { name: /^Melding M-/ })
      .first()
      .click()
    expect(await anna.textContent('main')).toContain(wat)
    await anna.getByRole('link', { name: 'Maak een signaal' }).click()
    await doe.druk(anna, 'Maak het signaal')
    expect(await anna.textContent('[role=alert]')).toBeTruthy()
    await anna.selectOption('#verschijningsvorm', { index: 1 })
    await anna.selectOption('#urgentie', { index: 2 })
    await anna.fill('#plaats', 'Herberg De Proef')
    await anna.fill('#feiten', 'De melder zag vier mannen slapen achter de keuken.')
    await doe.druk(anna, 'Maak het signaal')
    expect(anna.url()).toMatch(/\/signalen\/[0-9a-f-]{36}$/)
    const signaal = anna.url()

    await anna.getByRole('link', { name: 'Wegen' }).first().click()
    for (const naam of await anna.$$eval('input[type=radio]', (velden) => [
      ...new Set(velden.map((v) => v.getAttribute('name')!)),
    ])) {
      await anna.locator(`input[name="${naam}"]`).first().check()
      await anna
        .locator(`[name="${naam.replace('uitkomst-', 'reden-')}"]`)
        .fill('Dit past bij wat er is gezien.')
    }
    await doe.druk(anna, 'Wegingen vastleggen')
    expect(await anna.textContent('main')).toContain('Dit past bij wat er is gezien.')

    await anna.goto(signaal)
    await anna
      .getByRole('link', { name: /^Melding M-/ })
      .first()
      .click()
    await anna
      .getByRole('link', { name: /antwoord/i })
      .first()
      .click()
    await anna.fill('#tekst', 'Dank u. Weet u hoeveel nachten dit al duurt?')
    await doe.druk(anna, 'Versturen')

    const gelezen = await doe.leesVervolg(melder, code)
    expect(gelezen).toContain('Weet u hoeveel nachten dit al duurt?')
    await melder.fill('#tekst', 'Al drie weken, elke nacht.')
    await melder.locator('main form:has(#tekst) button[type=submit]').first().click()
    await anna.goto(`${huis.adres}/vandaag`)
    expect(await anna.textContent('main')).toMatch(/bericht/i)
  })

  test('een heel gesprek: vragen, antwoorden, gezien, en dan geen contact meer', async () => {
    await voerGesprek(huis, doe, 'nl')
  })

  test('in het Arabisch: het hele formulier, van rechts naar links, tot en met de code', async () => {
    const melder = await doe.zonderJavaScript()
    const wat = 'رجال ينامون على الأرض خلف المطبخ.'
    const code = await doe.meld(melder, { wie: 'gezien', wat, taal: 'ar' })
    const html = melder.locator('html')
    expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    const groepen = melder.locator('.code__groep')
    const links = await Promise.all([0, 4].map(async (nr) => (await groepen.nth(nr).boundingBox())!))
    expect(links[0]!.y < links[1]!.y || links[0]!.x < links[1]!.x).toBe(true)
    expect(await melder.textContent('main')).toContain(tekstenIn('ar').ontvangst.titel)

    const anna = await doe.zonderJavaScript()
    await doe.logIn(anna, 'aandachtsfunctionaris')
    await doe.naar(anna, '/werkvoorraad?soort=melding&toestand=open')
    await anna.locator('main a[href^="/meldingen/"]').first().click()
    const gelezen = (await anna.textContent('main'))!
    expect(gelezen).toContain(wat)
    expect(gelezen).toContain('Taal van de melderArabisch')
    await anna
      .getByRole('link', { name: /antwoord/i })
      .first()
      .click()
    expect(await anna.textContent('main')).toContain('Taal van de melder: Arabisch')

    expect(await doe.leesVervolg(melder, code, 'ar')).toContain(tekstenIn('ar').vervolg.geen)
  })

  test('alleen hulp bereikt het hulploket, en niemand anders', async () => {
    const melder = await doe.zonderJavaScript()
    const wat = 'Ik wil weg en weet niet waar ik kan slapen.'
    const code = await doe.meld(melder, { wie: 'mijzelf', hulp: 'alleen-hulp', wat })

    const zoe = await doe.zonderJavaScript()
    await doe.logIn(zoe, 'zorgcoordinator')
    expect(zoe.url()).toContain('/zorg/hulpvragen')
    await zoe.locator('main a[href^="/zorg/hulpvragen/"]').first().click()
    expect(await zoe.textContent('main')).toContain(wat)
    const pad = new URL(zoe.url()).pathname
    await zoe
      .getByRole('link', { name: /antwoord/i })
      .first()
      .click()
    await zoe.fill('#tekst', 'Fijn dat u schrijft. U mag vandaag komen.')
    await doe.druk(zoe, 'Versturen')
    expect(await doe.leesVervolg(melder, code)).toContain('U mag vandaag komen.')

    for (const rol of ['aandachtsfunctionaris', 'regisseur', 'medewerker', 'fg', 'beheerder']) {
      const ander = await binnenOpPapier(huis, rol, 'Zutphen')
      for (const dossier of [pad, pad.replace('/zorg/hulpvragen', '/meldingen')]) {
        await ander.naar(dossier)
        expect(ander.status).toBe(404)
      }
      await ander.naar('/werkvoorraad')
      expect(ander.html).not.toContain(pad.split('/').at(-1)!)
    }
  })

  test('een collega meldt en ziet alleen de stand en wat haar is geschreven', async () => {
    const bo = await doe.zonderJavaScript()
    await doe.logIn(bo, 'medewerker')
    await doe.naar(bo, '/intern/melden?functie=balie')
    await bo.fill('#wat', 'Zeven inschrijvingen op een loods.')
    await doe.druk(bo, 'Versturen')
    expect(bo.url()).toContain('/intern/meldingen')
    const tekst = (await bo.textContent('main'))!
    expect(tekst).toMatch(/ontvangen/i)
    expect(tekst).not.toContain('Zeven inschrijvingen')
    expect((await doe.naar(bo, '/werkvoorraad'))!.status()).toBe(404)
  })
})
