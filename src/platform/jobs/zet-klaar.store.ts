import { sql } from 'kysely'
import type { TxContext } from '../db/index.ts'

/**
 * Puts work in a queue within the transaction: no commit, no work. Ids only. pg-boss allows a job to be made with SQL
 * (its manual, *Job table*): there is no second connection here that could see it too early.
 */
export async function zetKlaar(ctx: TxContext, wachtrij: string, ids: Record<string, string>): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max)
    select q.name, ${JSON.stringify(ids)}::jsonb, q.policy, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max
    from pgboss.queue q where q.name = ${wachtrij}`.execute(ctx.db)
  if (numAffectedRows !== 1n) throw new Error(`de wachtrij ${wachtrij} bestaat niet`)
}
