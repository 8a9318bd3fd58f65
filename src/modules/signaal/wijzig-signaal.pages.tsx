import { dagTekst } from '../../web/datum.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page } from '../../web/page.ts'
import {
  Aandacht,
  Datumveld,
  type Gegeven,
  Gegevens,
  Keuzelijst,
  Knop,
  Terug,
  Verborgen,
} from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { vulVoor } from '../../web/voorinvulling.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { dossierpad, type Urgentie, urgentienamen, vormTekst } from '../melding/index.ts'
import { plaatssoortnaam } from '../netwerk/index.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { wachtTekst } from './lijst.presenter.ts'
import { aanZet } from './proces/wijziging-na.ts'
import { naarSignaal, wijzigen } from './signaal.declaratie.ts'
import type { SignaalInzage } from './signaal.presenter.ts'
import { wijzigenSchema } from './signaal.schema.ts'
import { alleenToetsers } from './signaal-termijnen.ts'
import { Signaalvelden } from './velden.view.tsx'
import { wachtopties, wijzigSignaal } from './wijzig-signaal.ts'

const pagina = page('/signalen/:id/wijzigen', {
  ...wijzigen,
  invoer: dossierpad,
  laad: (ctx, { id }): Promise<SignaalInzage> => bekijkSignaal(ctx, id),
  toon: ({ gegevens, omgeving }) => <Wijzigen signaal={gegevens} omgeving={omgeving} />,
})

export const wijzigRoutes = [
  pagina,
  actie('/signalen/:id/wijzigen', {
    ...wijzigen,
    schema: wijzigenSchema,
    voer: wijzigSignaal,
    daarna: naarSignaal,
    bij: pagina,
  }),
]

function Wijzigen({ signaal, omgeving }: { signaal: SignaalInzage; omgeving: Omgeving }) {
  const { id, kenmerk, regio, versie } = signaal
  const form = vulVoor(omgeving.formulier, waardenVan(signaal))
  return (
    <Werkscherm omgeving={omgeving} titel="Signaal wijzigen">
      <Terug href={`/signalen/${id}`}>Naar signaal {kenmerk}</Terug>
      <Intussen signaal={signaal} omgeving={omgeving} />
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={versie} />
        <Signaalvelden form={form} regio={regio} now={omgeving.now} plaatssoort={signaal.plaatssoort} />
        <Datumveld
          naam="uiterlijk"
          label="Wilt u zelf een dag kiezen voor de volgende stap?"
          uitleg="Dit hoeft niet. De termijnen van het signaal blijven gewoon lopen."
          soort="dag-maand-jaar"
          form={form}
        />
        <Keuzelijst
          naam="wachtOp"
          label="Op wie wacht het nu?"
          uitleg="Laat dit leeg als u zelf aan zet bent."
          form={form}
          opties={wachtopties(regio)}
        />
        <Knop>Opslaan</Knop>
      </form>
    </Werkscherm>
  )
}

function waardenVan(signaal: SignaalInzage): Record<string, string> {
  const { verschijningsvorm, urgentie, plaats, feiten, interpretatie, eigenDag } = signaal
  const leegbaar = { plaatssoort: signaal.plaatssoort ?? '', wachtOp: gekozenWacht(signaal) }
  const [jaar = '', maand = '', dag = ''] = (eigenDag ?? '').split('-')
  const datum = { 'uiterlijk-jaar': jaar, 'uiterlijk-maand': maand, 'uiterlijk-dag': dag }
  return { verschijningsvorm, urgentie, plaats, feiten, interpretatie, ...datum, ...leegbaar }
}

/** Whom somebody chose that it waits for: that it waits for a check besides is no choice. */
function gekozenWacht({ regio, wegingen, stukken, stand, wachtOp }: SignaalInzage): string {
  const toetsers = alleenToetsers(aanZet({ regio, stukken, beslissingen: wegingen }, stand))
  const rest = (wachtOp ?? '').split(',').filter((rol) => !toetsers.includes(rol))
  return rest.join(',')
}

/** After a clash: every field where what stands there now is not what the reader has in the form. */
function Intussen({ signaal, omgeving }: { signaal: SignaalInzage; omgeving: Omgeving }) {
  const { formulier } = omgeving
  const gezien = waarde(formulier, 'versie')
  if (!gezien || gezien === String(signaal.versie)) return null
  const nu = waardenVan(signaal)
  const anders = (velden: string[]) => velden.some((veld) => nu[veld] !== waarde(formulier, veld))
  const gegevens: Gegeven[] = weergave(signaal)
    .filter(({ velden }) => anders(velden))
    .map(({ term, tekst }) => ({ term, waarde: <span dir="auto">{tekst || 'Niet ingevuld'}</span> }))
  if (gegevens.length === 0) return null
  return (
    <Aandacht soort="waarschuwing" kop="Dit staat er nu, anders dan in uw formulier">
      <Gegevens gegevens={gegevens} />
    </Aandacht>
  )
}

function weergave(signaal: SignaalInzage): { term: string; velden: string[]; tekst: string }[] {
  const {
    regio,
    verschijningsvorm,
    urgentie,
    plaats,
    plaatssoort,
    feiten,
    interpretatie,
    eigenDag,
    wachtOp,
    aangemaaktOp,
  } = signaal
  const vorm = vormTekst(regio, verschijningsvorm, aangemaaktOp)
  const datumvelden = ['uiterlijk-dag', 'uiterlijk-maand', 'uiterlijk-jaar']
  return [
    { term: 'Waar lijkt het op?', velden: ['verschijningsvorm'], tekst: vorm },
    {
      term: 'Hoe snel moet iemand kijken?',
      velden: ['urgentie'],
      tekst: urgentienamen[urgentie as Urgentie],
    },
    { term: 'Waar speelt het?', velden: ['plaats'], tekst: plaats },
    {
      term: 'Wat voor plek is het?',
      velden: ['plaatssoort'],
      tekst: plaatssoort ? plaatssoortnaam(regio, plaatssoort, aangemaaktOp) : '',
    },
    { term: 'Feiten', velden: ['feiten'], tekst: feiten },
    { term: 'Interpretatie', velden: ['interpretatie'], tekst: interpretatie },
    { term: 'Zelf gekozen dag', velden: datumvelden, tekst: eigenDag ? dagTekst(eigenDag) : '' },
    { term: 'Wacht op', velden: ['wachtOp'], tekst: wachtOp ? wachtTekst(regio, wachtOp) : '' },
  ]
}
