import type { TxContext } from '../../platform/db/index.ts'

/**
 * Something that somebody has to know before all else. It is for who has one of these pages in her menu, and leads there.
 */
export type Alarm = Readonly<{
  kop: string
  tekst: string
  paginas: readonly string[]
  gaatAf(ctx: TxContext): Promise<boolean>
}>
