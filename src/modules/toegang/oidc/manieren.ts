import type { TxContext } from '../../../platform/db/index.ts'
import { verzoekenMetBewijs } from '../beheer/rolverzoek.store.ts'
import { openUitnodiging } from '../neem-uitnodiging-aan.ts'
import { organisatieMet } from './identiteit.store.ts'
import type { Inlogdienst } from './inlogdienst.ts'
import type { Inlogdiensten } from './inlogdiensten.ts'

/** How an invitation may be accepted: at the service of the organisation, with a passphrase, or either. */
export type Manieren = { dienst: Inlogdienst | undefined; metWachtzin: boolean }

export async function manieren(ctx: TxContext, { vanOrganisatie }: Inlogdiensten): Promise<Manieren> {
  const { organisatieId } = await openUitnodiging(ctx)
  const organisatie = await organisatieMet(ctx, { id: organisatieId })
  const dienst = vanOrganisatie(organisatie!.code)
  // The emergency account of a beheerder, also while her role still waits for a second person.
  const wordtBeheerder = (await verzoekenMetBewijs(ctx)).some(
    ({ rol, toestand }) => rol === 'beheerder' && (toestand === 'toegestaan' || toestand === 'gevraagd'),
  )
  return { dienst, metWachtzin: !dienst || wordtBeheerder }
}
