import { schrijfLogboek, type TxContext } from '../../platform/db/index.ts'

/** Somebody signed in on a browser that this account was not known on. */
export async function nieuwToestel(ctx: TxContext, _accountId: string): Promise<void> {
  await schrijfLogboek(ctx.db, ctx, [{ dossierId: null, wat: 'toegang.nieuw-toestel' }])
}
