import { hash } from '../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page } from '../../web/page.ts'
import { Foutoverzicht, Knop, Knoplink, Pagina, Tekstveld } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Herstelcodes } from './herstelcodes.view.tsx'
import { KiesInlogmiddel } from './kies-inlogmiddel.view.tsx'
import { neemUitnodigingAan, openUitnodiging } from './neem-uitnodiging-aan.ts'
import { vraagOmNieuwePasskey } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'
import { tokenSchema, uitnodigingSchema } from './toegang.schema.ts'
import { alsToestelkoekje } from './toestel.ts'
import { totpGeheimVoor } from './totp.ts'

const declaratie = {
  recht: 'uitnodiging:wijzigen',
  doel: 'uitnodiging',
  verwerking: 'toegang.uitnodiging',
  wie: 'iedereen',
  spoor: 'geen',
} as const

export function uitnodigingRoutes(unitOfWork: UnitOfWork, rp: RelyingParty) {
  const welkom = page('/uitnodiging/:token', {
    ...declaratie,
    script: 'passkey',
    invoer: tokenSchema,
    antwoord: async ({ invoer: { token }, omgeving, werk }) => {
      const middel = await werk({ bewijs: hash(token) }, async (tx) => {
        await openUitnodiging(tx)
        // A passkey that the browser made already answers the question of before.
        const opties = waarde(omgeving.formulier, 'passkey') ? null : await vraagOmNieuwePasskey(tx, rp)
        return { geheim: totpGeheimVoor(tx, token), opties }
      })
      return { pagina: <Welkom omgeving={omgeving} token={token} {...middel} /> }
    },
  })
  return [
    welkom,
    actie('/uitnodiging/:token', {
      ...declaratie,
      schema: uitnodigingSchema,
      antwoord: async ({ invoer, omgeving }) => {
        const { herstelcodes, toestel } = await neemUitnodigingAan(unitOfWork, rp, invoer, omgeving.now)
        const pagina = <Klaar omgeving={omgeving} titel="Uw account is gemaakt" codes={herstelcodes} />
        return { pagina, koekjes: [alsToestelkoekje(toestel)] }
      },
      bij: welkom,
    }),
  ]
}

type WelkomProps = { omgeving: Omgeving; token: string; geheim: string; opties: string | null }

function Welkom({ omgeving, token, ...middel }: WelkomProps) {
  const form = omgeving.formulier
  return (
    <Pagina titel="Uw account maken" taal="nl" oefenmodus={omgeving.oefenmodus}>
      <h1 className="utrecht-heading-1">Uw account maken</h1>
      <Foutoverzicht form={form} />
      <form noValidate method="post" action={`/uitnodiging/${token}`}>
        <Tekstveld naam="naam" label="Uw naam" verplicht form={form} autoComplete="name" />
        <Tekstveld
          naam="inlognaam"
          label="Inlognaam"
          uitleg="Bijvoorbeeld uw mailadres op het werk."
          verplicht
          form={form}
          autoComplete="username"
        />
        <NieuweWachtzin naam="wachtwoord" omgeving={omgeving} />
        <KiesInlogmiddel form={form} {...middel} />
        <Knop>Account maken</Knop>
      </form>
    </Pagina>
  )
}

export function NieuweWachtzin({ naam, omgeving }: { naam: string; omgeving: Omgeving }) {
  return (
    <Tekstveld
      naam={naam}
      label="Nieuwe wachtzin"
      uitleg="Ten minste 14 tekens. Een paar losse woorden is goed. Kies iets wat niemand anders kiest."
      verplicht
      soort="password"
      form={omgeving.formulier}
      autoComplete="new-password"
    />
  )
}

/** After an account was made or got back: the recovery codes, and the way to sign in. */
export function Klaar({ omgeving, titel, codes }: { omgeving: Omgeving; titel: string; codes: string[] }) {
  return (
    <Pagina titel={titel} taal="nl" oefenmodus={omgeving.oefenmodus}>
      <h1 className="utrecht-heading-1">{titel}</h1>
      <h2 className="utrecht-heading-2">Uw herstelcodes</h2>
      <Herstelcodes codes={codes} />
      <Knoplink href="/inloggen">Ik heb ze bewaard, naar inloggen</Knoplink>
    </Pagina>
  )
}
