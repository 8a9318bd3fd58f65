import { actie, page, type Webroute } from '../../web/page.ts'
import { elders } from './formulier-plaats.ts'
import { alleStappen, neemOver, toegestaan, volgende, vorige } from './formulier-stappen.ts'
import { bewaarHalveMelding, halveMelding, nieuweHalveMelding } from './melden.concept.ts'
import { Elders } from './melden.ontvangst.tsx'
import { openbaar } from './melden.schil.tsx'
import { inWoorden, Stappagina } from './melden.stap.tsx'
import { Start } from './melden.start.tsx'
import { streekVan } from './melden.streek.ts'
import type { Vraagstap } from './melden.velden.tsx'
import { stapfouten, taalInvoer, vrijeInvoer } from './melding.schema.ts'
import { gekozenTaal, taalUit, tekstenIn } from './teksten/talen.ts'

const opnieuw = { naar: '/melden?opnieuw=1' }

const start = page('/melden', {
  ...openbaar,
  persbaar: true,
  invoer: taalInvoer,
  antwoord: async (verzoek) => {
    const taal = taalUit(verzoek.omgeving.taal)
    const { regio } = await streekVan(verzoek)
    const bericht = verzoek.invoer.opnieuw ? tekstenIn(taal).start.opnieuw : null
    return { pagina: <Start omgeving={verzoek.omgeving} taal={taal} regio={regio} bericht={bericht} /> }
  },
})

const begin = actie('/melden', {
  ...openbaar,
  schema: vrijeInvoer,
  antwoord: async (verzoek) => {
    const taal = taalUit(String(verzoek.invoer.taal))
    const streek = await streekVan(verzoek)
    const half = (await halveMelding(verzoek)) ?? nieuweHalveMelding(taal)
    await bewaarHalveMelding(verzoek, streek, { ...half, concept: { ...half.concept, taal } })
    return { naar: '/melden/wie', koekjes: half.koekjes }
  },
  bij: async (verzoek) => {
    const { regio } = await streekVan(verzoek)
    const taal = taalUit(String(verzoek.invoer.taal))
    return {
      pagina: (
        <Start
          omgeving={verzoek.omgeving}
          taal={taal}
          regio={regio}
          bericht={tekstenIn(taal).fouten.opslaan}
        />
      ),
    }
  },
})

const plaatsElders = page('/melden/elders', {
  ...openbaar,
  persbaar: true,
  antwoord: async (verzoek) => {
    const { regio } = await streekVan(verzoek)
    const half = await halveMelding(verzoek)
    return { pagina: <Elders omgeving={verzoek.omgeving} taal={taalUit(half?.concept.taal)} regio={regio} /> }
  },
})

function toonStap(stap: Vraagstap): Webroute {
  return page(`/melden/${stap}`, {
    ...openbaar,
    invoer: taalInvoer,
    antwoord: async (verzoek) => {
      const { regio } = await streekVan(verzoek)
      const half = await halveMelding(verzoek)
      if (!half) return opnieuw
      const { taal, antwoorden } = half.concept
      const hier = toegestaan(antwoorden, stap, regio)
      if (hier !== stap) return { naar: `/melden/${hier}` }
      const bericht = verzoek.invoer.verlopen ? <p>{tekstenIn(taal).start.verlopen}</p> : null
      return {
        pagina: <Stappagina omgeving={verzoek.omgeving} {...{ taal, regio, stap, antwoorden, bericht }} />,
      }
    },
  })
}

/** What was typed is always stored first; only then is it judged, and only on the way forward. */
function slaStapOp(stap: Vraagstap): Webroute {
  return actie(`/melden/${stap}`, {
    ...openbaar,
    schema: vrijeInvoer,
    antwoord: async (verzoek) => {
      const streek = await streekVan(verzoek)
      const { regio } = streek
      const gevonden = await halveMelding(verzoek)
      const half = gevonden ?? nieuweHalveMelding(taalUit(String(verzoek.invoer.taal)))
      const naarTaal = gekozenTaal(verzoek.invoer)
      const taal = naarTaal ?? half.concept.taal
      const { koekjes } = half
      const antwoorden = neemOver(half.concept.antwoorden, stap, verzoek.invoer)
      await bewaarHalveMelding(verzoek, streek, { ...half, concept: { taal, antwoorden, verzending: null } })
      if (!gevonden && stap !== 'wie') return { naar: '/melden/wie?verlopen=1', koekjes }
      if (naarTaal) return { naar: `/melden/${stap}`, koekjes }
      if (verzoek.invoer.knop === 'vorige') {
        const terug = vorige(antwoorden, stap)
        return { naar: terug === 'start' ? `/melden?taal=${taal}` : `/melden/${terug}`, koekjes }
      }
      if (stap === 'waar' && antwoorden.gemeente === elders) return { naar: '/melden/elders', koekjes }
      const fouten = inWoorden(tekstenIn(taal), stapfouten(stap, antwoorden, regio), regio, antwoorden)
      if (fouten.length === 0) return { naar: `/melden/${volgende(antwoorden, stap, regio)}`, koekjes }
      const { omgeving } = verzoek
      return {
        pagina: <Stappagina {...{ omgeving, taal, regio, stap, antwoorden, fouten }} />,
        status: 400,
        koekjes,
      }
    },
    bij: async ({ invoer, omgeving, ...verzoek }) => {
      const { regio } = await streekVan(verzoek)
      const taal = taalUit(String(invoer.taal))
      const fouten = [{ veld: '', tekst: tekstenIn(taal).fouten.opslaan }]
      const antwoorden = neemOver({ wie: String(invoer.over ?? '') }, stap, invoer as Record<string, string>)
      return { pagina: <Stappagina {...{ omgeving, taal, regio, stap, antwoorden, fouten }} /> }
    },
  })
}

/** Another language on a page without a question: the draft remembers it. */
const kiesTaal = actie('/melden/taal', {
  ...openbaar,
  schema: vrijeInvoer,
  antwoord: async (verzoek) => {
    const half = await halveMelding(verzoek)
    const taal = gekozenTaal(verzoek.invoer)
    if (!half || !taal) return opnieuw
    const concept = { ...half.concept, taal, verzending: null }
    await bewaarHalveMelding(verzoek, await streekVan(verzoek), { ...half, concept })
    const { terug } = verzoek.invoer
    return { naar: `/melden/${terug === 'elders' || terug === 'bestand' ? terug : 'controle'}` }
  },
  bij: start,
})

/** The draft: from the first page to the last question. */
export const meldRoutes: Webroute[] = [
  start,
  begin,
  plaatsElders,
  kiesTaal,
  ...alleStappen.filter((stap) => stap !== 'bestand').flatMap((stap) => [toonStap(stap), slaStapOp(stap)]),
]
