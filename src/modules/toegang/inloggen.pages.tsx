import { z } from 'zod'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { sessiekoekje } from '../../web/diensten.ts'
import { actie, page } from '../../web/page.ts'
import { Foutoverzicht, Knop, Pagina, Tekstveld } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { controleerWachtzin } from './log-in.ts'
import { Inlogknoppen } from './oidc/aanmelden.view.tsx'
import type { Inlogdienst } from './oidc/inlogdienst.ts'
import { geenInlogdiensten, type Inlogdiensten } from './oidc/inlogdiensten.ts'
import { bewijsContext } from './sessie.ts'
import { gemeenteSchema, inlogSchema } from './toegang.schema.ts'
import { verwijderSessie, werkSessieBij } from './toegang.store.ts'
import { toestelkoekje } from './toestel.ts'

const declaratie = {
  recht: 'inloggen:lezen',
  doel: 'inloggen',
  verwerking: 'toegang.inloggen',
  wie: 'iedereen',
  spoor: 'geen',
} as const

/** Signing in needs two units of work with slow hashing between them, so these acts get the unit of work itself. */
export function inlogRoutes(unitOfWork: UnitOfWork, inlogdiensten: Inlogdiensten = geenInlogdiensten) {
  const inloggen = page('/inloggen', {
    ...declaratie,
    antwoord: async ({ omgeving }) => ({
      pagina: <Inloggen omgeving={omgeving} diensten={inlogdiensten.alle} />,
    }),
  })
  return [
    inloggen,
    actie('/inloggen', {
      ...declaratie,
      schema: inlogSchema,
      antwoord: async ({ invoer, omgeving, koekje }) => {
        const gegevens = { ...invoer, toestel: koekje(toestelkoekje) }
        const token = await controleerWachtzin(unitOfWork, gegevens, omgeving.now, inlogdiensten)
        return { naar: '/inloggen/code', koekjes: [{ naam: sessiekoekje, waarde: token }] }
      },
      bij: inloggen,
    }),
    actie('/uitloggen', {
      ...declaratie,
      schema: z.object({}),
      antwoord: async ({ omgeving, koekje }) => {
        const token = koekje(sessiekoekje)
        const ctx = bewijsContext('inloggen', 'toegang.uitloggen', token ?? '', omgeving.now)
        const elders = token ? await unitOfWork(ctx, verwijderSessie) : null
        return {
          naar: elders ? `/uitgelogd/${elders}` : '/inloggen',
          koekjes: [{ naam: sessiekoekje, waarde: null }],
          headers: { 'Clear-Site-Data': '"cache", "storage"' },
        }
      },
      bij: inloggen,
    }),
    actie('/gemeente', {
      ...declaratie,
      schema: gemeenteSchema,
      antwoord: async ({ invoer, omgeving, koekje }) => {
        const ctx = bewijsContext('inloggen', 'toegang.gemeente', koekje(sessiekoekje) ?? '', omgeving.now)
        await unitOfWork(ctx, (tx) => werkSessieBij(tx, { gemeenteId: invoer.gemeente }))
        return { naar: '/' }
      },
      bij: inloggen,
    }),
  ]
}

function Inloggen({ omgeving, diensten }: { omgeving: Omgeving; diensten: readonly Inlogdienst[] }) {
  return (
    <Pagina titel="Inloggen" taal="nl" oefenmodus={omgeving.oefenmodus}>
      <h1 className="utrecht-heading-1">Inloggen</h1>
      <Foutoverzicht form={omgeving.formulier} />
      <Inlogknoppen diensten={diensten} />
      <form noValidate method="post" action="/inloggen">
        <Tekstveld
          naam="inlognaam"
          label="Inlognaam"
          verplicht
          form={omgeving.formulier}
          autoComplete="username"
        />
        <Tekstveld
          naam="wachtwoord"
          label="Wachtzin"
          verplicht
          soort="password"
          form={omgeving.formulier}
          autoComplete="current-password"
        />
        <Knop>Verder</Knop>
      </form>
      <p>
        Wilt u iets melden? Daarvoor hoeft u niet in te loggen. <a href="/melden">Naar het meldformulier</a>
      </p>
    </Pagina>
  )
}
