import { z } from 'zod'
import { type UnitOfWork, voorElkeGemeente } from '../../platform/db/index.ts'
import type { Verstuur } from '../../platform/mail/index.ts'
import { type Berichtsoort, berichten } from './berichten.ts'
import { mailadresVan } from './mailadres.ts'

const opdracht = z.object({
  soort: z.enum(Object.keys(berichten) as [Berichtsoort, ...Berichtsoort[]]),
  accountId: z.uuid(),
})

/** Sends one waiting mail, outside any transaction. Who has no address gets none. */
export async function verstuurBericht(
  { unitOfWork, verstuur, now }: { unitOfWork: UnitOfWork; verstuur: Verstuur; now: Date },
  inhoud: unknown,
): Promise<void> {
  const { soort, accountId } = opdracht.parse(inhoud)
  let adres: string | null = null
  await voorElkeGemeente(unitOfWork, { doel: 'mailen', verwerking: 'toegang.mailen', now }, async (ctx) => {
    adres ??= await mailadresVan(ctx, accountId)
  })
  if (adres) await verstuur(adres, berichten[soort])
}
