import { z } from 'zod'
import { code, herkomst, periode, vormfout, weekblokMet, zin } from './bouwstenen.schema.ts'

const tijd = z
  .string()
  .regex(
    /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'schrijf een tijd tussen aanhalingstekens, zoals "09:00" of "24:00"',
  )

const blok = weekblokMet(tijd)

export const leeftijden = ['minderjarig', 'volwassen'] as const
export type Leeftijd = (typeof leeftijden)[number]

const loket = z.strictObject({
  code,
  naam: zin,
  nummer: z.string().regex(/^[0-9][0-9 -]{1,14}$/, {
    error: vormfout('schrijf het nummer tussen aanhalingstekens, met alleen cijfers, spaties en streepjes'),
  }),
  waarvoor: zin,
  /** Day and night, or the blocks in which somebody answers. */
  open: z.union([z.literal('altijd'), z.array(blok).min(1)], {
    error: 'schrijf altijd, of de blokken waarin iemand opneemt',
  }),
  /** Does a block count on a holiday too? */
  feestdagen: z.enum(['open', 'dicht']).default('dicht'),
  /** The hours in words, as they stand beside the number. */
  wanneer: zin,
  /** Left out: for every age. */
  leeftijden: z.array(z.enum(leeftijden)).min(1, 'noem een leeftijd of laat deze sleutel weg').optional(),
  /** Main forms; left out: for every form. */
  vormen: z.array(code).min(1, 'noem een vorm of laat deze sleutel weg').optional(),
  ...periode,
  ...herkomst,
})

export type Acuutloket = z.infer<typeof loket>

/** The first line is the emergency number: always open, for everybody, without an end. */
function isAlarm(eerste: Acuutloket): boolean {
  return (
    eerste.nummer === '112' &&
    eerste.open === 'altijd' &&
    !eerste.leeftijden &&
    !eerste.vormen &&
    eerste.geldigTot === null
  )
}

/** On which ground something may be told in an emergency, as the law has it on a day. */
const verstrekgrond = z.strictObject({ code, naam: zin, ...periode, ...herkomst })

export const acuutBestand = z.strictObject({
  verstrekgronden: z.array(verstrekgrond).min(1, 'noem ten minste een grond'),
  acuut: z
    .array(loket)
    .min(1, 'noem ten minste 112')
    .refine((loketten) => loketten.length === 0 || isAlarm(loketten[0]!), {
      error: 'begin met 112: altijd open, voor iedereen, zonder einde',
      path: [0],
    }),
})
