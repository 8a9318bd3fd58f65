import { type Dossiersleutel, ontzegelWaarde, verzegelWaarde } from '../../../platform/crypto/index.ts'
import type { CheckInhoud } from './slachtoffercheck.ts'

const plaats = (rij: string) => ({ kolom: 'signaal.slachtoffercheck.inhoud', rij })

export function verzegelCheck(sleutel: Dossiersleutel, rij: string, inhoud: CheckInhoud): Buffer {
  return verzegelWaarde(sleutel, plaats(rij), inhoud)
}

export function openCheck(
  versies: Map<string, Dossiersleutel>,
  rij: string,
  verzegeld: Buffer,
): CheckInhoud | null {
  return ontzegelWaarde<CheckInhoud>(versies, plaats(rij), verzegeld)
}
