import { sql } from 'kysely'
import type { TxContext } from '../../../platform/db/index.ts'
import type { Wachtgrenzen } from './drukte.ts'
import type { Beurt } from './wachtbewijs.ts'

/**
 * The next number and its moment: one after the other, but never further away than the longest wait. A crash may forget the
 * last ones; then two share a moment, and nobody loses her turn.
 */
export async function trekNummer(ctx: TxContext, grenzen: Wachtgrenzen): Promise<Beurt> {
  const { perSeconde, hoogstensWachten } = grenzen
  const nu = ctx.now.getTime()
  const laatst = new Date(nu + hoogstensWachten * 1000)
  const stap = sql`make_interval(secs => ${1 / perSeconde}::double precision)`
  await sql`set local synchronous_commit = off`.execute(ctx.db)
  const rij = await ctx.db
    .insertInto('melding.wachtrij')
    .values({ gemeenteId: ctx.gemeenteId!, nummer: 1, volgende: new Date(nu + 1000 / perSeconde) })
    .onConflict((botsing) =>
      botsing.column('gemeenteId').doUpdateSet({
        nummer: sql`wachtrij.nummer + 1`,
        volgende: sql`least(greatest(wachtrij.volgende, ${ctx.now}::timestamptz) + ${stap}, ${laatst}::timestamptz)`,
      }),
    )
    .returning(['nummer', 'volgende'])
    .executeTakeFirstOrThrow()
  return { nummer: Number(rij.nummer), op: rij.volgende }
}
