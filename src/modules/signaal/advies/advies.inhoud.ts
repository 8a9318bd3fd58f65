import { type Dossiersleutel, ontzegelWaarde, verzegelWaarde } from '../../../platform/crypto/index.ts'
import type { AfloopInhoud, VraagInhoud } from './advies.ts'

const kolommen = { inhoud: 'signaal.adviesvraag.inhoud', afloop: 'signaal.adviesvraag.afloop' } as const
type Delen = { inhoud: VraagInhoud; afloop: AfloopInhoud }

export function verzegelAdvies<D extends keyof Delen>(
  deel: D,
  sleutel: Dossiersleutel,
  rij: string,
  waarde: Delen[D],
): Buffer {
  return verzegelWaarde(sleutel, { kolom: kolommen[deel], rij }, waarde)
}

export function openAdvies<D extends keyof Delen>(
  deel: D,
  versies: Map<string, Dossiersleutel>,
  rij: string,
  verzegeld: Buffer,
): Delen[D] | null {
  return ontzegelWaarde<Delen[D]>(versies, { kolom: kolommen[deel], rij }, verzegeld)
}
