import { anoniem, type Context, maakContext } from '../../kernel/context.ts'
import { hash } from '../../platform/crypto/index.ts'

/** Signed out after half an hour of silence, and after a working day at the latest (BIO2, sessions). */
export const stilMinuten = 30
export const langsteUren = 10

/** The context of whoever can show a cookie, a name or an invitation, and is nobody yet. */
export function bewijsContext(doel: string, verwerking: string, bewijs: string, now: Date): Context {
  return maakContext({ actor: anoniem, doel, verwerking, bewijs: hash(bewijs), spoor: 'geen', now })
}

/** The context of who proved to hold this account, before or beside a session. `bewijs` is what else is shown. */
export function accountContext(
  account: { id: string; gemeenteId: string | null },
  deel: Pick<Context, 'verwerking' | 'now'> & Partial<Context>,
): Context {
  const actor = { id: account.id, naam: '', organisatieId: null, rollen: ['melder'] }
  return maakContext({ actor, gemeenteId: account.gemeenteId, doel: 'inloggen', spoor: 'geen', ...deel })
}

export function inlognaamBewijs(inlognaam: string): string {
  return `inlognaam ${inlognaam.trim().toLowerCase().normalize('NFKC')}`
}

/** Ended all at once, by a beheerder or because the proof of who somebody is was made anew. */
export function beeindigd(sessie: { aangemaaktOp: Date; sessiesVanaf: Date | null }): boolean {
  return sessie.sessiesVanaf !== null && sessie.aangemaaktOp <= sessie.sessiesVanaf
}

export function verlopen(sessie: { gezienOp: Date; verlooptOp: Date }, now: Date): boolean {
  return now >= sessie.verlooptOp || now.getTime() - sessie.gezienOp.getTime() > stilMinuten * 60_000
}
