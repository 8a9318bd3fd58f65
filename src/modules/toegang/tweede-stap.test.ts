import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import {
  adres,
  eersteStap,
  geheim,
  herstelcodesOp,
  type Inloghuis,
  inloghuis,
  logIn,
} from '../../../test/inloggen.ts'
import { optiesOp, proefPasskey } from '../../../test/passkey.ts'
import { telHerstelcodes } from './herstelcode.store.ts'
import { gebruikHerstelcode, vervangHerstelcodes } from './herstelcode.ts'
import { totpNu } from './totp.ts'

/** A passkey of Lena, made on her own page. */
async function metPasskey(huis: Inloghuis) {
  const sleutel = proefPasskey(adres)
  const { browser } = await logIn(huis)
  const passkey = sleutel.maak(optiesOp(await browser.haal('/mijn-account/passkey')))
  expect((await browser.stuur('/mijn-account/passkey', { naam: 'Laptop', passkey })).naar).toBe(
    '/mijn-account',
  )
  return sleutel
}

async function metHerstelcodes(huis: Inloghuis): Promise<string[]> {
  const { browser } = await logIn(huis)
  return herstelcodesOp(await browser.stuur('/mijn-account/herstelcodes', {}))
}

describe('met een passkey', () => {
  async function halverwege() {
    const huis = await inloghuis()
    const sleutel = await metPasskey(huis)
    const { browser } = await eersteStap(huis)
    const opties = optiesOp(await browser.haal('/inloggen/code'))
    const stuur = (passkey: string) => browser.stuur('/inloggen/passkey', { passkey })
    return { huis, sleutel, browser, opties, stuur }
  }

  test('komt iemand binnen', async () => {
    const { sleutel, opties, stuur, browser } = await halverwege()
    expect((await stuur(sleutel.gebruik(opties))).naar).toBe('/')
    expect((await browser.haal('/begin')).html).toContain('Lena Proef')
  })

  test.each([
    ['van een andere website', { origin: 'https://baken.example.com' }],
    ['voor een ander domein', { rpId: 'example.nl' }],
    ['op een andere vraag', { challenge: Buffer.alloc(32, 9).toString('base64url') }],
    ['zonder dat iemand zich bij het toestel bewees', { vlaggen: 1 }],
    ['zonder dat er iemand was', { vlaggen: 4 }],
    ['van een kopie: de teller loopt terug', { teller: 1 }],
  ])('%s niet', async (_, anders) => {
    const { huis, sleutel, opties, stuur, browser } = await halverwege()
    await stuur(sleutel.gebruik(opties, { teller: 5 }))
    await browser.stuur('/uitloggen', {})
    await eersteStap(huis, browser)
    const vraag = optiesOp(await browser.haal('/inloggen/code'))
    const mislukt = await stuur(sleutel.gebruik(vraag, { teller: 6, ...anders }))
    expect(mislukt.status).toBe(400)
    expect(mislukt.html).toContain('De passkey is niet herkend')
    const opnieuw = sleutel.gebruik(optiesOp(mislukt), { teller: 7 })
    expect((await stuur(opnieuw)).naar).toBe('/')
  })

  test('van iemand anders niet, ook niet met de goede wachtzin', async () => {
    const { opties, stuur } = await halverwege()
    expect((await stuur(proefPasskey(adres).gebruik(opties))).status).toBe(400)
  })

  test('werkt een antwoord een keer, en een vraag vijf minuten', async () => {
    const { huis, sleutel, opties, stuur, browser } = await halverwege()
    const passkey = sleutel.gebruik(opties)
    const dief = bezoeker(huis.app)
    for (const [naam, waarde] of browser.koekjes) dief.koekjes.set(naam, waarde)
    const beide = await Promise.all([stuur(passkey), dief.stuur('/inloggen/passkey', { passkey })])
    expect(beide.map((blad) => blad.status).sort()).toEqual([303, 400])
    const { browser: later } = await eersteStap(huis)
    const oud = optiesOp(await later.haal('/inloggen/code'))
    huis.later(301)
    expect((await later.stuur('/inloggen/passkey', { passkey: sleutel.gebruik(oud) })).status).toBe(400)
  })

  test.each([
    '',
    'geen json',
    '{}',
    '{"id":"a","rawId":"a","type":"public-key","response":{"clientDataJSON":"e30"},"clientExtensionResults":{}}',
  ])('is onzin een fout antwoord, geen fout van Baken: %s', async (passkey) => {
    const { stuur } = await halverwege()
    expect((await stuur(passkey)).status).toBe(400)
  })

  test('zegt de pagina pas na de goede wachtzin wat iemand heeft', async () => {
    const huis = await inloghuis()
    await metPasskey(huis)
    const { browser, blad } = await eersteStap(huis, undefined, 'een heel andere wachtzin')
    expect(blad.html).not.toMatch(/passkey/i)
    expect((await browser.haal('/inloggen/code')).naar).toBe('/inloggen')
    const niemand = await browser.stuur('/inloggen/passkey', { passkey: '' })
    expect(niemand.html).not.toContain('Inloggen met passkey')
  })

  test('zegt de pagina zonder JavaScript dat een passkey dat nodig heeft, en staat de knop uit', async () => {
    const { browser } = await halverwege()
    const { html } = await browser.haal('/inloggen/code')
    expect(html).toContain('Een passkey werkt alleen met JavaScript')
    expect(html).toMatch(/<div hidden="" data-passkey="gebruik"/)
    expect(html).toContain('Code van zes cijfers')
  })
})

