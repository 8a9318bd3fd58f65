import type { TxContext } from '../../platform/db/index.ts'
import { neemMarkeringenOver } from './gesprek-gezien.store.ts'

/**
 * Once a day, at midnight: what a reporter saw the day before is now `gezien` for who wrote it. Oftener would tell when she
 * looks at her screen.
 */
export async function neemGezienOver(ctx: TxContext): Promise<void> {
  await neemMarkeringenOver(ctx)
}
