import { z } from 'zod'
import { code, herkomst, zin } from './bouwstenen.schema.ts'

/** A source that may be asked about a signaal, after the first privacycheck: hit or no hit, never more. */
const bron = z.strictObject({
  code,
  naam: zin,
  /** What may be asked of it. */
  vraag: zin,
  /** The ground on which the municipality holds it and may look in it. */
  grond: zin,
  /** False: closed for this purpose, unless a law opens it for this one question. */
  vrij: z.boolean(),
  /** What to mind, and for a source that is not free: why. */
  letOp: zin.optional(),
  ...herkomst,
})

export const bronnenBestand = z.strictObject({ bronnen: z.array(bron).min(1, 'noem ten minste een bron') })

export type Bron = z.infer<typeof bron>
