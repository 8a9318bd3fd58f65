/**
 * Which count an attempt falls in. Somebody else's attempts never fall in the count of a browser that signed in before,
 * so that nobody can keep an owner out by typing her name.
 */
export type Pogingsoort = 'onbekend toestel' | 'bekend toestel' | 'code' | 'koppeling'

type Maat = Readonly<{ vrij: number; eersteSeconden: number; hoogstens: number }>

const maten: Record<Pogingsoort, Maat> = {
  'onbekend toestel': { vrij: 5, eersteSeconden: 15, hoogstens: 60 },
  'bekend toestel': { vrij: 10, eersteSeconden: 15, hoogstens: 60 },
  // Only who knows the passphrase gets here, and six digits are few: a day gives fewer than fifty tries.
  code: { vrij: 5, eersteSeconden: 60, hoogstens: 3600 },
  koppeling: { vrij: 5, eersteSeconden: 15, hoogstens: 60 },
}

const vergeetNa = 86_400_000

/** How often, until when the next one waits, and when the last one was. */
export type Stand = Readonly<{ aantal: number; vrijOp: Date; laatstOp: Date }>

/** Seconds to wait after this many attempts: none for the first few, then twice as long each time, to a ceiling. */
export function wachtSeconden(soort: Pogingsoort, aantal: number): number {
  const { vrij, eersteSeconden, hoogstens } = maten[soort]
  if (aantal < vrij) return 0
  return Math.min(hoogstens, eersteSeconden * 2 ** Math.min(aantal - vrij, 20))
}

/** The count after one more attempt, or `null` when it came too early; what came too early does not count. */
export function nogEens(soort: Pogingsoort, stand: Stand | undefined, now: Date): Stand | null {
  const vers = !stand || isVergeten(stand, now) ? undefined : stand
  if (vers && now < vers.vrijOp) return null
  const aantal = (vers?.aantal ?? 0) + 1
  return { aantal, vrijOp: new Date(now.getTime() + wachtSeconden(soort, aantal) * 1000), laatstOp: now }
}

/** A day after the last attempt the count starts anew. */
export function vergetenVoor(now: Date): Date {
  return new Date(now.getTime() - vergeetNa)
}

function isVergeten(stand: Stand, now: Date): boolean {
  return stand.laatstOp < vergetenVoor(now)
}
