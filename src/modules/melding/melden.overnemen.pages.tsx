import { actie, type Webroute } from '../../web/page.ts'
import { bewaarHalveMelding, halveMelding, nieuweHalveMelding } from './melden.concept.ts'
import { openbaar } from './melden.schil.tsx'
import { streekVan } from './melden.streek.ts'
import { grenzen, vrijeInvoer } from './melding.schema.ts'
import { regiotaal } from './teksten/talen.ts'

/** A text that somebody chose to take along from the Meldcode huiselijk geweld: from here on it is half a report. */
const overnemen = actie('/melden/overnemen', {
  ...openbaar,
  schema: vrijeInvoer,
  antwoord: async (verzoek) => {
    const streek = await streekVan(verzoek)
    const half = (await halveMelding(verzoek)) ?? nieuweHalveMelding(regiotaal)
    const { antwoorden, taal } = half.concept
    const erbij = String(verzoek.invoer.wat ?? '').slice(0, grenzen.wat)
    const eerder = antwoorden.wat?.includes(erbij) ? [antwoorden.wat] : [antwoorden.wat, erbij]
    const wat = eerder.filter(Boolean).join('\n\n')
    const concept = { taal, antwoorden: { ...antwoorden, wie: 'beroep', wat }, verzending: null }
    await bewaarHalveMelding(verzoek, streek, { ...half, concept })
    return { naar: '/melden/wat', koekjes: half.koekjes }
  },
  bij: async () => ({ naar: '/melden' }),
})

export const overneemRoutes: Webroute[] = [overnemen]
