import { ontzegel, verzegel } from './gcm.ts'

/** Which part of a file this is. Authenticated with it: swapped, moved or cut off, it does not open. */
export type Deelplaats = Readonly<{ bestand: string; versie: string; nr: number; laatste: boolean }>

/** Seals one part of a file under the file's own key. Which table it lies in does not matter: it may move as it is. */
export function verzegelDeel(sleutel: Buffer, plaats: Deelplaats, bytes: Buffer): Buffer {
  return verzegel(sleutel, tekst(plaats), bytes)
}

export function ontzegelDeel(sleutel: Buffer, plaats: Deelplaats, verzegeld: Buffer): Buffer {
  return ontzegel(sleutel, tekst(plaats), verzegeld)
}

function tekst({ bestand, versie, nr, laatste }: Deelplaats): string {
  return `bestand ${bestand} ${versie} ${nr} ${laatste ? 'slot' : 'vervolg'}`
}
