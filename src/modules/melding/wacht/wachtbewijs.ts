import { timingSafeEqual } from 'node:crypto'
import type { TxContext } from '../../../platform/db/index.ts'

/** A number in the queue and the moment from which it counts. */
export type Beurt = Readonly<{ nummer: number; op: Date }>

/** For which report. Sending that one is all it is good for; the report is stored once, so it counts once. */
export type Waarvoor = Readonly<{ gemeenteId: string; meldingId: string }>

const geldig = 3_600_000

/** A number as the browser carries it: signed with the installation's key, so every process knows it. */
export function schrijfWachtbewijs(ctx: TxContext, waarvoor: Waarvoor, { nummer, op }: Beurt): string {
  const tekst = `${nummer}.${op.getTime()}`
  return `${tekst}.${merk(ctx, waarvoor, tekst).toString('base64url')}`
}

/** `null` when it is not ours, is for another report, or has been over for an hour. */
export function leesWachtbewijs(ctx: TxContext, waarvoor: Waarvoor, veld: unknown): Beurt | null {
  const [, tekst, zegel] = /^(\d{1,15}\.\d{1,15})\.([\w-]{43})$/.exec(String(veld ?? '')) ?? []
  if (!tekst || !timingSafeEqual(Buffer.from(zegel!, 'base64url'), merk(ctx, waarvoor, tekst))) return null
  const [nummer, tijd] = tekst.split('.').map(Number) as [number, number]
  if (tijd + geldig < ctx.now.getTime()) return null
  return { nummer, op: new Date(tijd) }
}

function merk(ctx: TxContext, { gemeenteId, meldingId }: Waarvoor, tekst: string): Buffer {
  return ctx.bos.kenmerkVoorInstallatie('melden wachtbewijs', `${gemeenteId} ${meldingId} ${tekst}`)
}
