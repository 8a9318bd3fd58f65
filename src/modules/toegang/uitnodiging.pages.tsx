import type { ReactNode } from 'react'
import { nietGevonden } from '../../kernel/errors.ts'
import { hash } from '../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { actie, page } from '../../web/page.ts'
import { Foutoverzicht, Knop, Knoplink, Pagina, Tekstveld } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { neemUitnodigingAan, totpGeheimVoor } from './neem-uitnodiging-aan.ts'
import type { Inlogdienst } from './oidc/inlogdienst.ts'
import { geenInlogdiensten, type Inlogdiensten } from './oidc/inlogdiensten.ts'
import { manieren } from './oidc/manieren.ts'
import { tokenSchema, uitnodigingSchema } from './toegang.schema.ts'

const declaratie = {
  recht: 'uitnodiging:wijzigen',
  doel: 'uitnodiging',
  verwerking: 'toegang.uitnodiging',
  wie: 'iedereen',
  spoor: 'geen',
} as const

export function uitnodigingRoutes(unitOfWork: UnitOfWork, inlogdiensten: Inlogdiensten = geenInlogdiensten) {
  const welkom = page('/uitnodiging/:token', {
    ...declaratie,
    invoer: tokenSchema,
    antwoord: async ({ invoer, omgeving, werk }) => {
      const { token } = invoer
      const { dienst, metWachtzin } = await werk({ bewijs: hash(token) }, (tx) => manieren(tx, inlogdiensten))
      return {
        pagina: (
          <Welkom omgeving={omgeving} token={token} dienst={dienst}>
            {metWachtzin && <MetWachtzin omgeving={omgeving} token={token} />}
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
        const bewijs = hash(invoer.token)
        const { metWachtzin } = await werk({ bewijs }, (tx) => manieren(tx, inlogdiensten))
        if (!metWachtzin) throw nietGevonden()
        await neemUitnodigingAan(unitOfWork, invoer, omgeving.now)
        return { naar: '/inloggen' }
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

function MetWachtzin({ omgeving, token }: { omgeving: Omgeving; token: string }) {
  const form = omgeving.formulier
  const sleutel = totpGeheimVoor(token).match(/.{4}/g)!.join(' ')
  return (
    <form noValidate method="post" action={`/uitnodiging/${token}`}>
      <Tekstveld naam="naam" label="Uw naam" form={form} autoComplete="name" />
      <Tekstveld
        naam="inlognaam"
        label="Inlognaam"
        uitleg="Bijvoorbeeld uw mailadres op het werk."
        form={form}
        autoComplete="username"
      />
      <Tekstveld
        naam="wachtwoord"
        label="Wachtzin"
        uitleg="Ten minste 14 tekens. Een paar losse woorden is goed."
        soort="password"
        form={form}
        autoComplete="new-password"
      />
      <h2 className="utrecht-heading-2">Tweede stap</h2>
      <p>
        Zet deze sleutel in een app voor inlogcodes op uw telefoon. De app maakt dan elke halve minuut een
        nieuwe code.
      </p>
      <p data-sleutel>
        <code>{sleutel}</code>
      </p>
      <Tekstveld
        naam="code"
        label="Code uit de app"
        inputMode="numeric"
        form={form}
        autoComplete="one-time-code"
      />
      <Knop>Account maken</Knop>
    </form>
  )
}
