import { z } from 'zod'
import { alleScopes } from './koppeling.ts'

const lengte = 100

export const koppelingpad = z.object({ id: z.uuid() })
export const geheimpad = koppelingpad.extend({ geheim: z.uuid() })

export const nieuweKoppelingSchema = z.object({
  koppeling: z.uuid('Laad deze pagina opnieuw.'),
  naam: z
    .string('Vul een naam in.')
    .trim()
    .min(1, 'Vul een naam in.')
    .max(lengte, `Houd de naam onder de ${lengte} tekens.`),
  organisatie: z.uuid('Kies een organisatie.'),
  scopes: z
    .union([z.string(), z.array(z.string())], 'Kies wat deze koppeling mag.')
    .transform((keuze) => [keuze].flat())
    .pipe(z.array(z.enum(alleScopes, 'Kies uit de lijst.')).min(1, 'Kies wat deze koppeling mag.')),
})

export const toelatenSchema = z.object({
  client: z.string('Vul het client-id in.').trim().pipe(z.uuid('Dit is geen client-id.')),
})

/** RFC 6749, 4.4.2; what is unknown is ignored (3.2). */
export const tokenvraag = z.object({
  grant_type: z.string(),
  scope: z.string().max(1000).optional(),
  client_id: z.string().max(200).optional(),
  client_secret: z.string().max(500).optional(),
})

export const tokenantwoord = z.object({
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  expires_in: z.number(),
  scope: z.string(),
})

export const leeg = z.object({})
export const vrijObject = z.record(z.string(), z.unknown())
