import { expect, test } from 'vitest'
import { adres, inloghuis, logIn } from '../../../test/inloggen.ts'
import { optiesOp, proefPasskey } from '../../../test/passkey.ts'

const pad = '/mijn-account/passkey'
const opnieuw = `/opnieuw-inloggen?naar=${encodeURIComponent(pad)}`

/** Lena has a passkey, and proved herself too long ago. */
async function teLangGeleden() {
  const huis = await inloghuis()
  const { browser } = await logIn(huis)
  const sleutel = proefPasskey(adres)
  await browser.stuur(pad, { naam: 'Laptop', passkey: sleutel.maak(optiesOp(await browser.haal(pad))) })
  huis.later(11 * 60)
  expect((await browser.haal(pad)).naar).toBe(opnieuw)
  const stuur = (passkey: string, naar = pad) => browser.stuur('/opnieuw-inloggen/passkey', { naar, passkey })
  return { huis, browser, sleutel, stuur }
}

test('wie een passkey heeft, bewijst zich daarmee opnieuw en gaat verder waar zij was', async () => {
  const { browser, sleutel, stuur } = await teLangGeleden()
  const blad = await browser.haal(opnieuw)
  expect(blad.html).toContain('Verder met passkey')
  expect(blad.headers.get('content-security-policy')).toContain("script-src 'self'")
  const oud = browser.koekjes.get('__Host-baken')
  expect((await stuur(sleutel.gebruik(optiesOp(blad)))).naar).toBe(pad)
  expect(browser.koekjes.get('__Host-baken')).not.toBe(oud)
  expect((await browser.haal(pad)).status).toBe(200)
})

test('wie de app kwijt is, heeft daar genoeg aan; wie geen passkey heeft, ziet de knop niet', async () => {
  const { huis, browser } = await teLangGeleden()
  await huis.alsAccount(huis.lena.id, (tx) =>
    tx.db.updateTable('toegang.account').set({ totpGeheim: null }).where('id', '=', huis.lena.id).execute(),
  )
  expect((await browser.haal(opnieuw)).html).not.toContain('name="wachtwoord"')
  const ander = await inloghuis()
  const { browser: zonder } = await logIn(ander)
  const { html } = await zonder.haal('/opnieuw-inloggen')
  expect(html).toContain('name="wachtwoord"')
  expect(html).not.toContain('name="passkey"')
})

test.each([
  ['van een andere website', { origin: 'https://kwaad.example' }],
  ['op een andere vraag', { challenge: Buffer.alloc(32, 9).toString('base64url') }],
  ['zonder dat iemand zich bij het toestel bewees', { vlaggen: 1 }],
])('een passkey %s bewijst niets, en de vraag geldt daarna niet meer', async (_, anders) => {
  const { browser, sleutel, stuur } = await teLangGeleden()
  const opties = optiesOp(await browser.haal(opnieuw))
  const fout = await stuur(sleutel.gebruik(opties, anders))
  expect(fout.status).toBe(400)
  expect(fout.html).toContain('De passkey is niet herkend.')
  expect(fout.html).toContain(`name="naar" value="${pad}"`)
  expect((await stuur(sleutel.gebruik(opties))).status).toBe(400)
  expect((await browser.haal(pad)).naar).toBe(opnieuw)
  expect((await stuur(sleutel.gebruik(optiesOp(fout)))).status).toBe(400)
  expect((await stuur(sleutel.gebruik(optiesOp(await browser.haal(opnieuw))))).naar).toBe(pad)
})

test('de passkey van een ander bewijst niets, en leidt nooit naar buiten', async () => {
  const { browser, sleutel, stuur } = await teLangGeleden()
  const vreemd = proefPasskey(adres)
  expect((await stuur(vreemd.gebruik(optiesOp(await browser.haal(opnieuw))))).status).toBe(400)
  const goed = await stuur(sleutel.gebruik(optiesOp(await browser.haal(opnieuw))), '//kwaad.example')
  expect(goed.naar).toBe('/begin')
})
