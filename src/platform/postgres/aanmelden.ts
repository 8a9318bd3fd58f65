import pg from 'pg'

/** One connection of its own, outside any pool. */
export async function meldAan(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'baken-start',
  })
  // A connection that breaks tells so by its 'end' too; without a listener the error would end Baken.
  client.on('error', () => {})
  await client.connect()
  return client
}
