import { z } from 'zod'
import { code, herkomst, zekerheid, zin } from './bouwstenen.schema.ts'

const telefoon = z.strictObject({
  nummer: z
    .string()
    .regex(
      /^[0-9][0-9 -]{1,14}$/,
      'schrijf het nummer tussen aanhalingstekens, met alleen cijfers, spaties en streepjes',
    ),
  wanneer: zin,
  zekerheid,
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
  ...herkomst,
})

export const partnersBestand = z.strictObject({
  partners: z.array(partner).min(1, 'noem ten minste een partner'),
})

export type Partner = z.infer<typeof partner>
