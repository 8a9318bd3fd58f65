import { expect, test } from 'vitest'
import { alsEigenaar, eigenTesthuis, nieuweGemeente, nu, testhuis } from '../../../test/gemeente.ts'
import { eersteBeheerder } from './eerste-beheerder.ts'

eigenTesthuis()

async function linkBijStart({ opnieuw = false } = {}): Promise<string | null> {
  const { unitOfWork } = await testhuis()
  let token: string | null = null
  await eersteBeheerder(unitOfWork, {
    now: nu,
    opnieuw,
    toon: (gegeven) => {
      token = gegeven
    },
  })
  return token
}

const uitgenodigd = `select door_id from toegang.accountgebeurtenis where wat = 'uitgenodigd'`
const mails = `select data from pgboss.job where name = 'mail'`

test('zolang niemand beheerder is, en weer als de laatste er niet meer in kan, toont de start een link', async () => {
  expect(await linkBijStart()).not.toBeNull()
  const beheerder = await (await nieuweGemeente()).account('beheerder')
  expect(await linkBijStart()).toBeNull()
  await alsEigenaar('update toegang.account set actief = false where id = $1', [beheerder])
  expect(await linkBijStart()).not.toBeNull()
  await alsEigenaar('update toegang.account set actief = true where id = $1', [beheerder])
  await alsEigenaar('update toegang.rol_toewijzing set tot = $2 where account_id = $1', [beheerder, nu])
  expect(await linkBijStart()).not.toBeNull()
})

test('is de enige haar toegang kwijt, dan kan wie de server beheert een tweede uitnodigen, en dat blijft niet stil', async () => {
  const beheerder = await (await nieuweGemeente()).account('beheerder')
  const voor = (await alsEigenaar(uitgenodigd)).length
  expect(await linkBijStart({ opnieuw: true })).not.toBeNull()
  const rijen = await alsEigenaar(uitgenodigd)
  expect(rijen).toHaveLength(voor + 1)
  expect(rijen.at(-1)!.door_id).toBeNull()
  expect(await alsEigenaar(mails)).toContainEqual({ data: { soort: 'nieuw', accountId: beheerder } })
})
