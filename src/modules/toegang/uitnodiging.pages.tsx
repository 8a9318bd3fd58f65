import type { ReactNode } from 'react'
import { nietGevonden } from '../../kernel/errors.ts'
import { hash } from '../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page } from '../../web/page.ts'
import { Foutoverzicht, Knop, Knoplink, Pagina, Tekstveld } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Herstelcodes } from './herstelcodes.view.tsx'
import { KiesInlogmiddel } from './kies-inlogmiddel.view.tsx'
import { neemUitnodigingAan } from './neem-uitnodiging-aan.ts'
import type { Inlogdienst } from './oidc/inlogdienst.ts'
import { geenInlogdiensten, type Inlogdiensten } from './oidc/inlogdiensten.ts'
import { manieren } from './oidc/manieren.ts'
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

export function uitnodigingRoutes(
  unitOfWork: UnitOfWork,
  rp: RelyingParty,
  inlogdiensten: Inlogdiensten = geenInlogdiensten,
) {
  const welkom = page('/uitnodiging/:token', {
    ...declaratie,
    script: 'passkey',
    invoer: tokenSchema,
    antwoord: async ({ invoer: { token }, omgeving, werk }) => {
      const { dienst, metWachtzin, ...middel } = await werk({ bewijs: hash(token) }, async (tx) => {
        const hoe = await manieren(tx, inlogdiensten)
        // A passkey that the browser made already answers the question of before.
        const vraag = hoe.metWachtzin && !waarde(omgeving.formulier, 'passkey')
        const opties = vraag ? await vraagOmNieuwePasskey(tx, rp) : null
        return { ...hoe, geheim: totpGeheimVoor(tx, token), opties }
      })
      return {
        pagina: (
          <Welkom omgeving={omgeving} token={token} dienst={dienst}>
            {metWachtzin && <MetWachtzin omgeving={omgeving} token={token} {...middel} />}
          </Welkom>
        ),
      }
    },
  })
  return [
    welkom,
    actie('/uitnodiging/:token', {
      ...declaratie,
      schema: uitnodigingSchema,
      antwoord: async ({ invoer, omgeving, werk }) => {
        const { metWachtzin } = await werk({ bewijs: hash(invoer.token) }, (tx) =>
          manieren(tx, inlogdiensten),
        )
        if (!metWachtzin) throw nietGevonden()
        const { herstelcodes, toestel } = await neemUitnodigingAan(unitOfWork, rp, invoer, omgeving.now)
        const pagina = <Klaar omgeving={omgeving} titel="Uw account is gemaakt" codes={herstelcodes} />
        return { pagina, koekjes: [alsToestelkoekje(toestel)] }
      },
      bij: welkom,
    }),
  ]
}

type Welkomprops = { omgeving: Omgeving; token: string; dienst: Inlogdienst | undefined; children: ReactNode }

function Welkom({ omgeving, token, dienst, children }: Welkomprops) {
  return (
    <Pagina titel="Uw account maken" taal="nl" oefenmodus={omgeving.oefenmodus}>
      <h1 className="utrecht-heading-1">Uw account maken</h1>
      <Foutoverzicht form={omgeving.formulier} />
      {dienst && (
        <>
          <p>
            U logt in Baken in met uw account van {dienst.naam}. Een wachtzin voor Baken hebt u niet nodig.
          </p>
          <p>
            <Knoplink href={`/uitnodiging/${token}/aanmelden/${dienst.code}`}>
              Inloggen bij {dienst.naam}
            </Knoplink>
          </p>
        </>
      )}
      {dienst && children && <h2 className="utrecht-heading-2">Of maak een noodaccount met een wachtzin</h2>}
      {children}
    </Pagina>
  )
}

type WachtzinProps = { omgeving: Omgeving; token: string; geheim: string; opties: string | null }

function MetWachtzin({ omgeving, token, ...middel }: WachtzinProps) {
  const form = omgeving.formulier
  return (
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
