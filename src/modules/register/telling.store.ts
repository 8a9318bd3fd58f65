import { sql } from 'kysely'
import type { TxContext } from '../../platform/db/index.ts'

/** Months as `2026-11-01`: from the first up to and with the last; codes, where an empty text asks for what has none. */
export type Telvraag = Readonly<{
  van?: string | undefined
  tot?: string | undefined
  vormen?: readonly string[] | undefined
  kern?: string | undefined
  kanaal?: string | undefined
  uitkomst?: string | undefined
}>
export type Groep = Readonly<{
  maand: string | null
  verschijningsvorm: string | null
  kern: string | null
  kanaal: string | null
  uitkomst: string | null
  aantal: number
}>

/** One line for each month, form, kern, channel and outcome apart; the other columns of a line are empty. */
export async function telPer(ctx: TxContext, vraag: Telvraag): Promise<Groep[]> {
  const { rows } = await sql<Groep>`
    select maand::text as maand, verschijningsvorm, kern, kanaal, uitkomst, sum(aantal)::int as aantal
    from register.telling where ${voorwaarden(vraag)}
    group by grouping sets ((maand), (verschijningsvorm), (kern), (kanaal), (uitkomst)) having sum(aantal) <> 0`.execute(
    ctx.db,
  )
  return rows
}

/** The months in which there is something, the newest first. */
export async function maandenMet(
  ctx: TxContext,
  vraag: Telvraag,
): Promise<{ maand: string; aantal: number }[]> {
  const { rows } = await sql<{ maand: string; aantal: number }>`
    select maand::text as maand, sum(aantal)::int as aantal from register.telling where ${voorwaarden(vraag)}
    group by maand having sum(aantal) <> 0 order by maand desc`.execute(ctx.db)
  return rows
}

function voorwaarden({ van, tot, vormen, kern, kanaal, uitkomst }: Telvraag) {
  const delen = [
    ...(van ? [sql`maand >= ${van}::date`] : []),
    ...(tot ? [sql`maand <= ${tot}::date`] : []),
    ...(vormen ? [sql`verschijningsvorm = any(${vormen}::text[])`] : []),
    ...(kern === undefined ? [] : [sql`kern = ${kern}`]),
    ...(kanaal === undefined ? [] : [sql`kanaal = ${kanaal}`]),
    ...(uitkomst === undefined ? [] : [sql`uitkomst = ${uitkomst}`]),
  ]
  return delen.length > 0 ? sql.join(delen, sql` and `) : sql`true`
}
