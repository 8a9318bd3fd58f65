import { Datumveld, Keuze, Keuzelijst, Knop, Tekstveld, Terug } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import type { Rolregel } from './accounts.presenter.ts'
import type { Accountblad } from './bekijk-account.ts'
import type { Rolkeuze } from './bekijk-accounts.ts'

/** From when until when, for a role that is given. */
export function Periodevelden({ omgeving }: { omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <>
      <Datumveld
        naam="van"
        label="Eerste dag"
        uitleg="Laat dit leeg als de rol nu begint."
        soort="dag-maand-jaar"
        form={form}
      />
      <Datumveld
        naam="tot"
        label="Laatste dag"
        uitleg="Laat dit leeg als de rol geen einde heeft."
        soort="dag-maand-jaar"
        form={form}
      />
    </>
  )
}

export const zwaarUitleg = 'Een zware rol geldt pas als een tweede persoon hem goedkeurt.'

export function RolGeven({ account, omgeving }: { account: Accountblad; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Een rol geven">
      <Terug href={`/accounts/${account.id}`}>Naar het account</Terug>
      <p>
        Voor {account.naam}, {account.organisatie}.
      </p>
      <form noValidate method="post" action={`/accounts/${account.id}/rollen`}>
        <Keuzelijst
          naam="rol"
          label="Welke rol?"
          uitleg={zwaarUitleg}
          verplicht
          form={omgeving.formulier}
          opties={account.rolkeuzes}
        />
        <Periodevelden omgeving={omgeving} />
        <Knop>Geven</Knop>
      </form>
    </Werkscherm>
  )
}

type Eindprops = { account: Accountblad; rol: Rolregel; omgeving: Omgeving }

export function RolEindigen({ account, rol, omgeving }: Eindprops) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Een rol beëindigen">
      <Terug href={`/accounts/${account.id}`}>Naar het account</Terug>
      <p>
        {rol.naam} van {account.naam}.
      </p>
      <form noValidate method="post" action={`/accounts/${account.id}/rollen/${rol.code}/beeindigen`}>
        <Keuze
          naam="wanneer"
          label="Wanneer eindigt de rol?"
          verplicht
          form={form}
          opties={[
            { waarde: 'nu', label: 'Nu meteen' },
            { waarde: 'later', label: 'Na een dag die ik invul' },
          ]}
        />
        <Datumveld naam="per" label="Laatste dag" soort="dag-maand-jaar" form={form} />
        <Knop soort="gevaar">Beëindigen</Knop>
      </form>
    </Werkscherm>
  )
}

export function Bestaand({ rollen, omgeving }: { rollen: Rolkeuze[]; omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Een rol voor iemand met een account">
      <Terug href="/accounts">Naar de accounts</Terug>
      <p>
        Werkt iemand in een andere gemeente al met Baken? Dan heeft zij geen tweede account nodig. Vraag haar
        de inlognaam. Die staat bij Mijn account.
      </p>
      <form noValidate method="post" action="/accounts/bestaand">
        <Tekstveld naam="inlognaam" label="Haar inlognaam" verplicht form={form} spellCheck={false} />
        <Keuzelijst
          naam="rol"
          label="Welke rol?"
          uitleg={zwaarUitleg}
          verplicht
          form={form}
          opties={rollen}
        />
        <Periodevelden omgeving={omgeving} />
        <Knop>Geven</Knop>
      </form>
    </Werkscherm>
  )
}
