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

/**
 * The same for work that may wait once for each `sleutel`, in a queue with the policy `short`. Who finds it waiting holds it
 * until she commits, so that it does not run before what she wrote can be seen.
 */
export async function zetEensKlaar(
  ctx: TxContext,
  wachtrij: string,
  ids: Record<string, string>,
  sleutel: string,
): Promise<void> {
  const { numAffectedRows: wacht } = await sql`
    update pgboss.job set data = ${JSON.stringify(ids)}::jsonb
    where name = ${wachtrij} and singleton_key = ${sleutel} and state = 'created'`.execute(ctx.db)
  if (wacht) return
  await sql`
    insert into pgboss.job (name, data, singleton_key, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max)
    select q.name, ${JSON.stringify(ids)}::jsonb, ${sleutel}, q.policy, q.retry_limit, q.retry_delay, q.retry_backoff,
      q.retry_delay_max from pgboss.queue q where q.name = ${wachtrij}
    on conflict do nothing`.execute(ctx.db)
}
