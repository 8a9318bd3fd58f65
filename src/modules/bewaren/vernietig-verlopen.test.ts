import { expect, test } from 'vitest'
import { nieuweGemeente, nu } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { dagenLater } from '../../kernel/clock.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { wijsAf } from '../melding/beoordeel-afwijzen.ts'
import { rondHulpvraagAf } from '../melding/hulpvraag-behandel.ts'
import { legWegingenVast, maakSignaal } from '../signaal/index.ts'
import { vernietigVerlopen } from './vernietig-verlopen.ts'

type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>
const termijn = 92 // three months of the made-up region, from 23 November

async function ruimOp(gemeente: Gemeente, dagen: number): Promise<void> {
  await gemeente.systeem('vernietigen', vernietigVerlopen, { now: dagenLater(nu, dagen) })
}

/** How many rows are left, as the one who destroys sees them, and the keys. */
async function over(gemeente: Gemeente): Promise<{ meldingen: number; signalen: number; sleutels: number }> {
  const tel = (ctx: TxContext, tabel: 'melding.melding' | 'signaal.signaal' | 'sleutel.dossiersleutel') =>
    ctx.db.selectFrom(tabel).select('gemeenteId').execute()
  return await gemeente.systeem('vernietigen', async (ctx) => ({
    meldingen: (await tel(ctx, 'melding.melding')).length,
    signalen: (await tel(ctx, 'signaal.signaal')).length,
    sleutels: (await tel(ctx, 'sleutel.dossiersleutel')).length,
  }))
}

async function vernietigd(gemeente: Gemeente): Promise<string[]> {
  const regels = await gemeente.als(
    'fg',
    (ctx) =>
      ctx.db.selectFrom('logboek.regel').select('dossierId').where('verwerking', '=', 'vernietigd').execute(),
    { doel: 'toezicht' },
  )
  return regels.map((regel) => regel.dossierId!)
}

test('een afgewezen melding verdwijnt op de dag van haar termijn, en niet eerder: rijen, sleutels en een regel', async () => {
  const gemeente = await nieuweGemeente()
  const melder = { naam: 'Puck', hoe: 'mail', wanneer: '' }
  const weg = await nieuweMelding(gemeente, { melder })
  await nieuweMelding(gemeente)
  const af = { ...weg, reden: 'niets', toelichting: 'Niets te zien.' }
  await gemeente.als('aandachtsfunctionaris', (ctx) => wijsAf(ctx, af))
  await ruimOp(gemeente, termijn - 1)
  expect((await over(gemeente)).meldingen).toBe(2)
  await ruimOp(gemeente, termijn)
  expect(await over(gemeente)).toEqual({ meldingen: 1, signalen: 0, sleutels: 1 })
  expect(await vernietigd(gemeente)).toEqual([weg.id])
})

test('een signaal dat niet is opgepakt, neemt zijn meldingen mee', async () => {
  const gemeente = await nieuweGemeente()
  const melding = await nieuweMelding(gemeente)
  const velden = {
    plaats: '',
    feiten: 'Iets',
    interpretatie: '',
    verschijningsvorm: 'arbeid',
    urgentie: 'hoog',
  } as const
  const { id } = await gemeente.als('aandachtsfunctionaris', (ctx) =>
    maakSignaal(ctx, { ...melding, ...velden }),
  )
  const nee = { code: 'A', uitkomst: 'nee', reden: 'Niets.', criteria: [] }
  await gemeente.als('regisseur', (ctx) => legWegingenVast(ctx, { id, versie: 1, besluiten: [nee] }))
  await ruimOp(gemeente, termijn)
  expect(await over(gemeente)).toEqual({ meldingen: 0, signalen: 0, sleutels: 0 })
  expect((await vernietigd(gemeente)).sort()).toEqual([melding.id, id].sort())
})

test('een open signaal en een andere gemeente blijven staan, ook na jaren', async () => {
  const [gemeente, ander] = [await nieuweGemeente(), await nieuweGemeente()]
  await nieuweMelding(gemeente)
  const weg = await nieuweMelding(ander)
  await ander.als('aandachtsfunctionaris', (ctx) =>
    wijsAf(ctx, { ...weg, reden: 'niets', toelichting: 'Niets.' }),
  )
  await ruimOp(gemeente, 3650)
  expect((await over(gemeente)).meldingen).toBe(1)
  expect((await over(ander)).meldingen).toBe(1)
})

test('meer dan een partij gaat in een keer, ook hulpvragen', async () => {
  const gemeente = await nieuweGemeente()
  for (let i = 0; i < 101; i++) {
    const vraag = await nieuweMelding(gemeente, { wie: 'mijzelf', hulp: 'alleen-hulp' })
    const afloop = { ...vraag, afloop: 'afgebroken', toelichting: '' } as const
    await gemeente.als('zorgcoordinator', (ctx) => rondHulpvraagAf(ctx, afloop), { doel: 'zorg' })
  }
  await ruimOp(gemeente, termijn)
  expect(await over(gemeente)).toEqual({ meldingen: 0, signalen: 0, sleutels: 0 })
  expect(await vernietigd(gemeente)).toHaveLength(101)
})

test('een half ingevulde melding verdwijnt na haar uur', async () => {
  const gemeente = await nieuweGemeente()
  const bewijs = Buffer.alloc(32, 7)
  const uur = new Date(nu.getTime() + 3_600_000)
  const rij = { id: bewijs, inhoud: Buffer.from('verzegeld'), verlooptOp: uur }
  const zet = (ctx: TxContext) => ctx.db.insertInto('melding.concept').values(rij).execute()
  await gemeente.openbaar('melden', zet, { bewijs })
  const nog = () =>
    gemeente.openbaar('melden', (ctx) => ctx.db.selectFrom('melding.concept').select('id').execute(), {
      bewijs,
    })
  await ruimOp(gemeente, 0)
  expect(await nog()).toHaveLength(1)
  await ruimOp(gemeente, 1)
  expect(await nog()).toHaveLength(0)
})
