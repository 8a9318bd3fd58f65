import { nietGevonden } from '../../kernel/errors.ts'
import { vernietigDossiersleutels } from '../../platform/crypto/index.ts'
import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { gesprekMet } from './gesprek.store.ts'
import { bewaarGeenContact, verwijderMelder } from './gesprek-stop.store.ts'

const intrekken = { doel: 'contact intrekken', verwerking: 'melder.contact-vernietigen' }

/**
 * The reporter wants no contact any more (AVG art. 7 lid 3). From here on the database refuses a message to her, and how to
 * reach her is destroyed with its own key. The report stays: it is not hers alone.
 */
export async function stopContact(ctx: TxContext, meldingId: string): Promise<void> {
  const gesprek = await gesprekMet(ctx, meldingId)
  if (!gesprek) throw nietGevonden()
  await bewaarGeenContact(ctx, gesprek)
  ctx.betreft(meldingId)
  await alsSysteem(ctx, intrekken, async (eigen) => {
    await verwijderMelder(eigen, meldingId)
    // This doel reaches the compartment of the identity alone: the keys of the report stay.
    await vernietigDossiersleutels(eigen, meldingId)
    eigen.betreft(meldingId, intrekken.verwerking)
  })
}
