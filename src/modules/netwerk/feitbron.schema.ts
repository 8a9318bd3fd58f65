import { z } from 'zod'
import { code, herkomst, zin } from './bouwstenen.schema.ts'

/** Where a fact in a signaal comes from. What the police gave is kept apart (Wpg art. 7 lid 2). */
const feitbron = z
  .strictObject({
    code,
    naam: zin,
    /** True: what comes from here is a politiegegeven, for whom it was given to and nobody else. */
    politiegegeven: z.boolean(),
    /** The article on which it may be given to the municipality. */
    grond: zin.optional(),
    ...herkomst,
  })
  .refine(({ politiegegeven, grond }) => !politiegegeven || grond, {
    error: 'noem bij een politiegegeven de grond waarop de gemeente het krijgt',
    path: ['grond'],
  })

export const feitbronnenBestand = z.strictObject({
  feitbronnen: z.array(feitbron).refine((lijst) => lijst.some(({ politiegegeven }) => !politiegegeven), {
    error: 'noem ten minste een bron die geen politiegegevens geeft',
  }),
})

export type Feitbron = z.infer<typeof feitbron>
