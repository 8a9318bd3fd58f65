import { nieuwId } from '../../../kernel/ids.ts'
import { eenKeer } from '../../../platform/db/index.ts'
import { Alineas } from '../../../web/alineas.tsx'
import { momentTekst } from '../../../web/datum.ts'
import { waarde } from '../../../web/formulier.ts'
import { actie, page } from '../../../web/page.ts'
import { Aandacht, Knop, Label, Leeg, Tekstvak, Verborgen } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { mijnVragen, stelVraag } from './stel-vraag.ts'
import { vraagSchema } from './vraag.schema.ts'
import { type Vraag, vragenStellen } from './vraag.ts'

const pagina = page('/intern/vragen', {
  ...vragenStellen,
  verwerking: 'melding.eigen-vragen',
  menu: 'Vraag stellen',
  laad: mijnVragen,
  toon: ({ gegevens, omgeving }) => <Vragen vragen={gegevens} omgeving={omgeving} />,
})

/** Asking first, without making a melding; later it can still become one. */
export const stelVraagRoutes = [
  pagina,
  actie('/intern/vragen', {
    ...vragenStellen,
    recht: 'eigen vraag:toevoegen',
    verwerking: 'melding.vraag-stellen',
    schema: vraagSchema,
    antwoord: async ({ invoer, werk }) => {
      await eenKeer(werk({}, (ctx) => stelVraag(ctx, invoer)))
      return { naar: '/intern/vragen' }
    },
    bij: pagina,
  }),
]

function Vragen({ vragen, omgeving }: { vragen: readonly Vraag[]; omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Eerst overleggen">
      <p>
        Twijfelt u? Stel de aandachtsfunctionaris een vraag in algemene woorden. Dit is geen melding. Alleen u
        en de aandachtsfunctionaris lezen mee.
      </p>
      <Aandacht soort="waarschuwing" kop="Noem geen namen en geen adressen">
        <p>
          Weet u om wie het gaat, of is er haast? Maak dan <a href="/intern/melden">een melding</a>. Gevaar?
          Bel 112. Gaat het over de aandachtsfunctionaris zelf? Maak dan ook een melding.
        </p>
      </Aandacht>
      <form noValidate method="post" action="/intern/vragen">
        <Verborgen naam="concept" waarde={waarde(form, 'concept') || nieuwId(omgeving.now)} />
        <Tekstvak naam="tekst" label="Uw vraag" verplicht rijen={5} form={form} />
        <Knop>Vraag versturen</Knop>
      </form>
      <h2>Uw vragen</h2>
      {vragen.length === 0 && <Leeg kop="U hebt nog niets gevraagd." />}
      {vragen.map((vraag) => (
        <Eigen key={vraag.id} vraag={vraag} />
      ))}
    </Werkscherm>
  )
}

function Eigen({ vraag }: { vraag: Vraag }) {
  return (
    <section>
      <h3>Vraag van {momentTekst(vraag.gesteldOp)}</h3>
      <Alineas tekst={vraag.tekst} />
      {vraag.antwoord ? (
        <Aandacht kop={`Antwoord van ${momentTekst(vraag.antwoord.op)}`}>
          <Alineas tekst={vraag.antwoord.tekst} />
        </Aandacht>
      ) : (
        <p>
          <Label>Nog geen antwoord</Label>
        </p>
      )}
      <form method="post" action="/intern/melden/overnemen">
        <Verborgen naam="wat" waarde={vraag.tekst} />
        <Knop soort="secundair">Maak er een melding van</Knop>
      </form>
    </section>
  )
}
