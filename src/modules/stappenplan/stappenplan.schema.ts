import { z } from 'zod'

/** Per field; the whole form has to stay under the ceiling of a request. */
const lengte = 20_000
const teLang = `Dit is te lang. U kunt hier ${lengte.toLocaleString('nl-NL')} tekens kwijt.`

const keer = z.union([z.string(), z.array(z.string())])

/** Whatever a step asks: every answer travels along in the form. Nothing is compulsory, and the order is free. */
export const stappenplanSchema = z.record(z.string(), keer).superRefine((body, ctx) => {
  for (const [veld, waarde] of Object.entries(body))
    if ([waarde].flat().some((deel) => deel.length > lengte))
      ctx.addIssue({ code: 'custom', path: [veld], message: teLang })
})
