import { sql } from 'kysely'
import type { TxContext } from '../../platform/db/index.ts'

export type Registerplek = Readonly<{ op: Date; id: string }>
export type Registervraag = Readonly<{
  /** Moments: from the first up to the second. */
  van?: Date | undefined
  tot?: Date | undefined
  vormen?: readonly string[] | undefined
  /** An empty text asks for what has none. */
  kern?: string | undefined
  kanaal?: string | undefined
  uitkomst?: string | undefined
  na?: Registerplek | undefined
  aantal: number
}>
export type Registerrij = Awaited<ReturnType<typeof registerrijen>>[number]

const kolommen = [
  'id',
  'kenmerk',
  'verschijningsvorm',
  'aangemaaktOp',
  'toestand',
  'urgentie',
  'uitkomst',
  'kern',
  'kanaal',
  'vernietigenOp',
  'inhoud',
] as const

/** Signalen as the register shows them, the newest first; what is in them stays sealed. */
export function registerrijen(ctx: TxContext, vraag: Registervraag) {
  const { van, tot, vormen, na, aantal } = vraag
  let q = ctx.db.selectFrom('signaal.signaal').select(kolommen)
  if (van) q = q.where('aangemaaktOp', '>=', van)
  if (tot) q = q.where('aangemaaktOp', '<', tot)
  if (vormen) q = q.where('verschijningsvorm', 'in', vormen)
  for (const veld of ['kern', 'kanaal', 'uitkomst'] as const) {
    const code = vraag[veld]
    if (code !== undefined) q = code === '' ? q.where(veld, 'is', null) : q.where(veld, '=', code)
  }
  if (na) q = q.where(sql<boolean>`(aangemaakt_op, id) < (${na.op}, ${na.id}::uuid)`)
  return q.orderBy('aangemaaktOp', 'desc').orderBy('id', 'desc').limit(aantal).execute()
}

/** By what these are counted. */
export function telkenmerken(ctx: TxContext, ids: readonly string[]) {
  return ctx.db
    .selectFrom('signaal.signaal')
    .select(['aangemaaktOp', 'verschijningsvorm', 'kern', 'kanaal', 'uitkomst'])
    .where('id', 'in', ids)
    .execute()
}

/** What says how these went on: where they were handed over, and what who reported heard; in the order it was written. */
export function opvolgstukken(ctx: TxContext, ids: readonly string[]) {
  return ctx.db
    .selectFrom('signaal.stuk')
    .select(['id', 'signaalId', 'inhoud', 'op', 'volgnummer'])
    .where('signaalId', 'in', ids)
    .where('soort', 'in', ['overdracht', 'terugkoppeling'])
    .orderBy('versie')
    .orderBy('id')
    .execute()
}

export function taakstanden(ctx: TxContext, ids: readonly string[]) {
  return ctx.db
    .selectFrom('signaal.taak')
    .select(['signaalId', 'toestand'])
    .where('signaalId', 'in', ids)
    .execute()
}
