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
  Vinkjes,
} from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { vulVoor } from '../../../web/voorinvulling.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { dossierpad } from '../../melding/index.ts'
import { type Bron, regioVan } from '../../netwerk/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { naarSignaal, wijzigen } from '../signaal.declaratie.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { bronvraagSchema, uitslagSchema } from './proces.schema.ts'
import { laatste, toegestaneBronnen, uitslagen } from './stuk.ts'
import { Bronnenstand } from './toetsen.view.tsx'
import { legUitslagVast, vraagBronnen } from './vraag-bronnen.ts'

const vragen = { ...wijzigen, verwerking: 'signaal.bronvraag' } as const
type Gegevens = { signaal: SignaalInzage; bronnen: Bron[] }

const vraagPagina = page('/signalen/:id/bronvraag', {
  ...vragen,
  invoer: dossierpad,
  laad: async (ctx, { id }): Promise<Gegevens> => ({
    signaal: await bekijkSignaal(ctx, id),
    bronnen: (await regioVan(ctx)).bronnen,
  }),
  toon: ({ gegevens, omgeving }) => <Vragen {...gegevens} omgeving={omgeving} />,
})

const uitslagPagina = page('/signalen/:id/bronuitslag', {
  ...vragen,
  invoer: dossierpad,
  laad: (ctx, { id }): Promise<SignaalInzage> => bekijkSignaal(ctx, id),
  toon: ({ gegevens, omgeving }) => <Uitslag signaal={gegevens} omgeving={omgeving} />,
})

export const bronRoutes = [
  vraagPagina,
  actie('/signalen/:id/bronvraag', {
    ...{ ...vragen, schema: bronvraagSchema, voer: vraagBronnen, daarna: naarSignaal, bij: vraagPagina },
  }),
  uitslagPagina,
  actie('/signalen/:id/bronuitslag', {
    ...{ ...vragen, schema: uitslagSchema, voer: legUitslagVast, daarna: naarSignaal, bij: uitslagPagina },
  }),
]

function Vragen({ signaal, bronnen, omgeving }: Gegevens & { omgeving: Omgeving }) {
  const vorige = laatste(signaal.stukken, 'bronvraag')
  const { vraag = '', waarom = '', grond = '' } = vorige ?? {}
  const gekozen = vorige?.bronnen.map(({ code }) => code) ?? []
  const form = vulVoor(omgeving.formulier, { vraag, waarom, grond, bronnen: gekozen })
  return (
    <Werkscherm omgeving={omgeving} titel="Vraag aan bronnen">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <p>
        U schrijft op welke bronnen u wilt vragen en waarom. De privacyfunctionaris beslist of dat mag. Daarna
        vraagt u eerst alleen: is er een hit, ja of nee.
      </p>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={signaal.versie} />
        <Tekstvak naam="vraag" label="Wat wilt u weten?" verplicht form={form} rijen={3} />
        <Tekstvak
          naam="waarom"
          label="Waarom is dit nodig?"
          uitleg="Waarom lukt het niet met minder?"
          verplicht
          form={form}
          rijen={3}
        />
        <Vinkjes naam="bronnen" label="Welke bronnen?" verplicht form={form} opties={bronnen.map(alsOptie)} />
        <Tekstvak
          naam="grond"
          label="Welke wet staat een bron toe die dicht is?"
          uitleg="Alleen invullen als u een bron kiest waar Dicht bij staat."
          form={form}
          rijen={2}
        />
        <Knop>Vraag vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}

function alsOptie({ code, naam, vraag, grond, vrij, letOp }: Bron) {
  const uitleg = [vraag, `Grond: ${grond}.`, letOp].filter(Boolean).join(' ')
  return { waarde: code, label: vrij ? naam : `${naam}. Dicht: niet vrij te gebruiken`, uitleg }
}

function Uitslag({ signaal, omgeving }: { signaal: SignaalInzage; omgeving: Omgeving }) {
  const form = omgeving.formulier
  const mag = toegestaneBronnen(signaal.regio.fasemodel, signaal.wegingen)?.codes ?? []
  const bronnen =
    laatste(signaal.stukken, 'bronvraag')?.bronnen.filter(({ code }) => mag.includes(code)) ?? []
  return (
    <Werkscherm omgeving={omgeving} titel="Antwoord van een bron">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <Aandacht>
        <p>Leg alleen vast of er een hit was. Wat er in de bron staat, komt pas na de weging.</p>
      </Aandacht>
      <Bronnenstand signaal={signaal} />
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={signaal.versie} />
        <Keuzelijst
          naam="bron"
          label="Bron"
          verplicht
          form={form}
          opties={bronnen.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        />
        <Keuze
          naam="uitslag"
          label="Wat was het antwoord?"
          verplicht
          form={form}
          opties={Object.entries(uitslagen).map(([waarde, label]) => ({ waarde, label }))}
        />
        <Datumveld naam="dag" label="Op welke dag?" soort="dag-maand-jaar" verplicht form={form} />
        <Knop>Antwoord vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}
