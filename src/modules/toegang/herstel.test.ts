import { describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { nieuweGemeente } from '../../../test/gemeente.ts'
import {
  adres,
  eersteStap,
  herstelcodesOp,
  type Inloghuis,
  inloghuis,
  logIn,
  sleutelOp,
} from '../../../test/inloggen.ts'
import { optiesOp, proefPasskey } from '../../../test/passkey.ts'
import { geefHerstellink } from './index.ts'
import { totpNu } from './totp.ts'

const wachtwoord = 'drie blauwe kannen thee'

async function link(huis: Inloghuis): Promise<string> {
  const token = await huis.gemeente.als('beheerder', (tx) => geefHerstellink(tx, huis.lena.id), {
    doel: 'beheer',
    now: huis.klok.nu,
  })
  return `/herstel/${token}`
}

async function herstelbaar() {
  const huis = await inloghuis()
  const pad = await link(huis)
  const sleutel = sleutelOp(await bezoeker(huis.app).haal(pad))
  const velden = (anders: Record<string, string> = {}) => ({
    wachtwoord,
    code: totpNu(sleutel, huis.klok.nu),
    ...anders,
  })
  return { huis, pad, sleutel, velden }
}

describe('een herstellink', () => {
  test('geeft een nieuwe wachtzin, app en herstelcodes; al het oude is voorbij', async () => {
    const huis = await inloghuis()
    const { browser: oud } = await logIn(huis)
    const passkey = proefPasskey(adres)
    const gemaakt = passkey.maak(optiesOp(await oud.haal('/mijn-account/passkey')))
    await oud.stuur('/mijn-account/passkey', { naam: 'Laptop', passkey: gemaakt })
    const [oudeCode] = herstelcodesOp(await oud.stuur('/mijn-account/herstelcodes', {}))

    const pad = await link(huis)
    const lena = bezoeker(huis.app)
    const sleutel = sleutelOp(await lena.haal(pad))
    const klaar = await lena.stuur(pad, { wachtwoord, code: totpNu(sleutel, huis.klok.nu) })
    expect(herstelcodesOp(klaar)).toHaveLength(10)

    expect((await oud.haal('/begin')).naar).toBe('/inloggen')
    expect((await eersteStap(huis)).blad.html).toContain('De inlognaam of de wachtzin klopt niet.')
    const { browser } = await eersteStap(huis, undefined, wachtwoord)
    expect((await browser.haal('/inloggen/code')).html).not.toContain('Inloggen met passkey')
    expect((await browser.stuur('/inloggen/herstelcode', { herstelcode: oudeCode! })).status).toBe(400)
    expect((await browser.stuur('/inloggen/code', { code: totpNu(sleutel, huis.klok.nu) })).naar).toBe('/')
  })

  test('kan ook naar een passkey leiden, en dan is er geen app meer', async () => {
    const { huis, pad, velden } = await herstelbaar()
    const lena = bezoeker(huis.app)
    const sleutel = proefPasskey(adres)
    const passkey = sleutel.maak(optiesOp(await lena.haal(pad)))
    expect((await lena.stuur(pad, velden({ code: '', passkey }))).status).toBe(200)
    await eersteStap(huis, lena, wachtwoord)
    const stap = await lena.haal('/inloggen/code')
    expect(stap.html).not.toContain('Code van zes cijfers')
    expect((await lena.stuur('/inloggen/passkey', { passkey: sleutel.gebruik(optiesOp(stap)) })).naar).toBe(
      '/',
    )
  })

  test('maakt de browser bekend: wie de naam raadt, houdt haar daarna niet tegen', async () => {
    const { huis, pad, velden } = await herstelbaar()
    const lena = bezoeker(huis.app)
    await lena.stuur(pad, velden())
    for (let i = 0; i < 8; i++) await eersteStap(huis, undefined, 'een heel andere zin')
    expect((await eersteStap(huis, lena, wachtwoord)).blad.naar).toBe('/inloggen/code')
  })

  test('werkt een keer, ook als drie mensen hem tegelijk gebruiken', async () => {
    const { huis, pad, velden } = await herstelbaar()
    const zinnen = ['drie blauwe kannen thee', 'zes gele fietsen in de regen', 'acht koude tenen op zee']
    const bladen = await Promise.all(
      zinnen.map((zin) => bezoeker(huis.app).stuur(pad, velden({ wachtwoord: zin }))),
    )
    expect(bladen.map((blad) => blad.status).sort()).toEqual([200, 404, 404])
    const winnaar = zinnen[bladen.findIndex((blad) => blad.status === 200)]!
    for (const zin of zinnen)
      expect((await eersteStap(huis, undefined, zin)).blad.naar).toBe(
        zin === winnaar ? '/inloggen/code' : null,
      )
    expect((await bezoeker(huis.app).haal(pad)).status).toBe(404)
  })

  test('is voorbij na drie dagen, en zodra er een nieuwe is', async () => {
    const { huis, pad, velden } = await herstelbaar()
    const nieuw = await link(huis)
    expect((await bezoeker(huis.app).haal(pad)).status).toBe(404)
    expect((await bezoeker(huis.app).stuur(pad, velden())).status).toBe(404)
    huis.later(3 * 86_400 - 1)
    expect((await bezoeker(huis.app).haal(nieuw)).status).toBe(200)
    huis.later(1)
    const verlopen = await bezoeker(huis.app).haal(nieuw)
    expect(verlopen.status).toBe(404)
    expect(verlopen.html).toBe((await bezoeker(huis.app).haal('/herstel/bestaat-niet')).html)
  })

  test('met een fout blijft bruikbaar, en zegt alles tegelijk', async () => {
    const { huis, pad, velden } = await herstelbaar()
    const fout = await bezoeker(huis.app).stuur(
      pad,
      velden({ wachtwoord: `lena@${huis.gemeente.code}.example.nl`, code: '000000' }),
    )
    expect(fout.status).toBe(400)
    expect(fout.html).toContain('Gebruik niet alleen uw naam')
    expect(fout.html).toContain('Deze code klopt niet')
    expect((await logIn(huis)).blad.naar).toBe('/')
    expect((await bezoeker(huis.app).stuur(pad, velden())).status).toBe(200)
  })

  test('wordt alleen gegeven door een beheerder van de eigen gemeente', async () => {
    const huis = await inloghuis()
    const ander = await nieuweGemeente()
    const vraag = (gemeente: typeof ander, rol: string, doel = 'beheer') =>
      gemeente.als(rol, (tx) => geefHerstellink(tx, huis.lena.id), { doel })
    await expect(vraag(ander, 'beheerder')).rejects.toThrow('Deze pagina bestaat niet')
    await expect(vraag(huis.gemeente, 'aandachtsfunctionaris')).rejects.toThrow('Deze pagina bestaat niet')
    await expect(vraag(huis.gemeente, 'beheerder', 'begin')).rejects.toThrow('Deze pagina bestaat niet')
    await expect(vraag(huis.gemeente, 'fg', 'toezicht')).rejects.toThrow(/row-level security/)
    expect(await vraag(huis.gemeente, 'beheerder')).toHaveLength(43)
  })

  test('staat in het logboek, met wie hem gaf en voor wie; de link zelf staat nergens', async () => {
    const huis = await inloghuis()
    const pad = await link(huis)
    const regels = await huis.gemeente.als(
      'fg',
      (tx) => tx.db.selectFrom('logboek.regel').selectAll().execute(),
      { doel: 'toezicht' },
    )
    const regel = regels.find(({ verwerking }) => verwerking === 'toegang.herstellink')
    expect(regel).toMatchObject({
      dossierId: huis.lena.id,
      actorId: await huis.gemeente.account('beheerder'),
    })
    const rijen = await huis.gemeente.als(
      'beheerder',
      (tx) => tx.db.selectFrom('toegang.herstel').selectAll().execute(),
      { doel: 'beheer' },
    )
    expect(rijen).toHaveLength(1)
    expect(JSON.stringify(rijen.map((rij) => rij.tokenHash.toString()))).not.toContain(pad.slice(9))
  })

  test('is niets meer waard voor een account dat niet actief is', async () => {
    const { huis, pad, velden } = await herstelbaar()
    const stop = { actief: false }
    await huis.gemeente.als(
      'beheerder',
      (tx) => tx.db.updateTable('toegang.account').set(stop).where('id', '=', huis.lena.id).execute(),
      { doel: 'beheer' },
    )
    expect((await bezoeker(huis.app).stuur(pad, velden())).status).toBe(404)
  })
})
