import { z } from 'zod'
import { code, herkomst, periode, zin } from './bouwstenen.schema.ts'
import { eerlijkeZin } from './indicator.schema.ts'

/** A kind of place where something is seen: never an address. */
const plaatssoort = z.strictObject({
  code,
  naam: eerlijkeZin,
  /** What somebody may think of. */
  voorbeeld: zin.optional(),
  ...periode,
  ...herkomst,
})

export const plaatssoortenBestand = z.strictObject({
  plaatssoorten: z.array(plaatssoort).min(1, 'noem ten minste een soort plek'),
})

export type Plaatssoort = z.infer<typeof plaatssoort>
