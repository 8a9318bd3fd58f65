import { dagTekst } from '../../../web/datum.ts'
import { leegFormulier } from '../../../web/formulier.ts'
import {
  Aandacht,
  Bladeren,
  Keuzelijst,
  Knop,
  Knoplink,
  Knoppen,
  Label,
  Leeg,
  Tabel,
  Terug,
} from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import type { Accountregel, Vervangregel } from './accounts.presenter.ts'
import type { Accountlijst, Beheerlijst } from './bekijk-accounts.ts'

export function Accounts({ lijst, omgeving }: { lijst: Beheerlijst; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Accounts" breed>
      {!lijst.noodaccount && (
        <Aandacht soort="waarschuwing" kop="Er is geen noodaccount">
          <p>
            Ligt de inlogdienst eruit, dan kan hier geen beheerder inloggen. Zorg dat een beheerder een
            wachtzin en een tweede stap heeft.
          </p>
        </Aandacht>
      )}
      {lijst.wachtend > 0 && (
        <Aandacht kop={lijst.wachtend === 1 ? 'Er wacht 1 rol' : `Er wachten ${lijst.wachtend} rollen`}>
          <p>
            <a href="/accounts/goedkeuren">Bekijk wat op goedkeuring wacht</a>
          </p>
        </Aandacht>
      )}
      <Knoppen>
        <Knoplink href="/accounts/uitnodigen">Iemand uitnodigen</Knoplink>
        <Knoplink href="/accounts/importeren" soort="secundair">
          Een lijst importeren
        </Knoplink>
      </Knoppen>
      <ul>
        <li>
          <a href="/accounts/uitnodigingen">Open uitnodigingen</a>
        </li>
        <li>
          <a href="/accounts/bestaand">Een rol voor iemand met een account in een andere gemeente</a>
        </li>
        <li>
          <a href="/accounts/overzicht">Overzicht om af te drukken</a>
        </li>
        <li>
          <a href="/accounts/gemeenten">Gemeenten zonder beheerder</a>
        </li>
      </ul>
      <Rolfilter lijst={lijst} pad="/accounts" />
      <Lijst accounts={lijst.accounts} metLink />
      <Bladeren
        begin={lijst.filter.na && adres(lijst.filter.rol)}
        volgende={lijst.volgende && adres(lijst.filter.rol, lijst.volgende)}
      />
    </Werkscherm>
  )
}

function adres(rol?: string, na?: string): string {
  const vraag = new URLSearchParams({ ...(rol && { rol }), ...(na && { na }) }).toString()
  return vraag ? `/accounts?${vraag}` : '/accounts'
}

/** Who has what, on paper: for the beheerder and for the FG. */
export function Overzicht({
  lijst,
  omgeving,
  pad,
}: {
  lijst: Accountlijst
  omgeving: Omgeving
  pad: string
}) {
  return (
    <Werkscherm omgeving={omgeving} titel="Wie heeft welke rol" breed>
      {pad.startsWith('/accounts') ? (
        <Terug href="/accounts">Naar de accounts</Terug>
      ) : (
        <Knoppen>
          <Knoplink href={`${pad}/goedkeuren`} soort="secundair">
            Zware rollen goedkeuren
          </Knoplink>
          <Knoplink href={`${pad}/gebeurtenissen`} soort="secundair">
            Wie gaf wie welke rol
          </Knoplink>
        </Knoppen>
      )}
      <p>
        {omgeving.wie?.gemeente}, {dagTekst(omgeving.now)}. Alleen wie nu werkt, staat erbij.
      </p>
      <Rolfilter lijst={lijst} pad={pad} />
      <Lijst accounts={lijst.accounts} />
    </Werkscherm>
  )
}

function Rolfilter({ lijst, pad }: { lijst: Accountlijst; pad: string }) {
  const form = leegFormulier({ rol: lijst.filter.rol ?? '' })
  return (
    <details open={Boolean(lijst.filter.rol)}>
      <summary>Kies een rol</summary>
      <form method="get" action={pad}>
        <Keuzelijst naam="rol" label="Rol" form={form} opties={lijst.rollen} />
        <Knop soort="secundair">Toon</Knop>
      </form>
    </details>
  )
}

function Lijst({ accounts, metLink = false }: { accounts: readonly Accountregel[]; metLink?: boolean }) {
  if (accounts.length === 0) return <Leeg kop="Niemand gevonden" />
  return (
    <Tabel
      bijschrift="Accounts, op naam"
      rijen={accounts}
      sleutel={(account) => account.id}
      kolommen={[
        {
          kop: 'Naam',
          rijkop: true,
          cel: (account) => (metLink ? <a href={`/accounts/${account.id}`}>{account.naam}</a> : account.naam),
        },
        { kop: 'Organisatie', cel: (account) => account.organisatie },
        { kop: 'Rollen', cel: (account) => <Rollen {...account} /> },
        { kop: 'Tweede stap', cel: (account) => account.tweedeStap },
        {
          kop: 'Laatst ingelogd',
          cel: (account) => (account.ingelogdOp ? dagTekst(account.ingelogdOp) : 'nog niet'),
        },
        { kop: 'Account', cel: (account) => <Stand actief={account.actief} /> },
      ]}
    />
  )
}

export function Stand({ actief }: { actief: boolean }) {
  return actief ? <Label soort="gelukt">werkt</Label> : <Label>afgesloten</Label>
}

/** "Aandachtsfunctionaris voor Anna, van ... tot en met ..." */
export function vervangtekst({ rol, voor, van, totEnMet }: Vervangregel): string {
  return `${rol} voor ${voor}, van ${dagTekst(van)} tot en met ${dagTekst(totEnMet)}`
}

function Rollen({ rollen, wacht, vervangt }: Pick<Accountregel, 'rollen' | 'wacht' | 'vervangt'>) {
  if (rollen.length + wacht.length + vervangt.length === 0) return 'geen'
  return (
    <ul>
      {rollen.map((rol) => (
        <li key={`${rol.code} ${rol.van.toISOString()} ${rol.bron}`}>
          {rol.naam}, {rol.stand === 'komt' ? 'vanaf' : 'sinds'} {dagTekst(rol.van)}
          {rol.totEnMet && ` tot en met ${dagTekst(rol.totEnMet)}`}
          {rol.uitClaims && ' (van de inlogdienst)'}
        </li>
      ))}
      {vervangt.map((vervanging) => (
        <li key={vervanging.id}>{vervangtekst(vervanging)}</li>
      ))}
      {wacht.map((naam) => (
        <li key={naam}>{naam}, wacht op goedkeuring</li>
      ))}
    </ul>
  )
}
