import { actie, page } from '../../../web/page.ts'
import { Terug } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { vormTekst } from '../../melding/index.ts'
import { type Regio, regioVan } from '../../netwerk/index.ts'
import { plekTekst, regeladres } from './beeld.view.tsx'
import { bekijkRegel, type Regel } from './bekijk-regel.ts'
import { regelpad, regelSchema, wisSchema } from './fenomeenbeeld.schema.ts'
import { Kiezen, Regelformulier, Versies } from './regel.view.tsx'
import { schrijfRegel } from './schrijf-regel.ts'
import { wisVersie } from './wis-versie.ts'

const bijhouden = {
  recht: 'fenomeenbeeld:toevoegen',
  doel: 'beoordelen',
  verwerking: 'fenomeenbeeld.bijhouden',
} as const
type Hier = { regio: Regio; regel: Regel | null }

const pagina = page('/fenomeenbeeld/regel', {
  ...bijhouden,
  invoer: regelpad,
  laad: async (ctx, gekozen, { formulier }): Promise<Hier> => {
    // A form that comes back says itself which line it is about.
    const { vorm, plek } = formulier.waarden.vorm ? regelpad.parse(formulier.waarden) : gekozen
    ctx.betreft(null)
    if (!vorm) return { regio: await regioVan(ctx), regel: null }
    const { regio, ...regel } = await bekijkRegel(ctx, { vorm, plek })
    return { regio, regel }
  },
  toon: ({ gegevens, omgeving }) => <Bijhouden {...gegevens} omgeving={omgeving} />,
})

/** Keeping one line of the fenomeenbeeld, with all that was written there before. */
export const regelRoutes = [
  pagina,
  actie('/fenomeenbeeld/regel', {
    ...{ ...bijhouden, schema: regelSchema, voer: schrijfRegel, bij: pagina },
    daarna: () => '/fenomeenbeeld',
  }),
  actie('/fenomeenbeeld/wissen', {
    ...{ ...bijhouden, recht: 'fenomeenbeeld:vernietigen', verwerking: 'fenomeenbeeld.wissen' },
    ...{ schema: wisSchema, voer: wisVersie, bij: pagina },
    daarna: ({ vorm, plek }) => regeladres(vorm, plek),
  }),
]

function Bijhouden({ regio, regel, omgeving }: Hier & { omgeving: Omgeving }) {
  const { now } = omgeving
  const plek = regel && (regel.plek ? plekTekst(regio, regel.plek, now) : 'in het algemeen')
  const titel = regel ? `${vormTekst(regio, regel.vorm, now)}: ${plek}` : 'Beschrijf een vorm of plek'
  return (
    <Werkscherm omgeving={omgeving} titel={titel}>
      <Terug href="/fenomeenbeeld">Naar het fenomeenbeeld</Terug>
      {regel ? (
        <>
          <Regelformulier regel={regel} form={omgeving.formulier} />
          <Versies versies={regel.versies} />
        </>
      ) : (
        <Kiezen regio={regio} now={now} />
      )}
    </Werkscherm>
  )
}
