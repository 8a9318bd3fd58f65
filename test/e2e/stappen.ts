import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { tekstenIn } from '../../src/modules/melding/teksten/talen.ts'
import { sessiekoekje } from '../../src/web/diensten.ts'
import { type Bestand, Papier } from '../papier.ts'
import { wachtzin } from '../wachtzin.ts'
import { type Huis, maakInlog, maakToken } from './huis.ts'
import { codeOp } from './meldpad.ts'
import { meldOpPapier } from './op-papier.ts'

type Melding = {
  wie: string
  hulp?: string
  wat: string
  contact?: string
  taal?: string
  bestand?: Bestand
}

/** What a person does in a browser, as the journeys need it. */
export function stappen(huis: Huis, browser: Browser, plaats = 'Rijpwolde', gemeente = 'Waterveen') {
  /** A browser of its own, without JavaScript, at the width of a small phone. */
  async function zonderJavaScript(): Promise<Page> {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    })
    return await context.newPage()
  }

  const naar = (pagina: Page, pad: string) => pagina.goto(`${huis.adres}${pad}`)
  const druk = (pagina: Page, naam: string | RegExp) =>
    pagina.getByRole('button', { name: naam }).first().click()

  async function logIn(pagina: Page, rol: string): Promise<void> {
    const inlognaam = await maakInlog(huis, rol, gemeente)
    await naar(pagina, '/inloggen')
    await pagina.fill('#inlognaam', inlognaam)
    await pagina.fill('#wachtwoord', wachtzin)
    await druk(pagina, 'Verder')
    await pagina.fill('#code', (await pagina.textContent('[data-code]'))!)
    await druk(pagina, 'Inloggen')
  }

  /** Is in, on the page that she begins with, without a word about how. */
  async function isBinnen(pagina: Page, rol: string): Promise<void> {
    const koekje = `${sessiekoekje}=${await maakToken(huis, rol, gemeente)}; Path=/; Secure; HttpOnly; SameSite=Lax`
    // Only an answer can set a cookie that is bound to its host.
    const deur = `${huis.adres}/gezond`
    await pagina.route(deur, (route) => route.fulfill({ headers: { 'set-cookie': koekje } }), { times: 1 })
    await pagina.goto(deur)
    await naar(pagina, '/')
  }

  /** Goes the whole way of the public form and gives the code of the receipt. */
  async function meld(pagina: Page, melding: Melding): Promise<string> {
    const { wie, hulp, wat, contact, bestand, taal = 'nl' } = melding
    const t = tekstenIn(taal)
    await naar(pagina, '/melden')
    await pagina.getByRole('link', { name: t.naam, exact: true }).click()
    await druk(pagina, t.start.begin)
    await pagina.check(`input[name=wie][value=${wie}]`)
    await druk(pagina, t.verder)
    if (hulp) {
      await pagina.check(`input[name=hulp][value=${hulp}]`)
      await druk(pagina, t.verder)
    }
    await pagina.fill('#wat', wat)
    await druk(pagina, t.verder)
    if (bestand) await pagina.setInputFiles('#bestand', bestand)
    await druk(pagina, t.verder)
    await pagina.fill('#plaats', plaats)
    await druk(pagina, t.verder)
    if (!hulp) {
      await pagina.check('input[name=wanneer][value=nog-bezig]')
      await druk(pagina, t.verder)
      await pagina.fill('#betrokken', 'Vier mannen')
      await druk(pagina, t.vorige)
      expect(await pagina.isChecked('input[name=wanneer][value=nog-bezig]')).toBe(true)
      await druk(pagina, t.verder)
      expect(await pagina.inputValue('#betrokken')).toBe('Vier mannen')
      await druk(pagina, t.verder)
    }
    await pagina.check(`input[name=contact][value=${contact ? 'veilig' : 'anoniem'}]`)
    if (contact) await pagina.fill('#contactHoe', contact)
    await druk(pagina, t.verder)
    await pagina.check('input[name=code][value=ja]')
    await druk(pagina, t.verder)
    expect(await pagina.textContent('main')).toContain(wat)
    await druk(pagina, t.controle.verstuur)
    return codeOp({ html: await pagina.content() })
  }

  /** There is a report, sent on paper: for who does not look at the form. */
  async function isGemeld({ wie, hulp, wat }: Pick<Melding, 'wie' | 'hulp' | 'wat'>): Promise<string> {
    const waar = { plaats, gemeente: '', waar: '' }
    const anders = { wie: { wie }, wat: { wat }, waar, ...(hulp && { hulp: { hulp } }) }
    return await meldOpPapier(new Papier(huis.adres), anders)
  }

  async function leesVervolg(pagina: Page, code: string, taal = 'nl'): Promise<string> {
    await naar(pagina, `/melden/vervolg?taal=${taal}`)
    await pagina.fill('#code', code.toLowerCase().replaceAll('-', ' '))
    await pagina.locator('main form button[type=submit]').first().click()
    return (await pagina.textContent('main'))!
  }

  return { zonderJavaScript, naar, druk, logIn, isBinnen, meld, isGemeld, leesVervolg }
}
