import { readFileSync } from 'node:fs'
import pg from 'pg'
import type { Beleidsregel, Handeling } from '../../src/kernel/beleid.ts'
import { leesCatalogus, type Tabel } from './catalogus.ts'
import type { Wie } from './deuren.ts'
import { handelingen, Verwachting } from './verwacht.ts'
import { deurkolommen, type Gezaaid, waarde, Zaaier } from './zaai.ts'

export type Uitslag = { cells: number; violations: number; schendingen: string[]; hints: string[] }
/** Who tries, for what, and on which table; without one, on every table. */
export type Kring = { rollen: readonly string[]; doelen?: readonly string[]; tabel?: string }

const proef = readFileSync(new URL('./proef.sql', import.meta.url), 'utf8')

/** Every role, place, purpose, table, kind of row and act against the policy. Leaves its rows behind. */
export async function proefGegevens(
  urls: { beheerUrl: string; appUrl: string },
  regels: readonly Beleidsregel[],
  kring: Kring,
): Promise<Uitslag & { tabellen: number }> {
  const stand = await openProef(urls, regels)
  try {
    return await stand.proef(kring)
  } finally {
    await stand.sluit()
  }
}

/** The rows laid ready once, for one proof after another: an attempt leaves nothing. */
export async function openProef(
  { beheerUrl, appUrl }: { beheerUrl: string; appUrl: string },
  regels: readonly Beleidsregel[],
) {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  const tabellen = await leesCatalogus(client)
  const zaaier = new Zaaier(client, tabellen, [...new Set(regels.map((r) => r.compartiment))])
  await zaaier.zaai()
  await legKlaar(client, tabellen, zaaier.rijen)
  const alleDoelen = [...new Set(regels.map((r) => r.doel)), 'een ander doel']

  async function proef({
    rollen,
    doelen = alleDoelen,
    tabel,
  }: Kring): Promise<Uitslag & { tabellen: number }> {
    const uitslag = await vergelijk(client, zaaier, [...wieProbeert(zaaier, rollen, doelen)], regels, tabel)
    for (const t of tabellen.filter((t) => t.leesbaarPerKolom))
      schend(uitslag, `${t.naam}: kolomrechten op lezen kan de proef niet aan`)
    const kaal = await kaleLogin(appUrl, tabellen)
    return { ...tel(uitslag, kaal), tabellen: tabellen.length }
  }
  return { proef, sluit: () => client.end() }
}

async function legKlaar(client: pg.Client, tabellen: Tabel[], rijen: Gezaaid[]): Promise<void> {
  await client.query(proef)
  const rollen = `select from pg_roles where rolname = 'baken_gebruiker' and (rolsuper or rolbypassrls)`
  if ((await client.query(rollen)).rowCount) throw new Error('baken_gebruiker gaat om de rijbeveiliging heen')
  const klaar = rijen.map(({ tabel, plek, rij }, nr) => ({ nr, tabel: tabel.naam, plek, rij }))
  await client.query(
    'insert into bench.rij select nr, tabel, plek::tid, rij from jsonb_to_recordset($1) as r (nr int, tabel text, plek text, rij jsonb)',
    [JSON.stringify(klaar)],
  )
  for (const tabel of tabellen) {
    // Not what a door looks at: then the row would walk out of it.
    const kolom = tabel.kolommen.findLast((k) => k.wijzigbaar && !deurkolommen.includes(k.naam))
    const nieuw = kolom && (kolom.waarden?.[0] ?? waarde(kolom))
    const wijzig = kolom
      ? `${client.escapeIdentifier(kolom.naam)} = ${client.escapeLiteral(typeof nieuw === 'object' ? '{}' : String(nieuw))}`
      : null
    await client.query('insert into bench.tabel values ($1, $2)', [tabel.naam, wijzig])
    await client.query('call bench.maak_toevoeger($1)', [tabel.naam])
  }
  await client.query('analyze bench.rij')
}

/** The roles of a municipality hold an account; a reporter shows a proof; the system and nobody hold nothing. */
function* wieProbeert(
  { personen, rijen }: Zaaier,
  rollen: readonly string[],
  doelen: readonly string[],
): Generator<Wie> {
  const hierIn = (naam: string, kolom: string) =>
    new Set(
      rijen
        .filter(({ tabel, rij }) => tabel.naam === naam && rij.gemeente_id === personen.gemeenten[0])
        .map(({ rij }) => String(rij[kolom])),
    )
  const collegas = hierIn('toegang.rol_toewijzing', 'account_id')
  const toegelaten = hierIn('koppeling.toelating', 'koppeling_id')
  const invallers = (['vervanging', 'waarneming'] as const).flatMap((via) =>
    rijen
      .filter(
        ({ tabel, rij }) => tabel.naam === `toegang.${via}` && rij.gemeente_id === personen.gemeenten[0],
      )
      .map(({ rij }) => ({ id: String(rij.account_id), via })),
  )
  for (const rol of rollen)
    for (const doel of doelen)
      for (const plaats of ['gemeente', 'geen gemeente'] as const) {
        const niemand = rol === 'systeem' || rol === ''
        const actorId = niemand || rol === 'melder' ? null : personen.actor
        const bewijs = niemand ? null : personen.bewijs
        const sessieAccount = niemand ? null : personen.sessieAccount
        const gemeenteId = plaats === 'gemeente' ? personen.gemeenten[0] : null
        const vervangt = gemeenteId && actorId && personen.vervangen
        const wie = {
          rol,
          doel,
          plaats,
          actorId,
          bewijs,
          sessieAccount,
          collegas,
          toegelaten,
          invallers,
          vervangt,
        }
        yield { ...wie, gemeenteId, dossier: null }
        if (gemeenteId && actorId) yield { ...wie, gemeenteId, dossier: [...personen.verleend][0]! }
      }
}

