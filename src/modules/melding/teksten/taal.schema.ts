import { z } from 'zod'

/** What a file with a language says of itself, beside its sentences. */
export const taalkop = z.discriminatedUnion('stand', [
  z.strictObject({ stand: z.literal('concept'), richting: z.enum(['ltr', 'rtl']) }),
  z.strictObject({
    stand: z.literal('nagekeken'),
    richting: z.enum(['ltr', 'rtl']),
    /** Who speaks it as her mother tongue and read all of it. */
    door: z.string().min(1),
    op: z.iso.date(),
  }),
])

export type Taalkop = z.infer<typeof taalkop>
