import { nietGevonden } from '../../kernel/errors.ts'
import { actie, page } from '../../web/page.ts'
import { Datumveld, Keuze, Knop, Tekstvak, Terug } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { legInformerenVast } from './informeren.ts'
import { naarSignaal, wijzigen } from './signaal.declaratie.ts'
import type { Betrokkene, SignaalInzage } from './signaal.presenter.ts'
import { betrokkenpad, informeerSchema } from './signaal.schema.ts'

type Gegevens = { signaal: SignaalInzage; persoon: Betrokkene }

const pagina = page('/signalen/:id/betrokken/:betrokkene/informeren', {
  ...wijzigen,
  verwerking: 'signaal.informeren',
  invoer: betrokkenpad,
  laad: async (ctx, { id, betrokkene }): Promise<Gegevens> => {
    const signaal = await bekijkSignaal(ctx, id)
    const persoon = signaal.betrokken.find((b) => b.id === betrokkene && b.soort === 'persoon')
    if (!persoon) throw nietGevonden()
    return { signaal, persoon }
  },
  toon: ({ gegevens, omgeving }) => <Informeren {...gegevens} omgeving={omgeving} />,
})

/** Whether somebody was told that she is written down. */
export const informeerRoutes = [
  pagina,
  actie('/signalen/:id/betrokken/:betrokkene/informeren', {
    ...wijzigen,
    verwerking: 'signaal.informeren',
    schema: informeerSchema,
    voer: legInformerenVast,
    daarna: naarSignaal,
    bij: pagina,
  }),
]

function Informeren({ signaal, persoon, omgeving }: Gegevens & { omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Is dit verteld?">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <p>
        Het gaat om: <span dir="auto">{persoon.wat}</span>. Wie in Baken staat, hoort dat te weten. Is dat nu
        gevaarlijk, of schaadt het een onderzoek? Dan kan het later.
      </p>
      <form noValidate method="post" action={omgeving.pad}>
        <Keuze
          naam="keuze"
          label="Weet deze persoon het?"
          verplicht
          form={form}
          opties={[
            { waarde: 'verteld', label: 'Ja, het is verteld' },
            { waarde: 'uitgesteld', label: 'Nee, dat kan nog niet' },
          ]}
        />
        <Tekstvak
          naam="reden"
          label="Hoe is het verteld, of waarom kan het nog niet?"
          verplicht
          form={form}
          rijen={4}
        />
        <Datumveld
          naam="herzien"
          label="Wanneer kijkt u opnieuw?"
          uitleg="Vul dit in als het nog niet kan."
          soort="dag-maand-jaar"
          form={form}
        />
        <Knop>Vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}
