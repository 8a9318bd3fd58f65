import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { beantwoord } from './beantwoord.ts'
import { meldingMet } from './beoordeel.store.ts'
import { idVoorInhoud, type MeldingInhoud, plaatsVan } from './melding.ts'
import { leesbareMeldingenVan } from './voor-signaal.ts'

/** The same message to everybody whose melding is in a signaal and who can read it, in English to who reported in it. */
export async function schrijfMeldersVan(
  ctx: TxContext,
  signaalId: string,
  { tekst, en, bericht }: { tekst: string; en?: string | undefined; bericht: string },
): Promise<number> {
  const ids = await leesbareMeldingenVan(ctx, signaalId)
  const versies = await openDossiers(ctx, ids)
  for (const id of ids) {
    const rij = await meldingMet(ctx, id)
    const inhoud = rij && ontzegelWaarde<MeldingInhoud>(versies, plaatsVan.melding(id), rij.inhoud)
    const eigen = inhoud?.taal === 'en' && en ? en : tekst
    await beantwoord(ctx, { id, tekst: eigen, bericht: idVoorInhoud(bericht, id, ctx.now) })
  }
  return ids.length
}
