import type { TxContext } from '../../../platform/db/index.ts'
import { zetKlaar } from '../../../platform/jobs/zet-klaar.store.ts'
import type { Alarm } from '../alarm.ts'
import { leesBezetting } from './lees-bezetting.ts'

/** Every day that a municipality has nobody, its beheerders get a mail without content. */
export async function waarschuwBeheerders(ctx: TxContext): Promise<void> {
  const { aanwezig, rollen } = await leesBezetting(ctx)
  if (aanwezig.length > 0) return
  const beheerders = rollen.filter(({ rol, actief }) => rol === 'beheerder' && actief)
  for (const { accountId } of beheerders) await zetKlaar(ctx, 'mail', { soort: 'bezetting', accountId })
}

/** For the first page of beheerder and FG. */
export const alarmOnbezet: Alarm = {
  kop: 'Er is geen aandachtsfunctionaris',
  tekst: 'Niemand van deze gemeente kan nu de nieuwe meldingen behandelen. Hooguit doet een waarnemer dat.',
  paginas: ['/beheer/bezetting', '/fg/bezetting'],
  gaatAf: async (ctx) => (await leesBezetting(ctx)).aanwezig.length === 0,
}
