import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { zetKlaar } from '../../platform/jobs/zet-klaar.store.ts'
import { type Alarm, wieWerkHoort } from '../toegang/index.ts'
import { verzoeken } from './noodtoegang.store.ts'

/** A mail without content for whoever is FG here now. */
export async function seinFg(ctx: TxContext): Promise<void> {
  for (const accountId of await wieWerkHoort(ctx, 'fg'))
    await zetKlaar(ctx, 'mail', { soort: 'nakijken', accountId })
}

/** Every day that she still has to look back at one, once more. */
export async function herinnerFg(ctx: TxContext): Promise<void> {
  if (await wachtOpFg(ctx)) await seinFg(ctx)
}

/** For the first page of the FG. */
export const alarmNakijken: Alarm = {
  kop: 'Noodtoegang die u moet nakijken',
  tekst: 'Een collega kreeg noodtoegang tot een dossier. Kijk na of dat terecht was.',
  paginas: ['/fg/noodtoegang'],
  gaatAf: wachtOpFg,
}

async function wachtOpFg(ctx: TxContext): Promise<boolean> {
  const kijken = { doel: 'noodtoegang', verwerking: 'noodtoegang.herinneren' }
  return await alsSysteem(ctx, kijken, async (sys) => (await verzoeken(sys, 'toegestaan', 1)).length > 0)
}
