import { Knop, Passkeyknop, Tekstveld, Terug, ZonderPasskey } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { vulVoor } from '../../web/voorinvulling.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import type { Passkey } from './bekijk-mijn-account.ts'

const uitleg = 'Waaraan u hem herkent, bijvoorbeeld: laptop van het werk.'

type NieuwProps = { omgeving: Omgeving; inlognaam: string; opties: string }

export function NieuwePasskeyscherm({ omgeving, inlognaam, opties }: NieuwProps) {
  return (
    <Werkscherm omgeving={omgeving} titel="Passkey toevoegen">
      <Terug href="/mijn-account">Mijn account</Terug>
      <ZonderPasskey>
        Een passkey werkt alleen met JavaScript en een nieuwe browser.{' '}
        <a href="/mijn-account/app">Gebruik anders een app met codes.</a>
      </ZonderPasskey>
      <form noValidate method="post" action="/mijn-account/passkey">
        <Tekstveld
          naam="naam"
          label="Naam van de passkey"
          uitleg={uitleg}
          verplicht
          form={omgeving.formulier}
        />
        <Passkeyknop opties={opties} doe="maak" verstuur inlognaam={inlognaam} form={omgeving.formulier}>
          Passkey maken
        </Passkeyknop>
      </form>
    </Werkscherm>
  )
}

export function Passkeyscherm({ omgeving, passkey }: { omgeving: Omgeving; passkey: Passkey }) {
  const form = vulVoor(omgeving.formulier, { naam: passkey.naam })
  return (
    <Werkscherm omgeving={omgeving} titel="Passkey wijzigen">
      <Terug href="/mijn-account">Mijn account</Terug>
      <form noValidate method="post" action={`/mijn-account/passkey/${passkey.id}`}>
        <Tekstveld naam="naam" label="Naam van de passkey" uitleg={uitleg} verplicht form={form} />
        <Knop>Naam opslaan</Knop>
      </form>
      <h2 className="utrecht-heading-2">Weghalen</h2>
      <p>U kunt dan niet meer inloggen met deze passkey. Haal hem daarna ook weg uit uw toestel.</p>
      <form noValidate method="post" action={`/mijn-account/passkey/${passkey.id}/weghalen`}>
        <Knop soort="gevaar">Passkey weghalen</Knop>
      </form>
    </Werkscherm>
  )
}
