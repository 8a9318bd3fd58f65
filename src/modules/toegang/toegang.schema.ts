import { z } from 'zod'
import { type Bekend, wachtzinProblemen } from './wachtzin.ts'

const ingevuld = (wat: string) =>
  z.string(`Vul ${wat} in.`).trim().min(1, `Vul ${wat} in.`).max(200, `${wat} is te lang.`)
const getypt = z
  .string('Vul uw wachtzin in.')
  .min(1, 'Vul uw wachtzin in.')
  .max(1000, 'Uw wachtzin is te lang.')
const gekozen = z.string('Kies een wachtzin.').max(1000, 'Kies een kortere wachtzin.')
const opnieuw = 'De passkey is niet goed overgekomen. Maak hem opnieuw.'

/** What the browser made of our question, as JSON in a hidden field; what it means is for `passkey.ts` to say. */
const passkeyAntwoord = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string() }),
  clientExtensionResults: z.looseObject({}),
})
const passkeyveld = z
  .string(opnieuw)
  .max(20_000, opnieuw)
  .transform((tekst, ctx) => {
    if (tekst === '') return undefined
    const gelezen = passkeyAntwoord.safeParse(alsJson(tekst))
    if (gelezen.success) return gelezen.data
    ctx.addIssue({ code: 'custom', message: opnieuw })
    return z.NEVER
  })
const passkeyVerplicht = passkeyveld.refine((antwoord) => antwoord !== undefined, 'Gebruik eerst de knop.')

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return null
  }
}

/** Every rule for a new passphrase, beside its field and together with what is wrong elsewhere in the form. */
function goedeWachtzin(veld: string) {
  const problemen = (invoer: unknown) => {
    // Beside other problems a field may be missing, or be there twice.
    const tekst = Object.entries(invoer as object).filter(([, waarde]) => typeof waarde === 'string')
    const { [veld]: zin = '', ...bekend } = Object.fromEntries(tekst) as Record<string, string>
    return wachtzinProblemen(zin, bekend as Bekend)
  }
  return [
    (invoer: unknown) => problemen(invoer).length === 0,
    {
      path: [veld] as PropertyKey[],
      error: ({ input }: { input?: unknown }) => problemen(input).join('\n'),
      when: ({ value }: { value: unknown }) => typeof (value as Record<string, unknown>)[veld] === 'string',
    },
  ] as const
}

const factor = {
  passkey: passkeyveld.optional(),
  code: z.string().trim().max(200, 'De code is te lang.').default(''),
}
const factorGekozen = [
  ({ passkey, code }: { passkey?: unknown; code?: string }) => Boolean(passkey) || Boolean(code),
  { path: ['code'] as PropertyKey[], error: 'Vul de code uit uw app in.', when: () => true },
] as const

export const inlogSchema = z.object({ inlognaam: ingevuld('uw inlognaam'), wachtwoord: getypt })
export const codeSchema = z.object({ code: ingevuld('de code') })
export const herstelcodeSchema = z.object({ herstelcode: ingevuld('een herstelcode') })
export const passkeySchema = z.object({ passkey: passkeyVerplicht })

export const uitnodigingSchema = z
  .object({
    token: z.string(),
    naam: ingevuld('uw naam'),
    inlognaam: ingevuld('een inlognaam'),
    wachtwoord: gekozen,
    ...factor,
  })
  .refine(...goedeWachtzin('wachtwoord'))
  .refine(...factorGekozen)

// Here the use case says all that is wrong: it knows the name, and it tries the code and the passphrase of now.
export const herstelSchema = z.object({ token: z.string(), wachtwoord: gekozen, ...factor })
export const wachtzinSchema = z.object({
  wachtwoord: getypt,
  nieuwWachtwoord: gekozen.min(1, 'Kies een wachtzin.'),
})

const passkeynaam = z
  .string('Geef de passkey een naam.')
  .trim()
  .min(1, 'Geef de passkey een naam.')
  .max(60, 'Kies een naam van hooguit 60 tekens.')
export const nieuwePasskeySchema = z.object({ naam: passkeynaam, passkey: passkeyVerplicht })
export const passkeynaamSchema = z.object({ id: z.uuid(), naam: passkeynaam })
export const passkeyIdSchema = z.object({ id: z.uuid() })

export const naarSchema = z.object({ naar: z.string().max(2000).catch('') })
export const opnieuwSchema = naarSchema.extend({ wachtwoord: getypt, code: ingevuld('de code') })
export const opnieuwPasskeySchema = naarSchema.extend({ passkey: passkeyVerplicht })

export const tokenSchema = z.object({ token: z.string().max(100) })
export const gemeenteSchema = z.object({ gemeente: z.uuid() })
