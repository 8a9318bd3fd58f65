import { expect, test } from 'vitest'
import { nieuweGemeente, nu } from '../../../../test/gemeente.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { vernietigVerlopen } from '../../bewaren/index.ts'
import { beantwoordVraag, bekijkVraag } from './beantwoord-vraag.ts'
import { mijnVragen, stelVraag } from './stel-vraag.ts'
import { openVragen } from './vraag.store.ts'

const stellen = { doel: 'collegavraag' }
const tekst = 'Mag ik een ouder bellen als een leerling dit vertelt?'

async function gemeenteMetVraag() {
  const g = await nieuweGemeente()
  await g.als('medewerker', (ctx) => stelVraag(ctx, { concept: nieuwId(nu), tekst }), stellen)
  const [open] = await g.als('aandachtsfunctionaris', (ctx) => openVragen(ctx, 10))
  return { g, id: open!.id }
}

test('een vraag gaat naar de aandachtsfunctionaris, en het antwoord terug naar wie vroeg', async () => {
  const { g, id } = await gemeenteMetVraag()
  expect(await g.als('aandachtsfunctionaris', (ctx) => bekijkVraag(ctx, id))).toMatchObject({ tekst })
  await g.als('aandachtsfunctionaris', (ctx) => beantwoordVraag(ctx, { id, tekst: 'Bel mij eerst.' }))
  expect(await g.als('medewerker', mijnVragen, stellen)).toMatchObject([
    { id, tekst, antwoord: { tekst: 'Bel mij eerst.', op: nu } },
  ])
  expect(await g.als('aandachtsfunctionaris', (ctx) => openVragen(ctx, 10))).toEqual([])
})

test('niemand anders ziet dat er een vraag is', async () => {
  const { g, id } = await gemeenteMetVraag()
  const elders = await nieuweGemeente()
  expect(await g.als('regisseur', (ctx) => openVragen(ctx, 10))).toEqual([])
  expect(await elders.als('aandachtsfunctionaris', (ctx) => openVragen(ctx, 10))).toEqual([])
  await expect(g.als('regisseur', (ctx) => bekijkVraag(ctx, id))).rejects.toMatchObject({ status: 404 })
  const ander = {
    id: await g.account('toezichthouder'),
    naam: '',
    organisatieId: null,
    rollen: ['medewerker'],
  }
  expect(await g.als('medewerker', mijnVragen, { ...stellen, actor: ander })).toEqual([])
})

test('een vraag is geen melding, en ligt verzegeld', async () => {
  const { g } = await gemeenteMetVraag()
  const meldingen = await g.als('aandachtsfunctionaris', (ctx) =>
    ctx.db.selectFrom('melding.melding').select('id').execute(),
  )
  expect(meldingen).toEqual([])
  const [rij] = await g.als('aandachtsfunctionaris', (ctx) =>
    ctx.db.selectFrom('melding.vraag').select('inhoud').execute(),
  )
  expect(rij!.inhoud.toString('latin1')).not.toContain('ouder')
})

test('een vraag krijgt een antwoord; wie te laat is, hoort dat', async () => {
  const { g, id } = await gemeenteMetVraag()
  const antwoord = (zin: string) =>
    g.als('aandachtsfunctionaris', (ctx) => beantwoordVraag(ctx, { id, tekst: zin }))
  await antwoord('Ja.')
  await expect(antwoord('Nee.')).rejects.toMatchObject({ status: 409 })
  expect(await g.als('aandachtsfunctionaris', (ctx) => bekijkVraag(ctx, id))).toMatchObject({
    antwoord: { tekst: 'Ja.' },
  })
})

test('na de termijn is de vraag weg, met haar sleutel', async () => {
  const { g, id } = await gemeenteMetVraag()
  const sleutels = () =>
    g.als('aandachtsfunctionaris', (ctx) =>
      ctx.db.selectFrom('sleutel.dossiersleutel').select('id').where('dossierId', '=', id).execute(),
    )
  const over = (dagen: number) => ({ now: new Date(nu.getTime() + dagen * 86_400_000) })
  await g.systeem('vernietigen', vernietigVerlopen, over(80))
  expect(await sleutels()).toHaveLength(1)
  await g.systeem('vernietigen', vernietigVerlopen, over(93))
  expect(await sleutels()).toEqual([])
  expect(await g.als('medewerker', mijnVragen, stellen)).toEqual([])
})
