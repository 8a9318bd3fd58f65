import type { Formulier } from '../../web/formulier.ts'
import { Keuzelijst, Tekstvak, Tekstveld } from '../../web/ui/index.ts'
import { urgentienamen, urgenties, vormOpties } from '../melding/index.ts'
import type { Regio } from '../netwerk/index.ts'
import { plaatssoortOpties } from './plaatssoort.ts'

/** `eigenWoorden`: it is about a melding of M., of which nothing may be taken over as it stands. */
type Props = {
  form: Formulier
  regio: Regio
  now: Date
  eigenWoorden?: boolean
  plaatssoort?: string | null
}

export const inEigenWoorden =
  'Deze melding komt van M. Schrijf in eigen woorden. Neem de tekst van M. niet over.'
const uitlegFeiten =
  'Wat is er gezien of gehoord, door wie en wanneer? Herkomst en nationaliteit tellen niet mee.'

/** What a signaal says: what was seen stands apart from what somebody makes of it. */
export function Signaalvelden({ form, regio, now, eigenWoorden = false, plaatssoort = null }: Props) {
  const plekken = plaatssoortOpties(regio, now, plaatssoort)
  return (
    <>
      <Keuzelijst
        naam="verschijningsvorm"
        label="Waar lijkt het op?"
        verplicht
        form={form}
        opties={vormOpties(regio, now)}
      />
      <Keuzelijst
        naam="urgentie"
        label="Hoe snel moet iemand kijken?"
        verplicht
        form={form}
        opties={urgenties.map((u) => ({ waarde: u, label: urgentienamen[u] }))}
      />
      <Tekstveld
        naam="plaats"
        label="Waar speelt het?"
        uitleg="Een adres, of een korte beschrijving van de plek."
        form={form}
      />
      {plekken.length > 0 && (
        <Keuzelijst
          naam="plaatssoort"
          label="Wat voor plek is het?"
          uitleg="Leeg laten mag. Met een soort plek telt het signaal mee in het fenomeenbeeld."
          form={form}
          opties={plekken}
        />
      )}
      <Tekstvak
        naam="feiten"
        label="Feiten"
        uitleg={eigenWoorden ? `${inEigenWoorden} ${uitlegFeiten}` : uitlegFeiten}
        verplicht
        form={form}
      />
      <Tekstvak
        naam="interpretatie"
        label="Interpretatie"
        uitleg="Wat maakt u daaruit op? Noem het een vermoeden als het dat is."
        form={form}
        rijen={5}
      />
    </>
  )
}
