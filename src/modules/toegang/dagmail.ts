import { plaatselijk } from '../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { zetKlaar } from '../../platform/jobs/zet-klaar.store.ts'
import type { Bericht } from '../../platform/mail/index.ts'
import { isLeesdag, leesroosterHier, minuten, regioVan } from '../netwerk/index.ts'
import { slot } from './berichten.ts'
import { neemDagmails } from './mailadres.store.ts'

/** How much there is for one account; what it may not see is not counted. */
export type Werktelling = { nieuw: number; wacht: number; looptAf: number; teLaat: number }

/** How many minutes after its time the daily mail may still go out; later than that it is no news. */
const uiterlijk = 60

/** Puts the daily mails of a municipality in the queue, at the time of the region, on days on which somebody reads. */
export async function zetDagmailsKlaar(ctx: TxContext): Promise<void> {
  const regio = await regioVan(ctx)
  const { dagmail } = regio.meldpunt
  if (!dagmail) return
  const { dag, minuut } = plaatselijk(ctx.now)
  const teLaat = minuut - minuten(dagmail.om)
  if (teLaat < 0 || teLaat >= uiterlijk) return
  if (!isLeesdag(await leesroosterHier(ctx, regio, 'meldpunt'), dag)) return
  for (const accountId of await neemDagmails(ctx, dag))
    await zetKlaar(ctx, 'mail', { soort: 'dagelijks', accountId })
}

/** Numbers and the way in, which leads everybody to her own first page; `null` when there is nothing, because then there is no mail. */
export function dagmail({ nieuw, wacht, looptAf, teLaat }: Werktelling, adres: string): Bericht | null {
  const werk = [
    nieuw > 0 && `${nieuw} ${nieuw === 1 ? 'nieuwe melding' : 'nieuwe meldingen'}`,
    wacht > 0 && `${wacht} ${wacht === 1 ? 'wacht' : 'wachten'} op u`,
  ]
  const termijnen = [
    looptAf > 0 && `${looptAf} ${looptAf === 1 ? 'termijn loopt' : 'termijnen lopen'} binnenkort af`,
    teLaat > 0 && `${teLaat} ${teLaat === 1 ? 'termijn is' : 'termijnen zijn'} te laat`,
  ]
  const zinnen = [werk, termijnen].map((delen) => delen.filter(Boolean).join(', ')).filter(Boolean)
  if (zinnen.length === 0) return null
  return {
    onderwerp: 'Uw dag in Baken',
    tekst: `Goedendag,

${zinnen.join('.\n')}.

${adres}/begin
${slot}`,
  }
}
