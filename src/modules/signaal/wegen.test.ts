import { beforeAll, describe, expect, test } from 'vitest'
import { nieuweGemeente, nu } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { bekijkMelding } from '../melding/index.ts'
import { legGevaarVast, sluitGevaar } from './acuut-gevaar.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { legWegingenVast } from './leg-weging-vast.ts'
import { maakSignaal } from './maak-signaal.ts'
import { voegSamen } from './voeg-samen.ts'

let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>
beforeAll(async () => {
  gemeente = await nieuweGemeente()
})
type Doe<T> = Parameters<typeof gemeente.als<T>>[1]
const functionaris = <T>(doe: Doe<T>) => gemeente.als('aandachtsfunctionaris', doe)
const regisseur = <T>(doe: Doe<T>) => gemeente.als('regisseur', doe)

const tekst = { plaats: 'De kade', feiten: 'Mensen slapen in de loods.', interpretatie: 'Misschien dwang.' }
const signaalvelden = { ...tekst, verschijningsvorm: 'arbeid', urgentie: 'hoog' } as const

async function nieuwSignaal() {
  const melding = await nieuweMelding(gemeente)
  const { id } = await functionaris((ctx) => maakSignaal(ctx, { ...melding, ...signaalvelden }))
  return { id, melding }
}
const besluit = (code: string, uitkomst: string) => ({
  code,
  uitkomst,
  reden: `Reden ${code}`,
  criteria: ['Er is reden.', 'Zelf bedacht.'],
})
const weeg = (id: string, versie: number, ...besluiten: ReturnType<typeof besluit>[]) =>
  ((ctx) => legWegingenVast(ctx, { id, versie, besluiten })) as Doe<void>

describe('een signaal wegen', () => {
  test('een nieuw signaal wacht op de rol van de eerste weging van de regio', async () => {
    const { id, melding } = await nieuwSignaal()
    expect(await functionaris((ctx) => bekijkSignaal(ctx, id))).toMatchObject({
      ...tekst,
      stap: 'ontvangen',
      volgende: 'A',
      wachtOp: 'regisseur',
    })
    const gemeld = await functionaris((ctx) => bekijkMelding(ctx, melding.id))
    expect(gemeld).toMatchObject({ toestand: 'in-behandeling', besluit: 'signaal', signaalId: id })
  })

  test('de verkeerde rol en een overgeslagen weging worden geweigerd, en er wordt niets bewaard', async () => {
    const { id } = await nieuwSignaal()
    await expect(functionaris(weeg(id, 1, besluit('A', 'ja')))).rejects.toMatchObject({
      status: 400,
      veld: 'uitkomst-A',
    })
    await expect(functionaris(weeg(id, 1, besluit('B', 'ja')))).rejects.toMatchObject({
      status: 400,
      veld: 'uitkomst-B',
    })
    await expect(regisseur(weeg(id, 1, besluit('A', 'ja'), besluit('B', 'ja')))).rejects.toMatchObject({
      veld: 'uitkomst-B',
    })
    await expect(regisseur(weeg(id, 1, besluit('A', 'zelfbedacht')))).rejects.toMatchObject({
      veld: 'uitkomst-A',
    })
    expect(await functionaris((ctx) => bekijkSignaal(ctx, id))).toMatchObject({
      versie: 1,
      volgende: 'A',
      wegingen: [],
    })
  })

  test('een weging staat vast met naam, rol, reden en alleen de criteria van de regio', async () => {
    const { id } = await nieuwSignaal()
    await regisseur(weeg(id, 1, besluit('A', 'ja')))
    const na = await functionaris((ctx) => bekijkSignaal(ctx, id))
    expect(na).toMatchObject({
      stap: 'verrijken',
      volgende: 'B',
      wachtOp: 'aandachtsfunctionaris',
      versie: 2,
    })
    expect(na.wegingen).toMatchObject([
      { rol: 'regisseur', reden: 'Reden A', door: 'Test regisseur', criteria: ['Er is reden.'] },
    ])
  })

  test('niet oppakken sluit het signaal en de meldingen, met de termijn van de regio', async () => {
    const { id, melding } = await nieuwSignaal()
    await regisseur(weeg(id, 1, besluit('A', 'nee')))
    const na = await functionaris((ctx) => bekijkSignaal(ctx, id))
    expect(na).toMatchObject({
      toestand: 'gesloten',
      uitkomst: 'niet-opgepakt',
      vernietigenOp: '2027-02-23',
      volgende: null,
    })
    expect((await functionaris((ctx) => bekijkMelding(ctx, melding.id))).toestand).toBe('afgehandeld')
    await expect(regisseur(weeg(id, 2, besluit('A', 'ja')))).rejects.toMatchObject({
      code: 'gesloten',
      status: 409,
    })
  })

  test('twee wegingen tegelijk: een slaagt, de ander hoort wat er is gebeurd', async () => {
    const { id } = await nieuwSignaal()
    const uitslagen = await Promise.allSettled([
      regisseur(weeg(id, 1, besluit('A', 'ja'))),
      regisseur(weeg(id, 1, besluit('A', 'nee'))),
    ])
    const mis = uitslagen.filter((u) => u.status === 'rejected')
    expect(mis).toMatchObject([
      { reason: { status: 409, message: expect.stringContaining('Test regisseur: Besluit A') } },
    ])
    expect((await functionaris((ctx) => bekijkSignaal(ctx, id))).wegingen).toHaveLength(1)
  })
})

describe('acuut gevaar', () => {
  test('blijft zichtbaar tot iemand het afrondt, en sluiten kan eerder niet', async () => {
    const { id } = await nieuwSignaal()
    await functionaris((ctx) =>
      legGevaarVast(ctx, { id, stap: nieuwId(nu), gedaan: '112 gebeld.', gedaanOp: nu, gedeeld: 'nee' }),
    )
    await expect(regisseur(weeg(id, 2, besluit('A', 'nee')))).rejects.toMatchObject({
      code: 'acuut',
      status: 409,
    })
    await regisseur(weeg(id, 2, besluit('A', 'ja')))
    const open = await functionaris((ctx) => bekijkSignaal(ctx, id))
    expect(open.acuut).toBe(true)
    expect(open.feitenlijn.find((f) => f.soort === 'acuut')?.tekst).toBe(
      '23 november 2026 om 10:00: 112 gebeld.',
    )
    await functionaris((ctx) => sluitGevaar(ctx, { id, stap: nieuwId(nu), afloop: 'De politie was er.' }))
    expect((await functionaris((ctx) => bekijkSignaal(ctx, id))).acuut).toBe(false)
  })
})

test('een tweede melding hoort bij het signaal en sluit mee', async () => {
  const { id } = await nieuwSignaal()
  const tweede = await nieuweMelding(gemeente, { op: new Date(nu.getTime() + 1) })
  await functionaris((ctx) => voegSamen(ctx, { ...tweede, signaal: id, toelichting: 'Zelfde loods.' }))
  const signaal = await functionaris((ctx) => bekijkSignaal(ctx, id))
  expect(signaal.meldingen.map((m) => m.id)).toContain(tweede.id)
  await regisseur(weeg(id, signaal.versie, besluit('A', 'nee')))
  expect((await functionaris((ctx) => bekijkMelding(ctx, tweede.id))).toestand).toBe('afgehandeld')
})
