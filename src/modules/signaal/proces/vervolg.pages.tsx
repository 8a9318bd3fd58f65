import { actie, page } from '../../../web/page.ts'
import {
  Datumveld,
  Keuzelijst,
  Knop,
  Tabel,
  Tekstvak,
  Terug,
  Verborgen,
  Vinkjes,
} from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { dossierpad } from '../../melding/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { naarSignaal, wijzigen } from '../signaal.declaratie.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { draagOver, legReactieVast } from './draag-over.ts'
import { overdrachtSchema, reactieSchema } from './proces.schema.ts'
import { nieuwVoorstel } from './schrijf-stuk.ts'
import { type Ontvanger, ontvangers } from './wie-verder.ts'

const overdragen = { ...wijzigen, verwerking: 'signaal.overdracht' } as const
const laad = (ctx: Parameters<typeof bekijkSignaal>[0], { id }: { id: string }): Promise<SignaalInzage> =>
  bekijkSignaal(ctx, id)

const overdracht = page('/signalen/:id/overdracht', {
  ...{ ...overdragen, invoer: dossierpad, laad },
  toon: ({ gegevens, omgeving }) => <Overdracht signaal={gegevens} omgeving={omgeving} />,
})
const reactie = page('/signalen/:id/reactie', {
  ...{ ...overdragen, invoer: dossierpad, laad },
  toon: ({ gegevens, omgeving }) => <Reactie signaal={gegevens} omgeving={omgeving} />,
})

/** Where a signaal goes after the wegingen, and what comes back. */
export const vervolgRoutes = [
  overdracht,
  actie('/signalen/:id/overdracht', {
    ...{ ...overdragen, schema: overdrachtSchema, voer: draagOver, daarna: naarSignaal, bij: overdracht },
  }),
  reactie,
  actie('/signalen/:id/reactie', {
    ...{ ...overdragen, schema: reactieSchema, voer: legReactieVast, daarna: naarSignaal, bij: reactie },
  }),
]

const uitleg: Record<string, string> = {
  afdeling: 'De afdeling neemt de regie. Schrijf op wat u hebt gegeven en wanneer u iets terug hoort.',
  riec: 'Schrijf op wat u hebt overgedragen. Wat het RIEC in zijn eigen dossier heeft, komt niet in Baken.',
  casusoverleg:
    'Vink aan wie er in het overleg zit. Ieder krijgt alleen het deel dat is goedgekeurd, op de eigen grond.',
  monitoren: 'Schrijf op waar u op let, en kies de dag waarop u opnieuw kijkt.',
}

function Overdracht({ signaal, omgeving }: { signaal: SignaalInzage; omgeving: Omgeving }) {
  const form = omgeving.formulier
  const einde = signaal.stand.einde ?? ''
  const wie = ontvangers({ ...signaal, beslissingen: signaal.wegingen })
  const opties = wie.map(({ naam }) => ({ waarde: naam, label: naam }))
  return (
    <Werkscherm omgeving={omgeving} titel="Vervolg vastleggen">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <p>{uitleg[einde] ?? 'Schrijf op wie verdergaat, en wanneer u iets terug hoort.'}</p>
      <Goedgekeurd wie={wie} />
      <p>{nieuwVoorstel(signaal.regio)}</p>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={signaal.versie} />
        {einde === 'casusoverleg' ? (
          <Vinkjes naam="naar" label="Wie zit er in het overleg?" verplicht form={form} opties={opties} />
        ) : (
          <Keuzelijst naam="naar" label="Wie gaat verder?" verplicht form={form} opties={opties} />
        )}
        {wie.some(({ grond }) => !grond) && (
          <Tekstvak
            naam="grond"
            label="Op welke grond?"
            uitleg="Keek de privacyfunctionaris ernaar? Dan geldt de grond die is goedgekeurd."
            form={form}
            rijen={2}
          />
        )}
        <Tekstvak naam="wat" label="Wat is gegeven of afgesproken?" verplicht form={form} rijen={4} />
        <Datumveld naam="dag" label="Op welke dag?" soort="dag-maand-jaar" verplicht form={form} />
        <Datumveld
          naam="antwoordOp"
          label={einde === 'monitoren' ? 'Wanneer kijkt u opnieuw?' : 'Wanneer verwacht u antwoord?'}
          uitleg="Leeg laten mag. Met een dag krijgt u een herinnering."
          soort="dag-maand-jaar"
          form={form}
        />
        <Knop>Vervolg vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}

/** What the privacycheck let through: nobody else, and on no other ground. */
function Goedgekeurd({ wie }: { wie: readonly Ontvanger[] }) {
  const getoetst = wie.filter(({ grond }) => grond)
  if (getoetst.length === 0) return null
  return (
    <Tabel
      bijschrift="Dit is goedgekeurd"
      rijen={getoetst}
      sleutel={({ naam }) => naam}
      kolommen={[
        { kop: 'Deelnemer', rijkop: true, cel: ({ naam }) => naam },
        { kop: 'Welk deel', cel: ({ deel }) => <span dir="auto">{deel}</span> },
        { kop: 'Op welke grond', cel: ({ grond }) => <span dir="auto">{grond}</span> },
      ]}
    />
  )
}

function Reactie({ signaal, omgeving }: { signaal: SignaalInzage; omgeving: Omgeving }) {
  const form = omgeving.formulier
  const { partners, functies } = signaal.regio
  const opties = [...partners, ...functies].map(({ naam }) => ({ waarde: naam, label: naam }))
  return (
    <Werkscherm omgeving={omgeving} titel="Antwoord vastleggen">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <p>
        Schrijf alleen op wat voor dit signaal nodig is. Neem geen gegevens van het RIEC over. Is het antwoord
        van de politie? Laat de tekst dan leeg, en bewaar wat zij schreef als politiegegeven.
      </p>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={signaal.versie} />
        <Keuzelijst naam="van" label="Van wie?" verplicht form={form} opties={opties} />
        <Tekstvak
          naam="tekst"
          label="Wat was het antwoord?"
          uitleg="Laat dit alleen leeg als het antwoord van de politie is."
          verplicht
          form={form}
          rijen={4}
        />
        <Knop>Antwoord vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}
