import { z } from 'zod'
import { code, herkomst, zin } from './bouwstenen.schema.ts'
import { loketten } from './leestijd.schema.ts'

const antwoord = z.strictObject({
  code,
  naam: zin,
  wanneer: zin,
  tekst: zin,
  en: zin.optional(),
  /** Asks something, so that the reporter sees it as a question. */
  vraag: z.boolean().default(false),
  /** For one desk only; left out: for both. */
  loket: z.enum(loketten).optional(),
})

const afwijsreden = z.strictObject({
  code,
  naam: zin,
  uitleg: zin,
  termijn: code,
  antwoord: code.optional(),
  ...herkomst,
})

const doorverwijzing = z.strictObject({
  code,
  naam: zin,
  wanneer: zin,
  partners: z.array(code).min(1, 'noem ten minste een partner'),
  /** Does the municipality itself hand something over? Then it is a verstrekking with a ground of its own. */
  overdracht: z.boolean(),
  ...herkomst,
})

export const antwoordenBestand = z.strictObject({ antwoorden: z.array(antwoord) })
export const afwijzenBestand = z.strictObject({
  afwijsredenen: z.array(afwijsreden).min(1, 'noem ten minste een reden'),
  doorverwijzingen: z.array(doorverwijzing),
})

export type Antwoord = z.infer<typeof antwoord>
export type Afwijsreden = z.infer<typeof afwijsreden>
export type Doorverwijzing = z.infer<typeof doorverwijzing>
