import { type Dossiersleutel, ontzegelWaarde } from '../../platform/crypto/index.ts'
import { type Groep, soorten } from '../../platform/files/index.ts'
import type { Bijlagerij } from './bijlage.store.ts'
import type { Bestand } from './bijlage.ts'
import { plaatsVan } from './melding.ts'

/** A file as a page shows it; never with its key. */
export type BijlageInzage = Readonly<{
  id: string
  naam: string
  soort: string
  groep: Groep
  grootte: number
  sha256: string
  op: Date
  scan: 'niet gescand' | 'gescand' | 'verdacht'
  /** Is there a photo to look at: yes, not yet, or never. */
  beeld: 'klaar' | 'wacht' | 'geen'
}>

/** What is sealed about a file; `null` when the reader does not have the key. */
export function openBijlage(versies: Map<string, Dossiersleutel>, rij: Bijlagerij): Bestand | null {
  return ontzegelWaarde<Bestand>(versies, plaatsVan.bijlage(rij.id), rij.inhoud)
}

export function alsBijlage(versies: Map<string, Dossiersleutel>, rij: Bijlagerij): BijlageInzage | null {
  const bestand = openBijlage(versies, rij)
  const soort = bestand && soorten.get(bestand.soort)
  if (!bestand || !soort) return null
  const { id, naam, grootte, sha256 } = bestand
  const ooit = soort.beeld && !rij.nagekekenOp
  const scan = rij.scan as BijlageInzage['scan']
  const beeld = rij.weergave && scan !== 'verdacht' ? 'klaar' : ooit ? 'wacht' : 'geen'
  return { id, naam, soort: soort.ext, groep: soort.groep, grootte, sha256, op: rij.op, scan, beeld }
}
