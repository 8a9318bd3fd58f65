import { z } from 'zod'
import { dagenLater } from '../../../kernel/clock.ts'
import { beginVanDag } from '../../../web/datum.ts'
import { bestaandeDag, dagUit, datumdelen } from '../datum.schema.ts'

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** Of whom and which role, in one choice. The last day counts whole. */
export const aanwijzenSchema = z
  .object({
    voor: z.string().regex(new RegExp(`^${uuid}:[a-z]+$`), 'Kies om wie en welke rol het gaat.'),
    vervanger: z.uuid('Kies wie de vervanger is.'),
    ...datumdelen('van'),
    ...datumdelen('tot'),
  })
  .refine(...bestaandeDag('van'))
  .refine(...bestaandeDag('tot'))
  .transform((invoer) => {
    const [voorId, rol] = invoer.voor.split(':') as [string, string]
    const van = beginVanDag(dagUit(invoer, 'van')!)
    const tot = beginVanDag(
      dagenLater(new Date(dagUit(invoer, 'tot')!), 1)
        .toISOString()
        .slice(0, 10),
    )
    return { voorId, rol, accountId: invoer.vervanger, van, tot }
  })

export const vervangingId = z.object({ id: z.uuid() })

export const waarnemerSchema = z
  .object({
    waarnemer: z.string().regex(new RegExp(`^(?:|${uuid}:${uuid})$`), 'Kies iemand uit de lijst.'),
  })
  .transform(({ waarnemer }) => {
    const [accountId = '', gemeenteId = ''] = waarnemer.split(':')
    return { waarnemer: accountId ? { accountId, gemeenteId } : null }
  })
