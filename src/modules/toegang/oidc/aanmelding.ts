import { timingSafeEqual } from 'node:crypto'
import { hash } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'

/** A sign-in under way, as it lies sealed in the database until the answer comes. */
export type Aanmelding = Readonly<{
  nonce: string
  verifier: string
  /** Hash of the cookie of the browser that began. */
  browser: string
  begonnenOp: number
  terug: string
  uitnodiging?: string
  opnieuw?: string
}>

/** Binds the answer to the browser that asked: an address that somebody else made signs nobody in. */
export const aanmeldkoekje = '__Host-aanmelden'

export function verzegelAanmelding(ctx: TxContext, aanmelding: Aanmelding): Buffer {
  return ctx.bos.verzegelVoorInstallatie(plaats(ctx), Buffer.from(JSON.stringify(aanmelding)))
}

export function ontzegelAanmelding(ctx: TxContext, inhoud: Buffer): Aanmelding {
  return JSON.parse(ctx.bos.ontzegelVoorInstallatie(plaats(ctx), inhoud).toString())
}

export function isDezelfdeBrowser(aanmelding: Aanmelding, koekje: string): boolean {
  return timingSafeEqual(hash(koekje), Buffer.from(aanmelding.browser, 'hex'))
}

function plaats(ctx: TxContext): string {
  return `toegang.aanmelding.inhoud ${ctx.bewijs!.toString('hex')}`
}
