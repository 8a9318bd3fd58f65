import { z } from 'zod'

export const archiefverzoek = z.object({
  reden: z
    .string()
    .trim()
    .min(20, 'Schrijf waarom u het archief meeneemt. Gebruik ten minste 20 tekens.')
    .max(5_000, 'Dit is te lang. Schrijf ten hoogste 5.000 tekens.'),
})

export const welkVerzoek = z.object({ id: z.uuid() })
