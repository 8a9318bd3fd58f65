import {
  Aandacht,
  Gegevens,
  Keuzelijst,
  Knop,
  Knoplink,
  Knoppen,
  Tekstveld,
  Terug,
  Verborgen,
  Vinkjes,
} from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import type { Koppeling } from './beheer-koppelingen.ts'
import { alleScopes, scopes } from './koppeling.ts'

type Nieuw = { omgeving: Omgeving; organisaties: { id: string; naam: string }[]; id: string }

export function NieuweKoppeling({ omgeving, organisaties, id }: Nieuw) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Nieuwe koppeling">
      <Terug href="/beheer/koppelingen">Naar de koppelingen</Terug>
      <form noValidate method="post" action="/beheer/koppelingen/nieuw">
        <Verborgen naam="koppeling" waarde={id} />
        <Tekstveld
          naam="naam"
          label="Naam"
          uitleg="Welk systeem is het? Schrijf geen naam van een persoon op."
          verplicht
          form={form}
        />
        <Keuzelijst
          naam="organisatie"
          label="Van welke organisatie?"
          verplicht
          form={form}
          opties={organisaties.map((o) => ({ waarde: o.id, label: o.naam }))}
        />
        <Vinkjes
          naam="scopes"
          label="Wat mag deze koppeling?"
          uitleg="Kies niet meer dan nodig is."
          verplicht
          form={form}
          opties={alleScopes.map((scope) => ({ waarde: scope, label: scopes[scope] }))}
        />
        <p>De koppeling mag meldingen sturen aan {omgeving.wie!.gemeente}.</p>
        <Knop>Koppeling maken</Knop>
      </form>
    </Werkscherm>
  )
}

export function NieuwGeheim({ omgeving, koppeling }: { omgeving: Omgeving; koppeling: Koppeling }) {
  const { id, naam } = koppeling
  return (
    <Werkscherm omgeving={omgeving} titel="Nieuw geheim maken">
      <Terug href={`/beheer/koppelingen/${id}`}>Naar {naam}</Terug>
      <p>
        Het nieuwe geheim werkt meteen. Het oude blijft werken tot u het beëindigt. Zo kan de andere kant
        rustig overstappen.
      </p>
      <p>U ziet het nieuwe geheim één keer. Zorg dat u het daarna veilig kunt doorgeven.</p>
      <form noValidate method="post" action={`/beheer/koppelingen/${id}/geheim`}>
        <Knop>Nieuw geheim maken</Knop>
      </form>
    </Werkscherm>
  )
}

/** The one answer in which a secret stands. */
export function Geheim({ omgeving, id, geheim }: { omgeving: Omgeving; id: string; geheim: string }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Dit is het geheim">
      <Aandacht soort="waarschuwing" kop="U ziet het geheim alleen nu">
        <p>Bewaar het in een wachtwoordkluis. Stuur het niet in een gewone mail.</p>
      </Aandacht>
      <Gegevens
        gegevens={[
          { term: 'Client-id', waarde: <code>{id}</code> },
          { term: 'Geheim', waarde: <code>{geheim}</code> },
        ]}
      />
      <Knoppen>
        <Knoplink href={`/beheer/koppelingen/${id}`}>Ik heb het bewaard</Knoplink>
      </Knoppen>
    </Werkscherm>
  )
}
