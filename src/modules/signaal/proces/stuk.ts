import type { Dossiersleutel } from '../../../platform/crypto/index.ts'
import type { Gevolg } from '../../netwerk/index.ts'
import { breekZegel } from '../signaal.inhoud.ts'
import { type Beslissing, type Fasemodel, kiestWatMag, standNa } from '../signaal.ts'

/** What is asked of which sources, and why; `grond` for those that are closed unless a law opens them. */
export type Bronvraag = Readonly<{
  vraag: string
  waarom: string
  bronnen: readonly { code: string; naam: string }[]
  grond: string
}>

export const uitslagen = { hit: 'Hit', 'geen-hit': 'Geen hit', 'te-oud': 'Te oud om te gebruiken' } as const
/** What a source answered: whether there is something, not what. */
export type Bronuitslag = Readonly<{
  bron: string
  naam: string
  uitslag: keyof typeof uitslagen
  dag: string
}>

/** Who would get which part, on which ground, for which approach. */
export type Deelvoorstel = Readonly<{
  slachtoffer: string
  aanpak: string
  bevoegdheid: string
  deelnemers: readonly { code: string; naam: string; deel: string; grond: string }[]
}>

/** The signaal went on somewhere else, or is followed until a day. */
export type Overdracht = Readonly<{
  einde: Gevolg
  naar: string
  grond: string
  wat: string
  dag: string
  antwoordOp: string | null
}>
export type Reactie = Readonly<{ van: string; tekst: string }>
export type Terugkoppeling = Readonly<{ keuze: string; tekst: string; aantal: number }>

export type Stuksoorten = {
  bronvraag: Bronvraag
  bronuitslag: Bronuitslag
  deelvoorstel: Deelvoorstel
  overdracht: Overdracht
  reactie: Reactie
  terugkoppeling: Terugkoppeling
}
export type Stuksoort = keyof Stuksoorten
/** What is sealed in `signaal.stuk.inhoud`. */
export type StukInhoud = {
  [S in Stuksoort]: Readonly<{ soort: S; door: string }> & Stuksoorten[S]
}[Stuksoort]
export type Stuk = StukInhoud & Readonly<{ id: string; op: Date; volgnummer: number }>
type Van<S extends Stuksoort> = Extract<Stuk, { soort: S }>

type Rij = { id: string; inhoud: Buffer; op: Date; volgnummer: number }

export function stukkenVan(versies: Map<string, Dossiersleutel>, rijen: readonly Rij[]): Stuk[] {
  return rijen.flatMap(({ id, inhoud, op, volgnummer }) => {
    const open = breekZegel('stuk', versies, id, inhoud)
    return open ? [{ ...open, id, op, volgnummer }] : []
  })
}

/** The newest of a kind, written after so many decisions. */
export function laatste<S extends Stuksoort>(
  stukken: readonly Stuk[],
  soort: S,
  vanaf = 0,
): Van<S> | undefined {
  return stukken.filter((s): s is Van<S> => s.soort === soort && s.volgnummer >= vanaf).at(-1)
}

/** Decisions that send work back: what was asked or proposed before them has to be written again. */
export function grens(model: Fasemodel, beslissingen: readonly Beslissing[]): number {
  return beslissingen.reduce((plek, { soort = 'weging', code, uitkomst }, nr) => {
    const opnieuw =
      soort === 'terug' || (soort === 'weging' && gevolgVan(model, code, uitkomst) === 'aanvullen')
    return opnieuw ? nr + 1 : plek
  }, 0)
}

function gevolgVan(model: Fasemodel, code: string, uitkomst: string): Gevolg | undefined {
  return model.wegingen.find((w) => w.code === code)?.uitkomsten.find((u) => u.code === uitkomst)?.gevolg
}

type Getoetst = Beslissing & { toegestaan?: readonly string[] | undefined }

/** The sources that the first privacycheck let through, and after how many decisions; null while it did not. */
export function toegestaneBronnen(
  model: Fasemodel,
  beslissingen: readonly Getoetst[],
): { codes: readonly string[]; vanaf: number } | null {
  const { geldig } = standNa(model, beslissingen)
  const toets = model.wegingen.find((w) => w.privacycheck === '1')?.code
  const nr = geldig.findLast((plek) => {
    const { code, uitkomst } = beslissingen[plek]!
    return code === toets && gevolgVan(model, code, uitkomst) === 'door'
  })
  return nr === undefined ? null : { codes: beslissingen[nr]!.toegestaan ?? [], vanaf: nr + 1 }
}

/**
 * The proposal to share that a privacycheck let through, and whom of it; null while no check did. It is the one that lay there
 * when was decided: what was written later has its own check to come.
 */
export function goedgekeurd(
  model: Fasemodel,
  beslissingen: readonly Getoetst[],
  stukken: readonly Stuk[],
): { voorstel: Van<'deelvoorstel'>; deelnemers: Deelvoorstel['deelnemers'] } | null {
  const toetsen = deeltoetsen(model).map(({ code }) => code)
  const { geldig } = standNa(model, beslissingen)
  const nr = geldig.findLast((plek) => {
    const { code, toegestaan } = beslissingen[plek]!
    return toetsen.includes(code) && toegestaan !== undefined
  })
  const voorstel = laatste(
    stukken.filter(({ volgnummer }) => nr !== undefined && volgnummer <= nr),
    'deelvoorstel',
  )
  if (nr === undefined || !voorstel) return null
  const { toegestaan } = beslissingen[nr]!
  return { voorstel, deelnemers: voorstel.deelnemers.filter(({ code }) => toegestaan!.includes(code)) }
}

/** The privacychecks in which somebody says who may get what. */
export function deeltoetsen({ wegingen }: Fasemodel): Fasemodel['wegingen'] {
  return wegingen.filter((weging) => kiestWatMag(weging) && weging.privacycheck !== '1')
}

/** The newest answer of each source since it was allowed to ask. */
export function antwoorden(stukken: readonly Stuk[], vanaf: number): Van<'bronuitslag'>[] {
  const perBron = new Map<string, Van<'bronuitslag'>>()
  for (const stuk of stukken)
    if (stuk.soort === 'bronuitslag' && stuk.volgnummer >= vanaf) perBron.set(stuk.bron, stuk)
  return [...perBron.values()]
}
