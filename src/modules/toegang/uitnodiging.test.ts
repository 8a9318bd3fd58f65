import { describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { adres, herstelcodesOp, inloghuis, sleutelOp } from '../../../test/inloggen.ts'
import { optiesOp, proefPasskey } from '../../../test/passkey.ts'
import { totpNu } from './totp.ts'

const wachtwoord = 'drie blauwe kannen thee'

async function uitgenodigd() {
  const huis = await inloghuis()
  const token = await huis.uitnodiging()
  const pad = `/uitnodiging/${token}`
  const blad = await bezoeker(huis.app).haal(pad)
  const sleutel = sleutelOp(blad)
  const velden = (anders: Record<string, string> = {}) => ({
    naam: 'Bo Beheer',
    inlognaam: `bo@${huis.gemeente.code}.example.nl`,
    wachtwoord,
    code: totpNu(sleutel, huis.klok.nu),
    ...anders,
  })
  return { ...huis, pad, blad, sleutel, velden }
}

describe('een uitnodiging', () => {
  test('maakt een account met een app, een keer, en laat tien herstelcodes zien', async () => {
    const { app, pad, velden } = await uitgenodigd()
    const bo = bezoeker(app)
    const klaar = await bo.stuur(pad, velden())
    expect(klaar.status).toBe(200)
    expect(new Set(herstelcodesOp(klaar)).size).toBe(10)
    expect(bo.koekjes.get('__Host-toestel')).toBeTruthy()
    expect((await bezoeker(app).stuur(pad, velden())).status).toBe(404)
    expect((await bezoeker(app).haal(pad)).status).toBe(404)
    const { inlognaam, code } = velden()
    expect((await bo.stuur('/inloggen', { inlognaam, wachtwoord })).naar).toBe('/inloggen/code')
    expect((await bo.stuur('/inloggen/code', { code })).naar).toBe('/')
  })

  test('maakt een account met een passkey, zonder app', async () => {
    const { app, pad, velden } = await uitgenodigd()
    const bo = bezoeker(app)
    const sleutel = proefPasskey(adres)
    const passkey = sleutel.maak(optiesOp(await bo.haal(pad)))
    expect((await bo.stuur(pad, velden({ code: '', passkey }))).status).toBe(200)
    await bo.stuur('/inloggen', { inlognaam: velden().inlognaam, wachtwoord })
    const stap = await bo.haal('/inloggen/code')
    expect(stap.html).not.toContain('Code van zes cijfers')
    expect((await bo.stuur('/inloggen/passkey', { passkey: sleutel.gebruik(optiesOp(stap)) })).naar).toBe('/')
  })

  test('met een fout in een ander veld blijft de gemaakte passkey staan', async () => {
    const { app, pad, velden } = await uitgenodigd()
    const bo = bezoeker(app)
    const passkey = proefPasskey(adres).maak(optiesOp(await bo.haal(pad)))
    const fout = await bo.stuur(pad, velden({ code: '', passkey, naam: '' }))
    expect(fout.status).toBe(400)
    expect(fout.html).toContain('De passkey is gemaakt')
    const bewaard = /name="passkey" value="([^"]+)"/.exec(fout.html)![1]!.replaceAll('&quot;', '"')
    expect(bewaard).toBe(passkey)
    expect((await bo.stuur(pad, velden({ code: '', passkey: bewaard }))).status).toBe(200)
  })

  test('drie mensen tegelijk met een link: een van hen krijgt het account', async () => {
    const { app, pad, velden, gemeente } = await uitgenodigd()
    const pogingen = ['a', 'b', 'c'].map((wie) =>
      bezoeker(app).stuur(pad, velden({ inlognaam: `${wie}@${gemeente.code}.example.nl` })),
    )
    const statussen = (await Promise.all(pogingen)).map((blad) => blad.status).sort()
    expect(statussen).toEqual([200, 404, 404])
  })

  test('zegt alles wat niet klopt tegelijk, naast het veld, en de naam blijft staan', async () => {
    const { app, pad, velden } = await uitgenodigd()
    const leeg = await bezoeker(app).stuur(pad, {})
    for (const veld of ['naam', 'inlognaam', 'wachtwoord', 'code'])
      expect(leeg.html).toContain(`href="#${veld}"`)
    const kort = await bezoeker(app).stuur(pad, velden({ wachtwoord: 'wachtwoord1', code: '' }))
    for (const tekst of [
      'ten minste 14 tekens',
      'Veel mensen kiezen',
      'Vul de code uit uw app in.',
      'value="Bo Beheer"',
    ])
      expect(kort.html).toContain(tekst)
    expect((await bezoeker(app).stuur(pad, velden({ code: '000000' }))).status).toBe(400)
  })

  test('weigert een wachtzin van de eigen naam en de organisatie, samen met een foute code', async () => {
    const { app, pad, velden, gemeente } = await uitgenodigd()
    const eigen = await bezoeker(app).stuur(pad, velden({ wachtwoord: 'Bo Beheer Bo Beheer 1' }))
    expect(eigen.html).toContain('Gebruik niet alleen uw naam')
    const wachtzin = `Gemeente ${gemeente.code} 2026!`
    const organisatie = await bezoeker(app).stuur(pad, velden({ wachtwoord: wachtzin, code: '000000' }))
    expect(organisatie.html).toContain('Gebruik niet alleen uw naam')
    expect(organisatie.html).toContain('href="#code"')
  })

  test('geeft wie een oude link heeft de sleutel van de app niet', async () => {
    const { app, pad, velden, sleutel } = await uitgenodigd()
    const ander = await uitgenodigd()
    expect(ander.sleutel).not.toBe(sleutel)
    await bezoeker(app).stuur(pad, velden())
    expect((await bezoeker(app).haal(pad)).html).not.toContain(sleutel.slice(0, 4))
  })

  test('die onbekend of verlopen is, ziet er hetzelfde uit', async () => {
    const { app, pad, later } = await uitgenodigd()
    const onbekend = await bezoeker(app).haal('/uitnodiging/bestaat-niet')
    later(8 * 86_400)
    const verlopen = await bezoeker(app).haal(pad)
    expect([onbekend.status, verlopen.status]).toEqual([404, 404])
    expect(verlopen.html).toBe(onbekend.html)
  })

  test('laat alleen op een pagina met een passkey een script van onszelf toe', async () => {
    const { app, blad, pad } = await uitgenodigd()
    const beleid = (wat: { headers: Headers }) => wat.headers.get('content-security-policy')
    expect(beleid(blad)).toContain("default-src 'none'")
    expect(beleid(blad)).toMatch(/; script-src 'self'$/)
    expect(beleid(await bezoeker(app).stuur(pad, {}))).toContain("script-src 'self'")
    for (const zonder of ['/inloggen', '/bestaat-niet', '/uitnodiging/bestaat-niet'])
      expect(beleid(await bezoeker(app).haal(zonder))).not.toContain('script-src')
    const script = /<script defer="" src="([^"]+)">/.exec(blad.html)![1]!
    expect(script).toMatch(/^\/passkey\.[0-9a-f]{12}\.js$/)
    const bestand = await bezoeker(app).haal(script)
    expect(bestand.headers.get('content-type')).toContain('text/javascript')
    expect(bestand.html).not.toMatch(/fetch\(|XMLHttpRequest|sendBeacon|import\(/)
  })
})
