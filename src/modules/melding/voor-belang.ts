import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { lopendeMeldingenNa } from './beoordeel.store.ts'
import { berichtenVan } from './inzien.store.ts'
import { type MeldingInhoud, plaatsVan } from './melding.ts'

/** What was reported and what was written since, to see whether somebody who works here occurs in it herself. */
export async function meldingenVoorBelang(ctx: TxContext, na: string | null, aantal: number) {
  const rijen = await lopendeMeldingenNa(ctx, na, aantal)
  const versies = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  return await Promise.all(
    rijen.map(async ({ id, signaalId, inhoud }) => {
      const berichten = (await berichtenVan(ctx, id)).map((bericht) =>
        ontzegelWaarde<unknown>(versies, plaatsVan.bericht(bericht.id), bericht.inhoud),
      )
      return {
        id,
        signaalId,
        inhoud: [ontzegelWaarde<MeldingInhoud>(versies, plaatsVan.melding(id), inhoud), berichten],
      }
    }),
  )
}
