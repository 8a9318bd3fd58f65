import { nieuwKenmerk } from '../../kernel/ids.ts'
import { maakDossiersleutel, verzegelWaarde } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { type MeldingInhoud, plaatsVan } from './melding.ts'
import { bewaarMeldingen } from './overname.store.ts'
import { regiotaal } from './teksten/talen.ts'

/** A line of a list that was kept before Baken, of which nobody has decided yet. */
export type Meldingovername = Readonly<{
  id: string
  op: Date
  vorm: string
  plaats: string
  tekst: string
  bron: string
}>

/** Stores a batch of meldingen from an earlier list. They count as read, and no term for a first answer begins. */
export async function neemMeldingenOver(ctx: TxContext, regels: readonly Meldingovername[]): Promise<void> {
  const sleutels = await Promise.all(
    regels.map(({ id }) => maakDossiersleutel(ctx, { id, compartiment: 'melding' })),
  )
  const rijen = regels.map((regel, plek) => ({
    id: regel.id,
    compartiment: 'melding',
    kenmerk: nieuwKenmerk('M'),
    kanaal: 'import',
    ontvangenOp: regel.op,
    toestand: 'nieuw',
    verschijningsvorm: regel.vorm,
    gelezenOp: ctx.now,
    inhoud: verzegelWaarde(sleutels[plek]!.versie, plaatsVan.melding(regel.id), inhoudVan(regel)),
  }))
  await bewaarMeldingen(
    ctx,
    rijen,
    sleutels.map(({ rij }) => rij),
  )
  for (const { id } of regels) ctx.betreft(id)
}

function inhoudVan({ tekst, plaats, bron }: Meldingovername): MeldingInhoud {
  return {
    ...{ wie: null, hulp: null, wat: tekst, plaats, waar: '', gemeenteBekend: true },
    ...{ wanneer: null, wanneerToelichting: '', betrokken: '', anoniem: true, taal: regiotaal },
    herkomst: { kanaal: 'import', bron, kenmerk: '' },
  }
}
