import { Foutoverzicht, Knop, Pagina, Passkeyknop, Tekstveld, ZonderPasskey } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import type { TweedeStap } from './tweede-stap.ts'

type Props = { omgeving: Omgeving; stap: TweedeStap | null; demo: string | null }

/** The ways in that the account has, each with its own form. Without `stap` the attempt is over. */
export function TweedeStapscherm({ omgeving, stap, demo }: Props) {
  return (
    <Pagina titel="Tweede stap" taal="nl" oefenmodus={omgeving.oefenmodus}>
      <h1 className="utrecht-heading-1">Tweede stap</h1>
      <Foutoverzicht form={omgeving.formulier} />
      {!stap && (
        <p>
          <a href="/inloggen">Opnieuw inloggen</a>
        </p>
      )}
      {stap?.passkey && <MetPasskey omgeving={omgeving} opties={stap.passkey} code={stap.code} />}
      {stap?.code && <MetCode omgeving={omgeving} demo={demo} />}
      {stap?.herstelcode && <MetHerstelcode omgeving={omgeving} />}
    </Pagina>
  )
}

function MetPasskey({ omgeving, opties, code }: { omgeving: Omgeving; opties: string; code: boolean }) {
  return (
    <section>
      <h2 className="utrecht-heading-2">Met uw passkey</h2>
      <ZonderPasskey>
        Een passkey werkt alleen met JavaScript en een nieuwe browser. Gebruik anders{' '}
        {code ? 'een code uit uw app of ' : ''}een herstelcode.
      </ZonderPasskey>
      <form noValidate method="post" action="/inloggen/passkey">
        <Passkeyknop opties={opties} doe="gebruik" verstuur form={omgeving.formulier}>
          Inloggen met passkey
        </Passkeyknop>
      </form>
    </section>
  )
}

function MetCode({ omgeving, demo }: { omgeving: Omgeving; demo: string | null }) {
  return (
    <section>
      <h2 className="utrecht-heading-2">Met een code uit uw app</h2>
      {demo && (
        <p>
          Dit is een demo. Uw code is nu <strong data-code>{demo}</strong>.
        </p>
      )}
      <form noValidate method="post" action="/inloggen/code">
        <Tekstveld
          naam="code"
          label="Code van zes cijfers"
          verplicht
          inputMode="numeric"
          form={omgeving.formulier}
          autoComplete="one-time-code"
        />
        <Knop>Inloggen</Knop>
      </form>
    </section>
  )
}

function MetHerstelcode({ omgeving }: { omgeving: Omgeving }) {
  return (
    <section>
      <h2 className="utrecht-heading-2">Met een herstelcode</h2>
      <form noValidate method="post" action="/inloggen/herstelcode">
        <Tekstveld
          naam="herstelcode"
          label="Herstelcode"
          uitleg="Een van de codes die u kreeg toen u uw account maakte. Elke code werkt een keer."
          verplicht
          form={omgeving.formulier}
          spellCheck={false}
        />
        <Knop soort="secundair">Inloggen met herstelcode</Knop>
      </form>
    </section>
  )
}
