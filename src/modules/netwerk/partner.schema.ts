import { z } from 'zod'
import { code, herkomst, taalcode, weekblok, zekerheid, zin } from './bouwstenen.schema.ts'

const telefoon = z.strictObject({
  nummer: z
    .string()
    .regex(
      /^[0-9][0-9 -]{1,14}$/,
      'schrijf het nummer tussen aanhalingstekens, met alleen cijfers, spaties en streepjes',
    ),
  wanneer: zin,
  /** The same as `wanneer`, so that every language can say it. */
  open: z.union([z.literal('altijd'), z.array(weekblok).min(1, 'noem een dag')]).optional(),
  gratis: z.boolean().default(false),
  talen: z.strictObject({ codes: z.array(taalcode).min(1, 'noem een taal'), zekerheid }).optional(),
  zekerheid,
})

export const situaties = [
  'mijzelf',
  'iemand',
  'gezien',
  'beroep',
  'seksueel',
  'arbeid',
  'crimineel',
  'minderjarig',
] as const
export type Situatie = (typeof situaties)[number]

/** Whom to call when, the best one first. */
const belregel = z.strictObject({
  situatie: z.enum(situaties),
  bel: z.array(code).min(1, 'noem ten minste een partner'),
})

const partner = z.strictObject({
  code,
  naam: zin,
  soort: z.enum(['alarm', 'politie', 'om', 'riec', 'toezicht', 'zorg', 'expertise', 'meldlijn', 'overig']),
  rol: zin,
  onderdeelVan: code.optional(),
  /** Left out: for every municipality of the region. */
  gemeenten: z.array(code).min(1, 'noem een gemeente of laat deze sleutel weg').optional(),
  /** May a reporter be pointed here? */
  publiek: z.boolean(),
  bereikbaar: zin,
  telefoon: telefoon.optional(),
  /** Gives advice to the municipality on a question without personal data, and about what. */
  advies: z.strictObject({ waarover: zin, ...herkomst }).optional(),
  /** The term of the region in which it says what it does with what it was told. */
  antwoord: code.optional(),
  ...herkomst,
})

export const partnersBestand = z.strictObject({
  partners: z.array(partner).min(1, 'noem ten minste een partner'),
  belwijzer: z.array(belregel).default([]),
})

export type Partner = z.infer<typeof partner>
