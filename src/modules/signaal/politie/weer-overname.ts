import type { Actie } from '../../../web/page.ts'
import type { Verzoek } from '../../../web/verzoek.ts'
import { weigerOvername } from './weiger-overname.ts'

/** Chooses its compartment by the source, and looks for itself. */
const kiestZelf =
  /^\/signalen\/:id\/(persoon|object|feit|politiegegeven|betrokken\/:betrokkene\/(verbeteren|intrekken))$/

/**
 * Every form of a signaal, of whatever module, looks first whether a text in it was taken over from what the police gave: in the
 * same unit of work, so that nothing of it is stored.
 */
export function weerOvername<R extends { soort: string; pad: string }>(route: R): R {
  if (route.soort !== 'actie' || !route.pad.startsWith('/signalen/:id/') || kiestZelf.test(route.pad))
    return route
  const eigen = (route as unknown as Actie).antwoord as (
    verzoek: Verzoek<unknown>,
  ) => ReturnType<Actie['antwoord']>
  const antwoord = (verzoek: Verzoek<unknown>) => {
    const { id } = verzoek.invoer as { id: string }
    const werk: typeof verzoek.werk = (deel, doe) =>
      verzoek.werk(deel, async (ctx) => {
        await weigerOvername(ctx, { id }, verzoek.verstuurd)
        return await doe(ctx)
      })
    return eigen({ ...verzoek, werk })
  }
  return { ...route, antwoord }
}
