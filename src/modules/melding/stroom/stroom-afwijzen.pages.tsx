import type { TxContext } from '../../../platform/db/index.ts'
import { actie, page } from '../../../web/page.ts'
import { Aandacht, Keuze, Knop, Tekstvak, Terug, Verborgen } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { type Regio, regioVan } from '../../netwerk/index.ts'
import { dossierpad } from '../beoordeel.schema.ts'
import { bekijkStroom, type Stroomblad } from './bekijk-stroom.ts'
import { stroomAfwijzenSchema } from './stroom.schema.ts'
import { perKeer, wijsStroomAf } from './wijs-stroom-af.ts'

const declaratie = {
  recht: 'melding:toevoegen',
  doel: 'beoordelen',
  verwerking: 'melding.stroom-afwijzen',
} as const

type Vraag = { stroom: Stroomblad['stroom']; regio: Regio; tot: string }
type Gedaan = { afgewezen: number }

async function laad(ctx: TxContext, { id }: { id: string }): Promise<Vraag> {
  const { stroom } = await bekijkStroom(ctx, { id })
  return { stroom, regio: await regioVan(ctx), tot: ctx.now.toISOString() }
}

const vraag = page('/stromen/:id/afwijzen', {
  ...declaratie,
  invoer: dossierpad,
  laad,
  toon: ({ gegevens, omgeving }) => <Afwijzen {...gegevens} omgeving={omgeving} />,
})

/** Rejecting what is left of a group. */
export const stroomAfwijzenRoutes = [
  vraag,
  actie('/stromen/:id/afwijzen', {
    ...declaratie,
    schema: stroomAfwijzenSchema,
    antwoord: async ({ werk, invoer, omgeving }) => {
      const { afgewezen, over } = await wijsStroomAf((doe) => werk({}, doe), invoer)
      if (over === 0) return { naar: '/werkvoorraad' }
      if (afgewezen < perKeer) return { naar: `/stromen/${invoer.id}` }
      const gegevens = await werk({}, (ctx) => laad(ctx, invoer))
      const waarden = { reden: invoer.reden, toelichting: invoer.toelichting }
      const hier = { ...omgeving, formulier: { waarden, fouten: [] } }
      const tot = invoer.tot.toISOString()
      return { pagina: <Afwijzen {...gegevens} {...{ afgewezen, tot }} omgeving={hier} /> }
    },
    bij: vraag,
  }),
]

function Afwijzen({
  stroom,
  regio,
  tot,
  afgewezen = 0,
  omgeving,
}: Vraag & Partial<Gedaan> & { omgeving: Omgeving }) {
  const aantal = stroom.aantal.toLocaleString('nl-NL')
  const { waarden } = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="De rest van de groep afwijzen">
      <Terug href={`/stromen/${stroom.id}`}>Naar de groep</Terug>
      {afgewezen > 0 && (
        <Aandacht soort="gelukt" kop={`${afgewezen.toLocaleString('nl-NL')} meldingen zijn afgewezen`}>
          <p>Er zijn er nog {aantal}. Kies nog een keer Afwijzen. Uw tekst staat er nog.</p>
        </Aandacht>
      )}
      <p>
        U wijst {aantal} meldingen af, om één reden. Die reden komt bij elke melding te staan. Wat na het
        openen van deze pagina binnenkwam, blijft in de groep.
      </p>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="tot" waarde={String(waarden.tot ?? tot)} />
        <Keuze
          naam="reden"
          label="Waarom?"
          verplicht
          form={omgeving.formulier}
          opties={regio.afwijsredenen.map((r) => ({ waarde: r.code, label: r.naam, uitleg: r.uitleg }))}
        />
        <Tekstvak
          naam="toelichting"
          label="Licht uw besluit toe"
          uitleg="Schrijf het zo op dat een collega het later kan volgen."
          verplicht
          form={omgeving.formulier}
          rijen={5}
        />
        <Knop>Afwijzen</Knop>
      </form>
    </Werkscherm>
  )
}
