import { type Dossiersleutel, ontzegelWaarde, verzegelWaarde } from '../../../platform/crypto/index.ts'

/** What is sealed in `signaal.fenomeenbeeld.inhoud`. An empty text: there is nothing to say here any more. */
export type BeeldInhoud = Readonly<{ tekst: string; door: string }>

const plaats = (rij: string) => ({ kolom: 'signaal.fenomeenbeeld.inhoud', rij })

export function verzegelVersie(sleutel: Dossiersleutel, rij: string, inhoud: BeeldInhoud): Buffer {
  return verzegelWaarde(sleutel, plaats(rij), inhoud)
}

/** `null` when its key was erased. */
export function openVersie(
  versies: Map<string, Dossiersleutel>,
  rij: string,
  verzegeld: Buffer,
): BeeldInhoud | null {
  return ontzegelWaarde<BeeldInhoud>(versies, plaats(rij), verzegeld)
}
