import { z } from 'zod'
import { code, herkomst, zin } from './bouwstenen.schema.ts'

const woonplaats = z.strictObject({
  naam: zin,
  ookBekendAls: z.array(zin).default([]),
  /** Where else this name occurs: then the name alone proves nothing. */
  ookElders: zin.optional(),
})

const reeks = z
  .string()
  .regex(/^[1-9]\d{3}(-[1-9]\d{3})?$/, 'schrijf een reeks van vier cijfers, zoals 7201 of 7201-7207')

const gemeente = z.strictObject({
  code,
  naam: zin,
  cbsCode: z.string().regex(/^\d{4}$/, 'vier cijfers tussen aanhalingstekens, zoals "0301"'),
  woonplaatsen: z.array(woonplaats).min(1, 'noem ten minste een plaats'),
  postcodes: z.strictObject({ reeksen: z.array(reeks), ...herkomst }).optional(),
  /** A phase model of her own: the file `fasemodel-<this>.yaml`. Left out: that of the region. */
  fasemodel: code.optional(),
  ...herkomst,
})

const functie = z.strictObject({ code, naam: zin, ziet: zin, ...herkomst })

export const gemeentenBestand = z.strictObject({
  gemeenten: z.array(gemeente).min(1, 'noem ten minste een gemeente'),
})
export const functiesBestand = z.strictObject({
  functies: z.array(functie).min(1, 'noem ten minste een functie'),
})

export type Gemeente = z.infer<typeof gemeente>
export type Woonplaats = z.infer<typeof woonplaats>
export type Functie = z.infer<typeof functie>
