import type { Formulier } from '../../web/formulier.ts'
import { Keuzelijst, Tekstvak, Tekstveld } from '../../web/ui/index.ts'
import { urgentienamen, urgenties, vormOpties } from '../melding/index.ts'
import type { Regio } from '../netwerk/index.ts'

type Props = { form: Formulier; regio: Regio; now: Date }

/** What a signaal says: what was seen stands apart from what somebody makes of it. */
export function Signaalvelden({ form, regio, now }: Props) {
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
      <Tekstvak
        naam="feiten"
        label="Feiten"
        uitleg="Wat is er gezien of gehoord, door wie en wanneer? Herkomst en nationaliteit tellen niet mee."
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
