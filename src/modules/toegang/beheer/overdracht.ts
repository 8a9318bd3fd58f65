import type { TxContext } from '../../../platform/db/index.ts'

/** Work that somebody may leave behind. The modules that own it do the work; this one does not know them. */
export type Overdracht = Readonly<{
  /** The name of its field in the form. */
  code: string
  /** `meldingen en signalen` */
  naam: string
  /** Who has such work, and who may take it over. */
  rollen: readonly string[]
  draagOver(ctx: TxContext, wie: { van: string; naar: string }): Promise<void>
}>
