import { leesDuur } from '../../kernel/duur.ts'
import { DomainError } from '../../kernel/errors.ts'
import { type Dag, dagErbij, duurErbij } from '../../kernel/termijn/dag.ts'
import type { Loop, Maat } from '../../kernel/termijn/termijn.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import { type Regio, type Termijn, termijnregel } from '../netwerk/index.ts'

/** A dossier as this module knows it. `compartiment` guards its terms, `soort` says which pages are about it. */
export type Termijndossier = Readonly<{ id: string; soort: string; compartiment: string }>

export type Toestand = 'loopt' | 'verlopen' | 'gepauzeerd' | 'gehaald' | 'vervallen'
/** Somebody still has to do something. */
export const open = ['loopt', 'verlopen', 'gepauzeerd'] as const satisfies Toestand[]

/** A day that somebody chose herself. No rule of a region, so it is here. */
export const eigenDag = 'eigen-dag'

export type Regel = Pick<
  Termijn,
  'naam' | 'rollen' | 'herinner' | 'pauze' | 'metDeHand' | 'verlenging' | 'watDan' | 'start'
> & {
  maat: Maat
  bron: string
  zekerheid: Termijn['zekerheid']
}

const regelVanEigenDag: Regel = {
  naam: 'Zelf gekozen dag',
  maat: { duur: 'P1D', einde: 'gewoon' },
  start: 'Iemand koos een dag voor de volgende stap',
  rollen: [],
  herinner: [],
  pauze: false,
  metDeHand: true,
  verlenging: undefined,
  watDan: 'Doe de volgende stap, of kies een andere dag.',
  bron: 'Eigen keuze',
  zekerheid: 'zeker',
}

/** The rule of a term that started then, by the version of the region that held then. */
export function regelVan(regio: Regio, code: string, start: Date): Regel | undefined {
  if (code === eigenDag) return regelVanEigenDag
  const regel = termijnregel(regio, code, start)
  return regel && { ...regel, maat: regel }
}

type Rij = { toestand: string; rollen: readonly string[] }

/** Only who is to act, or leads that work by the rule, may move a term, or say that it was met. */
export function eisAanZet({ rollen }: Pick<Rij, 'rollen'>, regel: Regel, eigen: readonly string[]): void {
  if (!aanZet([...rollen, ...regel.rollen], eigen))
    throw new DomainError('verkeerde-rol', 403, 'Deze termijn is voor iemand met een andere rol.')
}

export function aanZet(rollen: readonly string[], eigen: readonly string[]): boolean {
  return rollen.some((rol) => eigen.includes(rol))
}

export function eisToestand({ toestand }: Pick<Rij, 'toestand'>, ...goed: readonly Toestand[]): void {
  if (!(goed as readonly string[]).includes(toestand))
    throw new DomainError('termijn-anders', 409, 'Dit kan nu niet meer. Kijk hoe het met de termijn staat.')
}

/** The last day on which a term that is paused now may stand still; `null` when its rule names none. */
export function pauzeerbaarTot({ pauze }: Regel, now: Date): Dag | null {
  const duur = typeof pauze === 'string' ? leesDuur(pauze) : null
  return duur && duurErbij(dagVan(now), duur)
}

/** The last day up to which a term may be extended: counted from the end that it would have had without extensions. */
export function verlengbaarTot(
  regel: Regel,
  rij: Pick<Loop, 'basis'> & { verlengdDagen: number },
): Dag | null {
  if (!regel.verlenging) return null
  return duurErbij(dagErbij(rij.basis, -rij.verlengdDagen), leesDuur(regel.verlenging)!)
}
