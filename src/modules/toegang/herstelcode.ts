import { leesMeldcode, nieuweMeldcode } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bewaarHerstelcodes, gebruikHerstelcoderij, verwijderHerstelcodes } from './herstelcode.store.ts'

export const aantalHerstelcodes = 10
export const weinigHerstelcodes = 3

/** Ten new recovery codes in place of the old ones. They are in what this returns, and nowhere else (NIST SP 800-63B, 5.1.2). */
export async function maakHerstelcodes(ctx: TxContext, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: aantalHerstelcodes }, nieuweMeldcode)
  await bewaarHerstelcodes(
    ctx,
    accountId,
    codes.map((code) => kenmerk(ctx, accountId, code)!),
  )
  return codes
}

/** The same for an account that had codes before. */
export async function vervangHerstelcodes(ctx: TxContext, accountId: string): Promise<string[]> {
  await verwijderHerstelcodes(ctx, accountId)
  return await maakHerstelcodes(ctx, accountId)
}

/** True once for each code, however it is typed. */
export async function gebruikHerstelcode(ctx: TxContext, accountId: string, code: string): Promise<boolean> {
  const codeHash = kenmerk(ctx, accountId, code)
  return codeHash !== null && (await gebruikHerstelcoderij(ctx, accountId, codeHash))
}

/** 80 random bits and a key outside the database: neither can be tried at home with a stolen database alone. */
function kenmerk(ctx: TxContext, accountId: string, code: string): Buffer | null {
  const bits = leesMeldcode(code)
  return bits && ctx.bos.kenmerkVoorInstallatie('toegang.herstelcode', `${accountId} ${bits.toString('hex')}`)
}
