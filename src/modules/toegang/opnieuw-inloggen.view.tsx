import { Knop, Knoplink, Passkeyknop, Tekstveld, Verborgen, ZonderPasskey } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import type { Bewijsmiddelen } from './bewijsmiddelen.ts'

type Props = { omgeving: Omgeving; naar: string }

/** The ways that the account has to prove it again, each its own form. A service is a link: a form may not leave our site. */
export function OpnieuwInloggenscherm(props: Props & { hulp: string | null; middelen: Bewijsmiddelen }) {
  const { wachtzin, passkey, diensten } = props.middelen
  return (
    <Werkscherm omgeving={props.omgeving} titel="Log opnieuw in">
      <p>Wat u nu wilt doen, is gevoelig. Daarom wil Baken zeker weten dat u het bent.</p>
      {diensten.map(({ code, naam }) => (
        <p key={code}>
          <Knoplink href={`/aanmelden/${code}/opnieuw?naar=${encodeURIComponent(props.naar)}`}>
            Log opnieuw in bij {naam}
          </Knoplink>
        </p>
      ))}
      {passkey && <MetPasskey {...props} opties={passkey} />}
      {wachtzin && <WachtzinEnCode {...props} />}
      <p>Kan dat nu niet? Log dan uit en log weer in. Daarna kunt u tien minuten verder.</p>
    </Werkscherm>
  )
}

function MetPasskey({ omgeving, naar, opties }: Props & { opties: string }) {
  return (
    <section>
      <h2 className="utrecht-heading-2">Met uw passkey</h2>
      <ZonderPasskey>Een passkey werkt alleen met JavaScript en een nieuwe browser.</ZonderPasskey>
      <form noValidate method="post" action="/opnieuw-inloggen/passkey">
        <Verborgen naam="naar" waarde={naar} />
        <Passkeyknop opties={opties} doe="gebruik" verstuur form={omgeving.formulier}>
          Verder met passkey
        </Passkeyknop>
      </form>
    </section>
  )
}

function WachtzinEnCode({ omgeving, naar, hulp }: Props & { hulp: string | null }) {
  const form = omgeving.formulier
  return (
    <section>
      <h2 className="utrecht-heading-2">Met uw wachtzin en een code</h2>
      {hulp && (
        <p>
          Dit is een demo. Uw code is nu <strong data-code>{hulp}</strong>.
        </p>
      )}
      <form noValidate method="post" action="/opnieuw-inloggen">
        <Verborgen naam="naar" waarde={naar} />
        <Tekstveld
          naam="wachtwoord"
          label="Wachtzin"
          soort="password"
          verplicht
          form={form}
          autoComplete="current-password"
        />
        <Tekstveld
          naam="code"
          label="Code van zes cijfers"
          uitleg="Gebruikte u deze code net al? Wacht dan op de volgende."
          inputMode="numeric"
          verplicht
          form={form}
          autoComplete="one-time-code"
        />
        <Knop>Verder</Knop>
      </form>
    </section>
  )
}
