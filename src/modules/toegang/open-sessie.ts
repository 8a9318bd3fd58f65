import { DomainError } from '../../kernel/errors.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import { hash, nieuwToken } from '../../platform/crypto/index.ts'
import { schrijfLogboek, type UnitOfWork } from '../../platform/db/index.ts'
import { sessiekoekje } from '../../web/diensten.ts'
import type { Koekje } from '../../web/verzoek.ts'
import { accountContext, langsteUren } from './sessie.ts'
import { bewaarSessie, rollenVan, zetIngelogdOp } from './toegang.store.ts'
import { alsToestelkoekje, onthoudToestel } from './toestel.ts'

/** What who is in gets: the token of her session, and that of the browser she is now known on. */
export type Binnen = { token: string; toestel: string }

/** Where somebody proved herself, when not here; and when, if that is known. */
type Elders = { inlogdienst: string; bewezenOp: Date | null }

/** Opens a session for who proved herself; `hoe` is what the logbook calls it. */
export async function openSessie(
  unitOfWork: UnitOfWork,
  account: { id: string; gemeenteId: string | null },
  toestel: string | undefined,
  now: Date,
  hoe = 'toegang.inloggen',
  elders?: Elders,
): Promise<Binnen> {
  const token = nieuwToken()
  const verlooptOp = new Date(now.getTime() + langsteUren * 3_600_000)
  const bewijs = toestel ? hash(toestel) : null
  const ctx = accountContext(account, { verwerking: hoe, now, bewijs })
  return await unitOfWork(ctx, async (tx) => {
    const [rol] = await rollenVan(tx, account.id)
    if (!rol) throw zonderRol()
    const { gemeenteId } = rol
    await zetIngelogdOp(tx, account.id, dagVan(now))
    const rij = { tokenHash: hash(token), accountId: account.id, gemeenteId, verlooptOp, bevestigd: true }
    await bewaarSessie(tx, { ...rij, ...elders })
    await schrijfLogboek(tx.db, ctx, [{ dossierId: null, wat: ctx.verwerking }])
    return { token, toestel: await onthoudToestel(tx, account.id, toestel) }
  })
}

/** Who proved herself and may do nothing (yet) hears it, and does not come round and round at the sign-in page. */
function zonderRol(): DomainError {
  return new DomainError('geen-rol', 400, 'U hebt nu geen rol in Baken. Vraag het uw beheerder.', 'code')
}

export function inlogkoekjes({ token, toestel }: Binnen): Koekje[] {
  return [{ naam: sessiekoekje, waarde: token }, alsToestelkoekje(toestel)]
}
