import { z } from 'zod'
import { beginVan, eindeVan } from '../../../kernel/termijn/tijdzone.ts'
import { bestaandeDag, datumdelen, datumUit } from '../../../web/datumveld.schema.ts'

const kiesRol = 'Kies om wie en welke rol het gaat.'
const kiesIemand = 'Kies iemand uit de lijst.'
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** Of whom and which role, in one choice. The last day counts whole. */
export const aanwijzenSchema = z
  .object({
    voor: z.string(kiesRol).regex(new RegExp(`^${uuid}:[a-z]+$`), kiesRol),
    vervanger: z.uuid('Kies wie de vervanger is.'),
    ...datumdelen('van'),
    ...datumdelen('tot'),
  })
  .refine(...bestaandeDag('van'))
  .refine(...bestaandeDag('tot'))
  .transform((invoer) => {
    const [voorId, rol] = invoer.voor.split(':') as [string, string]
    const van = beginVan(datumUit('van', invoer)!)
    const tot = eindeVan(datumUit('tot', invoer)!)
    return { voorId, rol, accountId: invoer.vervanger, van, tot }
  })

export const vervangingId = z.object({ id: z.uuid() })

export const waarnemerSchema = z
  .object({
    waarnemer: z.string(kiesIemand).regex(new RegExp(`^(?:|${uuid}:${uuid})$`), kiesIemand),
  })
  .transform(({ waarnemer }) => {
    const [accountId = '', gemeenteId = ''] = waarnemer.split(':')
    return { waarnemer: accountId ? { accountId, gemeenteId } : null }
  })
