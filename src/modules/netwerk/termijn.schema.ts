import { z } from 'zod'
import { code, duur, herkomst, periode, zin } from './bouwstenen.schema.ts'

const termijn = z.strictObject({
  code,
  soort: z.enum(['bewaartermijn', 'behandeltermijn', 'wettelijke-termijn', 'techniek']),
  naam: zin,
  duur,
  watDan: zin,
  ...periode,
  ...herkomst,
})

export const termijnenBestand = z.strictObject({
  termijnen: z.array(termijn).min(1, 'noem ten minste een termijn'),
})

export type Termijn = z.infer<typeof termijn>
