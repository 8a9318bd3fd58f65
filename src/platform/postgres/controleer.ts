import { meldAan } from './aanmelden.ts'
import { PostgresFout } from './fout.ts'
import { onbereikbaar } from './onbereikbaar.ts'
import { type Bevinding, onderzoek } from './onderzoek.ts'

/** The oldest version that all tests also run on. */
export const OUDSTE_POSTGRES = 15

/** Checks a given database, and tells everything that is wrong with it at once. */
export async function controleerPostgres(opties: {
  appUrl: string
  beheerUrl: string
  oudste?: number
}): Promise<void> {
  const oudste = opties.oudste ?? OUDSTE_POSTGRES
  const [app, beheer] = await Promise.all([
    bekijk('DATABASE_URL', opties.appUrl),
    bekijk('DATABASE_BEHEER_URL', opties.beheerUrl),
  ])
  const problemen = [
    ...(typeof app === 'string' ? [app] : [...mankementen('DATABASE_URL', app, oudste), ...teVeelRecht(app)]),
    ...(typeof beheer === 'string'
      ? [beheer]
      : [...mankementen('DATABASE_BEHEER_URL', beheer, oudste), ...teWeinigRecht(beheer)]),
    ...(typeof app === 'string' || typeof beheer === 'string' ? [] : samen(app, beheer)),
  ]
  if (problemen.length > 0) throw new PostgresFout(...problemen)
}

async function bekijk(naam: string, url: string): Promise<Bevinding | string> {
  try {
    const client = await meldAan(url)
    try {
      return await onderzoek(client)
    } finally {
      await client.end()
    }
  } catch (fout) {
    return `${naam}: ${onbereikbaar(fout)}`
  }
}

function mankementen(naam: string, b: Bevinding, oudste: number): string[] {
  return alle(
    [b.versie < oudste, `${naam}: PostgreSQL ${b.versie} is te oud; nodig is ${oudste} of nieuwer.`],
    [
      b.codering !== 'UTF8',
      `${naam}: de database ${b.database} heeft codering ${b.codering}; nodig is UTF8.`,
    ],
  )
}

function teVeelRecht(b: Bevinding): string[] {
  return alle(
    [b.superuser, `DATABASE_URL: ${b.login} is superuser of kan het worden; dat mag de applicatie niet.`],
    [
      b.bypassrls,
      `DATABASE_URL: ${b.login} heeft BYPASSRLS of kan het krijgen; dan gelden de toegangsregels niet.`,
    ],
    [
      b.bezit > 0,
      `DATABASE_URL: ${b.login} is eigenaar van ${b.bezit} objecten in de database; dat mag er geen een zijn.`,
    ],
    [
      b.magSchemaMaken,
      `DATABASE_URL: ${b.login} mag schema's maken; trek het recht CREATE op de database in.`,
    ],
  )
}

function teWeinigRecht(b: Bevinding): string[] {
  return alle([
    !b.magSchemaMaken,
    `DATABASE_BEHEER_URL: ${b.login} mag geen schema's maken in de database ${b.database}.`,
  ])
}

function samen(app: Bevinding, beheer: Bevinding): string[] {
  return alle(
    [app.server !== beheer.server, 'DATABASE_URL en DATABASE_BEHEER_URL wijzen niet naar dezelfde database.'],
    [
      app.login === beheer.login,
      'DATABASE_URL en DATABASE_BEHEER_URL gebruiken dezelfde login; dat moeten er twee zijn.',
    ],
    [
      app.login !== beheer.login && app.rollen.includes(beheer.login),
      `DATABASE_URL: ${app.login} kan zich voordoen als ${beheer.login}; trek dat lidmaatschap in.`,
    ],
  )
}

function alle(...regels: (readonly [boolean, string])[]): string[] {
  return regels.filter(([fout]) => fout).map(([, zin]) => zin)
}
