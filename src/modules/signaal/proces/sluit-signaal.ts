import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import type { Gezien } from '../../melding/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { pakVersie } from '../pak-signaal.ts'
import { werkSignaalBij } from '../signaal.store.ts'
import { type Berichtkeuze, bewaarTerugkoppeling, leesBericht } from './koppel-terug.ts'
import { leesProces, type Proces } from './lees-proces.ts'
import { legBesluitVast } from './leg-besluit-vast.ts'
import { laatTaakVervallen } from './plan-taak.ts'

type Sluiten = Gezien & Berichtkeuze & { reden: string }

/** Stops a signaal that is under way. Tasks that were still open end with it, for the same reason. */
export async function stopSignaal(ctx: TxContext, invoer: Sluiten): Promise<void> {
  const { inhanden, proces } = await sluit(ctx, invoer, 'stop', 'Signaal gestopt')
  for (const taak of proces.taken.filter(({ toestand }) => toestand === 'open'))
    await laatTaakVervallen(ctx, inhanden, taak, `Signaal gestopt: ${invoer.reden}`)
}

/** Closes a signaal of which the work is done. */
export async function sluitSignaal(ctx: TxContext, invoer: Sluiten): Promise<void> {
  await sluit(ctx, invoer, 'sluiting', 'Signaal afgesloten', eisTakenKlaar)
}

async function sluit(
  ctx: TxContext,
  invoer: Sluiten,
  soort: 'stop' | 'sluiting',
  titel: string,
  eis?: (proces: Proces) => void,
): Promise<Awaited<ReturnType<typeof legBesluitVast>>> {
  const bericht = leesBericht(await regioVan(ctx), invoer)
  const besluit = await legBesluitVast(ctx, invoer, {
    ...{ soort, code: '', uitkomst: '', bericht: true, titel: () => titel },
    ...(eis && { eis }),
  })
  await bewaarTerugkoppeling(ctx, besluit.inhanden, besluit.proces.beslissingen.length, bericht)
  return besluit
}

/** The message that was still due after a weging closed the signaal. */
export async function schrijfTerugkoppeling(ctx: TxContext, invoer: Gezien & Berichtkeuze): Promise<void> {
  const bericht = leesBericht(await regioVan(ctx), invoer)
  const inhanden = await pakVersie(ctx, invoer, 'gesloten')
  // A new version: whoever was about to write the same message hears that it was sent.
  await werkSignaalBij(ctx, inhanden.rij, {})
  const { beslissingen } = await leesProces(ctx, inhanden)
  await bewaarTerugkoppeling(ctx, inhanden, beslissingen.length, bericht)
}

function eisTakenKlaar({ taken }: Proces): void {
  const open = taken.filter(({ toestand }) => toestand === 'open').length
  if (open > 0)
    throw new DomainError(
      'taken-open',
      409,
      `Er ${open === 1 ? 'staat nog 1 taak' : `staan nog ${open} taken`} open. Rond die af of laat ze vervallen, met een reden.`,
    )
}
