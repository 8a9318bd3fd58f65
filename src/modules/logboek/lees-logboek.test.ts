import { beforeAll, expect, test } from 'vitest'
import { nieuweGemeente, nu } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { bekijkMelding } from '../melding/index.ts'
import { leesLogboek } from './lees-logboek.ts'

let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>
let melding: string
beforeAll(async () => {
  gemeente = await nieuweGemeente()
  melding = (await nieuweMelding(gemeente)).id
  await gemeente.als('aandachtsfunctionaris', (ctx) => bekijkMelding(ctx, melding), {
    verwerking: 'melding.inzien',
    now: new Date(nu.getTime() + 1000),
  })
})
const lees = (rol: string, doel = 'toezicht') =>
  gemeente.als(rol, (ctx) => leesLogboek(ctx, { dossier: melding }), { doel })

test('de FG ziet wie een dossier maakte en opende, met rol en doel', async () => {
  const { regels } = await lees('fg')
  expect(regels).toMatchObject([
    {
      wie: 'Test aandachtsfunctionaris',
      rollen: 'aandachtsfunctionaris',
      doel: 'beoordelen',
      verwerking: 'melding.inzien',
      uitkomst: 'gedaan',
    },
    { wie: 'Iemand zonder account', rollen: 'melder', doel: 'melden' },
  ])
})

test('niemand anders ziet een regel, en een ander doel helpt niet', async () => {
  for (const rol of ['aandachtsfunctionaris', 'beheerder', 'regisseur'])
    expect((await lees(rol)).regels).toEqual([])
  expect((await lees('fg', 'beoordelen')).regels).toEqual([])
})

test('bladeren toont elke regel een keer', async () => {
  for (let i = 0; i < 60; i++) {
    await gemeente.als('aandachtsfunctionaris', (ctx) => bekijkMelding(ctx, melding), {
      now: new Date(nu.getTime() + 2000 + i),
    })
  }
  const blad = (na?: string) =>
    gemeente.als('fg', (ctx) => leesLogboek(ctx, { dossier: melding, na }), { doel: 'toezicht' })
  const eerste = await blad()
  const tweede = await blad(eerste.volgende)
  const ids = [...eerste.regels, ...tweede.regels].map((regel) => regel.id)
  expect(ids).toHaveLength(62)
  expect(new Set(ids).size).toBe(62)
})
