import { actie, page } from '../../../web/page.ts'
import { Aandacht, Gegevens, Keuzelijst, Knop } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { type Bezettingstand, bekijkBezetting } from './bekijk-vervanging.ts'
import { waarnemerSchema } from './vervanging.schema.ts'
import { wijsWaarnemerAan } from './wijs-waarnemer-aan.ts'

const beheer = { doel: 'beheer', verwerking: 'toegang.bezetting' } as const

const vanBeheerder = page('/beheer/bezetting', {
  ...beheer,
  recht: 'waarneming:lezen',
  menu: 'Bezetting',
  laad: (ctx) => bekijkBezetting(ctx, true),
  toon: ({ gegevens, omgeving }) => <Bezetting stand={gegevens} omgeving={omgeving} kiest />,
})

/** Is there somebody to read what comes in? For the beheerder, who can act on it, and for the FG. */
export const bezettingRoutes = [
  vanBeheerder,
  actie('/beheer/bezetting', {
    ...beheer,
    recht: 'waarneming:toevoegen',
    vers: true,
    schema: waarnemerSchema,
    voer: wijsWaarnemerAan,
    daarna: () => '/beheer/bezetting',
    bij: vanBeheerder,
  }),
  page('/fg/bezetting', {
    recht: 'waarneming:lezen',
    doel: 'toezicht',
    verwerking: 'toegang.bezetting',
    menu: 'Bezetting',
    begin: false,
    laad: (ctx) => bekijkBezetting(ctx, false),
    toon: ({ gegevens, omgeving }) => <Bezetting stand={gegevens} omgeving={omgeving} />,
  }),
]

function Bezetting(props: { stand: Bezettingstand; omgeving: Omgeving; kiest?: boolean }) {
  const { stand, omgeving, kiest = false } = props
  const { waarnemer, namen } = stand
  return (
    <Werkscherm omgeving={omgeving} titel="Bezetting">
      <Melding stand={stand} />
      <Gegevens
        gegevens={[
          { term: 'Aandachtsfunctionaris nu', waarde: namen.join(', ') || 'Niemand' },
          {
            term: 'Waarnemer',
            waarde: waarnemer ? `${waarnemer.naam}, ${waarnemer.thuis}` : 'Niemand aangewezen',
          },
        ]}
      />
      {kiest && <Kiezer stand={stand} omgeving={omgeving} />}
    </Werkscherm>
  )
}

function Melding({ stand }: { stand: Bezettingstand }) {
  const { waarnemer, neemtWaar, namen } = stand
  const kan = waarnemer?.actief && waarnemer.houdtElders
  if (namen.length > 0)
    return kan ? (
      <Aandacht soort="gelukt" kop="Er is iemand" />
    ) : (
      <Aandacht soort="waarschuwing" kop="Er is geen waarnemer die in kan springen">
        <p>Is er straks niemand meer? Dan leest niemand de nieuwe meldingen.</p>
      </Aandacht>
    )
  return (
    <Aandacht soort="fout" kop="Er is geen aandachtsfunctionaris">
      {neemtWaar && waarnemer ? (
        <p>
          {waarnemer.naam} uit {waarnemer.thuis} neemt waar. Dat houdt op zodra er hier weer iemand is.
        </p>
      ) : (
        <p>Niemand leest nu de nieuwe meldingen. Geef iemand de rol, of wijs een waarnemer aan.</p>
      )}
    </Aandacht>
  )
}

function Kiezer({ stand, omgeving }: { stand: Bezettingstand; omgeving: Omgeving }) {
  const { waarnemer, keuzes } = stand
  const eerder = omgeving.formulier
  const nu = waarnemer ? `${waarnemer.accountId}:${waarnemer.thuisId}` : ''
  const form = eerder.fouten.length > 0 ? eerder : { ...eerder, waarden: { waarnemer: nu } }
  return (
    <>
      <h2>Waarnemer aanwijzen</h2>
      <p>
        De waarnemer is aandachtsfunctionaris in een andere gemeente. Zij springt alleen in als hier niemand
        meer is, of als iedereen hier buiten een dossier moet blijven.
      </p>
      <form noValidate method="post" action="/beheer/bezetting">
        <Keuzelijst
          naam="waarnemer"
          label="Wie springt in?"
          uitleg="Kiest u niemand? Dan is er geen waarnemer."
          form={form}
          opties={keuzes}
        />
        <Knop>Vastleggen</Knop>
      </form>
    </>
  )
}
