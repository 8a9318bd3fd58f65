import { beforeAll, expect, test } from 'vitest'
import { beheerhuis } from '../../../../test/accounts.ts'
import { bezoeker } from '../../../../test/bezoeker.ts'
import { nu } from '../../../../test/gemeente.ts'
import { wachtzin } from '../../../../test/wachtzin.ts'
import { wijsVervangerAan } from '../vervanging/wijs-vervanger-aan.ts'
import { bekijkAccounts } from './bekijk-accounts.ts'

let huis: Awaited<ReturnType<typeof beheerhuis>>
let henk: Awaited<ReturnType<typeof huis.iemand>>
beforeAll(async () => {
  huis = await beheerhuis()
  henk = await huis.iemand('beheerder')
})

test('de lijst heeft ieder een keer, op naam, zonder naam in het adres en zonder wie elders werkt', async () => {
  const elders = await huis.persoon('medewerker', await huis.nieuweGemeente())
  for (const rol of ['medewerker', 'jurist', 'medewerker', 'regisseur']) await huis.persoon(rol)
  const gezien: string[] = []
  let na: string | undefined
  do {
    const blad = await huis.gemeente.als('beheerder', (ctx) => bekijkAccounts(ctx, { na }, 2), {
      doel: 'beheer',
      now: huis.klok.nu,
    })
    expect(blad.accounts.length).toBeLessThanOrEqual(2)
    gezien.push(...blad.accounts.map(({ naam, id }) => `${naam} ${id}`))
    na = blad.volgende
  } while (na)
  expect(gezien).toEqual([...gezien].sort())
  const [{ n } = { n: 0 }] = await huis.vraag<{ n: number }>(
    'select count(*)::int as n from toegang.account where gemeente_id = $1',
    [huis.gemeente.id],
  )
  expect(new Set(gezien).size).toBe(n)
  expect(gezien.join()).not.toContain(elders.id)
  const juristen = await henk.browser.haal('/accounts?rol=jurist')
  expect(juristen.html).toContain('Test jurist')
  expect(juristen.html).not.toContain('Test regisseur')
})

test('een account laat zien wat wacht, de tweede stap en de laatste dag van inloggen, en geen tijd', async () => {
  const bo = await huis.iemand('medewerker')
  await huis.persoon('beheerder')
  await henk.browser.stuur(`/accounts/${bo.id}/rollen`, { rol: 'aandachtsfunctionaris' })
  const { html } = await henk.browser.haal(`/accounts/${bo.id}`)
  expect(html).toContain('Wacht op goedkeuring: Casusregisseur')
  expect(html).toMatch(/Tweede stap<\/dt><dd[^>]*>ja/)
  expect(html).toMatch(/Laatst ingelogd<\/dt><dd[^>]*>23 november 2026</)
  expect((await henk.browser.haal('/accounts/overzicht')).html).toContain(
    'Casusregisseur, wacht op goedkeuring',
  )
  const fenna = await huis.iemand('fg')
  const toezicht = await fenna.browser.haal('/fg/accounts')
  expect(toezicht.html).toContain('Casusregisseur, wacht op goedkeuring')
  expect(toezicht.html).not.toContain(bo.id)
})

test('wie voor wie werkt, en tot wanneer, staat bij het account en in het overzicht, ook voor de FG', async () => {
  const [anna, bo] = [await huis.iemand('aandachtsfunctionaris'), await huis.iemand('medewerker')]
  const [van, tot] = [nu, new Date(nu.getTime() + 7 * 86_400_000)]
  const rol = 'aandachtsfunctionaris'
  await huis.gemeente.als(
    'beheerder',
    (ctx) => wijsVervangerAan(ctx, { voorId: anna.id, rol, accountId: bo.id, van, tot }),
    { doel: 'beheer' },
  )
  const regel = 'voor Test aandachtsfunctionaris, van 23 november 2026 tot en met 30 november 2026'
  const fenna = await huis.iemand('fg')
  for (const [wie, pad] of [
    [henk, `/accounts/${bo.id}`],
    [henk, '/accounts/overzicht'],
    [fenna, '/fg/accounts'],
  ] as const)
    expect((await wie.browser.haal(pad)).html, pad).toContain(regel)
})

test('zonder beheerder met een wachtzin en een tweede stap staat er dat er geen noodaccount is', async () => {
  const waarschuwing = 'Er is geen noodaccount'
  expect((await henk.browser.haal('/accounts')).html).not.toContain(waarschuwing)
  const stil = await huis.nieuweGemeente()
  const alleen = await huis.iemand('beheerder', stil)
  await huis.vraag('update toegang.account set totp_geheim = null where id = $1', [alleen.id])
  expect((await alleen.browser.haal('/accounts')).html).toContain(waarschuwing)
})

test('wie nu geen rol heeft, hoort dat bij het inloggen', async () => {
  const bo = await huis.persoon('medewerker')
  await henk.browser.stuur(`/accounts/${bo.id}/rollen/medewerker/beeindigen`, { wanneer: 'nu' })
  huis.later(1)
  const browser = bezoeker(huis.app)
  await browser.stuur('/inloggen', { inlognaam: bo.inlognaam, wachtwoord: wachtzin })
  const blad = await browser.stuur('/inloggen/code', { code: huis.code() })
  expect(blad.status).toBe(400)
  expect(blad.html).toContain('U hebt nu geen rol in Baken.')
})
