import { z } from 'zod'
import { leesDuur } from '../../kernel/duur.ts'
import { weekdagen } from './weekdag.ts'

/** Lower case and hyphens: this is what the database and the code refer to. */
export const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruik kleine letters, cijfers en streepjes')

export const zin = z.string().trim().min(1, 'mag niet leeg zijn')

/** A text for a value of the wrong form; a missing one keeps the common text. */
export function vormfout(tekst: string) {
  return (melding: z.core.$ZodRawIssue) => (melding.code === 'invalid_format' ? tekst : undefined)
}

export const datum = z.iso.date({
  error: vormfout('geen bestaande datum; schrijf jaar-maand-dag, zoals 2025-01-01'),
})

export const duur = z
  .string()
  .refine((tekst) => leesDuur(tekst) !== null, 'geen duur; schrijf zoals P1Y, P42D of PT1H')

export const zekerheid = z.enum(['zeker', 'te controleren'])

/** Where a fact comes from, and whether somebody still has to check it. */
export const herkomst = { bron: zin, zekerheid }

/** `geldigTot` is the first day on which the line no longer holds. */
export const periode = { geldigVan: datum, geldigTot: datum.nullable().default(null) }

/** A language as a browser names it: nl, pl, zh. */
export const taalcode = z.string().regex(/^[a-z]{2,3}$/, 'gebruik de code van een taal, zoals nl of pl')

export const tijd = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'schrijf een tijd tussen aanhalingstekens, zoals "09:00"')

/** Some days of the week, from one time to another; a list may write its times in its own way. */
export const weekblokMet = (tijden: z.ZodString) =>
  z
    .strictObject({ dagen: z.array(z.enum(weekdagen)).min(1, 'noem een dag'), van: tijden, tot: tijden })
    .refine((blok) => blok.van < blok.tot, { error: 'het einde moet na het begin liggen', path: ['tot'] })

export const weekblok = weekblokMet(tijd)

export type Weekblok = z.infer<typeof weekblok>
