import type { Actie } from '../../../web/page.ts'
import type { Verzoek } from '../../../web/verzoek.ts'
import { signaalVanMelding } from '../../melding/index.ts'
import { weigerOvername } from './weiger-overname.ts'

/** Chooses its compartment by the source, and looks for itself. */
const kiestZelf =
  /^\/signalen\/:id\/(persoon|object|feit|politiegegeven|betrokken\/:betrokkene\/(verbeteren|intrekken))$/

const vanDossier = /^\/(signalen|meldingen)\/:id\//

/**
 * Every form of a signaal and of its meldingen, of whatever module, looks first whether a text in it was taken over from what
 * the police gave: in the same unit of work, so that nothing of it is stored, or sent to whoever reported.
 */
export function weerOvername<R extends { soort: string; pad: string }>(route: R): R {
  if (route.soort !== 'actie' || !vanDossier.test(route.pad) || kiestZelf.test(route.pad)) return route
  const vanMelding = route.pad.startsWith('/meldingen/')
  const eigen = (route as unknown as Actie).antwoord as (
    verzoek: Verzoek<unknown>,
  ) => ReturnType<Actie['antwoord']>
  const antwoord = (verzoek: Verzoek<unknown>) => {
    const { id } = verzoek.invoer as { id: string }
    const werk: typeof verzoek.werk = (deel, doe) =>
      verzoek.werk(deel, async (ctx) => {
        const signaal = vanMelding ? await signaalVanMelding(ctx, id) : id
        if (signaal) await weigerOvername(ctx, { id: signaal }, verzoek.verstuurd)
        return await doe(ctx)
      })
    return eigen({ ...verzoek, werk })
  }
  return { ...route, antwoord }
}
