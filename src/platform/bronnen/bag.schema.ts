import { z } from 'zod'

/** What we use of an address in `adressenuitgebreid` (BAG API Individuele Bevragingen, version 2). */
const adres = z.object({
  adresregel5: z.string().default(''),
  adresregel6: z.string().default(''),
  typeAdresseerbaarObject: z.string().default(''),
  adresseerbaarObjectIdentificatie: z.string().default(''),
  gebruiksdoelen: z.array(z.string()).default([]),
  oppervlakte: z.number().optional(),
})

/** An unknown address is an answer without `_embedded`. */
export const bagAntwoord = z.object({ _embedded: z.object({ adressen: z.array(adres) }).optional() })
