import { z } from 'zod'
import { maakContext } from '../../kernel/context.ts'
import { type TxContext, type UnitOfWork, voorElkeGemeente } from '../../platform/db/index.ts'
import type { Bericht, Verstuur } from '../../platform/mail/index.ts'
import { type Berichtsoort, berichten } from './berichten.ts'
import { dagmail, type Werktelling } from './dagmail.ts'
import { mailwensVan } from './mailadres.store.ts'
import { mailadresVan } from './mailadres.ts'
import { rollenVan } from './toegang.store.ts'

const soorten = [...(Object.keys(berichten) as Berichtsoort[]), 'dagelijks'] as const
const opdracht = z.object({ soort: z.enum(soorten), accountId: z.uuid() })

/** Counts the work that this context shows, for one doel. `ookDirect`: also for who hears of new work at once. */
export type Teller = {
  doel: string
  ookDirect?: true
  tel(ctx: TxContext): Promise<Partial<Werktelling>>
}

type Post = {
  unitOfWork: UnitOfWork
  verstuur: Verstuur
  now: Date
  tellers: readonly Teller[]
  adres: string
}
type Ontvanger = {
  adres: string | null
  wens: string | null
  plekken: { gemeenteId: string; rollen: string[] }[]
}

/** Sends one waiting mail, outside any transaction. Who has no address, or wants no such mail, gets none. */
export async function verstuurBericht(post: Post, inhoud: unknown): Promise<void> {
  const { soort, accountId } = opdracht.parse(inhoud)
  const ontvanger = await vindOntvanger(post, accountId)
  if (!ontvanger.adres) return
  if (soort === 'nieuw' && ontvanger.wens !== 'direct') return
  const bericht: Bericht | null =
    soort === 'dagelijks' ? dagmail(await telVoor(post, accountId, ontvanger), post.adres) : berichten[soort]
  if (bericht) await post.verstuur(ontvanger.adres, bericht)
}

async function vindOntvanger({ unitOfWork, now }: Post, accountId: string): Promise<Ontvanger> {
  const gevonden: Ontvanger = { adres: null, wens: null, plekken: [] }
  await voorElkeGemeente(unitOfWork, { doel: 'mailen', verwerking: 'toegang.mailen', now }, async (ctx) => {
    gevonden.adres ??= await mailadresVan(ctx, accountId)
    gevonden.wens ??= await mailwensVan(ctx, accountId)
    const rollen = (await rollenVan(ctx, accountId)).filter(({ gemeenteId }) => gemeenteId === ctx.gemeenteId)
    if (rollen.length > 0)
      gevonden.plekken.push({ gemeenteId: ctx.gemeenteId!, rollen: rollen.map(({ rol }) => rol) })
  })
  return gevonden
}

/** Counted under her own name and roles: row-level security leaves out what she may not see, kept out or walled off. */
async function telVoor(
  { unitOfWork, now, tellers }: Post,
  accountId: string,
  { plekken, wens }: Ontvanger,
): Promise<Werktelling> {
  const som: Werktelling = { nieuw: 0, wacht: 0, looptAf: 0, teLaat: 0 }
  const haar = tellers.filter(({ ookDirect }) => ookDirect || wens !== 'direct')
  for (const { gemeenteId, rollen } of plekken)
    for (const { doel, tel } of haar) {
      const actor = { id: accountId, naam: '', organisatieId: null, rollen }
      const deel = { doel, verwerking: 'toegang.mailen', spoor: 'geen', now } as const
      const geteld = await unitOfWork(maakContext({ actor, gemeenteId, ...deel }), tel)
      for (const wat of Object.keys(som) as (keyof Werktelling)[]) som[wat] += geteld[wat] ?? 0
    }
  return som
}
