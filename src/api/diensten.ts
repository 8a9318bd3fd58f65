import type { Beleidsregel } from '../kernel/beleid.ts'
import type { Klok } from '../kernel/clock.ts'
import type { TxContext, UnitOfWork } from '../platform/db/index.ts'
import type { Aanroeper, Apiantwoord } from './route.ts'

/** What the API needs of the rest of the house. `app.ts` hands it over. */
export type Apidiensten = Readonly<{
  unitOfWork: UnitOfWork
  klok: Klok
  regels: readonly Beleidsregel[]
  /** Who holds this token now; `null` when nobody does any more. */
  aanroeper(token: string, now: Date): Promise<Aanroeper | null>
  /** Does the work once for a key, in the transaction at hand; the same question again gets the answer that was kept. */
  eenmalig(
    ctx: TxContext,
    vraag: { sleutel: string; inhoud: string },
    doe: () => Promise<Apiantwoord>,
  ): Promise<Apiantwoord>
  log(regel: string): void
}>
