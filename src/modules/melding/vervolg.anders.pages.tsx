import { leesDuur } from '../../kernel/duur.ts'
import { actie, type Verzoek, type Webroute } from '../../web/page.ts'
import { type Regio, termijn } from '../netwerk/index.ts'
import { Hulppagina, Stoppagina } from './gesprek-anders.view.tsx'
import { stopContact } from './gesprek-stop.ts'
import { bewaarHalveMelding, nieuweHalveMelding } from './melden.concept.ts'
import { streekVan } from './melden.streek.ts'
import { vrijeInvoer } from './melding.schema.ts'
import { gekozenTaal, taalUit } from './teksten/talen.ts'
import { codepagina, gesprekspagina, type Invoer, metCode, toegangMet } from './vervolg.toegang.tsx'

/** How many days a back-up still holds what is destroyed here; `null` in a region that did not say so in days. */
function dagenInKopie(regio: Regio, now: Date): number | null {
  if (!regio.termijnen.some(({ code }) => code === 'back-up-bewaring')) return null
  const { duur } = termijn(regio, 'back-up-bewaring', now)
  if (!duur) return null
  const { jaren, maanden, dagen } = leesDuur(duur)!
  return jaren === 0 && maanden === 0 ? dagen : null
}

const deelVan = ({ invoer, omgeving }: Pick<Verzoek<Invoer>, 'invoer' | 'omgeving'>) => ({
  omgeving,
  taal: gekozenTaal(invoer) ?? taalUit(String(invoer.taal)),
  code: String(invoer.code ?? ''),
})

const stop = actie('/melden/vervolg/geen-contact', {
  ...metCode,
  recht: 'gesprek met code:toevoegen',
  verwerking: 'melding.geen-contact',
  schema: vrijeInvoer,
  antwoord: async (verzoek) => {
    const toegang = await toegangMet(verzoek)
    if (!toegang) return codepagina(verzoek, 'code', 'code')
    const { regio } = await streekVan(verzoek)
    const kopie = dagenInKopie(regio, verzoek.omgeving.now)
    if (verzoek.invoer.zeker !== 'ja') return { pagina: <Stoppagina {...{ ...deelVan(verzoek), kopie }} /> }
    const { gemeenteId, meldingId, sleutels } = toegang
    await verzoek.werk({ gemeenteId, bewijs: sleutels.opzoekId }, (ctx) => stopContact(ctx, meldingId))
    return await gesprekspagina(verzoek, toegang)
  },
  bij: async (verzoek) => ({
    pagina: <Stoppagina {...deelVan(verzoek as Verzoek<Invoer>)} kopie={null} fout />,
  }),
})

/**
 * A request for help is a melding of its own, with a code of its own, by the form that everybody uses: nothing that is stored
 * leads from the one to the other (besluit 0019).
 */
const hulp = actie('/melden/vervolg/hulp', {
  ...metCode,
  recht: 'gesprek met code:lezen',
  schema: vrijeInvoer,
  antwoord: async (verzoek) => {
    const toegang = await toegangMet(verzoek)
    if (!toegang) return codepagina(verzoek, 'code', 'code')
    const deel = deelVan(verzoek)
    if (verzoek.invoer.begin !== 'ja') return { pagina: <Hulppagina {...deel} /> }
    const streek = await streekVan(verzoek)
    const half = nieuweHalveMelding(deel.taal)
    const gemeente = [...streek.ids].find(([, id]) => id === toegang.gemeenteId)?.[0] ?? ''
    const antwoorden = { wie: 'mijzelf', hulp: 'alleen-hulp', plaats: '', gemeente }
    await bewaarHalveMelding(alsMelden(verzoek), streek, {
      ...half,
      concept: { ...half.concept, antwoorden },
    })
    return { naar: '/melden/wat', koekjes: half.koekjes }
  },
  bij: async (verzoek) => ({ pagina: <Hulppagina {...deelVan(verzoek as Verzoek<Invoer>)} fout /> }),
})

/** The draft belongs to the form: it is stored for that doel, not for this one. */
function alsMelden(verzoek: Verzoek<Invoer>): Verzoek<Invoer> {
  const melden = { doel: 'melden', verwerking: 'melding.concept' }
  return { ...verzoek, werk: (deel, doe) => verzoek.werk({ ...deel, ...melden }, doe) }
}

export const andersRoutes: Webroute[] = [stop, hulp]
