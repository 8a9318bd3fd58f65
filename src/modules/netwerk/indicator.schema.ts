import { z } from 'zod'
import { code, herkomst, periode, zin } from './bouwstenen.schema.ts'
import { herkomstwoord } from './herkomstwoorden.ts'

/** A text in which nobody can be judged by where she comes from, what she believes or which language she speaks. */
export const eerlijkeZin = zin.refine((tekst) => herkomstwoord(tekst) === null, {
  error: ({ input }) =>
    `“${herkomstwoord(String(input))}” mag hier niet: herkomst, geloof en taal zijn nooit een indicator of risicofactor`,
})

/** Words that suggest a line; of `paspoort afgepakt` both have to stand in one sentence. Each is the beginning of a word. */
const woorden = z.array(eerlijkeZin).default([])

/** A part of what the law calls human trafficking. Dated: the law is changing. */
const wetselement = z.strictObject({
  code,
  naam: zin,
  uitlegB1: zin,
  nietNodigBijMinderjarige: z.boolean().default(false),
  ...periode,
  ...herkomst,
})

const indicator = z.strictObject({
  code,
  /** Left out: for every form. */
  vorm: code.optional(),
  element: code,
  tekst: eerlijkeZin,
  woorden,
  ...periode,
  ...herkomst,
})

const risicosoort = z.enum(['individueel', 'familiaal', 'sociaal-economisch'])
const risicofactor = z.strictObject({
  code,
  soort: risicosoort,
  tekst: eerlijkeZin,
  altijdBijMinderjarige: z.boolean().default(false),
  woorden,
  ...periode,
  ...herkomst,
})

export const indicatorenBestand = z.strictObject({
  wetselementen: z.array(wetselement).min(1, 'noem ten minste een element'),
  indicatoren: z.array(indicator).min(1, 'noem ten minste een indicator'),
  risicofactoren: z.array(risicofactor).min(1, 'noem ten minste een risicofactor'),
})

export type Wetselement = z.infer<typeof wetselement>
export type Indicator = z.infer<typeof indicator>
export type Risicofactor = z.infer<typeof risicofactor>
export type Risicosoort = z.infer<typeof risicosoort>