type Geraakt = Record<Handeling, number[]>

async function vergelijk(
  client: pg.Client,
  { rijen, personen }: Zaaier,
  kring: Wie[],
  regels: readonly Beleidsregel[],
  alleen: string | undefined,
): Promise<Uitslag> {
  const verwachting = new Verwachting(regels, personen)
  const uitslag: Uitslag = { cells: 0, violations: 0, schendingen: [], hints: [] }
  const ooit = new Map<string, boolean>()
  for (const wie of kring) {
    // What was granted is the one role that is tried.
    if (wie.dossier)
      await client.query('update toegang.verlening set rol = $1 where dossier_id = any ($2)', [
        wie.rol,
        [...personen.verleend],
      ])
    const { rows } = await client.query<{ proef: Geraakt }>('select bench.proef($1, $2)', [
      JSON.stringify(instellingen(wie)),
      alleen,
    ])
    for (const handeling of handelingen) {
      const geraakt = new Set(rows[0]!.proef[handeling])
      rijen.forEach(({ tabel, rij }, nr) => {
        if (alleen && tabel.naam !== alleen) return
        uitslag.cells++
        const mag = verwachting.mag(tabel, rij, wie, handeling)
        const kan = geraakt.has(nr)
        if (mag)
          ooit.set(`${tabel.naam} ${handeling}`, (ooit.get(`${tabel.naam} ${handeling}`) ?? false) || kan)
        if (kan === mag) return
        if (kan)
          schend(
            uitslag,
            beschrijf('de database laat toe wat het beleid niet toelaat', tabel, rij, wie, handeling),
          )
        else if (hoortTeKunnen(verwachting, tabel, rij, wie, handeling))
          schend(
            uitslag,
            beschrijf('het beleid laat toe wat de database weigert', tabel, rij, wie, handeling),
          )
      })
    }
  }
  for (const [wat, kan] of ooit)
    if (!kan) uitslag.hints.push(`het beleid laat ${wat} toe, de database aan niemand (grants)`)
  return uitslag
}

/** A grant may be narrower than the policy; and what is changed or destroyed has to be found first. */
function hoortTeKunnen(
  verwachting: Verwachting,
  tabel: Tabel,
  rij: Gezaaid['rij'],
  wie: Wie,
  handeling: Handeling,
): boolean {
  if (!tabel.rechten[handeling]) return false
  if (handeling === 'lezen' || handeling === 'toevoegen') return true
  return tabel.rechten.lezen && verwachting.mag(tabel, rij, wie, 'lezen')
}

function instellingen(wie: Wie): Record<string, string> {
  const { actorId, gemeenteId, rol, doel, bewijs, dossier } = wie
  return {
    actor_id: actorId ?? '',
    organisatie_id: '',
    gemeente_id: gemeenteId ?? '',
    rollen: rol,
    doel,
    bewijs: bewijs?.slice(2) ?? '',
    dossier: dossier ?? '',
    nu: '',
  }
}

function beschrijf(wat: string, tabel: Tabel, rij: Gezaaid['rij'], wie: Wie, handeling: Handeling): string {
  const waar =
    wie.gemeenteId === null
      ? 'zonder gemeente'
      : rij.gemeente_id === wie.gemeenteId
        ? 'eigen gemeente'
        : 'andere gemeente'
  return `${wat}: ${wie.rol || 'niemand'}${wie.dossier ? ' met een verlening' : ''}, doel ${wie.doel}, ${handeling} ${tabel.naam} (${rij[tabel.vak.naam] ?? tabel.vak.naam}, ${waar})`
}

/** The application's login without a unit of work: no settings, so no rows. */
async function kaleLogin(appUrl: string, tabellen: Tabel[]): Promise<Uitslag> {
  const uitslag: Uitslag = { cells: 0, violations: 0, schendingen: [], hints: [] }
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  for (const { naam, beschermd } of tabellen) {
    for (const rol of ['', 'set role baken_gebruiker;']) {
      if (!beschermd && rol) continue
      uitslag.cells++
      const { rows } = await client
        .query(`${rol} select 1 as n from ${naam} limit 1`)
        .then(laatste, () => ({ rows: [] }))
      await client.query('reset role')
      if (rows.length > 0) schend(uitslag, `${naam} is leesbaar zonder unit of work`)
    }
  }
  await client.end()
  return uitslag
}

function laatste(uitkomst: unknown): { rows: unknown[] } {
  return (Array.isArray(uitkomst) ? uitkomst.at(-1) : uitkomst) as { rows: unknown[] }
}

function schend(uitslag: Uitslag, regel: string): void {
  uitslag.violations++
  if (!uitslag.schendingen.includes(regel)) uitslag.schendingen.push(regel)
}

export function tel(...uitslagen: Uitslag[]): Uitslag {
  return {
    cells: uitslagen.reduce((som, u) => som + u.cells, 0),
    violations: uitslagen.reduce((som, u) => som + u.violations, 0),
    schendingen: [...new Set(uitslagen.flatMap((u) => u.schendingen))],
    hints: [...new Set(uitslagen.flatMap((u) => u.hints))],
  }
}
