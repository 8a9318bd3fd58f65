import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import type { Gezien } from '../../melding/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { eisGeweest } from '../eis-geweest.ts'
import { eisAanDeBeurt, schrijfStuk } from './schrijf-stuk.ts'
import { toegestaneBronnen, uitslagen } from './stuk.ts'

type Vraag = Gezien & { vraag: string; waarom: string; bronnen: readonly string[]; grond: string }

/** Which sources should be asked what, and why. The privacyfunctionaris decides whether that may. */
export async function vraagBronnen(ctx: TxContext, { id, versie, ...invoer }: Vraag): Promise<void> {
  const { vraag, waarom, grond } = invoer
  const bekend = (await regioVan(ctx)).bronnen.filter(({ code }) => invoer.bronnen.includes(code))
  if (bekend.length === 0) throw new DomainError('bronnen', 400, 'Kies ten minste een bron.', 'bronnen')
  if (bekend.some(({ vrij }) => !vrij) && !grond)
    throw new DomainError(
      'grond',
      400,
      'U kiest een bron die dicht is. Schrijf op welke wet dit toch toestaat.',
      'grond',
    )
  await schrijfStuk(
    ctx,
    { id, versie },
    {
      soort: 'bronvraag',
      maak: (proces) => {
        eisAanDeBeurt(proces, 'bronvraag')
        return { vraag, waarom, grond, bronnen: bekend.map(({ code, naam }) => ({ code, naam })) }
      },
    },
  )
}

type Uitslag = Gezien & { bron: string; uitslag: keyof typeof uitslagen; dag: string }

/** What one source answered: whether there is something, never what. Only a source that was allowed. */
export async function legUitslagVast(ctx: TxContext, { id, versie, ...invoer }: Uitslag): Promise<void> {
  const { bron, uitslag, dag } = invoer
  eisGeweest(ctx, dag, 'dag')
  await schrijfStuk(
    ctx,
    { id, versie },
    {
      soort: 'bronuitslag',
      maak: ({ regio, beslissingen, stukken }) => {
        const mag = toegestaneBronnen(regio.fasemodel, beslissingen)
        const gevraagd = stukken.findLast((stuk) => stuk.soort === 'bronvraag')
        const naam = gevraagd?.bronnen.find(({ code }) => code === bron)?.naam
        if (!mag?.codes.includes(bron) || !naam)
          throw new DomainError('bron', 400, 'Deze bron mag niet worden gevraagd.', 'bron')
        return { bron, naam, uitslag, dag }
      },
      titel: ({ naam }) => `Antwoord van een bron: ${naam}, ${uitslagen[uitslag].toLowerCase()}`,
    },
  )
}
