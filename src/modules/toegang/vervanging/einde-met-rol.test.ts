import { beforeAll, describe, expect, test } from 'vitest'
import { beheerhuis } from '../../../../test/accounts.ts'
import { eigenTesthuis } from '../../../../test/gemeente.ts'

eigenTesthuis()

let huis: Awaited<ReturnType<typeof beheerhuis>>
let henk: Awaited<ReturnType<typeof huis.iemand>>
beforeAll(async () => {
  huis = await beheerhuis()
  henk = await huis.iemand('beheerder')
})

const rol = 'aandachtsfunctionaris'
/** A day in three fields, as the form sends it. */
function dag(naam: string, verschil: number): Record<string, string> {
  const [jaar, maand, dagVanDeMaand] = new Date(huis.klok.nu.getTime() + verschil * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
  return { [`${naam}-dag`]: dagVanDeMaand!, [`${naam}-maand`]: maand!, [`${naam}-jaar`]: jaar! }
}

/** Bo stands in for Anna, a week; each signed in. */
async function vervanging(wie?: Awaited<ReturnType<typeof huis.persoon>>) {
  const anna = await huis.iemand(rol)
  const bo = wie ?? (await huis.persoon('medewerker'))
  const browser = await huis.logIn(bo)
  const velden = { voor: `${anna.id}:${rol}`, vervanger: bo.id, ...dag('van', 0), ...dag('tot', 7) }
  henk.browser = await huis.logIn(henk)
  expect((await henk.browser.stuur('/beheer/vervanging', velden)).naar).toBe('/beheer/vervanging')
  expect((await browser.haal('/werkvoorraad')).status).toBe(200)
  return { anna, bo: { ...bo, browser } }
}

const rijVoor = async (voorId: string) =>
  (
    await huis.vraag<{ id: string; tot: Date; beeindigd_op: Date | null; beeindigd_door: string | null }>(
      'select id, tot, beeindigd_op, beeindigd_door from toegang.vervanging where voor_id = $1',
      [voorId],
    )
  )[0]!
const eindig = (accountId: string, welke: string, velden: Record<string, string> = { wanneer: 'nu' }) =>
  henk.browser.stuur(`/accounts/${accountId}/rollen/${welke}/beeindigen`, velden)

describe('een vervanging eindigt met de rol', () => {
  test('van de vervanger die hier geen rol meer heeft, en staat dan in het logboek', async () => {
    const { anna, bo } = await vervanging()
    expect((await eindig(bo.id, 'medewerker')).naar).toBe(`/accounts/${bo.id}`)
    expect((await bo.browser.haal('/werkvoorraad')).status).not.toBe(200)
    const { id, beeindigd_op, beeindigd_door } = await rijVoor(anna.id)
    expect(beeindigd_op).toEqual(huis.klok.nu)
    expect(beeindigd_door).toBe(henk.id)
    const regels = await huis.vraag('select actor_id, verwerking from logboek.regel where dossier_id = $1', [
      id,
    ])
    expect(regels).toContainEqual({ actor_id: henk.id, verwerking: 'toegang.vervanging' })
    expect((await henk.browser.haal('/beheer/vervanging')).html).not.toContain(id)
    const mails = await huis.vraag(
      "select data ->> 'accountId' as wie from pgboss.job where name = 'mail' and data ->> 'soort' = 'vervanging' and data ->> 'accountId' = any ($1)",
      [[anna.id, bo.id]],
    )
    expect(mails.map(({ wie }) => wie).sort()).toEqual([anna.id, bo.id, anna.id, bo.id].sort())
  })

  test('niet van wie hier nog een andere rol houdt', async () => {
    const { anna, bo } = await vervanging()
    await huis.vraag(
      "insert into toegang.rol_toewijzing (gemeente_id, account_id, rol, van) values ($1, $2, 'jurist', '2026-01-01')",
      [huis.gemeente.id, bo.id],
    )
    await eindig(bo.id, 'medewerker')
    expect((await rijVoor(anna.id)).beeindigd_op).toBeNull()
  })

  test('van wie de vervangen rol had, ook als zij haar daarna weer krijgt', async () => {
    const { anna, bo } = await vervanging()
    await eindig(anna.id, rol)
    expect((await rijVoor(anna.id)).beeindigd_op).not.toBeNull()
    await huis.vraag(
      'insert into toegang.rol_toewijzing (gemeente_id, account_id, rol, van) values ($1, $2, $3, $4)',
      [huis.gemeente.id, anna.id, rol, huis.klok.nu],
    )
    huis.later(1)
    expect((await bo.browser.haal('/werkvoorraad')).status).not.toBe(200)
  })

  test('op de dag waarop de rol eindigt, en dan pas', async () => {
    const { anna, bo } = await vervanging()
    const eerst = await rijVoor(anna.id)
    await eindig(bo.id, 'medewerker', { wanneer: 'later', ...dag('per', 2) })
    const rij = await rijVoor(anna.id)
    expect(rij.beeindigd_op).toBeNull()
    expect(rij.tot < eerst.tot).toBe(true)
    const [bron] = await huis.vraag<{ tot: Date }>(
      "select tot from toegang.rol_toewijzing where account_id = $1 and rol = 'medewerker'",
      [bo.id],
    )
    expect(rij.tot).toEqual(bron!.tot)
    expect((await bo.browser.haal('/werkvoorraad')).status).toBe(200)
  })

  test('van wie uit dienst gaat, in elke gemeente; terug in dienst is zij haar niet weer', async () => {
    const elders = await huis.nieuweGemeente()
    const bo = await huis.persoon(rol)
    const daar = await huis.iemand(rol, elders)
    const fria = await huis.iemand('beheerder', elders)
    const velden = { voor: `${daar.id}:${rol}`, vervanger: bo.id, ...dag('van', 0), ...dag('tot', 7) }
    expect((await fria.browser.stuur('/beheer/vervanging', velden)).naar).toBe('/beheer/vervanging')
    const { anna } = await vervanging(bo)
    expect((await henk.browser.stuur(`/accounts/${bo.id}/uit-dienst`, { zaken: anna.id })).naar).toBe(
      `/accounts/${bo.id}`,
    )
    for (const voor of [anna.id, daar.id])
      expect(await rijVoor(voor)).toMatchObject({ beeindigd_op: huis.klok.nu, beeindigd_door: henk.id })
  })

  test('van een vervanger van elders van wie hier alle rollen eindigen', async () => {
    const elders = await huis.nieuweGemeente()
    const bo = await huis.persoon(rol, elders)
    const { anna } = await vervanging(bo)
    await henk.browser.stuur(`/accounts/${bo.id}/uit-dienst`, { zaken: 'later' })
    expect((await rijVoor(anna.id)).beeindigd_op).not.toBeNull()
    expect(await huis.rollen(bo.id, elders.id)).toEqual([rol])
  })
})

test('de database maakt een vervanging nooit langer', async () => {
  const { anna } = await vervanging()
  const langer = huis.gemeente.als(
    'beheerder',
    (ctx) =>
      ctx.db
        .updateTable('toegang.vervanging')
        .set({ tot: new Date('2030-01-01') })
        .where('voorId', '=', anna.id)
        .execute(),
    { doel: 'beheer' },
  )
  await expect(langer).rejects.toThrow('alleen korter')
})
