import { z } from 'zod'
import { code, herkomst, periode, zin } from './bouwstenen.schema.ts'

const vorm = z.strictObject({
  code,
  /** The main form this is a kind of. */
  onder: code.optional(),
  naam: zin,
  /** The word the municipal plan uses, where the law has another. */
  planterm: zin.optional(),
  uitlegB1: zin,
  toelichting: zin.optional(),
  stand: z.enum(['geldend-recht', 'wetsvoorstel', 'werkterm']),
  ...periode,
  ...herkomst,
})

export const verschijningsvormenBestand = z.strictObject({
  verschijningsvormen: z.array(vorm).min(1, 'noem ten minste een vorm'),
})

export type Verschijningsvorm = z.infer<typeof vorm>
