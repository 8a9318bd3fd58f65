import { z } from 'zod'

/** A dossier's id is random and says nothing about anybody, so it may stand in an address. */
export const logboekSchema = z.object({
  dossier: z.uuid().optional().catch(undefined),
  uitkomst: z.enum(['gedaan', 'geweigerd']).optional().catch(undefined),
  na: z.uuid().optional().catch(undefined),
})
export type Logboekfilter = z.infer<typeof logboekSchema>
