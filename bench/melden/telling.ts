import pg from 'pg'

export type Telling = { opgeslagen: number; verloren: number; gescheurd: number }

/** What of these reports is really there, asked as owner; torn is half a report. */
export async function telMeldingen(
  beheerUrl: string,
  verstuurd: string[],
  bevestigd: string[],
): Promise<Telling> {
  const client = new pg.Client(beheerUrl)
  await client.connect()
  try {
    const { rows } = await client.query(
      `select (select count(*)::int from melding.melding where id = any ($1)) as opgeslagen,
        (select count(*)::int from unnest($2::uuid[]) b (id) where not exists (
          select from melding.melding m where m.id = b.id)) as verloren,
        (select count(*)::int from unnest($1::uuid[]) v (id),
          lateral (select (select count(*) from melding.melding m where m.id = v.id)
            + (select count(*) from melding.gesprek g where g.melding_id = v.id)
            + (select count(*) from melding.opzoek o where o.melding_id = v.id)
            + (select count(distinct s.dossier_id) from sleutel.dossiersleutel s where s.dossier_id = v.id) as delen) d
          where d.delen not in (0, 4)) as gescheurd`,
      [verstuurd, bevestigd],
    )
    return rows[0]
  } finally {
    await client.end()
  }
}
