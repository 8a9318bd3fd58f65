import { Knoplink, Pagina } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { onbereikbaar, zonderTweedeStap } from './aanmeldfout.ts'
import type { Inlogdienst } from './inlogdienst.ts'

type Props = { omgeving: Omgeving; dienst: Inlogdienst }

/** The ways in beside a passphrase, one for each organisation. */
export function Inlogknoppen({ diensten }: { diensten: readonly Inlogdienst[] }) {
  if (diensten.length === 0) return null
  return (
    <>
      <p>Werkt u bij een van deze organisaties? Log dan daar in.</p>
      {diensten.map(({ code, naam }) => (
        <p key={code}>
          <Knoplink href={`/aanmelden/${code}`}>Inloggen bij {naam}</Knoplink>
        </p>
      ))}
      <h2 className="utrecht-heading-2">Inloggen met een wachtzin</h2>
    </>
  )
}

/** What is wrong is not said: who tries to get in learns nothing, and who belongs here asks the beheerder. */
export function Weigering({ omgeving, dienst, code }: Props & { code: string }) {
  const titel = titels[code]?.(dienst.naam) ?? 'Inloggen is niet gelukt'
  return (
    <Pagina titel={titel} taal="nl" oefenmodus={omgeving.oefenmodus}>
      <h1 className="utrecht-heading-1">{titel}</h1>
      <Uitleg naam={dienst.naam} code={code} />
      <p>
        Was u al ingelogd in Baken? Dan bent u dat nog. <a href="/begin">Naar het begin</a>
      </p>
      <p>
        <a href="/inloggen">Naar inloggen</a>
      </p>
    </Pagina>
  )
}

const titels: Record<string, ((naam: string) => string) | undefined> = {
  [onbereikbaar]: (naam) => `${naam} is nu niet bereikbaar`,
  [zonderTweedeStap]: () => 'Er is een tweede stap nodig',
}

function Uitleg({ naam, code }: { naam: string; code: string }) {
  if (code === onbereikbaar)
    return (
      <>
        <p>U kunt daarom nu niet inloggen. Probeer het over een paar minuten opnieuw.</p>
        <p>Alleen de beheerder kan nu inloggen, met het noodaccount van Baken.</p>
      </>
    )
  if (code === zonderTweedeStap)
    return (
      <>
        <p>
          U bent bij {naam} ingelogd zonder tweede stap, zoals een code of een sleutel. Baken vraagt die wel.
        </p>
        <p>Log bij {naam} uit en weer in met een tweede stap. Kan dat niet? Vraag het de beheerder.</p>
      </>
    )
  return (
    <>
      <p>Baken weet niet zeker wie u bent. Probeer het opnieuw.</p>
      <p>Lukt het weer niet, of hebt u nog geen account? Vraag het de beheerder van uw organisatie.</p>
    </>
  )
}

/** After signing out here: she may still be signed in there, and on a shared computer that matters. */
export function Uitgelogd({ omgeving, dienst, adres }: Props & { adres: string | null }) {
  return (
    <Pagina titel="U bent uitgelogd" taal="nl" oefenmodus={omgeving.oefenmodus}>
      <h1 className="utrecht-heading-1">U bent uitgelogd</h1>
      <p>U bent uitgelogd uit Baken. Bij {dienst.naam} bent u misschien nog ingelogd.</p>
      {adres ? (
        <>
          <p>Gebruiken anderen deze computer ook? Log dan ook daar uit.</p>
          <p>
            <Knoplink href={adres}>Ook uitloggen bij {dienst.naam}</Knoplink>
          </p>
        </>
      ) : (
        <p>Gebruiken anderen deze computer ook? Sluit dan alle vensters van de browser.</p>
      )}
      <p>
        <a href="/inloggen">Opnieuw inloggen</a>
      </p>
    </Pagina>
  )
}
