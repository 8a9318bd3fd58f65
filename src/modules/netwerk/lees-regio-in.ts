import type { Beheer } from '../../platform/db/index.ts'
import type { Regio } from './regio.schema.ts'
import { vergeetActieveVersie } from './regio-van.ts'

/** Copies the region's files into the database: a version of the rules, the municipalities, the partners. */
export async function leesRegioIn(beheer: Beheer, regio: Regio): Promise<void> {
  await beheer.bewaarRegio(regio.code, regio)
  vergeetActieveVersie()
  for (const { code, naam } of regio.gemeenten) {
    const gemeenteId = await beheer.bewaarGemeente(code, naam)
    await beheer.bewaarOrganisatie({
      code: `gemeente-${code}`,
      naam: `Gemeente ${naam}`,
      soort: 'gemeente',
      gemeenteId,
    })
  }
  for (const { code, naam, soort } of regio.partners)
    await beheer.bewaarOrganisatie({ code, naam, soort, gemeenteId: null })
}
