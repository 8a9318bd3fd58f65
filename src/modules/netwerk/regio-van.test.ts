import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { alsEigenaar, eigenTesthuis, nieuweGemeente } from '../../../test/gemeente.ts'
import { regioVan, regioVersie } from './regio-van.ts'

eigenTesthuis()

test('een versie van voor er een signaalkaart was, blijft leesbaar', async () => {
  const gemeente = await nieuweGemeente()
  const oud = randomUUID()
  await alsEigenaar(
    `insert into netwerk.regio_versie (id, code, vingerafdruk, inhoud, ingelezen_op)
     select $1, code, 'oud', jsonb_set(inhoud - 'signalen' - 'stappenplan', '{naam}', '"Vroeger"'), ingelezen_op - interval '1 year'
     from netwerk.regio_versie limit 1`,
    [oud],
  )
  const [toen, nu] = await gemeente.systeem('inrichten', async (ctx) => [
    await regioVersie(ctx, oud),
    await regioVan(ctx),
  ])
  expect(toen.naam).toBe('Vroeger')
  expect(toen.signalen).toEqual(nu.signalen)
  expect(nu.naam).not.toBe('Vroeger')
})
