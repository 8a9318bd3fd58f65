import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { inhoudVanSignaal } from './beoordeel.store.ts'
import { type MeldingInhoud, nietLetterlijk, plaatsVan } from './melding.ts'

type Meldingtekst = Readonly<{ id: string; kenmerk: string; tekst: string; nietLetterlijk: boolean }>

/** What was reported in the meldingen of a signaal, as one text each; what was written since is not in it. */
export async function meldingtekstenVan(ctx: TxContext, signaalId: string): Promise<Meldingtekst[]> {
  const rijen = await inhoudVanSignaal(ctx, signaalId)
  const versies = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  return rijen.flatMap(({ id, kenmerk, inhoud: verzegeld }) => {
    const inhoud = ontzegelWaarde<MeldingInhoud>(versies, plaatsVan.melding(id), verzegeld)
    if (!inhoud) return []
    ctx.betreft(id)
    const { label = '', signalen = [], wat, waar, wanneerToelichting, betrokken } = inhoud
    const tekst = [label, ...signalen, wat, waar, wanneerToelichting, betrokken].join('\n')
    return [{ id, kenmerk, tekst, nietLetterlijk: nietLetterlijk(inhoud) }]
  })
}
