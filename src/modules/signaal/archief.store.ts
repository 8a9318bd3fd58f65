import type { TxContext } from '../../platform/db/index.ts'

/** Signalen as they are stored, the oldest first. */
export function signalenNa(ctx: TxContext, na: string | null, aantal: number) {
  let q = ctx.db.selectFrom('signaal.signaal').selectAll()
  if (na) q = q.where('id', '>', na)
  return q.orderBy('id').limit(aantal).execute()
}

/** All that hangs on these signalen, one question for each kind. */
export async function bijSignalen(ctx: TxContext, ids: readonly string[]) {
  const { db } = ctx
  const weging = db.selectFrom('signaal.weging').selectAll().where('signaalId', 'in', ids)
  const betrokken = db.selectFrom('signaal.betrokken').selectAll().where('signaalId', 'in', ids)
  const correctie = db.selectFrom('signaal.correctie').selectAll().where('signaalId', 'in', ids)
  const gebeurtenis = db.selectFrom('signaal.gebeurtenis').selectAll().where('signaalId', 'in', ids)
  const stuk = db.selectFrom('signaal.stuk').selectAll().where('signaalId', 'in', ids)
  const taak = db.selectFrom('signaal.taak').selectAll().where('signaalId', 'in', ids)
  const antwoord = db.selectFrom('signaal.indicatorantwoord').selectAll().where('signaalId', 'in', ids)
  const check = db.selectFrom('signaal.slachtoffercheck').selectAll().where('signaalId', 'in', ids)
  const advies = db.selectFrom('signaal.adviesvraag').selectAll().where('signaalId', 'in', ids)
  return {
    wegingen: await weging.orderBy('volgnummer').orderBy('id').execute(),
    betrokken: await betrokken.orderBy('id').execute(),
    correcties: await correctie.orderBy('betrokkenId').orderBy('versie').execute(),
    gebeurtenissen: await gebeurtenis.orderBy('id').execute(),
    stukken: await stuk.orderBy('versie').orderBy('id').execute(),
    taken: await taak.orderBy('id').execute(),
    antwoorden: await antwoord.orderBy('id').execute(),
    adviesvragen: await advies.orderBy('id').execute(),
    checks: await check.orderBy('id').execute(),
  }
}
