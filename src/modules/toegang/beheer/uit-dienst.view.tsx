import type { ReactNode } from 'react'
import { Keuzelijst, Knop, Terug } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import type { Accountblad } from './bekijk-account.ts'
import { later, type Overdrachtskeuze } from './draag-over.ts'

type Props = { account: Accountblad; keuzes: Overdrachtskeuze[]; omgeving: Omgeving }

export function UitDienst({ account, keuzes, omgeving }: Props) {
  return (
    <Werkscherm omgeving={omgeving} titel={`${account.naam} gaat weg`}>
      <Terug href={`/accounts/${account.id}`}>Naar het account</Terug>
      {account.hier ? (
        <p>
          Zij is er meteen uit. Haar account gaat dicht, haar sessies en rollen eindigen, en links die zij
          kreeg of gaf werken niet meer.
        </p>
      ) : (
        <p>
          Al haar rollen in deze gemeente eindigen meteen. Haar account hoort bij {account.thuis} en blijft
          bestaan.
        </p>
      )}
      <form noValidate method="post" action={`/accounts/${account.id}/uit-dienst`}>
        <Overname keuzes={keuzes} omgeving={omgeving} />
        <Knop soort="gevaar">{account.hier ? 'Sluit het account' : 'Beëindig de rollen'}</Knop>
      </form>
    </Werkscherm>
  )
}

export function WerkOverdragen({ account, keuzes, omgeving }: Props) {
  return (
    <Werkscherm omgeving={omgeving} titel="Werk overdragen">
      <Terug href={`/accounts/${account.id}`}>Naar het account</Terug>
      <p>Van {account.naam}. U ziet niet wat het is.</p>
      {keuzes.length === 0 ? (
        <p>Zij heeft hier geen rol met werk dat u kunt overdragen.</p>
      ) : (
        <form noValidate method="post" action={`/accounts/${account.id}/overdragen`}>
          <Overname keuzes={keuzes} omgeving={omgeving} />
          <Knop>Draag over</Knop>
        </form>
      )}
    </Werkscherm>
  )
}

function Overname({ keuzes, omgeving }: Pick<Props, 'keuzes' | 'omgeving'>) {
  return keuzes.map(({ code, naam, collegas }) => (
    <Keuzelijst
      key={code}
      naam={code}
      label={`Wie neemt haar ${naam} over?`}
      verplicht
      form={omgeving.formulier}
      opties={[
        ...collegas.map(({ id, naam: collega }) => ({ waarde: id, label: collega })),
        { waarde: later, label: 'Nog niemand: het blijft op haar naam staan' },
      ]}
    />
  ))
}

type Bevestigprops = {
  account: Accountblad
  omgeving: Omgeving
  titel: string
  deel: string
  knop: string
  children: ReactNode
}

export function Bevestigen({ account, omgeving, titel, deel, knop, children }: Bevestigprops) {
  return (
    <Werkscherm omgeving={omgeving} titel={titel}>
      <Terug href={`/accounts/${account.id}`}>Naar het account</Terug>
      <p>{children}</p>
      <form method="post" action={`/accounts/${account.id}/${deel}`}>
        <Knop>{knop}</Knop>
      </form>
    </Werkscherm>
  )
}
