import { z } from 'zod'
import { concept, vrij } from '../collega/collega.schema.ts'

/** The file itself does not go through a schema: `leesMail` says whether it is a mail. */
export const mailBestandSchema = z.object({})

export const mailMeldingSchema = z.object({
  concept,
  verzegeld: z.string().max(20_000).default(''),
  wat: vrij('wat').refine((t) => t.trim() !== '', 'Er staat geen tekst in. Schrijf op wat er is gemeld.'),
  waar: vrij('waar'),
  afzender: z.literal('ja').optional(),
})
