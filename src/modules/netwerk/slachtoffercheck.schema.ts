import { z } from 'zod'
import { code, herkomst, zin } from './bouwstenen.schema.ts'
import { eerlijkeZin } from './indicator.schema.ts'

const uitkomst = z.strictObject({
  code,
  naam: zin,
  /** `open`: somebody still has to look. `hulp`: help is offered. `klaar`: nothing more follows. */
  gevolg: z.enum(['open', 'hulp', 'klaar']),
})

const slachtoffercheck = z.strictObject({
  /** Who is younger and looks like an offender is always checked. */
  jongerDan: z.int().min(18, 'ten minste 18'),
  uitleg: zin,
  /** Why a victim is not punished for what she was made to do. */
  nietStraffen: z.strictObject({ tekst: zin, ...herkomst }),
  hulp: zin,
  vragen: z
    .array(z.strictObject({ code, vraag: eerlijkeZin, uitleg: zin.optional() }))
    .min(1, 'noem ten minste een vraag'),
  uitkomsten: z.array(uitkomst).min(2, 'noem ten minste twee uitkomsten'),
  ...herkomst,
})

export const slachtoffercheckBestand = z.strictObject({ slachtoffercheck })

export type Slachtoffercheck = z.infer<typeof slachtoffercheck>
