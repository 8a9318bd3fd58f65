import { dagTekst } from '../../web/datum.ts'
import { Aandacht, Knop, Knoplink, Terug } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'

type Scherm = { omgeving: Omgeving; agenda: { gemaaktOp: Date } | null }

export function Agendascherm({ omgeving, agenda }: Scherm) {
  return (
    <Werkscherm omgeving={omgeving} titel="Termijnen in uw agenda">
      <Terug href="/mijn-account">Mijn account</Terug>
      <p>
        U kunt in uw eigen agenda zien op welke dag een termijn afloopt. Daarvoor maakt Baken een geheim
        adres. Dat zet u in uw agendaprogramma. In uw agenda staat alleen de dag en hoeveel termijnen er
        aflopen. Er staat nooit waar het over gaat.
      </p>
      {agenda && <p>U hebt een adres sinds {dagTekst(agenda.gemaaktOp)}.</p>}
      <form noValidate method="post" action="/mijn-account/agenda">
        {agenda && <p>Maakt u een nieuw adres? Dan werkt het oude niet meer.</p>}
        <Knop soort={agenda ? 'secundair' : 'primair'}>{agenda ? 'Nieuw adres maken' : 'Adres maken'}</Knop>
      </form>
      {agenda && (
        <form noValidate method="post" action="/mijn-account/agenda/intrekken">
          <Knop soort="gevaar">Adres intrekken</Knop>
        </form>
      )}
    </Werkscherm>
  )
}

export function NieuwAdres({ omgeving, adres }: { omgeving: Omgeving; adres: string }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Uw geheime agenda-adres">
      <Aandacht soort="waarschuwing">
        <p>U ziet dit adres alleen nu. Geef het aan niemand. Bent u het kwijt? Maak dan een nieuw adres.</p>
      </Aandacht>
      <p data-agenda-adres translate="no">
        <code>{adres}</code>
      </p>
      <p>
        Kies in uw agendaprogramma voor een agenda van internet, of een abonnement, en plak daar dit adres.
      </p>
      <Knoplink href="/mijn-account/agenda">Klaar</Knoplink>
    </Werkscherm>
  )
}
