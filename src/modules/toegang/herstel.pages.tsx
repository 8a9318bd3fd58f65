import { hash } from '../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page } from '../../web/page.ts'
import { Foutoverzicht, Knop, Pagina } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { herstelToegang, openHerstel } from './herstel-toegang.ts'
import { KiesInlogmiddel } from './kies-inlogmiddel.view.tsx'
import { vraagOmNieuwePasskey } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'
import { herstelSchema, tokenSchema } from './toegang.schema.ts'
import { alsToestelkoekje } from './toestel.ts'
import { totpGeheimVoor } from './totp.ts'
import { Klaar, NieuweWachtzin } from './uitnodiging.pages.tsx'

const declaratie = {
  recht: 'herstel:wijzigen',
  doel: 'inloggen',
  verwerking: 'toegang.herstel',
  wie: 'iedereen',
  spoor: 'geen',
} as const

/** Back into an account with the link of a beheerder. */
export function herstelRoutes(unitOfWork: UnitOfWork, rp: RelyingParty) {
  const opnieuw = page('/herstel/:token', {
    ...declaratie,
    script: 'passkey',
    invoer: tokenSchema,
    antwoord: async ({ invoer: { token }, omgeving, werk }) => {
      const middel = await werk({ bewijs: hash(token) }, async (tx) => {
        await openHerstel(tx)
        const opties = waarde(omgeving.formulier, 'passkey') ? null : await vraagOmNieuwePasskey(tx, rp)
        return { geheim: totpGeheimVoor(tx, token), opties }
      })
      return { pagina: <Opnieuw omgeving={omgeving} token={token} {...middel} /> }
    },
  })
  return [
    opnieuw,
    actie('/herstel/:token', {
      ...declaratie,
      schema: herstelSchema,
      antwoord: async ({ invoer, omgeving }) => {
        const { herstelcodes, toestel } = await herstelToegang(unitOfWork, rp, invoer, omgeving.now)
        const pagina = <Klaar omgeving={omgeving} titel="U kunt weer inloggen" codes={herstelcodes} />
        return { pagina, koekjes: [alsToestelkoekje(toestel)] }
      },
      bij: opnieuw,
    }),
  ]
}

type Props = { omgeving: Omgeving; token: string; geheim: string; opties: string | null }

function Opnieuw({ omgeving, token, ...middel }: Props) {
  return (
    <Pagina titel="Weer kunnen inloggen" taal="nl" oefenmodus={omgeving.oefenmodus}>
      <h1 className="utrecht-heading-1">Weer kunnen inloggen</h1>
      <Foutoverzicht form={omgeving.formulier} />
      <p>
        Kies een nieuwe wachtzin en een nieuwe tweede stap. Uw oude wachtzin, passkeys, app en herstelcodes
        werken daarna niet meer. Overal waar u nog was ingelogd, wordt u uitgelogd.
      </p>
      <form noValidate method="post" action={`/herstel/${token}`}>
        <NieuweWachtzin naam="wachtwoord" omgeving={omgeving} />
        <KiesInlogmiddel form={omgeving.formulier} {...middel} />
        <Knop>Opslaan</Knop>
      </form>
    </Pagina>
  )
}
