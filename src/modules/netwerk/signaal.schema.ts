import { z } from 'zod'
import { code, herkomst, periode, zin } from './bouwstenen.schema.ts'

/** Where somebody comes from or what she believes is never a reason to look (design, principle 2). */
const nooit =
  /nationalit|herkomst|afkomst|afkomstig|huidskleur|geloof|religie|etnisch|etnicit|allochto|buitenlan|vreemdeling|migrant|asielzoek|accent\b/i

const signaal = z.strictObject({
  code,
  /** The form of exploitation that it belongs to. */
  vorm: code,
  tekst: zin.refine((t) => !nooit.test(t), 'waar iemand vandaan komt of in gelooft, is nooit een signaal'),
  functies: z.array(code).min(1, 'noem ten minste een functie'),
  ...periode,
  ...herkomst,
})

export const signaalkaartBestand = z.strictObject({
  signalen: z.array(signaal).min(1, 'noem ten minste een signaal'),
})

export type Signaalregel = z.infer<typeof signaal>
