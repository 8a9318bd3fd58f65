import { z } from 'zod'
import { waarde } from '../../web/formulier.ts'
import { actie, page } from '../../web/page.ts'
import { Knop, Tekstvak } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { bewaarMijnKenmerken, mijnKenmerken } from './mijn-belangen.ts'

const declaratie = { doel: 'eigen belang', verwerking: 'belang.eigen', spoor: 'geen' } as const

const schema = z.object({
  regels: z
    .string()
    .max(5_000, 'Dit is te lang. Schrijf ten hoogste 5.000 tekens.')
    .transform((tekst) =>
      tekst
        .split('\n')
        .map((regel) => regel.trim())
        .filter(Boolean),
    ),
})

const pagina = page('/mijn-belangen', {
  ...declaratie,
  recht: 'eigen kenmerk:lezen',
  laad: mijnKenmerken,
  toon: ({ gegevens, omgeving }) => <MijnBelangen regels={gegevens} omgeving={omgeving} />,
})

export const mijnBelangenRoutes = [
  pagina,
  actie('/mijn-belangen', {
    ...declaratie,
    recht: 'eigen kenmerk:wijzigen',
    schema,
    voer: bewaarMijnKenmerken,
    daarna: () => '/mijn-belangen',
    bij: pagina,
  }),
]

function MijnBelangen({ regels, omgeving }: { regels: string[]; omgeving: Omgeving }) {
  const eerder = omgeving.formulier
  const form = { ...eerder, waarden: { regels: waarde(eerder, 'regels') || regels.join('\n') } }
  return (
    <Werkscherm omgeving={omgeving} titel="Mijn belangen">
      <p>
        Gaat een melding over uzelf of over mensen die u goed kent? Dan mag u die niet behandelen. Baken houdt
        u er dan buiten. U merkt daar niets van. Uw naam kent Baken al.
      </p>
      <p>
        Binnen een minuut nadat u bewaart, zoekt Baken in alles wat open staat, en daarna in alles wat erbij
        komt. Het zoekt naar:
      </p>
      <ul>
        <li>een naam zoals u hem schrijft, ook met de achternaam voorop; voornaam en achternaam samen;</li>
        <li>een adres: de straat met het huisnummer, of de postcode met het huisnummer;</li>
        <li>een telefoonnummer, hoe het ook is geschreven.</li>
      </ul>
      <p>Een andere spelling of een afkorting vindt Baken niet. Schrijf die er dan bij op een eigen regel.</p>
      <form noValidate method="post" action="/mijn-belangen">
        <Tekstvak
          naam="regels"
          label="Namen, adressen en telefoonnummers"
          uitleg="Zet elk op een eigen regel. Denk aan uw eigen adres en aan uw naasten. Een adres schrijft u met straat, huisnummer en postcode, bijvoorbeeld Dorpsstraat 5, 1234 AB. Niemand anders ziet deze lijst."
          form={form}
          rijen={6}
          maximaal={5000}
        />
        <Knop>Bewaren</Knop>
      </form>
    </Werkscherm>
  )
}
