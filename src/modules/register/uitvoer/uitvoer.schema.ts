import { z } from 'zod'
import { tekstveld } from '../../melding/index.ts'
import { registerFilter } from '../register.schema.ts'

export const uitvoerSchema = registerFilter.extend({
  inhoud: z.enum(['nee', 'ja'], 'Kies wat u meeneemt.'),
  reden: tekstveld('Schrijf op waarvoor u dit bestand nodig hebt.'),
})
export type Uitvoerkeuze = z.output<typeof uitvoerSchema>
