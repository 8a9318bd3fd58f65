import { beforeAll, describe, expect, test } from 'vitest'
import { beheerhuis, linksOp } from '../../../../test/accounts.ts'
import { bezoeker } from '../../../../test/bezoeker.ts'
import { nu } from '../../../../test/gemeente.ts'
import { nieuweMelding } from '../../../../test/melding.ts'
import { wachtzin } from '../../../../test/wachtzin.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { merkAan } from '../../belang/index.ts'
import { maakSignaal } from '../../signaal/index.ts'
import { wijsVervangerAan } from '../vervanging/wijs-vervanger-aan.ts'

let huis: Awaited<ReturnType<typeof beheerhuis>>
let henk: Awaited<ReturnType<typeof huis.iemand>>
beforeAll(async () => {
  huis = await beheerhuis()
  henk = await huis.iemand('beheerder')
})

const velden = {
  verschijningsvorm: 'arbeid',
  urgentie: 'hoog' as const,
  plaats: '',
  feiten: 'Iets.',
  interpretatie: '',
}

/** A signaal that she made and owns. */
async function signaalVan(accountId: string): Promise<string> {
  const melding = await nieuweMelding(huis.gemeente)
  const actor = { id: accountId, naam: '', organisatieId: null, rollen: ['aandachtsfunctionaris'] }
  const maak = (ctx: TxContext) => maakSignaal(ctx, { ...melding, ...velden })
  return (await huis.gemeente.als('aandachtsfunctionaris', maak, { actor })).id
}

const eigenaar = async (id: string) =>
  (
    await huis.vraag<{ eigenaar_id: string }>('select eigenaar_id from signaal.signaal where id = $1', [id])
  )[0]!.eigenaar_id

describe('wie weggaat', () => {
  test('laat ook achter wat zij voor een ander oppakte', async () => {
    const [anna, bo] = [await huis.iemand('aandachtsfunctionaris'), await huis.iemand('medewerker')]
    const rol = 'aandachtsfunctionaris'
    const week = { van: nu, tot: new Date(nu.getTime() + 7 * 86_400_000) }
    const geen = await henk.browser.haal(`/accounts/${bo.id}/overdragen`)
    expect(geen.html).toContain('Zij heeft hier geen rol met werk')
    await huis.gemeente.als(
      'beheerder',
      (ctx) => wijsVervangerAan(ctx, { voorId: anna.id, rol, accountId: bo.id, ...week }),
      { doel: 'beheer' },
    )
    const signaal = await signaalVan(bo.id)
    await henk.browser.stuur(`/accounts/${bo.id}/uit-dienst`, { zaken: anna.id })
    expect(await eigenaar(signaal)).toBe(anna.id)
  })

  test('is er met het volgende verzoek uit, en haar werk is bij de collega', async () => {
    const anna = await huis.iemand('aandachtsfunctionaris')
    const els = await huis.iemand('aandachtsfunctionaris')
    const een = await signaalVan(anna.id)
    const buiten = await signaalVan(anna.id)
    await huis.gemeente.als('aandachtsfunctionaris', (ctx) =>
      merkAan(ctx, [{ soort: 'signaal', id: buiten }], els.id),
    )
    const [herstel] = linksOp(await henk.browser.stuur(`/accounts/${anna.id}/herstellink`, {}), 'herstel')
    expect((await bezoeker(huis.app).haal(`/herstel/${herstel}`)).status).toBe(200)
    expect((await anna.browser.haal('/vandaag')).status).toBe(200)

    const leeg = await henk.browser.stuur(`/accounts/${anna.id}/uit-dienst`, {})
    expect(leeg.status).toBe(400)
    expect(leeg.html).toContain('Kies wie de meldingen en signalen overneemt.')
    expect((await anna.browser.haal('/vandaag')).status).toBe(200)
    const weg = await henk.browser.stuur(`/accounts/${anna.id}/uit-dienst`, { zaken: els.id })
    expect(weg.naar).toBe(`/accounts/${anna.id}`)

    expect((await anna.browser.haal('/vandaag')).naar).toBe('/inloggen')
    expect((await anna.browser.haal(`/signalen/${een}`)).naar).toBe('/inloggen')
    expect((await bezoeker(huis.app).haal(`/herstel/${herstel}`)).status).toBe(404)
    const opnieuw = await bezoeker(huis.app).stuur('/inloggen', {
      inlognaam: anna.inlognaam,
      wachtwoord: wachtzin,
    })
    expect(opnieuw.status).toBe(400)
    expect(await huis.rollen(anna.id)).toEqual([])

    expect(await eigenaar(een)).toBe(els.id)
    expect((await els.browser.haal(`/signalen/${een}`)).status).toBe(200)
    // What els is kept out of, does not become hers, and the beheerder is told nothing of it.
    expect(await eigenaar(buiten)).toBe(anna.id)
    expect((await els.browser.haal(`/signalen/${buiten}`)).status).toBe(404)
    expect((await henk.browser.haal(`/signalen/${een}`)).status).toBe(404)
    const blad = await henk.browser.haal(`/accounts/${anna.id}`)
    for (const wat of [
      'afgesloten',
      'Uit dienst',
      'Werk overgedragen',
      'Rol beëindigd',
      'Herstellink gegeven',
    ])
      expect(blad.html).toContain(wat)
    for (const geheim of [een, buiten]) expect(blad.html).not.toContain(geheim)

    expect((await henk.browser.stuur(`/accounts/${anna.id}/uit-dienst`, { zaken: els.id })).status).toBe(409)
    await henk.browser.stuur(`/accounts/${anna.id}/weer-in-dienst`, {})
    expect((await anna.browser.haal('/vandaag')).naar).toBe('/inloggen')
    expect(await huis.rollen(anna.id)).toEqual([])
  })

  test('neemt mee wat zij zelf uitdeelde: open uitnodigingen, herstellinks en gevraagde rollen', async () => {
    const ina = await huis.iemand('beheerder')
    const bo = await huis.persoon('medewerker')
    const organisatie = await huis.organisatie()
    const [link] = linksOp(
      await ina.browser.stuur('/accounts/uitnodigen', { naam: 'Pop', organisatie, rol: 'medewerker' }),
    )
    const [herstel] = linksOp(await ina.browser.stuur(`/accounts/${bo.id}/herstellink`, {}), 'herstel')
    await ina.browser.stuur(`/accounts/${bo.id}/rollen`, { rol: 'zorgcoordinator' })
    await henk.browser.stuur(`/accounts/${ina.id}/uit-dienst`, {})
    for (const pad of [`/uitnodiging/${link}`, `/herstel/${herstel}`])
      expect((await bezoeker(huis.app).haal(pad)).status).toBe(404)
    const open = await huis.vraag(
      "select id from toegang.rolverzoek where door_id = $1 and toestand = 'gevraagd'",
      [ina.id],
    )
    expect(open).toEqual([])
  })

  test('met een account elders, verliest hier haar rollen en houdt de rest', async () => {
    const thuis = await huis.nieuweGemeente()
    const pim = await huis.iemand('partner', thuis)
    await henk.browser.stuur('/accounts/bestaand', { inlognaam: pim.inlognaam, rol: 'partner' })
    expect(await huis.rollen(pim.id)).toEqual(['partner'])
    for (const pad of ['herstellink', 'weer-in-dienst'])
      expect((await henk.browser.stuur(`/accounts/${pim.id}/${pad}`, {})).status).toBe(404)
    await henk.browser.stuur(`/accounts/${pim.id}/uit-dienst`, {})
    expect([await huis.rollen(pim.id), await huis.rollen(pim.id, thuis.id)]).toEqual([[], ['partner']])
    expect((await pim.browser.haal('/begin')).status).toBe(200)
  })
})

