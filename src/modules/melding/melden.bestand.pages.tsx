import { actie, page, type Webroute } from '../../web/page.ts'
import { bestandsfouten } from './bijlage.view.tsx'
import { bestandsplafond, conceptbestanden, haalBestandWeg, laadOp } from './bijlage-laad-op.ts'
import { toegestaan, volgende, vorige } from './formulier-stappen.ts'
import { Bestandpagina } from './melden.bestand.tsx'
import { bewaarHalveMelding, halveMelding } from './melden.concept.ts'
import { openbaar } from './melden.schil.tsx'
import { streekVan } from './melden.streek.ts'
import { vrijeInvoer } from './melding.schema.ts'
import { taalUit, tekstenIn } from './teksten/talen.ts'

const toon = page('/melden/bestand', {
  ...openbaar,
  antwoord: async (verzoek) => {
    const { regio } = await streekVan(verzoek)
    const half = await halveMelding(verzoek)
    if (!half) return { naar: '/melden?opnieuw=1' }
    const { taal, antwoorden } = half.concept
    const hier = toegestaan(antwoorden, 'bestand', regio)
    if (hier !== 'bestand') return { naar: `/melden/${hier}` }
    const bestanden = await conceptbestanden(verzoek, half.sleutel)
    return {
      pagina: <Bestandpagina omgeving={verzoek.omgeving} {...{ taal, regio, antwoorden, bestanden }} />,
    }
  },
})

/** What is chosen goes up with every button. What is refused keeps her here, and the rest is kept. */
const neemAan = actie('/melden/bestand', {
  ...openbaar,
  schema: vrijeInvoer,
  bestanden: bestandsplafond,
  antwoord: async (verzoek) => {
    const streek = await streekVan(verzoek)
    const { regio } = streek
    const voor = await halveMelding(verzoek)
    if (!voor) return { naar: '/melden?opnieuw=1' }
    const { sleutel } = voor
    const { erbij, geweigerd } = await laadOp(verzoek, sleutel, verzoek.stroom!, regio)
    const { knop, weg } = verzoek.stroom!.velden()
    if (weg) await haalBestandWeg(verzoek, sleutel, weg)
    // Read again: going up may have taken minutes. Other files make another report, with another id.
    const half = (await halveMelding(verzoek)) ?? voor
    const { taal, antwoorden } = half.concept
    if (erbij || weg)
      await bewaarHalveMelding(verzoek, streek, { ...half, concept: { taal, antwoorden, verzending: null } })
    if (geweigerd.length > 0) {
      const fouten = bestandsfouten(tekstenIn(taal), geweigerd, regio)
      const bestanden = await conceptbestanden(verzoek, sleutel)
      const deel = { omgeving: verzoek.omgeving, taal, regio, antwoorden, bestanden, fouten }
      return { pagina: <Bestandpagina {...deel} />, status: 400 }
    }
    if (weg || knop === 'toevoegen') return { naar: '/melden/bestand' }
    const naar = knop === 'vorige' ? vorige(antwoorden, 'bestand') : volgende(antwoorden, 'bestand', regio)
    return { naar: `/melden/${naar}` }
  },
  bij: async ({ invoer, omgeving, ...verzoek }) => {
    const { regio } = await streekVan(verzoek)
    const taal = taalUit(String(invoer.taal))
    const fouten = [{ veld: 'bestand', tekst: tekstenIn(taal).bestand.mislukt }]
    return { pagina: <Bestandpagina {...{ omgeving, taal, regio, fouten }} antwoorden={{}} bestanden={[]} /> }
  },
})

export const bestandRoutes: Webroute[] = [toon, neemAan]
