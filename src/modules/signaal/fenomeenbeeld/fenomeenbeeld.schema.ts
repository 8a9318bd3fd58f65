import { z } from 'zod'

/** `-` is the form in general, or a choice that was not made: an address never ends in nothing. */
const code = z.string().regex(/^([a-z0-9-]{1,60})?$/)
const plek = code.default('').transform((een) => (een === '-' ? '' : een))

/** Codes only: nothing personal stands in an address. Without a form, it is still to be chosen. */
export const regelpad = z.object({ vorm: code.default('').catch(''), plek: plek.catch('') })

const lengte = 1500

export const regelSchema = z.object({
  vorm: code,
  plek,
  versie: z.coerce.number().int().min(0),
  tekst: z.string().trim().max(lengte, `Houd het kort: niet meer dan ${lengte} tekens.`).default(''),
  zeker: z
    .unknown()
    .optional()
    .transform((vinkje) => vinkje === 'ja'),
})

export const wisSchema = z.object({ id: z.uuid('Laad deze pagina opnieuw.') })
