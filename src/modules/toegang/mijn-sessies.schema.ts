import { z } from 'zod'
import { mailwenscodes } from './mailwens.ts'

export const sessiepad = z.object({ id: z.uuid() })
export const sessienaamSchema = z.object({
  id: z.uuid(),
  naam: z.string('Vul een naam in.').trim().max(40, 'Gebruik ten hoogste 40 tekens.'),
})
export const mailadresSchema = z.object({
  mailadres: z
    .string('Vul een mailadres in, of laat dit leeg.')
    .trim()
    .max(254, 'Dit mailadres is te lang.')
    .refine((adres) => adres === '' || z.email().safeParse(adres).success, {
      error: 'Dit is geen mailadres. Schrijf het zoals naam@gemeente.nl.',
    }),
})
export const mailwensSchema = z.object({ mailwens: z.enum(mailwenscodes, 'Kies wanneer u mail wilt.') })
export const bewaardSchema = z.object({ bewaard: z.uuid() })
