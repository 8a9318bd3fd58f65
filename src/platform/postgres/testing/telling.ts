import pg from 'pg'

/** Which of the rows that a Baken said it had stored are not there. */
export async function ontbrekend(url: string, opgeslagen: number[]): Promise<number[]> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ id: string }>('select id from regel')
  await client.end()
  const aanwezig = new Set(rows.map((r) => Number(r.id)))
  return opgeslagen.filter((id) => !aanwezig.has(id))
}
