import { z } from 'zod'
import { Keuze, Keuzelijst, Knop } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import type { Collegakeuze } from './merk-aan.ts'

export const belangSchema = z
  .object({
    id: z.uuid(),
    keuze: z.enum(['zelf', 'collega'], 'Kies om wie het gaat.'),
    wie: z.string().default(''),
  })
  .refine(({ keuze, wie }) => keuze === 'zelf' || wie !== '', { path: ['wie'], message: 'Kies een collega.' })

/** Who has an interest in a dossier: oneself or a colleague. */
export function Belangformulier(props: {
  actie: string
  collegas: readonly Collegakeuze[]
  omgeving: Omgeving
}) {
  const form = props.omgeving.formulier
  return (
    <form noValidate method="post" action={props.actie}>
      <p>
        Gaat dit over uzelf, uw familie of iemand die u goed kent? Of over een collega? Dan hoort u of die
        collega hier niet bij. Wie u noemt, ziet dit daarna niet meer. Alleen de functionaris
        gegevensbescherming ziet wie dat is.
      </p>
      <Keuze
        naam="keuze"
        label="Om wie gaat het?"
        form={form}
        verplicht
        opties={[
          { waarde: 'zelf', label: 'Om mijzelf', uitleg: 'U ziet dit daarna zelf niet meer.' },
          { waarde: 'collega', label: 'Om een collega' },
        ]}
      />
      <Keuzelijst
        naam="wie"
        label="Welke collega?"
        form={form}
        opties={props.collegas.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
      <Knop>Buiten houden</Knop>
    </form>
  )
}
