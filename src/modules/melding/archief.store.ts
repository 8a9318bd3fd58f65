import type { TxContext } from '../../platform/db/index.ts'

/** Meldingen as they are stored, the oldest first; the doel decides which compartments there are. */
export function meldingenNa(ctx: TxContext, na: string | null, aantal: number) {
  let q = ctx.db.selectFrom('melding.melding').selectAll()
  if (na) q = q.where('id', '>', na)
  return q.orderBy('id').limit(aantal).execute()
}

/** All that hangs on these meldingen, one question for each kind. */
export async function bijMeldingen(ctx: TxContext, ids: readonly string[]) {
  const { db } = ctx
  const gesprek = db.selectFrom('melding.gesprek').selectAll().where('meldingId', 'in', ids)
  const bericht = db.selectFrom('melding.bericht').selectAll().where('meldingId', 'in', ids).orderBy('id')
  const oordeel = db.selectFrom('melding.beoordeling').selectAll().where('meldingId', 'in', ids).orderBy('id')
  const bijlage = db.selectFrom('melding.bijlage').selectAll().where('meldingId', 'in', ids).orderBy('id')
  const melder = db.selectFrom('melding.melder').selectAll().where('meldingId', 'in', ids)
  const geenContact = db.selectFrom('melding.geenContact').selectAll().where('meldingId', 'in', ids)
  return {
    gesprekken: await gesprek.execute(),
    berichten: await bericht.execute(),
    beoordelingen: await oordeel.execute(),
    bijlagen: await bijlage.execute(),
    melders: await melder.execute(),
    geenContact: await geenContact.execute(),
  }
}

/** Which of the meldingen that the reader may see belong to these signalen. */
export function meldingenVanSignalen(ctx: TxContext, signaalIds: readonly string[]) {
  return ctx.db
    .selectFrom('melding.melding')
    .select(['id', 'signaalId'])
    .where('signaalId', 'in', signaalIds)
    .orderBy('id')
    .execute()
}

/** Questions of colleagues as they are stored, the oldest first. */
export function vragenNa(ctx: TxContext, na: string | null, aantal: number) {
  let q = ctx.db.selectFrom('melding.vraag').selectAll()
  if (na) q = q.where('id', '>', na)
  return q.orderBy('id').limit(aantal).execute()
}
