import { nieuwId } from '../../kernel/ids.ts'
import { eenKeer } from '../../platform/db/index.ts'
import { actie, type Webroute } from '../../web/page.ts'
import { bestandsfouten } from './bijlage.view.tsx'
import { bestandsplafond, laadOp } from './bijlage-laad-op.ts'
import { streekVan } from './melden.streek.ts'
import { vrijeInvoer } from './melding.schema.ts'
import { taalUit, tekstenIn } from './teksten/talen.ts'
import { tijdelijkConcept } from './tijdelijk-concept.ts'
import { Gesprekspagina } from './vervolg.gesprek.tsx'
import { codepagina, gesprekspagina, metCode, toegangMet, zaadUit } from './vervolg.toegang.tsx'
import { vulAan } from './vervolg.ts'

/**
 * Adds files to the conversation. They become a message of hers, so that the municipality sees that there is something
 * new; she sees that it arrived, and cannot open it again.
 */
const stuurBestand = actie('/melden/vervolg/bestand', {
  ...metCode,
  recht: 'gesprek met code:toevoegen',
  schema: vrijeInvoer,
  bestanden: bestandsplafond,
  antwoord: async (verzoek) => {
    const { omgeving, invoer } = verzoek
    const taal = taalUit(String(invoer.taal))
    const t = tekstenIn(taal)
    const toegang = await toegangMet(verzoek)
    if (!toegang) return codepagina(verzoek, 'code', 'code')
    const { regio } = await streekVan(verzoek)
    const concept = await tijdelijkConcept(verzoek, null)
    const { bestanden, geweigerd } = await laadOp(verzoek, concept.sleutel, verzoek.stroom!, regio)
    const fouten = bestandsfouten(t, geweigerd, regio)
    if (bestanden.length === 0 && fouten.length === 0)
      fouten.push({ veld: 'bestand', tekst: t.bestand.niets })
    if (bestanden.length > 0) {
      const { gemeenteId, meldingId, sleutels } = toegang
      const tekst = t.bestand.bericht(bestanden.map(({ naam }) => naam).join(', '))
      const mee = { conceptId: concept.sleutel.id, bestanden }
      const zaad = zaadUit(invoer, omgeving.now)
      const bericht = { meldingId, tekst, zaad, sleutels, mee }
      await eenKeer(verzoek.werk({ gemeenteId, bewijs: sleutels.opzoekId }, (ctx) => vulAan(ctx, bericht)))
    }
    const bericht = bestanden.length > 0 ? t.bestand.aangekomen : undefined
    return await gesprekspagina(verzoek, toegang, { formulier: { waarden: {}, fouten }, bericht })
  },
  bij: async ({ invoer, omgeving }) => {
    const taal = taalUit(String(invoer.taal))
    const fouten = [{ veld: '', tekst: tekstenIn(taal).bestand.mislukt }]
    const zaad = nieuwId(omgeving.now)
    const deel = { omgeving, taal, zaad, formulier: { waarden: {}, fouten }, gesprek: null }
    return { pagina: <Gesprekspagina {...deel} code={String(invoer.code ?? '')} /> }
  },
})

export const vervolgBestandRoutes: Webroute[] = [stuurBestand]
