import { nieuwId } from '../../../kernel/ids.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { bewaarGebeurtenis } from './gebeurtenis.store.ts'

/** What can happen to an account, and how the FG reads it. */
export const gebeurtenisnamen = {
  uitgenodigd: 'Uitgenodigd',
  'uitnodiging ingetrokken': 'Uitnodiging ingetrokken',
  'account gemaakt': 'Account gemaakt met de uitnodiging',
  gevraagd: 'Rol gevraagd',
  'zonder tweede persoon': 'Rol gegeven zonder tweede persoon: er was nog niemand',
  toegestaan: 'Rol goedgekeurd',
  geweigerd: 'Rol geweigerd',
  ingetrokken: 'Vraag om een rol ingetrokken',
  gegeven: 'Rol gegeven',
  beeindigd: 'Rol beëindigd',
  herstellink: 'Herstellink gegeven',
  sessies: 'Alle sessies beëindigd',
  'uit dienst': 'Uit dienst: account afgesloten',
  'weer in dienst': 'Account weer geopend',
  overgedragen: 'Werk overgedragen',
} as const

export type Voorval = keyof typeof gebeurtenisnamen

type Deel = {
  accountId?: string | null
  verzoekId?: string
  rol?: string
  van?: Date
  tot?: Date | null
  bron?: string
  /** Who set it off, when Baken itself does the writing. */
  doorId?: string | null
}

/** Keeps for good what happened to an account, and names it in the logbook. */
export async function legVast(ctx: TxContext, wat: Voorval, deel: Deel): Promise<void> {
  const { doorId = ctx.actor.id, ...rest } = deel
  await bewaarGebeurtenis(ctx, { ...rest, wat, doorId, id: nieuwId(ctx.now) })
  ctx.betreft(deel.accountId ?? null, `toegang.${wat.replaceAll(' ', '-')}`)
}
