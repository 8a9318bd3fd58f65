import type { TxContext } from './unit-of-work.ts'

/** What belongs to one transaction: made when it is first asked for, and forgotten with the transaction. */
export function perTransactie<T>(maak: (ctx: TxContext) => T): (ctx: TxContext) => T {
  const gemaakt = new WeakMap<TxContext['db'], { wat: T }>()
  return (ctx) => {
    const hier = gemaakt.get(ctx.db) ?? { wat: maak(ctx) }
    gemaakt.set(ctx.db, hier)
    return hier.wat
  }
}
