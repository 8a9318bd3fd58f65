import { z } from 'zod'
import { dagBestaatNiet, datumdelen, datumUit } from '../../web/datumveld.schema.ts'

export const termijnpad = z.object({ id: z.uuid(), termijn: z.uuid() })

const reden = z
  .string('Schrijf op waarom.')
  .trim()
  .min(1, 'Schrijf op waarom.')
  .max(20_000, 'Deze tekst is te lang.')

export const redenSchema = termijnpad.extend({ versie: z.coerce.number().int(), reden })

export const totSchema = redenSchema
  .extend(datumdelen('tot'))
  .refine((invoer) => typeof datumUit('tot', invoer) === 'string', {
    path: ['tot'],
    error: ({ input }) => (datumUit('tot', input as object) === null ? 'Kies een dag.' : dagBestaatNiet),
    // Judged beside the other fields: every problem comes back at once.
    when: () => true,
  })
  .transform((invoer) => ({ ...invoer, tot: datumUit('tot', invoer)! }))
