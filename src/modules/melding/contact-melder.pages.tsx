import { actie, page } from '../../web/page.ts'
import { Aandacht, Gegevens, Knop, Tekstvak, Terug } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { contactSchema, dossierpad } from './beoordeel.schema.ts'
import { eisMelding, noteerContactvraag, toonContact } from './contact-melder.ts'
import type { Melder } from './melding.ts'

const declaratie = {
  recht: 'melder:lezen',
  doel: 'contact met melder',
  verwerking: 'melder.contact',
  vers: true,
} as const

const vraag = page('/meldingen/:id/contact', {
  ...declaratie,
  spoor: 'geen',
  invoer: dossierpad,
  antwoord: async ({ invoer, omgeving, werk }) => {
    await werk({ doel: 'beoordelen' }, (ctx) => eisMelding(ctx, invoer.id))
    return { pagina: <Vraag id={invoer.id} omgeving={omgeving} /> }
  },
})

/** Who reported is shown once, in the answer to the question with its reason; no address leads to it. */
export const contactRoutes = [
  vraag,
  actie('/meldingen/:id/contact', {
    ...declaratie,
    schema: contactSchema,
    antwoord: async ({ invoer, omgeving, werk }) => {
      await werk({ doel: 'beoordelen', verwerking: 'melder.contact opvragen' }, (ctx) =>
        noteerContactvraag(ctx, invoer),
      )
      const melder = await werk({}, (ctx) => toonContact(ctx, invoer.id))
      return {
        pagina: <Contact id={invoer.id} melder={melder} omgeving={omgeving} />,
        headers: { 'Cache-Control': 'no-store' },
      }
    },
    bij: vraag,
  }),
]

function Vraag({ id, omgeving }: { id: string; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Contactgegevens opvragen">
      <Terug href={`/meldingen/${id}`}>Naar de melding</Terug>
      <p>
        Vraag alleen wie de melder is als het echt nodig is. Uw reden komt bij de melding te staan. De
        functionaris gegevensbescherming ziet dat u dit vroeg.
      </p>
      <form noValidate method="post" action={omgeving.pad}>
        <Tekstvak
          naam="reden"
          label="Waarom hebt u de gegevens nodig?"
          verplicht
          form={omgeving.formulier}
          rijen={4}
        />
        <Knop>Contactgegevens tonen</Knop>
      </form>
    </Werkscherm>
  )
}

function Contact({ id, melder, omgeving }: { id: string; melder: Melder | null; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Contactgegevens van de melder">
      <Terug href={`/meldingen/${id}`}>Naar de melding</Terug>
      <MelderGegevens melder={melder} />
      <p>Na het sluiten van deze pagina vraagt u de gegevens opnieuw op.</p>
    </Werkscherm>
  )
}

/** How to reach somebody safely. */
export function MelderGegevens({ melder }: { melder: Melder | null }) {
  if (!melder) return <p>Er zijn geen contactgegevens.</p>
  const regels = [
    { term: 'Naam', waarde: melder.naam },
    { term: 'Veilig te bereiken', waarde: melder.hoe },
    { term: 'Wanneer veilig', waarde: melder.wanneer },
  ]
  return (
    <>
      <Gegevens gegevens={regels.filter((regel) => regel.waarde.trim() !== '')} />
      <Aandacht soort="waarschuwing" kop="Houd u hier precies aan">
        <p>Een ander contact kan de melder in gevaar brengen.</p>
      </Aandacht>
    </>
  )
}
