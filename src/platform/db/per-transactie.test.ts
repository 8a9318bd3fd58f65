import { expect, test } from 'vitest'
import { nieuweGemeente } from '../../../test/gemeente.ts'
import { perTransactie } from './per-transactie.ts'

test('wat van een transactie is, wordt er een keer gemaakt, en in de volgende opnieuw', async () => {
  const gemeente = await nieuweGemeente()
  let gemaakt = 0
  const nummer = perTransactie(() => ++gemaakt)
  const vraag = () =>
    gemeente.als('regisseur', async (ctx) => [nummer(ctx), nummer({ ...ctx, gemeenteId: null })], {
      spoor: 'geen',
    })
  expect([await vraag(), await vraag()]).toEqual([
    [1, 1],
    [2, 2],
  ])
})
