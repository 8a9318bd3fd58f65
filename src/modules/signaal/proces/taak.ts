import type { Dossiersleutel } from '../../../platform/crypto/index.ts'
import { breekZegel } from '../signaal.inhoud.ts'

export const taaktoestanden = { open: 'Nog te doen', gedaan: 'Gedaan', vervallen: 'Niet meer nodig' } as const
export type Taaktoestand = keyof typeof taaktoestanden

/** What is sealed in `signaal.taak.inhoud`. `wie` is a colleague or another organisation, by name. */
export type TaakInhoud = Readonly<{ wat: string; wie: string; resultaat: string }>
export type Taak = TaakInhoud &
  Readonly<{ id: string; toestand: Taaktoestand; uiterlijkOp: string; versie: number }>

type Rij = { id: string; toestand: string; inhoud: Buffer; uiterlijkOp: string; versie: number }

export function takenVan(versies: Map<string, Dossiersleutel>, rijen: readonly Rij[]): Taak[] {
  return rijen.flatMap(({ inhoud, toestand, ...rij }) => {
    const open = breekZegel('taak', versies, rij.id, inhoud)
    return open ? [{ ...rij, ...open, toestand: toestand as Taaktoestand }] : []
  })
}
