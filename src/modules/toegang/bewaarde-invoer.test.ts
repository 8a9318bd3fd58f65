import { describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { alsEigenaar, nieuweGemeente } from '../../../test/gemeente.ts'
import { inloghuis } from '../../../test/inlog.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { maakContext, systeem } from '../../kernel/context.ts'
import { nieuweMeldcode } from '../../platform/crypto/index.ts'
import { bewaarRollen, ruimToegangOp, verleen } from './index.ts'

const tekst = 'Dit schreef ik net voor mijn sessie verliep. '.repeat(20).trim()
const nummers = (html: string) => [...html.matchAll(/name="bewaard" value="([^"]+)"/g)].map((m) => m[1]!)

const rijen = (accountId: string) =>
  alsEigenaar('select * from toegang.bewaarde_invoer where account_id = $1', [accountId])

/** Anna wrote a long answer, went away, and sends it too late. */
async function teLaat(minuten = 31) {
  const huis = await inloghuis()
  const persoon = await huis.persoon('aandachtsfunctionaris')
  const { id } = await nieuweMelding(huis.gemeente, { code: nieuweMeldcode() })
  const anna = await huis.logIn(persoon)
  const pad = `/meldingen/${id}/beantwoorden`
  huis.later(minuten)
  const blad = await anna.stuur(pad, { tekst, wachtwoord: 'hoort hier niet', code: '123456' })
  return { huis, persoon, anna, pad, blad }
}

describe('een sessie die verloopt midden in een formulier', () => {
  test.each([
    ['na een half uur stilte', 31],
    ['na een werkdag', 10 * 60 + 5],
  ])('%s: de tekst wacht tot zij weer inlogt, en komt terug op de eigen pagina', async (_, minuten) => {
    const { huis, persoon, anna, pad, blad } = await teLaat(minuten)
    expect(blad.status).toBe(401)
    expect(blad.html).toContain('Baken bewaart hem voor u')
    expect(blad.html).not.toContain('Dit schreef ik')
    await huis.logIn(persoon, anna)
    expect((await anna.haal('/')).naar).toBe('/begin')
    expect((await anna.haal('/begin')).naar).toBe('/bewaard')
    const lijst = await anna.haal('/bewaard')
    expect(lijst.html).toContain('U was bezig met: melding beantwoorden')
    expect(lijst.html).not.toContain('Dit schreef ik')
    const formulier = await anna.stuur('/bewaard/openen', { bewaard: nummers(lijst.html)[0]! })
    expect(formulier.status).toBe(200)
    expect(formulier.html).toContain(`${tekst}</textarea>`)
    expect(formulier.html).toContain(`action="${pad}"`)
    expect((await anna.haal('/begin')).naar).not.toBe('/bewaard')
  })

  test('er ligt niets leesbaars, en geen wachtzin of code', async () => {
    const { huis, persoon, anna, pad } = await teLaat()
    const [rij] = await rijen(persoon.id)
    const ruw = JSON.stringify({ ...rij, inhoud: rij!.inhoud.toString('latin1') })
    expect(ruw).not.toContain('Dit schreef ik')
    expect(ruw).not.toContain(pad)
    await huis.logIn(persoon, anna)
    const [bewaard] = nummers((await anna.haal('/bewaard')).html)
    const { html } = await anna.stuur('/bewaard/openen', { bewaard: bewaard! })
    expect(html).not.toContain('hoort hier niet')
    expect(html).not.toContain('123456')
  })

  test('een ander die daarna inlogt, merkt er niets van', async () => {
    const { huis, persoon, anna } = await teLaat()
    const bo = await huis.logIn(await huis.persoon('aandachtsfunctionaris'), anna)
    expect((await bo.haal('/begin')).naar).not.toBe('/bewaard')
    expect(nummers((await bo.haal('/bewaard')).html)).toEqual([])
    const [rij] = await rijen(persoon.id)
    for (const doe of ['openen', 'weggooien'])
      expect((await bo.stuur(`/bewaard/${doe}`, { bewaard: rij!.id })).status).toBe(404)
    expect(await rijen(persoon.id)).toHaveLength(1)
  })

  test('zij kan het weggooien', async () => {
    const { huis, persoon, anna } = await teLaat()
    await huis.logIn(persoon, anna)
    const [bewaard] = nummers((await anna.haal('/bewaard')).html)
    await anna.stuur('/bewaard/weggooien', { bewaard: bewaard! })
    expect(await rijen(persoon.id)).toEqual([])
    expect((await anna.haal('/begin')).naar).not.toBe('/bewaard')
  })

  test('een zesde tekst verdringt er geen, en staat zelf op de pagina', async () => {
    const { persoon, anna, pad } = await teLaat()
    for (let i = 2; i <= 5; i++)
      expect((await anna.stuur(pad, { tekst })).html).not.toContain('Dit schreef ik')
    const zesde = await anna.stuur(pad, { tekst })
    expect(zesde.status).toBe(401)
    expect(zesde.html).toContain(tekst)
    expect(await rijen(persoon.id)).toHaveLength(5)
  })

  test('zonder bekende sessie, of na uitloggen, staat de tekst op de pagina', async () => {
    const { huis, persoon, pad } = await teLaat()
    const onbekend = bezoeker(huis.app)
    onbekend.koekjes.set('__Host-baken', 'zomaar-iets')
    expect((await onbekend.stuur(pad, { tekst })).html).toContain(tekst)
    const bo = await huis.logIn(persoon)
    const token = bo.koekjes.get('__Host-baken')!
    await bo.stuur('/uitloggen', {})
    bo.koekjes.set('__Host-baken', token)
    expect((await bo.stuur(pad, { tekst })).html).toContain(tekst)
    expect(await rijen(persoon.id)).toHaveLength(1)
  })

  test('wie alleen de wachtzin had, kan niets wegleggen', async () => {
    const { huis, persoon, pad } = await teLaat()
    const half = bezoeker(huis.app)
    await half.stuur('/inloggen', { inlognaam: persoon.inlognaam, wachtwoord: 'vier losse woorden samen' })
    expect((await half.stuur(pad, { tekst })).html).toContain(tekst)
    expect(await rijen(persoon.id)).toHaveLength(1)
  })

  test('na een dag is het weg, eerst voor haar en dan uit de database', async () => {
    const { huis, persoon, anna } = await teLaat()
    huis.later(24 * 60)
    await huis.logIn(persoon, anna)
    expect((await anna.haal('/begin')).naar).not.toBe('/bewaard')
    expect(nummers((await anna.haal('/bewaard')).html)).toEqual([])
    expect(await rijen(persoon.id)).toHaveLength(1)
    const deel = { actor: systeem, doel: 'opruimen', verwerking: 'test', spoor: 'geen' } as const
    await huis.unitOfWork(maakContext({ ...deel, now: huis.klok.nu }), ruimToegangOp)
    expect(await rijen(persoon.id)).toEqual([])
  })

  test('wie intussen voor een andere gemeente werkt, kiest eerst die van de tekst', async () => {
    const { huis, persoon, anna, pad } = await teLaat()
    const elders = await nieuweGemeente()
    await elders.systeem('inrichten', (ctx) => bewaarRollen(ctx, persoon.id, ['aandachtsfunctionaris']))
    await huis.logIn(persoon, anna)
    const [bewaard] = nummers((await anna.haal('/bewaard')).html)
    await anna.stuur('/gemeente', { gemeente: elders.id })
    const daar = await anna.stuur('/bewaard/openen', { bewaard: bewaard! })
    expect(daar.status).toBe(409)
    expect(daar.html).not.toContain('Dit schreef ik')
    await anna.stuur('/gemeente', { gemeente: huis.gemeente.id })
    expect((await anna.stuur('/bewaard/openen', { bewaard: bewaard! })).html).toContain(`action="${pad}"`)
  })

  test('wie schreef in een dossier dat haar was verleend, krijgt haar tekst terug zolang de verlening loopt', async () => {
    const huis = await inloghuis()
    const elders = await nieuweGemeente()
    const wil = await huis.persoon('aandachtsfunctionaris', elders)
    const { id } = await nieuweMelding(huis.gemeente, { code: nieuweMeldcode() })
    const tot = new Date(huis.klok.nu.getTime() + 2 * 3_600_000)
    const verlening = {
      accountId: wil.id,
      dossier: { soort: 'melding', id },
      rol: 'aandachtsfunctionaris',
    } as const
    await huis.gemeente.systeem('belang', (ctx) => verleen(ctx, { ...verlening, tot }))
    const browser = await huis.logIn(wil)
    const pad = `/meldingen/${id}/beantwoorden`
    huis.later(31)
    await browser.stuur(pad, { tekst })
    await huis.logIn(wil, browser)
    const [bewaard] = nummers((await browser.haal('/bewaard')).html)
    const terug = await browser.stuur('/bewaard/openen', { bewaard: bewaard! })
    expect(terug.status).toBe(200)
    expect(terug.html).toContain(`${tekst}</textarea>`)
    huis.later(120)
    await huis.logIn(wil, browser)
    expect((await browser.stuur('/bewaard/openen', { bewaard: bewaard! })).status).toBe(404)
  })

  test('wie haar rol kwijt is, krijgt het formulier niet meer', async () => {
    const { huis, persoon, anna } = await teLaat()
    await alsEigenaar("update toegang.rol_toewijzing set rol = 'medewerker' where account_id = $1", [
      persoon.id,
    ])
    await huis.logIn(persoon, anna)
    const [bewaard] = nummers((await anna.haal('/bewaard')).html)
    expect((await anna.stuur('/bewaard/openen', { bewaard: bewaard! })).status).toBe(404)
  })
})
