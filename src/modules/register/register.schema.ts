import { z } from 'zod'

const maand = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
  .optional()
  .catch(undefined)
const code = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .optional()
  .catch(undefined)

/** Codes and months only: nothing personal stands in an address. `-` asks for what has none. */
export const registerFilter = z.object({
  van: maand,
  tot: maand,
  vorm: code,
  kern: code,
  kanaal: code,
  uitkomst: code,
  per: z.enum(['maand', 'kwartaal', 'jaar']).catch('maand'),
})
export type Registerfilter = z.output<typeof registerFilter>

export const lijstFilter = registerFilter.extend({
  na: z.uuid().optional().catch(undefined),
  op: z.coerce.number().int().optional().catch(undefined),
})
