import { z } from 'zod'

const ingevuld = (wat: string) =>
  z.string(`Vul ${wat} in.`).trim().min(1, `Vul ${wat} in.`).max(200, `${wat} is te lang.`)

export const inlogSchema = z.object({
  inlognaam: ingevuld('uw inlognaam'),
  wachtwoord: z.string('Vul uw wachtzin in.').min(1, 'Vul uw wachtzin in.').max(1000),
})

export const codeSchema = z.object({ code: ingevuld('de code') })

export const naarSchema = z.object({ naar: z.string().max(2000).catch('') })
export const opnieuwSchema = naarSchema.extend({
  wachtwoord: inlogSchema.shape.wachtwoord,
  code: codeSchema.shape.code,
})

/** At least 14 characters and no rules about which (NIST SP 800-63B, 5.1.1.2). */
export const uitnodigingSchema = z.object({
  token: z.string(),
  naam: ingevuld('uw naam'),
  inlognaam: ingevuld('een inlognaam'),
  wachtwoord: z
    .string('Kies een wachtzin.')
    .min(14, 'Kies een wachtzin van ten minste 14 tekens.')
    .max(1000, 'Kies een kortere wachtzin.'),
  code: ingevuld('de code uit uw app'),
})

export const tokenSchema = z.object({ token: z.string().max(100) })
export const gemeenteSchema = z.object({ gemeente: z.uuid() })
