import { type Brievenbus, haalUit, werpIn } from '../../platform/crypto/index.ts'

function plaats(berichtId: string): string {
  return `melding.bericht.voor_melder ${berichtId}`
}

/** A message for whoever holds the code: `publiek` is the half of her letter box that we know. */
export function verzegelVoorMelder(publiek: Buffer, berichtId: string, tekst: string): Buffer {
  return werpIn(publiek, plaats(berichtId), Buffer.from(tekst))
}

export function openVoorMelder(bus: Brievenbus, berichtId: string, verzegeld: Buffer): string {
  return haalUit(bus, plaats(berichtId), verzegeld).toString('utf8')
}
