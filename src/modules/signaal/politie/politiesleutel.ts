import { DomainError } from '../../../kernel/errors.ts'
import { type Dossiersleutel, nieuweDossiersleutel, nieuwsteVersie } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import type { Inhanden } from '../pak-signaal.ts'
import { politierollen } from '../signaal.policy.ts'

/** The key of what the police gave about this signaal: in a compartment of its own, made at the first such fact. */
export async function politiesleutel(ctx: TxContext, { rij, versies }: Inhanden): Promise<Dossiersleutel> {
  const eigen = (v: Dossiersleutel) => v.dossierId === rij.id && v.compartiment === 'politie'
  return [...versies.values()].some(eigen)
    ? nieuwsteVersie(versies, rij.id, 'politie')
    : await nieuweDossiersleutel(ctx, { id: rij.id, compartiment: 'politie' })
}

/** Wpg art. 7 lid 2: whoever writes it down got it herself, and it goes to no role that has no right to it. */
export function eisOntvangers(ctx: TxContext, ontvangers: readonly string[]): void {
  const fout = (tekst: string) => new DomainError('ontvangers', 400, tekst, 'ontvangers')
  if (ontvangers.length === 0) throw fout('Kies aan wie de politie dit heeft gegeven.')
  if (ontvangers.some((rol) => !politierollen.includes(rol))) throw fout('Kies uit de lijst.')
  if (!ontvangers.some((rol) => ctx.actor.rollen.includes(rol)))
    throw fout('Kies ook uw eigen rol. Kreeg u dit niet zelf? Dan legt u het niet vast.')
}