describe('de laatste beheerder', () => {
  test('kan niet weg, en haar rol kan niet eindigen; ook niet als twee het tegelijk proberen', async () => {
    const klein = await huis.nieuweGemeente()
    const een = await huis.iemand('beheerder', klein)
    const twee = await huis.iemand('beheerder', klein)
    const einde = (wie: typeof een, van: typeof een) =>
      wie.browser.stuur(`/accounts/${van.id}/rollen/beheerder/beeindigen`, { wanneer: 'nu' })
    await Promise.all([einde(een, twee), einde(twee, een)])
    const over = [...(await huis.rollen(een.id, klein.id)), ...(await huis.rollen(twee.id, klein.id))]
    expect(over).toEqual(['beheerder'])
    const wie = (await huis.rollen(een.id, klein.id)).length ? een : twee
    // A beheerder of another municipality has no way to her either.
    expect((await einde(henk as never, wie)).status).toBe(404)
  })

  test('in een andere gemeente is niet te beëindigen door wie haar hier uit dienst meldt', async () => {
    const ander = await huis.nieuweGemeente()
    const regio = await huis.iemand('beheerder')
    await huis.vraag(
      "insert into toegang.rol_toewijzing (gemeente_id, account_id, rol, van) values ($1, $2, 'beheerder', '2026-01-01')",
      [ander.id, regio.id],
    )
    const blad = await henk.browser.stuur(`/accounts/${regio.id}/uit-dienst`, {})
    expect(blad.status).toBe(400)
    expect(blad.html).toContain('laatste beheerder')
    expect(await huis.rollen(regio.id)).toEqual(['beheerder'])
  })
})

test('alle sessies beëindigen werkt meteen, en de bezitter kan daarna gewoon weer inloggen', async () => {
  const bo = await huis.iemand('medewerker')
  expect((await henk.browser.stuur(`/accounts/${bo.id}/sessies-beeindigen`, {})).status).toBe(303)
  expect((await bo.browser.haal('/intern/melden')).naar).toBe('/inloggen')
  const weer = await huis.logIn(bo)
  expect((await weer.haal('/intern/melden')).status).toBe(200)
})
