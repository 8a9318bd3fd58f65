import type { Omgeving } from '../../web/page.ts'
import { actie, page, type Webroute } from '../../web/page.ts'
import { Knop } from '../../web/ui/index.ts'
import { partner, type Regio, regioVan } from '../netwerk/index.ts'
import { Klaar } from './klaar.view.tsx'
import { stappenplanSchema } from './stappenplan.schema.ts'
import { antwoordenUit } from './stappenplan.ts'
import { Bellen, NooitInPlaats, Planscherm, Stappagina } from './stappenplan.view.tsx'

/** For anybody: a school or a doctor has no account. `geen`: there is no dossier, and nothing is written at all. */
const open = {
  recht: 'stappenplan:lezen',
  doel: 'stappenplan',
  verwerking: 'stappenplan.doorlopen',
  wie: 'iedereen',
  spoor: 'geen',
} as const

const begin = page('/meldcode', {
  ...open,
  antwoord: async ({ omgeving, werk }) => ({
    pagina: <Begin omgeving={omgeving} regio={await werk({}, regioVan)} />,
  }),
})

/** Every step is the answer to the form before it: no address and no table ever has a word of it. */
const stap = actie('/meldcode', {
  ...open,
  schema: stappenplanSchema,
  antwoord: async ({ omgeving, werk, invoer }) => {
    const regio = await werk({}, regioVan)
    const plan = regio.stappenplan
    const antwoorden = antwoordenUit(plan, invoer)
    if (invoer.naar === 'klaar') return { pagina: <Klaar {...{ omgeving, regio, antwoorden }} /> }
    const code = plan.stappen.find((s) => s.code === invoer.naar)?.code ?? plan.stappen[0]!.code
    const form = { waarden: antwoorden, fouten: [] }
    return { pagina: <Stappagina {...{ omgeving, regio, code, form }} /> }
  },
  bij: async ({ omgeving, werk, invoer }) => {
    const regio = await werk({}, regioVan)
    const { stappen } = regio.stappenplan
    const code = stappen.find((s) => s.code === invoer.stap)?.code ?? stappen[0]!.code
    return { pagina: <Stappagina {...{ omgeving, regio, code }} form={omgeving.formulier} /> }
  },
})

function Begin({ omgeving, regio }: { omgeving: Omgeving; regio: Regio }) {
  const plan = regio.stappenplan
  const { naam } = partner(regio, plan.partner)
  return (
    <Planscherm omgeving={omgeving} regio={regio} titel={plan.naam}>
      <p>
        Denkt u aan geweld thuis, kindermishandeling of uitbuiting? Deze pagina helpt u de stappen van de
        meldcode te zetten. Mensenhandel hoort er ook bij.
      </p>
      <NooitInPlaats naam={naam} />
      <p>
        De meldcode is verplicht voor wie werkt in: {plan.voorWie.join(', ')}. Ook anderen kunnen de stappen
        gebruiken.
      </p>
      <ol>
        {plan.stappen.map((s) => (
          <li key={s.code}>{s.naam}</li>
        ))}
      </ol>
      <p>U kiest zelf de volgorde. U kunt stappen overslaan en weer teruggaan.</p>
      <p>
        Baken bewaart niets. Wat u invult gaat alleen mee van pagina naar pagina. Aan het eind krijgt u een
        tekst voor uw eigen dossier. Gebruik geen computer waar een ander op meekijkt.
      </p>
      <form method="post" action="/meldcode">
        <Knop naam="naar" waarde={plan.stappen[0]!.code}>
          Begin
        </Knop>
      </form>
      <Bellen plan={plan} />
      <p>
        <small>
          Bron: {plan.bron}.{plan.zekerheid === 'te controleren' && ' Nog na te kijken.'}
        </small>
      </p>
    </Planscherm>
  )
}

/** Who works here looks for it beside the other pages of her work. */
const vanuitWerk = page('/intern/meldcode', {
  recht: 'melding:toevoegen',
  doel: 'intern melden',
  verwerking: 'stappenplan.doorlopen',
  spoor: 'geen',
  antwoord: async () => ({ naar: '/meldcode' }),
})

export const stappenplanRoutes: Webroute[] = [begin, stap, vanuitWerk]
