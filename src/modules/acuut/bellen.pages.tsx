import type { TxContext } from '../../platform/db/index.ts'
import { page, type Verantwoording, type Webroute } from '../../web/page.ts'
import { Gevaarbalk, Terug } from '../../web/ui/index.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { type Regio, regioVan } from '../netwerk/index.ts'
import { belSchema } from './acuut.schema.ts'
import { type Vraag, vraagOver, WieBelt } from './wie-belt.view.tsx'

type Dossier = {
  /** Such as `/privacychecks`. */
  pad: string
  lezen: Verantwoording
  /** Throws when it does not exist for the reader. */
  plek(ctx: TxContext, id: string): Promise<{ naam: string; vorm: string }>
}
type Gegevens = { id: string; naam: string; regio: Regio; vraag: Vraag }

/** Whom to call now, for who sees a dossier and does not keep what is done about the danger. */
export function belRoute({ pad, lezen, plek }: Dossier): Webroute {
  return page(`${pad}/:id/bellen`, {
    ...lezen,
    overal: 'Acuut gevaar',
    invoer: belSchema,
    laad: async (ctx, { id, ...gevraagd }): Promise<Gegevens> => {
      const hier = await plek(ctx, id)
      const regio = await regioVan(ctx)
      return { id, naam: hier.naam, regio, vraag: vraagOver(regio, gevraagd, hier.vorm) }
    },
    toon: ({ gegevens: { id, naam, regio, vraag }, omgeving }) => (
      <Werkscherm omgeving={omgeving} titel="Acuut gevaar">
        <Terug href={`${pad}/${id}`}>Naar {naam}</Terug>
        <Gevaarbalk>
          <p>Is iemand nu in gevaar? Bel eerst. Al het andere kan daarna.</p>
        </Gevaarbalk>
        <WieBelt regio={regio} vraag={vraag} now={omgeving.now} naar={omgeving.pad} />
      </Werkscherm>
    ),
  })
}
