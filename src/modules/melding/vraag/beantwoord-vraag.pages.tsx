import { Alineas } from '../../../web/alineas.tsx'
import { momentTekst } from '../../../web/datum.ts'
import { actie, page } from '../../../web/page.ts'
import { Aandacht, Knop, Tekstvak, Terug } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { dossierpad } from '../beoordeel.schema.ts'
import { beantwoordVraag, bekijkVraag } from './beantwoord-vraag.ts'
import { vraagAntwoordSchema } from './vraag.schema.ts'
import { type Vraag, vragenBeantwoorden } from './vraag.ts'

const pagina = page('/vragen/:id', {
  ...vragenBeantwoorden,
  verwerking: 'melding.vraag-lezen',
  invoer: dossierpad,
  laad: (ctx, { id }) => bekijkVraag(ctx, id),
  toon: ({ gegevens, omgeving }) => <Antwoorden vraag={gegevens} omgeving={omgeving} />,
})

export const beantwoordVraagRoutes = [
  pagina,
  actie('/vragen/:id', {
    ...vragenBeantwoorden,
    recht: 'collegavraag:wijzigen',
    verwerking: 'melding.vraag-beantwoorden',
    schema: vraagAntwoordSchema,
    voer: beantwoordVraag,
    daarna: (_, { id }) => `/vragen/${id}`,
    bij: pagina,
  }),
]

function Antwoorden({ vraag, omgeving }: { vraag: Vraag; omgeving: Omgeving }) {
  const { id, tekst, gesteldOp, antwoord } = vraag
  return (
    <Werkscherm omgeving={omgeving} titel="Vraag van een collega">
      <Terug href="/vandaag">Naar vandaag</Terug>
      <p>Gesteld op {momentTekst(gesteldOp)}. Dit is geen melding. De collega beslist of het er een wordt.</p>
      <Alineas tekst={tekst} />
      {antwoord ? (
        <Aandacht kop={`Uw antwoord van ${momentTekst(antwoord.op)}`}>
          <Alineas tekst={antwoord.tekst} />
        </Aandacht>
      ) : (
        <form noValidate method="post" action={`/vragen/${id}`}>
          <Tekstvak
            naam="tekst"
            label="Uw antwoord"
            uitleg="Alleen de collega die dit vroeg leest het. Is het een signaal? Vraag de collega te melden."
            verplicht
            form={omgeving.formulier}
          />
          <Knop>Versturen</Knop>
        </form>
      )}
    </Werkscherm>
  )
}
