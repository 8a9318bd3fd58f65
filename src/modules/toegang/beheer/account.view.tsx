import { dagTekst } from '../../../web/datum.ts'
import { Aandacht, Gegevens, Knop, Knoplink, Knoppen, Label, Tabel, Terug } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import type { Rolregel } from './accounts.presenter.ts'
import { Stand, vervangtekst } from './accounts.view.tsx'
import type { Accountblad } from './bekijk-account.ts'
import { Gebeurtenissen } from './gebeurtenissen.view.tsx'

export function Account({ account, omgeving }: { account: Accountblad; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel={account.naam} breed>
      <Terug href="/accounts">Naar de accounts</Terug>
      {account.zelf && (
        <Aandacht kop="Dit is uw eigen account">
          <p>
            Uw rollen wijzigt een andere beheerder. Uw wachtzin en tweede stap staan bij{' '}
            <a href="/mijn-account">Mijn account</a>.
          </p>
        </Aandacht>
      )}
      {!account.hier && (
        <Aandacht kop={`Dit account hoort bij ${account.thuis}`}>
          <p>U beheert hier alleen de rollen in uw eigen gemeente.</p>
        </Aandacht>
      )}
      <Gegevens
        gegevens={[
          { term: 'Organisatie', waarde: account.organisatie },
          { term: 'Inlognaam', waarde: account.inlognaam },
          { term: 'Tweede stap', waarde: account.tweedeStap },
          { term: 'Laatst ingelogd', waarde: account.ingelogdOp ? dagTekst(account.ingelogdOp) : 'nog niet' },
          { term: 'Account gemaakt', waarde: dagTekst(account.aangemaaktOp) },
          { term: 'Account', waarde: <Stand actief={account.actief} /> },
        ]}
      />
      <Rollen account={account} />
      {!account.zelf && <Handelingen account={account} />}
      <Gebeurtenissen
        regels={account.gebeurtenissen}
        bijschrift="Wat er met dit account gebeurde"
        zonderWie
      />
    </Werkscherm>
  )
}

function Rollen({ account }: { account: Accountblad }) {
  const kan = account.actief && !account.zelf
  return (
    <>
      <h2 className="utrecht-heading-2">Rollen in deze gemeente</h2>
      <Tabel
        bijschrift="Rollen"
        bijschriftVerborgen
        leeg="Geen rollen"
        rijen={account.rollen}
        sleutel={(rol) => `${rol.code} ${rol.van.toISOString()} ${rol.bron}`}
        kolommen={[
          { kop: 'Rol', rijkop: true, cel: (rol) => rol.naam },
          { kop: 'Vanaf', cel: (rol) => dagTekst(rol.van) },
          { kop: 'Tot en met', cel: (rol) => (rol.totEnMet ? dagTekst(rol.totEnMet) : 'geen einde') },
          { kop: 'Gegeven in', cel: (rol) => rol.bron },
          { kop: 'Stand', cel: (rol) => <Rolstand stand={rol.stand} /> },
          {
            kop: 'Beëindigen',
            cel: (rol) =>
              kan && rol.stand !== 'voorbij' && !rol.uitClaims ? (
                <a href={`/accounts/${account.id}/rollen/${rol.code}/beeindigen`}>
                  Beëindigen<span className="alleen-voorlezen">: {rol.naam}</span>
                </a>
              ) : (
                '-'
              ),
          },
        ]}
      />
      {account.vervangt.length > 0 && (
        <>
          <h3>Vervangt</h3>
          <ul>
            {account.vervangt.map((vervanging) => (
              <li key={vervanging.id}>{vervangtekst(vervanging)}</li>
            ))}
          </ul>
        </>
      )}
      {account.wacht.length > 0 && (
        <Aandacht kop={`Wacht op goedkeuring: ${account.wacht.join(', ')}`}>
          <p>
            <a href="/accounts/goedkeuren">Bekijk wat wacht</a>
          </p>
        </Aandacht>
      )}
      {kan && (
        <Knoppen>
          <Knoplink href={`/accounts/${account.id}/rollen`} soort="secundair">
            Een rol geven
          </Knoplink>
        </Knoppen>
      )}
    </>
  )
}

function Rolstand({ stand }: Pick<Rolregel, 'stand'>) {
  if (stand === 'geldt') return <Label soort="gelukt">geldt nu</Label>
  return <Label>{stand === 'komt' ? 'gaat nog in' : 'voorbij'}</Label>
}

function Handelingen({ account }: { account: Accountblad }) {
  const pad = `/accounts/${account.id}`
  return (
    <>
      <h2 className="utrecht-heading-2">Account</h2>
      {account.actief && account.hier && (
        <>
          <p>
            Kan zij niet meer inloggen? Geef een herstellink. Is een toestel gestolen? Beëindig alle sessies.
            Dan moet zij overal opnieuw inloggen.
          </p>
          <form method="post" action={`${pad}/sessies-beeindigen`}>
            <Knoppen>
              <Knop soort="secundair">Alle sessies beëindigen</Knop>
              <Knoplink href={`${pad}/herstellink`} soort="secundair">
                Herstellink geven
              </Knoplink>
            </Knoppen>
          </form>
        </>
      )}
      {account.actief && (
        <>
          <p>Gaat zij weg? Dan is zij er meteen uit. U kiest wie haar werk overneemt.</p>
          <Knoppen>
            <Knoplink href={`${pad}/uit-dienst`} soort="gevaar">
              {account.hier ? 'Uit dienst' : 'Alle rollen hier beëindigen'}
            </Knoplink>
          </Knoppen>
        </>
      )}
      <p>
        <a href={`${pad}/overdragen`}>Alleen werk overdragen</a>
      </p>
      {!account.actief && account.hier && (
        <p>
          Komt zij terug? <a href={`${pad}/weer-in-dienst`}>Open het account weer</a>, zonder rollen.
        </p>
      )}
    </>
  )
}