describe('een herstelcode', () => {
  test('opent de tweede stap een keer, hoe hij ook is getypt, en dan staat er hoeveel er over zijn', async () => {
    const huis = await inloghuis()
    const codes = await metHerstelcodes(huis)
    expect(new Set(codes).size).toBe(10)
    const { browser } = await eersteStap(huis)
    const getypt = codes[3]!.toLowerCase().replaceAll('-', ' ')
    expect((await browser.stuur('/inloggen/herstelcode', { herstelcode: getypt })).naar).toBe('/mijn-account')
    expect((await browser.haal('/mijn-account')).html).toContain('U hebt nog 9 herstelcodes')
    const { browser: tweede } = await eersteStap(huis)
    const weer = await tweede.stuur('/inloggen/herstelcode', { herstelcode: codes[3]! })
    expect(weer.status).toBe(400)
    expect(weer.html).toContain(codes[3])
  })

  test('werkt voor een van twee die hem tegelijk gebruiken', async () => {
    const huis = await inloghuis()
    const [code] = await metHerstelcodes(huis)
    const browsers = await Promise.all([1, 2, 3].map(() => eersteStap(huis)))
    const bladen = await Promise.all(
      browsers.map(({ browser }) => browser.stuur('/inloggen/herstelcode', { herstelcode: code! })),
    )
    expect(bladen.map((blad) => blad.status).sort()).toEqual([303, 400, 400])
  })

  test('opent alleen het eigen account', async () => {
    const huis = await inloghuis()
    const [code] = await metHerstelcodes(huis)
    const bo = await huis.account('bo')
    const mag = await huis.alsAccount(bo.id, (tx) => gebruikHerstelcode(tx, bo.id, code!))
    expect(mag).toBe(false)
  })

  test('werkt niet meer als er nieuwe zijn, en met minder dan drie komt er een melding', async () => {
    const huis = await inloghuis()
    const oud = await metHerstelcodes(huis)
    huis.later(60)
    const nieuw = await metHerstelcodes(huis)
    const { browser } = await eersteStap(huis)
    expect((await browser.stuur('/inloggen/herstelcode', { herstelcode: oud[0]! })).status).toBe(400)
    for (const code of nieuw.slice(0, 7))
      await huis.alsAccount(huis.lena.id, (tx) => gebruikHerstelcode(tx, huis.lena.id, code))
    await browser.stuur('/inloggen/herstelcode', { herstelcode: nieuw[7]! })
    const { html } = await browser.haal('/mijn-account')
    expect(html).toContain('U hebt nog 2 herstelcodes')
    expect(html).toContain('U hebt bijna geen herstelcodes meer.')
  })

  test('welke codes ook in welke volgorde worden geprobeerd: elke echte telt een keer, al het andere nooit', async () => {
    const huis = await inloghuis()
    const { id } = huis.lena
    const keuzes = fc.array(fc.oneof(fc.nat(9), fc.constant(null), fc.string({ maxLength: 25 })), {
      maxLength: 25,
    })
    await fc.assert(
      fc.asyncProperty(keuzes, async (rij) => {
        await huis.alsAccount(id, async (tx) => {
          const codes = await vervangHerstelcodes(tx, id)
          const gezien = new Set<number>()
          for (const keuze of rij) {
            const verwacht = typeof keuze === 'number' && !gezien.has(keuze)
            const code = typeof keuze === 'number' ? codes[keuze]! : (keuze ?? codes[0]!.replace(/.$/, '!'))
            expect(await gebruikHerstelcode(tx, id, code)).toBe(verwacht)
            if (typeof keuze === 'number') gezien.add(keuze)
          }
          expect(await telHerstelcodes(tx, id)).toBe(10 - gezien.size)
        })
      }),
      { numRuns: 25 },
    )
  })

  test('staat nergens in de database, ook niet als gewone hash', async () => {
    const huis = await inloghuis()
    const [code] = await metHerstelcodes(huis)
    const rijen = await huis.alsAccount(huis.lena.id, (tx) =>
      tx.db.selectFrom('toegang.herstelcode').select('codeHash').execute(),
    )
    const { createHash } = await import('node:crypto')
    const gewoon = [code!, code!.replaceAll('-', '')].map((t) => createHash('sha256').update(t).digest('hex'))
    expect(rijen).toHaveLength(10)
    for (const { codeHash } of rijen) expect(gewoon).not.toContain(codeHash.toString('hex'))
  })
})

describe('de tweede stap', () => {
  test('vraagt na vijf foute antwoorden, ook tegelijk gegeven, weer om de wachtzin', async () => {
    const huis = await inloghuis()
    const [code] = await metHerstelcodes(huis)
    const { browser } = await eersteStap(huis)
    const fout = { herstelcode: code!.replace(/.$/, '!') }
    await Promise.all([1, 2, 3, 4, 5].map(() => browser.stuur('/inloggen/herstelcode', fout)))
    const blad = await browser.stuur('/inloggen/herstelcode', { herstelcode: code! })
    expect(blad.status).toBe(400)
    expect(blad.html).toContain('Begin opnieuw met inloggen')
  })

  test('van een account dat niet meer actief is, gaat niet door', async () => {
    const huis = await inloghuis()
    const { browser } = await eersteStap(huis)
    await huis.gemeente.als(
      'beheerder',
      (tx) =>
        tx.db.updateTable('toegang.account').set({ actief: false }).where('id', '=', huis.lena.id).execute(),
      { doel: 'beheer' },
    )
    const blad = await browser.stuur('/inloggen/code', { code: totpNu(geheim, huis.klok.nu) })
    expect(blad.status).toBe(400)
  })
})
