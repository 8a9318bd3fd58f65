import { z } from 'zod'

/** What waits in the queue: ids only. */
export const nakijkSchema = z.object({ gemeenteId: z.uuid(), bijlageId: z.uuid() })

/** A file in a form that is not sent yet. */
export const bestandsid = z.uuid()

export const bijlagepad = z.object({ id: z.uuid(), bijlage: z.uuid() })

export const verdachtSchema = bijlagepad.extend({
  gezien: z.literal('ja', { error: 'Vink aan dat u weet dat dit bestand gevaarlijk kan zijn.' }),
})
