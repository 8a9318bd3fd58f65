import { geldtNu } from '../geldt.ts'
/** Somebody holds one role in one municipality, from `van` on; `actief`: her account works. */
export type Toewijzing = Readonly<{ accountId: string; actief: boolean; van: Date; tot: Date | null }>

/** `accountId` stands in for `voorId`; `actief` is of who stands in. */
export type Vervanging = Readonly<{
  accountId: string
  voorId: string
  actief: boolean
  van: Date
  tot: Date
  beeindigdOp: Date | null
}>

/** Who steps in for a municipality, named beforehand; `houdtElders`: she has the role in another one now. */
export type Waarnemer = Readonly<{ accountId: string; actief: boolean; houdtElders: boolean }>

/** Under way, and the role that it is about is still held: nobody stands in for who has left. */
export function loopt(vervanging: Vervanging, toewijzingen: readonly Toewijzing[], now: Date): boolean {
  return (
    geldtNu(vervanging, now) &&
    vervanging.beeindigdOp === null &&
    toewijzingen.some((rij) => rij.accountId === vervanging.voorId && geldtNu(rij, now))
  )
}

/**
 * Who can do the work of one role in one municipality now: the holders who are not away, and who stands in for one who
 * is. Away is who is stood in for, also when her vervanger cannot work: then nobody may do her work.
 */
export function aanwezig(
  toewijzingen: readonly Toewijzing[],
  vervangingen: readonly Vervanging[],
  now: Date,
): string[] {
  const lopend = vervangingen.filter((rij) => loopt(rij, toewijzingen, now))
  const weg = new Set(lopend.map((rij) => rij.voorId))
  const houders = toewijzingen.filter((rij) => geldtNu(rij, now))
  const er = [...houders, ...lopend].filter((rij) => rij.actief && !weg.has(rij.accountId))
  return [...new Set(er.map((rij) => rij.accountId))]
}

/** The waarnemer steps in when nobody is left, and only as long as she is an active aandachtsfunctionaris elsewhere. */
export function neemtWaar(waarnemer: Waarnemer | null, erZijn: readonly string[]): string | null {
  return erZijn.length === 0 && waarnemer?.actief && waarnemer.houdtElders ? waarnemer.accountId : null
}
