import { laatsteDag } from '../../../kernel/termijn/tijdzone.ts'
import { type Regio, rolnaam } from '../../netwerk/index.ts'
import { geldtNu } from '../geldt.ts'
import type { Accountrij, Rolrij } from './accounts.store.ts'

export type Rolregel = Readonly<{
  code: string
  naam: string
  van: Date
  /** The last day on which it holds. */
  totEnMet: string | null
  stand: 'geldt' | 'komt' | 'voorbij'
  /** `Baken`, or the inlogdienst whose claims gave it. */
  bron: string
  uitClaims: boolean
}>
/** Whose role somebody has for a time. */
export type Vervangregel = Readonly<{ id: string; rol: string; voor: string; van: Date; totEnMet: string }>
export type Accountregel = Readonly<{
  id: string
  naam: string
  organisatie: string
  actief: boolean
  tweedeStap: string
  ingelogdOp: string | null
  rollen: readonly Rolregel[]
  /** Heavy roles that nobody agreed to yet. */
  wacht: readonly string[]
  /** For whom she stands in, now or later. */
  vervangt: readonly Vervangregel[]
}>

export function presenteerRol(regio: Regio, rij: Rolrij, now: Date): Rolregel {
  const voorbij = rij.tot !== null && rij.tot <= now
  return {
    code: rij.rol,
    naam: rolnaam(regio, rij.rol),
    van: rij.van,
    totEnMet: rij.tot && laatsteDag(rij.tot),
    stand: voorbij ? 'voorbij' : geldtNu(rij, now) ? 'geldt' : 'komt',
    bron: rij.bron ? 'inlogdienst' : 'Baken',
    uitClaims: rij.bron !== null,
  }
}

export type Erbij = {
  rollen: readonly Rolrij[]
  wacht: readonly { accountId: string | null; rol: string }[]
  vervangingen: readonly { id: string; accountId: string; rol: string; voor: string; van: Date; tot: Date }[]
}

export function presenteerAccount(
  regio: Regio,
  rij: Accountrij,
  { rollen, wacht, vervangingen }: Erbij,
  now: Date,
): Accountregel {
  const { id, naam, organisatie, actief, ingelogdOp } = rij
  const haar = rollen.filter(({ accountId }) => accountId === id).map((rol) => presenteerRol(regio, rol, now))
  const wachtend = wacht.filter(({ accountId }) => accountId === id).map(({ rol }) => rolnaam(regio, rol))
  const tweedeStap = rij.tweedeStap ? 'ja' : rij.wachtzin ? 'nee' : 'bij de inlogdienst'
  const vervangt = vervangingen
    .filter(({ accountId }) => accountId === id)
    .map(({ id: vervanging, rol, voor, van, tot }) => {
      return { id: vervanging, rol: rolnaam(regio, rol), voor, van, totEnMet: laatsteDag(tot) }
    })
  return { id, naam, organisatie, actief, tweedeStap, ingelogdOp, rollen: haar, wacht: wachtend, vervangt }
}
