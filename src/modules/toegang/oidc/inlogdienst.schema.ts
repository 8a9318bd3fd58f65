import { z } from 'zod'
import { rolcodes } from '../../netwerk/index.ts'
import { isLokaal } from './inlogdienst.ts'

const tekst = z.string().trim().min(1, 'mag niet leeg zijn')
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruik kleine letters, cijfers en streepjes')

/** Signatures with a public key only: with HS256 whoever may check could sign too, and `none` signs nothing (RFC 8725). */
const algoritmen = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'Ed25519',
] as const

function isAdres(adres: string): boolean {
  if (!URL.canParse(adres)) return false
  const { protocol, username, search, hash } = new URL(adres)
  return (protocol === 'https:' || isLokaal(adres)) && !username && !search && !hash
}

const inlogdienst = z
  .strictObject({
    code,
    naam: tekst.max(60, 'houd de naam kort; hij staat op een knop'),
    organisatie: code,
    issuer: z
      .string()
      .refine(isAdres, 'moet een adres met https zijn, zonder ? of #; http mag alleen op localhost'),
    clientId: tekst,
    clientSecret: z
      .never('zet het geheim nooit in dit bestand; noem bij clientSecretUit een omgevingsvariabele')
      .optional(),
    clientSecretUit: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]*$/, 'noem een omgevingsvariabele, zoals BAKEN_GEHEIM_VOORBEELD'),
    scopes: z
      .array(tekst)
      .refine((scopes) => scopes.includes('openid'), 'noem ook openid')
      .default(['openid', 'profile']),
    algoritmen: z
      .array(z.enum(algoritmen))
      .min(1, 'noem ten minste een algoritme')
      .default(['RS256', 'ES256', 'PS256']),
    klokverschil: z
      .int('moet een heel getal zijn')
      .min(0, 'mag niet minder dan 0 seconden zijn')
      .max(300, 'mag niet meer dan 300 seconden zijn')
      .default(30),
    vereisteAmr: z.array(tekst).optional(),
    vereisteAcr: z.array(tekst).optional(),
    rolclaim: tekst.optional(),
    rollen: z.array(z.strictObject({ waarde: tekst, gemeente: code, rol: z.enum(rolcodes) })).default([]),
    koppelen: z.enum(['op-uitnodiging', 'automatisch']),
  })
  .transform(({ vereisteAmr = [], vereisteAcr = [], clientSecret: _, ...dienst }) => ({
    ...dienst,
    vereisteAmr,
    vereisteAcr,
  }))

export const inlogdienstenBestand = z.strictObject({
  inlogdiensten: z.array(inlogdienst).min(1, 'noem ten minste een inlogdienst'),
})

/** What a provider sends back (RFC 6749, 4.1.2; RFC 9207). Anything else in the address is not looked at. */
export const terugSchema = z.object({
  inlogdienst: z.string().max(100),
  state: z.string().max(200).default(''),
  code: z.string().max(4000).optional(),
  iss: z.string().max(500).optional(),
  error: z.string().max(200).optional(),
})

export const dienstSchema = z.object({ inlogdienst: z.string().max(100) })
export const opnieuwDaarSchema = dienstSchema.extend({ naar: z.string().max(2000).catch('') })
export const uitnodigingSchema = dienstSchema.extend({ token: z.string().max(100) })
