import { generateSync, verifySync } from 'otplib'
import type { TxContext } from '../../platform/db/index.ts'

const periode = 30
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

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

/**
 * A secret for the app, that follows from a link or session so that a page can be shown twice. It needs the
 * installation's key: who finds an old invitation in a mailbox cannot make the codes.
 */
export function totpGeheimVoor(ctx: TxContext, ...vanwege: string[]): string {
  const bytes = ctx.bos.kenmerkVoorInstallatie('toegang.totp', vanwege.join(' '))
  return Array.from(bytes, (b) => base32[b & 31]).join('')
}

export function verzegelTotpGeheim(ctx: TxContext, accountId: string, geheim: string): Buffer {
  return ctx.bos.verzegelVoorInstallatie(`toegang.account.totp_geheim ${accountId}`, Buffer.from(geheim))
}

export function openTotpGeheim(ctx: TxContext, accountId: string, verzegeld: Buffer | null): string | null {
  const plaats = `toegang.account.totp_geheim ${accountId}`
  return verzegeld && ctx.bos.ontzegelVoorInstallatie(plaats, verzegeld).toString()
}
