import { generateSync, verifySync } from 'otplib'

const periode = 30

/** The time step of a right code (RFC 6238; one step of clock skew either way), or `null`. */
export function totpStap(geheim: string, code: string, now: Date): number | null {
  const epoch = Math.floor(now.getTime() / 1000)
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const uitkomst = verifySync({ secret: geheim, token, epoch, epochTolerance: periode })
  return uitkomst.valid ? Math.floor(epoch / periode) + uitkomst.delta : null
}

/** The code that holds now: shown on the sign-in page of a demo, and nowhere else. */
export function totpNu(geheim: string, now: Date): string {
  return generateSync({ secret: geheim, epoch: Math.floor(now.getTime() / 1000) })
}
