import { z } from 'zod'
import { code, herkomst, periode, zin } from './bouwstenen.schema.ts'

/** `wegen` carries the questions, `beslissen` the two decisions; every step has room for a text. */
const stap = z.strictObject({ code, soort: z.enum(['tekst', 'wegen', 'beslissen']), naam: zin, uitleg: zin })

const gevolg = z.enum(['melden', 'vastleggen'])

const vraag = z.strictObject({
  code,
  vraag: zin,
  uitleg: zin,
  /** What an answer leads to; an answer that is not here leads to nothing. Doubt always leads to asking advice. */
  bij: z.strictObject({ ja: gevolg.optional(), nee: gevolg.optional() }),
})

export const stappenplanBestand = z.strictObject({
  stappenplan: z.strictObject({
    naam: zin,
    wet: zin,
    /** Who gives advice and takes the melding. */
    partner: code,
    voorWie: z.array(zin).min(1, 'noem voor wie de meldcode geldt'),
    bellen: z.array(zin).min(1, 'noem wanneer iemand belt'),
    stappen: z.array(stap).min(1, 'noem ten minste een stap'),
    vragen: z.array(vraag).min(1, 'noem ten minste een vraag'),
    ...periode,
    ...herkomst,
  }),
})

export type Stappenplan = z.infer<typeof stappenplanBestand>['stappenplan']
export type Weegvraag = z.infer<typeof vraag>
