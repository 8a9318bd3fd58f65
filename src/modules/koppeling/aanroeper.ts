import type { Aanroeper } from '../../api/route.ts'
import { anoniem, type Context, maakContext } from '../../kernel/context.ts'
import { hash } from '../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { getoondToken } from './token.store.ts'

/** The context of whoever shows a secret or a token, and is nobody yet. */
export function koppelContext(verwerking: string, bewijs: string, now: Date): Context {
  return maakContext({
    ...{ actor: anoniem, doel: 'koppelen', verwerking, bewijs: hash(bewijs), spoor: 'geen', now },
  })
}

/** Which system holds this token now; `null` when it ran out, or its koppeling was withdrawn. */
export async function aanroeper(unitOfWork: UnitOfWork, token: string, now: Date): Promise<Aanroeper | null> {
  return (await unitOfWork(koppelContext('koppeling.token', token, now), getoondToken)) ?? null
}
