import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Periodevraag } from './beheer.schema.ts'

export const kolommen = ['naam', 'organisatie', 'rollen', 'van', 'tot'] as const
const verplicht = 3
export const hoogstens = 200

export type Lijstregel = Periodevraag & { regel: number; naam: string; organisatie: string; rollen: string[] }
export type Lijstprobleem = Readonly<{ regel: number; tekst: string }>
export type Lijst = { regels: Lijstregel[]; problemen: Lijstprobleem[] }

type Rij = { record: string[]; info: { lines: number } }

/** Reads a list as a spreadsheet saves it or as it is pasted from one. Everything that is wrong, each with its line. */
export function leesLijst(tekst: string): Lijst {
  const rijen = leesRijen(tekst)
  if ('probleem' in rijen) return { regels: [], problemen: [rijen.probleem] }
  const [kop, ...rest] = rijen.rijen
  const koppen = kop?.record.map((cel) => cel.toLowerCase()) ?? []
  const plaats = kolommen.map((naam) => koppen.indexOf(naam))
  const fouten = kopproblemen(koppen).map((tekst) => ({ regel: kop?.info.lines ?? 1, tekst }))
  if (plaats.slice(0, verplicht).includes(-1)) return { regels: [], problemen: fouten }
  if (rest.length === 0)
    return { regels: [], problemen: [{ regel: 1, tekst: 'Er staat niemand in de lijst.' }] }
  if (rest.length > hoogstens)
    return {
      regels: [],
      problemen: [{ regel: 1, tekst: `Zet ten hoogste ${hoogstens} mensen in een lijst.` }],
    }
  const gelezen = rest.map(({ record, info }) =>
    leesRegel(
      info.lines,
      plaats.map((plek) => record[plek] ?? ''),
      record.some((cel, plek) => cel && !koppen[plek]),
    ),
  )
  return {
    regels: gelezen.map(({ regel }) => regel),
    problemen: [
      ...fouten,
      ...gelezen.flatMap(({ problemen }) => problemen),
      ...dubbelen(gelezen.map(({ regel }) => regel)),
    ],
  }
}

/** A column that Baken does not know may hold what matters, such as a last day under another name. */
function kopproblemen(koppen: readonly string[]): string[] {
  const mist = kolommen.slice(0, verplicht).filter((naam) => !koppen.includes(naam))
  const namen = [...new Set(koppen.filter(Boolean))]
  const vreemd = namen.filter((naam) => !kolommen.some((bekend) => bekend === naam))
  const dubbel = namen.filter((naam) => koppen.indexOf(naam) !== koppen.lastIndexOf(naam))
  return [
    ...(mist.length > 0 ? [`Deze kolom ontbreekt: ${mist.join(', ')}.`] : []),
    ...vreemd.map((naam) => `Baken kent de kolom “${naam}” niet. Gebruik alleen ${kolommen.join(', ')}.`),
    ...dubbel.map((naam) => `De kolom “${naam}” staat er meer dan één keer.`),
  ]
}

function leesRijen(tekst: string): { rijen: Rij[] } | { probleem: Lijstprobleem } {
  const eerste = tekst.trimStart().split('\n', 1)[0] ?? ''
  const delimiter = ['\t', ';'].find((teken) => eerste.includes(teken)) ?? ','
  try {
    const opties = { bom: true, delimiter, info: true, trim: true, relax_column_count: true } as const
    const rijen = parse(tekst, { ...opties, skip_records_with_empty_values: true }) as unknown as Rij[]
    return { rijen }
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout
    const regel = Number((fout as { lines?: unknown }).lines ?? 1)
    return { probleem: { regel, tekst: 'Hier klopt een aanhalingsteken niet.' } }
  }
}

function leesRegel(
  regel: number,
  cellen: string[],
  zonderKop: boolean,
): { regel: Lijstregel; problemen: Lijstprobleem[] } {
  const [naam = '', organisatie = '', rollen = '', van = '', tot = ''] = cellen
  const problemen: string[] = []
  if (zonderKop) problemen.push('Hier staat iets in een kolom zonder naam.')
  if (!naam) problemen.push('Vul een naam in.')
  if (naam.length > 200) problemen.push('De naam is te lang.')
  if (!organisatie) problemen.push('Vul een organisatie in.')
  const codes = rollen
    .split(/[,+/]/)
    .map((rol) => rol.trim())
    .filter(Boolean)
  if (codes.length === 0) problemen.push('Vul ten minste een rol in.')
  const dagen = { van: leesDag(van), totEnMet: leesDag(tot) }
  for (const [dag, getypt] of [
    [dagen.van, van],
    [dagen.totEnMet, tot],
  ])
    if (dag === undefined) problemen.push(`“${getypt}” is geen dag. Schrijf bijvoorbeeld 31-12-2027.`)
  return {
    regel: {
      regel,
      naam,
      organisatie,
      rollen: codes,
      van: dagen.van ?? null,
      totEnMet: dagen.totEnMet ?? null,
    },
    problemen: problemen.map((tekst) => ({ regel, tekst })),
  }
}

/** `31-12-2027` or `2027-12-31`; `null` when it is empty, `undefined` when it is no day. */
function leesDag(tekst: string): string | null | undefined {
  if (tekst === '') return null
  const delen = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(tekst)
  const dag = delen ? `${delen[3]}-${delen[2]!.padStart(2, '0')}-${delen[1]!.padStart(2, '0')}` : tekst
  return z.iso.date().safeParse(dag).success ? dag : undefined
}

function dubbelen(regels: readonly Lijstregel[]): Lijstprobleem[] {
  const eerder = new Map<string, number>()
  return regels.flatMap(({ regel, naam, organisatie }) => {
    const wie = `${naam.toLowerCase()}\n${organisatie.toLowerCase()}`
    const stond = eerder.get(wie)
    if (stond === undefined) eerder.set(wie, regel)
    return naam && stond !== undefined ? [{ regel, tekst: `Zij staat ook op regel ${stond}.` }] : []
  })
}
