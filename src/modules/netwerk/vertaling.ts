import type { Antwoord } from './antwoord.schema.ts'
import type { Partner } from './partner.schema.ts'
import type { Regio } from './regio.schema.ts'

/** A sentence of the region with the language it is in: Dutch when the region does not have it in the asked one. */
export type Regiozin = Readonly<{ taal: string; tekst: string }>

const regiotaal = 'nl'

function kies(taal: string, vertaald: string | undefined, tekst: string): Regiozin {
  return vertaald ? { taal, tekst: vertaald } : { taal: regiotaal, tekst }
}

/** How to reach a partner. */
export function partnerzin(regio: Regio, { code, bereikbaar }: Partner, taal: string): Regiozin {
  return kies(taal, regio.vertalingen[taal]?.partners[code], bereikbaar)
}

/** When somebody picks up the telephone of a partner. */
export function wanneerzin(regio: Regio, { code, telefoon }: Partner, taal: string): Regiozin {
  return kies(taal, regio.vertalingen[taal]?.wanneer[code], telefoon!.wanneer)
}

/** The text of an answer; English may also stand beside the Dutch one. */
export function antwoordzin(regio: Regio, { code, tekst, en }: Antwoord, taal: string): Regiozin {
  const eigen = regio.vertalingen[taal]?.antwoorden[code] ?? (taal === 'en' ? en : undefined)
  return kies(taal, eigen, tekst)
}

/** Where to go with something that is not human trafficking. */
export function anderezin(regio: Regio, taal: string): Regiozin {
  return kies(taal, regio.vertalingen[taal]?.andereOndermijning, regio.andereOndermijning.hoe)
}
