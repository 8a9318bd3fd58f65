import { dagTekst } from '../../web/datum.ts'
import { Aandacht, Gegevens, Knop, Knoplink, Tekstveld, Terug, Wijzigen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import type { MijnAccount, Passkey } from './bekijk-mijn-account.ts'
import { weinigHerstelcodes } from './herstelcode.ts'
import { Herstelcodes } from './herstelcodes.view.tsx'
import { Appsleutel } from './kies-inlogmiddel.view.tsx'
import { NieuweWachtzin } from './uitnodiging.pages.tsx'

export function MijnAccountscherm({ omgeving, account }: { omgeving: Omgeving; account: MijnAccount }) {
  const { inlognaam, organisatie, heeftWachtzin, heeftApp, passkeys, herstelcodes } = account
  const wachtzin = (
    <Wijzigen href="/mijn-account/wachtzin" wat="wachtzin">
      Wijzigen
    </Wijzigen>
  )
  const app = (
    <Wijzigen href="/mijn-account/app" wat="app met codes">
      {heeftApp ? 'Vervangen' : 'Klaarzetten'}
    </Wijzigen>
  )
  return (
    <Werkscherm omgeving={omgeving} titel="Mijn account">
      <Herstelcodemelding aantal={herstelcodes} />
      <Gegevens
        gegevens={[
          { term: 'Inlognaam', waarde: inlognaam },
          { term: 'Organisatie', waarde: organisatie },
          ...(heeftWachtzin ? [{ term: 'Wachtzin', waarde: 'Alleen u kent hem', actie: wachtzin }] : []),
          { term: 'App met codes', waarde: heeftApp ? 'Staat klaar' : 'Niet ingesteld', actie: app },
        ]}
      />
      <h2 className="utrecht-heading-2">Passkeys</h2>
      <Passkeylijst passkeys={passkeys} />
      <Knoplink soort="secundair" href="/mijn-account/passkey">
        Passkey toevoegen
      </Knoplink>
      <h2 className="utrecht-heading-2">Herstelcodes</h2>
      <p data-herstelcodes-over={herstelcodes}>
        U hebt nog {herstelcodes} {herstelcodes === 1 ? 'herstelcode' : 'herstelcodes'}. Maakt u nieuwe? Dan
        werken de oude niet meer.
      </p>
      <form noValidate method="post" action="/mijn-account/herstelcodes">
        <Knop soort="secundair">Nieuwe herstelcodes maken</Knop>
      </form>
      <h2 className="utrecht-heading-2">Ook van u</h2>
      <ul>
        <li>
          <a href="/mijn-sessies">Waar bent u ingelogd?</a>
        </li>
        <li>
          <a href="/mijn-vervanging">Mijn vervanging</a>: wie uw werk doet als u er niet bent
        </li>
        <li>
          <a href="/mijn-account/agenda">Termijnen in uw agenda</a>
        </li>
        <li>
          <a href="/mijn-belangen">Mijn belangen</a>: zo blijft u buiten dossiers over uzelf
        </li>
      </ul>
    </Werkscherm>
  )
}

function Herstelcodemelding({ aantal }: { aantal: number }) {
  if (aantal >= weinigHerstelcodes) return null
  return (
    <Aandacht soort="waarschuwing">
      <p>
        {aantal === 0 ? 'U hebt geen herstelcodes meer.' : 'U hebt bijna geen herstelcodes meer.'} Maak
        nieuwe, en bewaar ze goed. Anders kunt u niet inloggen als u uw telefoon of passkey kwijt bent.
      </p>
    </Aandacht>
  )
}

function Passkeylijst({ passkeys }: { passkeys: Passkey[] }) {
  if (passkeys.length === 0) return <p>U hebt nog geen passkeys.</p>
  return (
    <Gegevens
      gegevens={passkeys.map(({ id, naam, aangemaaktOp, gebruiktOp }) => ({
        term: naam,
        waarde: `Gemaakt op ${dagTekst(aangemaaktOp)}${gebruiktOp ? `, gebruikt op ${dagTekst(gebruiktOp)}` : ''}`,
        actie: (
          <Wijzigen href={`/mijn-account/passkey/${id}`} wat={naam}>
            Wijzigen
          </Wijzigen>
        ),
      }))}
    />
  )
}

export function Wachtzinscherm({ omgeving }: { omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Wachtzin wijzigen">
      <Terug href="/mijn-account">Mijn account</Terug>
      <p>Daarna bent u op andere computers en telefoons uitgelogd.</p>
      <form noValidate method="post" action="/mijn-account/wachtzin">
        <Tekstveld
          naam="wachtwoord"
          label="Wachtzin van nu"
          verplicht
          soort="password"
          form={omgeving.formulier}
          autoComplete="current-password"
        />
        <NieuweWachtzin naam="nieuwWachtwoord" omgeving={omgeving} />
        <Knop>Wachtzin wijzigen</Knop>
      </form>
    </Werkscherm>
  )
}

export function Appscherm({ omgeving, geheim }: { omgeving: Omgeving; geheim: string }) {
  return (
    <Werkscherm omgeving={omgeving} titel="App met codes">
      <Terug href="/mijn-account">Mijn account</Terug>
      <Appsleutel geheim={geheim} />
      <p>Had u al een app? Die werkt daarna niet meer.</p>
      <form noValidate method="post" action="/mijn-account/app">
        <Tekstveld
          naam="code"
          label="Code uit de app"
          verplicht
          inputMode="numeric"
          form={omgeving.formulier}
          autoComplete="one-time-code"
        />
        <Knop>Opslaan</Knop>
      </form>
    </Werkscherm>
  )
}

export function Herstelcodesscherm({ omgeving, codes }: { omgeving: Omgeving; codes: string[] }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Uw nieuwe herstelcodes">
      <Herstelcodes codes={codes} />
      <Knoplink href="/mijn-account">Ik heb ze bewaard</Knoplink>
    </Werkscherm>
  )
}
