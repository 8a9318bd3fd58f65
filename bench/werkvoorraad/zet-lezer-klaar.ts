import { maakContext, systeem } from '../../src/kernel/context.ts'
import { actieveRegioVersieId, gemeenten, organisatieMetCode } from '../../src/modules/netwerk/index.ts'
import { bewaarRollen, hashWachtwoord, maakAccount } from '../../src/modules/toegang/index.ts'
import { bewijsContext } from '../../src/modules/toegang/sessie.ts'
import { bewaarSessie } from '../../src/modules/toegang/toegang.store.ts'
import { hash, nieuwToken } from '../../src/platform/crypto/index.ts'
import type { UnitOfWork } from '../../src/platform/db/index.ts'

export type Lezer = { gemeenteId: string; regioVersieId: string; accountId: string; token: string }

/** An aandachtsfunctionaris who is signed in, in the first municipality of the region. */
export async function zetLezerKlaar(unitOfWork: UnitOfWork): Promise<Lezer> {
  const now = new Date()
  const deel = { verwerking: 'bench.werkvoorraad', spoor: 'geen', now } as const
  const inrichten = maakContext({ actor: systeem, doel: 'inrichten', ...deel })
  const [hier] = await unitOfWork(inrichten, gemeenten)
  const wachtwoordHash = await hashWachtwoord('vier losse woorden samen')
  const { accountId, regioVersieId } = await unitOfWork(
    { ...inrichten, gemeenteId: hier!.id },
    async (ctx) => {
      const organisatie = await organisatieMetCode(ctx, `gemeente-${hier!.code}`)
      const rij = { inlognaam: 'lezer@example.nl', naam: 'Lezer', wachtwoordHash, totpGeheim: 'A'.repeat(32) }
      const id = await maakAccount(ctx, { organisatieId: organisatie!.id, ...rij })
      await bewaarRollen(ctx, id, ['aandachtsfunctionaris'])
      return { accountId: id, regioVersieId: await actieveRegioVersieId(ctx) }
    },
  )
  const token = nieuwToken()
  const verlooptOp = new Date(now.getTime() + 8 * 3_600_000)
  const sessie = { tokenHash: hash(token), accountId, gemeenteId: hier!.id, verlooptOp, bevestigd: true }
  await unitOfWork(bewijsContext('inloggen', 'bench.werkvoorraad', token, now), (ctx) =>
    bewaarSessie(ctx, sessie),
  )
  return { gemeenteId: hier!.id, regioVersieId, accountId, token }
}
