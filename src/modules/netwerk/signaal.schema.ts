import { z } from 'zod'
import { code, herkomst, periode, zin } from './bouwstenen.schema.ts'
import { herkomstwoord } from './herkomstwoorden.ts'

const signaal = z.strictObject({
  code,
  /** The form of exploitation that it belongs to. */
  vorm: code,
  tekst: zin.refine(
    (t) => herkomstwoord(t) === null,
    'waar iemand vandaan komt of in gelooft, is nooit een signaal',
  ),
  functies: z.array(code).min(1, 'noem ten minste een functie'),
  ...periode,
  ...herkomst,
})

export const signaalkaartBestand = z.strictObject({
  signalen: z.array(signaal).min(1, 'noem ten minste een signaal'),
})

export type Signaalregel = z.infer<typeof signaal>
