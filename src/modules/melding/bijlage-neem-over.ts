import { DomainError } from '../../kernel/errors.ts'
import { type Dossiersleutel, verzegelWaarde } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { zetKlaar } from '../../platform/jobs/zet-klaar.store.ts'
import { neemBijlagenUitConcept } from './bijlage.store.ts'
import type { Bestand } from './bijlage.ts'
import { plaatsVan } from './melding.ts'

export type Meegestuurd = Readonly<{ conceptId: Buffer; bestanden: readonly Bestand[] }>

/** The draft that these files were in is gone: they cannot be sent any more. */
export const bestandWeg = 'bestand-weg'

/**
 * Makes the files of a draft part of a melding: their keys are sealed for the dossier, their parts move as they are, and
 * the draft goes. All in the caller's transaction, with the work of looking them over.
 */
export async function neemBijlagenOver(
  ctx: TxContext,
  melding: { id: string; compartiment: string },
  sleutel: Dossiersleutel,
  { conceptId, bestanden }: Meegestuurd,
): Promise<void> {
  if (bestanden.length === 0) return
  const rijen = bestanden.map((bestand) => ({
    id: bestand.id,
    meldingId: melding.id,
    compartiment: melding.compartiment,
    grootte: bestand.grootte,
    inhoud: verzegelWaarde(sleutel, plaatsVan.bijlage(bestand.id), bestand),
  }))
  const verwacht = bestanden.reduce((som, { delen }) => som + delen, 0)
  if ((await neemBijlagenUitConcept(ctx, conceptId, rijen)) !== verwacht)
    throw new DomainError(bestandWeg, 409, 'Een bestand is niet meer bewaard. Kies het opnieuw.', 'bestand')
  for (const { id } of bestanden)
    await zetKlaar(ctx, 'bijlagen', { gemeenteId: ctx.gemeenteId!, bijlageId: id })
}
