import type { Dossiersleutel } from '../../platform/crypto/index.ts'
import type { meldingenVan } from '../melding/index.ts'
import type { Regio } from '../netwerk/index.ts'
import { eigenDag, type Termijnregel } from '../termijn/index.ts'
import type { betrokkenBij, gebeurtenissenBij, wegingenBij } from './dossier.store.ts'
import {
  type BetrokkenInhoud,
  breekZegel,
  type GebeurtenisInhoud,
  type SignaalInhoud,
  type Wegingsreden,
} from './signaal.inhoud.ts'
import type { Signaalrij } from './signaal.store.ts'
import { opVolgorde } from './signaal.ts'

export type Gewogen = Wegingsreden & {
  id: string
  code: string
  naam: string
  uitkomst: string
  uitkomstnaam: string
  criteria: string[]
  rol: string
  op: Date
}
export type Betrokkene = BetrokkenInhoud & { id: string; soort: string }
export type Feit = GebeurtenisInhoud & { id: string; soort: string; op: Date }
type Melding = Awaited<ReturnType<typeof meldingenVan>>[number]

/** A signaal as it may leave the module. */
export type SignaalInzage = Readonly<
  Pick<
    Signaalrij,
    | 'id'
    | 'kenmerk'
    | 'verschijningsvorm'
    | 'urgentie'
    | 'stap'
    | 'toestand'
    | 'uitkomst'
    | 'acuut'
    | 'aangemaaktOp'
    | 'uiterlijkOp'
    | 'wachtOp'
    | 'vernietigenOp'
    | 'versie'
    | 'volgende'
  > &
    SignaalInhoud & {
      regio: Regio
      wegingen: Gewogen[]
      betrokken: Betrokkene[]
      feitenlijn: Feit[]
      meldingen: Melding[]
      termijnen: Termijnregel[]
      /** The day that somebody chose for the next step. */
      eigenDag: string | null
    }
>

type Delen = {
  rij: Signaalrij
  regio: Regio
  versies: Map<string, Dossiersleutel>
  wegingen: Awaited<ReturnType<typeof wegingenBij>>
  betrokken: Awaited<ReturnType<typeof betrokkenBij>>
  gebeurtenissen: Awaited<ReturnType<typeof gebeurtenissenBij>>
  meldingen: Melding[]
  termijnen: Termijnregel[]
}

/** `null` when the reader does not have its key. */
export function alsInzage({
  rij,
  regio,
  versies,
  wegingen,
  betrokken,
  gebeurtenissen,
  meldingen,
  termijnen,
}: Delen): SignaalInzage | null {
  const open = breekZegel('signaal', versies, rij.id, rij.inhoud)
  if (!open) return null
  const { gemeenteId: _g, regioVersieId: _r, inhoud: _i, eigenaarId: _e, ...zichtbaar } = rij
  return {
    ...zichtbaar,
    ...open,
    regio,
    meldingen,
    termijnen,
    eigenDag: termijnen.find((t) => t.code === eigenDag && t.afgelopenOp === null)?.uiterlijk ?? null,
    wegingen: opVolgorde(regio.fasemodel, wegingen).flatMap(({ reden, ...w }) => {
      const waarom = breekZegel('weging', versies, w.id, reden)
      const weging = regio.fasemodel.wegingen.find((kandidaat) => kandidaat.code === w.code)
      const uitkomstnaam = weging?.uitkomsten.find((u) => u.code === w.uitkomst)?.naam ?? w.uitkomst
      return waarom ? [{ ...w, ...waarom, naam: weging?.naam ?? w.code, uitkomstnaam }] : []
    }),
    betrokken: betrokken.flatMap(({ inhoud, ...b }) => {
      const wat = breekZegel('betrokken', versies, b.id, inhoud)
      return wat ? [{ ...b, ...wat }] : []
    }),
    feitenlijn: gebeurtenissen
      .flatMap(({ inhoud, ...g }) => {
        const wat = breekZegel('gebeurtenis', versies, g.id, inhoud)
        return wat ? [{ ...g, ...wat }] : []
      })
      .sort((a, b) => b.op.getTime() - a.op.getTime() || b.versie - a.versie),
  }
}
