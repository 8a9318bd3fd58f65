import type { TxContext } from '../../platform/db/index.ts'
import type { Bewaard } from '../../web/verzoek.ts'

/** A form that was kept, with the municipality that its holder worked for. The address is sealed along with it. */
export type BewaardeInvoer = Bewaard & { gemeenteId: string | null }

const uren = 24

/** What is older is gone, also before it is removed. */
export function bewaardVanaf(now: Date): Date {
  return new Date(now.getTime() - uren * 3_600_000)
}

export function verzegelInvoer(
  ctx: TxContext,
  { accountId, id }: { accountId: string; id: string },
  invoer: BewaardeInvoer,
): Buffer {
  return ctx.bos.verzegelVoorAccount(accountId, plaatsVan(id), Buffer.from(JSON.stringify(invoer)))
}

export function ontzegelInvoer(
  ctx: TxContext,
  { accountId, id }: { accountId: string; id: string },
  inhoud: Buffer,
): BewaardeInvoer {
  return JSON.parse(
    ctx.bos.ontzegelVoorAccount(accountId, plaatsVan(id), inhoud).toString(),
  ) as BewaardeInvoer
}

function plaatsVan(id: string): string {
  return `toegang.bewaarde_invoer ${id}`
}
