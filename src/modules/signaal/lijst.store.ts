import { sql } from 'kysely'
import type { TxContext } from '../../platform/db/index.ts'

export type Signaallijstrij = Awaited<ReturnType<typeof signalenLijst>>[number]

function lijst(ctx: TxContext) {
  return ctx.db
    .selectFrom('signaal.signaal')
    .select([
      'id',
      'kenmerk',
      'regioVersieId',
      'verschijningsvorm',
      'urgentie',
      'stap',
      'volgende',
      'toestand',
      'uitkomst',
    ])
    .select(['acuut', 'inhoud', 'aangemaaktOp', 'uiterlijkOp', 'wachtOp'])
}

export type Signaalvraag = {
  toestand: 'open' | 'gesloten'
  vorm?: string | undefined
  urgentie?: string | undefined
  /** Keyset: older than this one. */
  na?: string | undefined
  aantal: number
}

/** One page of signalen, the newest first. */
export function signalenLijst(ctx: TxContext, { toestand, vorm, urgentie, na, aantal }: Signaalvraag) {
  let q = lijst(ctx).where('toestand', '=', toestand)
  if (vorm) q = q.where('verschijningsvorm', '=', vorm)
  if (urgentie) q = q.where('urgentie', '=', urgentie)
  if (na) q = q.where('id', '<', na)
  return q.orderBy('id', 'desc').limit(aantal).execute()
}

/** Is it the turn of somebody with one of the actor's roles? Asked here, so that a limit counts what is shown. */
function zelfAanZet(ctx: TxContext) {
  return sql<boolean>`string_to_array(wacht_op, ',') && ${ctx.actor.rollen}::text[]`
}

// Written out, not as parameters: so every plan, a kept one too, sees that the partial indexes fit.
const openEnRustig = sql<boolean>`toestand = 'open' and not acuut`

export function signalenMet(ctx: TxContext, ids: readonly string[]) {
  return lijst(ctx).where('id', 'in', ids).execute()
}

/** Open signalen that wait for somebody else, what is due first on top. */
export function wachtendeSignalen(ctx: TxContext, aantal: number) {
  return lijst(ctx)
    .where(openEnRustig)
    .where('wachtOp', 'is not', null)
    .where((eb) => eb.not(zelfAanZet(ctx)))
    .orderBy('uiterlijkOp')
    .orderBy('id')
    .limit(aantal)
    .execute()
}

/** Open signalen that wait for the actor's own roles, what is due first on top; those with danger before all others. */
export async function signalenVoor(ctx: TxContext, aantal: number) {
  const acuut = await lijst(ctx)
    .where('acuut', '=', true)
    .where(zelfAanZet(ctx))
    .orderBy('id')
    .limit(aantal)
    .execute()
  const rustig = await lijst(ctx)
    .where(openEnRustig)
    .where('wachtOp', 'is not', null)
    .where(zelfAanZet(ctx))
    .orderBy('uiterlijkOp')
    .orderBy('id')
    .limit(aantal)
    .execute()
  return [...acuut, ...rustig].slice(0, aantal)
}

/** Open signalen and what is written in them, a page at a time, the oldest first. */
export function openSignalenNa(ctx: TxContext, na: string | null, aantal: number) {
  let q = ctx.db.selectFrom('signaal.signaal').select(['id', 'inhoud']).where('toestand', '=', 'open')
  if (na) q = q.where('id', '>', na)
  return q.orderBy('id').limit(aantal).execute()
}
