import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'

export type Ingericht = { isDemo: boolean; vingerafdruk: string | null }

/** What the owner writes at start: the region as it stands in its files, and which key belongs to this database. */
export async function richtIn<T>(beheerUrl: string, doe: (beheer: Beheer) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  try {
    await client.query('begin')
    const uitkomst = await doe(new Beheer(client))
    await client.query('commit')
    return uitkomst
  } finally {
    await client.end()
  }
}

type Verbinding = Pick<pg.ClientBase, 'query'>

export class Beheer {
  readonly #client: Verbinding

  constructor(client: Verbinding) {
    this.#client = client
  }

  async installatie(): Promise<Ingericht> {
    const { rows } = await this.#client.query('select * from beheer.installatie')
    return {
      isDemo: rows[0].is_demo,
      vingerafdruk: rows[0].sleutel_vingerafdruk,
    }
  }

  /** A database becomes a demo when it is made, or never. */
  async isVoortaanDemo(): Promise<void> {
    await this.#client.query(
      'update beheer.installatie set is_demo = true where sleutel_vingerafdruk is null',
    )
  }

  async hoortBijSleutel(vingerafdruk: string): Promise<void> {
    await this.#client.query('update beheer.installatie set sleutel_vingerafdruk = $1', [vingerafdruk])
  }

  async bewaarRegio(code: string, inhoud: unknown): Promise<void> {
    const tekst = JSON.stringify(inhoud)
    const vingerafdruk = createHash('sha256').update(tekst).digest('hex')
    await this.#client.query(
      `insert into netwerk.regio_versie (id, code, vingerafdruk, inhoud, ingelezen_op) values ($1, $2, $3, $4, now())
       on conflict (code, vingerafdruk) do update set ingelezen_op = now()`,
      [randomUUID(), code, vingerafdruk, tekst],
    )
  }

  async bewaarGemeente(code: string, naam: string): Promise<string> {
    const { rows } = await this.#client.query(
      `insert into netwerk.gemeente (id, code, naam) values ($1, $2, $3)
       on conflict (code) do update set naam = excluded.naam returning id`,
      [randomUUID(), code, naam],
    )
    return rows[0].id
  }

  async bewaarOrganisatie(rij: {
    code: string
    naam: string
    soort: string
    gemeenteId: string | null
  }): Promise<void> {
    await this.#client.query(
      `insert into netwerk.organisatie (id, gemeente_id, code, naam, soort) values ($1, $2, $3, $4, $5)
       on conflict (code) do update set naam = excluded.naam, soort = excluded.soort`,
      [randomUUID(), rij.gemeenteId, rij.code, rij.naam, rij.soort],
    )
  }
}
