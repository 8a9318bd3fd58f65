import { z } from 'zod'

/** A token of 32 bytes and the ending by which a calendar program knows what it is. */
export const agendapad = z
  .object({ adres: z.string().regex(/^[A-Za-z0-9_-]{43}\.ics$/) })
  .transform(({ adres }) => ({ token: adres.slice(0, -'.ics'.length) }))

export const niets = z.object({})
