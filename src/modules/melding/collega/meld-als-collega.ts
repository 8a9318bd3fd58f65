import type { z } from 'zod'
import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import type { Ingelogde } from '../../../web/verzoek.ts'
import { regioVan } from '../../netwerk/index.ts'
import type { Bestand } from '../bijlage.ts'
import { dienIn } from '../dien-in.ts'
import { idVoorInhoud, type Melder, type MeldingInhoud } from '../melding.ts'
import { regiotaal } from '../teksten/talen.ts'
import type { internSchema } from './collega.schema.ts'
import { functieMet, woordenVan } from './functie.ts'

type Invoer = z.output<typeof internSchema>

type Mee = Readonly<{ conceptId: Buffer; bestanden: readonly Bestand[] }>

/** Stores what a colleague reports, with the files of her form. Sent twice it is the same id, and a unique violation. */
export async function meldAlsCollega(
  ctx: TxContext,
  wie: Ingelogde,
  invoer: Invoer,
  mee: Mee,
): Promise<void> {
  const { concept, wat, waar, betrokken, wanneer, locatie, naam } = invoer
  const regio = await regioVan(ctx)
  const functie = functieMet(regio, invoer.functie)
  if (!functie) throw new DomainError('functie-onbekend', 400, 'Kies uw functie.', 'functie')
  const signalen = woordenVan(regio, functie.code, invoer.signalen, ctx.now)
  const inhoud: MeldingInhoud = {
    ...collegaInhoud({ wat, waar, betrokken, wanneer }),
    anoniem: !naam,
    functie: { code: functie.code, naam: functie.naam },
    ...(signalen.length > 0 && { signalen }),
    ...(locatie && { locatie }),
  }
  const melder = naam ? collegaAlsMelder(wie, functie.naam) : null
  const sommen = mee.bestanden.map(({ sha256 }) => sha256)
  const id = idVoorInhoud(concept, JSON.stringify([wie.accountId, inhoud, ...sommen]), ctx.now)
  await dienIn(ctx, { id, kanaal: 'collega', inhoud, melder, accountId: wie.accountId, ...mee })
}

type Tekst = Pick<MeldingInhoud, 'wat' | 'waar' | 'betrokken'> & { wanneer: string }

/** What every report of a colleague has in common. */
export function collegaInhoud({ wat, waar, betrokken, wanneer }: Tekst): MeldingInhoud {
  return {
    ...{ wie: 'collega', hulp: null, wat, plaats: '', waar, gemeenteBekend: true, wanneer: null },
    ...{ wanneerToelichting: wanneer, betrokken, anoniem: true, taal: regiotaal },
  }
}

/** In the compartment of the reporter: asked for with a reason, never in a list. */
function collegaAlsMelder({ naam, organisatie }: Ingelogde, functie: string): Melder {
  return { naam, hoe: `Collega (${functie}), ${organisatie}`, wanneer: '' }
}
