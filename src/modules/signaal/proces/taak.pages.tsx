import { nietGevonden } from '../../../kernel/errors.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { waarde } from '../../../web/formulier.ts'
import { actie, page } from '../../../web/page.ts'
import {
  Aandacht,
  Datumveld,
  Keuze,
  Keuzelijst,
  Knop,
  Tekstvak,
  Terug,
  Verborgen,
} from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { vulVoor } from '../../../web/voorinvulling.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { dossierpad } from '../../melding/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { naarSignaal, wijzigen } from '../signaal.declaratie.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { planTaak, type Uitvoerder, uitvoerders, werkTaakBijVan } from './plan-taak.ts'
import { planSchema, taakpad, taakSchema } from './proces.schema.ts'
import { type Taak, taaktoestanden } from './taak.ts'

const plannen = { ...wijzigen, verwerking: 'signaal.taak' } as const
type Nieuw = { signaal: SignaalInzage; wie: Uitvoerder[] }
type Eenbekend = Nieuw & { taak: Taak }

const nieuw = page('/signalen/:id/taken', {
  ...plannen,
  invoer: dossierpad,
  laad: async (ctx, { id }): Promise<Nieuw> => {
    const signaal = await bekijkSignaal(ctx, id)
    return { signaal, wie: await uitvoerders(ctx, { ...signaal, beslissingen: signaal.wegingen }) }
  },
  toon: ({ gegevens, omgeving }) => <Plannen {...gegevens} omgeving={omgeving} />,
})
const bekend = page('/signalen/:id/taken/:taak', {
  ...plannen,
  invoer: taakpad,
  laad: async (ctx, { id, taak: taakId }): Promise<Eenbekend> => {
    const signaal = await bekijkSignaal(ctx, id)
    const taak = signaal.taken.find((kandidaat) => kandidaat.id === taakId)
    if (!taak) throw nietGevonden()
    return { signaal, taak, wie: await uitvoerders(ctx, { ...signaal, beslissingen: signaal.wegingen }) }
  },
  toon: ({ gegevens, omgeving }) => <Bijwerken {...gegevens} omgeving={omgeving} />,
})

/** The plan of action: who does what, by which day, and what came of it. */
export const taakRoutes = [
  nieuw,
  actie('/signalen/:id/taken', {
    ...{ ...plannen, schema: planSchema, voer: planTaak, daarna: naarSignaal, bij: nieuw },
  }),
  bekend,
  actie('/signalen/:id/taken/:taak', {
    ...{ ...plannen, schema: taakSchema, voer: werkTaakBijVan, daarna: naarSignaal, bij: bekend },
  }),
]

function Plannen({ signaal, wie, omgeving }: Nieuw & { omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Taak toevoegen">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      {signaal.stand.beurt ? (
        <Aandacht>
          <p>Er staat nog een weging open. Een taak kan pas als de wegingen klaar zijn.</p>
        </Aandacht>
      ) : (
        <form noValidate method="post" action={omgeving.pad}>
          <Verborgen naam="taak" waarde={waarde(form, 'taak') || nieuwId(omgeving.now)} />
          <Tekstvak naam="wat" label="Wat moet er gebeuren?" verplicht form={form} rijen={3} />
          <Wanneer form={form} wie={wie} />
          <Knop>Taak toevoegen</Knop>
        </form>
      )}
    </Werkscherm>
  )
}

function Bijwerken({ signaal, taak, wie, omgeving }: Eenbekend & { omgeving: Omgeving }) {
  const [jaar = '', maand = '', dag = ''] = taak.uiterlijkOp.split('-')
  const datum = { 'uiterlijk-jaar': jaar, 'uiterlijk-maand': maand, 'uiterlijk-dag': dag }
  const { toestand, resultaat } = taak
  const form = vulVoor(omgeving.formulier, { wie: taak.wie, toestand, resultaat, ...datum })
  // Who does it now stays a choice, also when she works here no longer.
  const keuzes = wie.some(({ waarde: naam }) => naam === taak.wie)
    ? wie
    : [...wie, { waarde: taak.wie, label: taak.wie }]
  return (
    <Werkscherm omgeving={omgeving} titel="Taak bijwerken">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <Aandacht kop="De taak">
        <p dir="auto">{taak.wat}</p>
      </Aandacht>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={taak.versie} />
        <Keuze
          naam="toestand"
          label="Hoe staat het?"
          verplicht
          form={form}
          opties={Object.entries(taaktoestanden).map(([code, label]) => ({ waarde: code, label }))}
        />
        <Tekstvak
          naam="resultaat"
          label="Wat is het resultaat?"
          uitleg="Is de taak niet meer nodig? Schrijf dan op waarom."
          form={form}
          rijen={3}
        />
        <Wanneer form={form} wie={keuzes} />
        <Knop>Opslaan</Knop>
      </form>
    </Werkscherm>
  )
}

function Wanneer({ form, wie }: { form: Omgeving['formulier']; wie: Uitvoerder[] }) {
  return (
    <>
      <Keuzelijst naam="wie" label="Wie doet het?" verplicht form={form} opties={wie} />
      <Datumveld naam="uiterlijk" label="Voor welke dag?" soort="dag-maand-jaar" verplicht form={form} />
    </>
  )
}
