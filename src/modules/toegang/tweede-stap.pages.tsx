import { hash } from '../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { sessiekoekje } from '../../web/diensten.ts'
import { actie, page } from '../../web/page.ts'
import type { Verzoek } from '../../web/verzoek.ts'
import { bevestigMetCode } from './bevestig-met-code.ts'
import { bevestigMetHerstelcode } from './bevestig-met-herstelcode.ts'
import { bevestigMetPasskey } from './bevestig-met-passkey.ts'
import { democode } from './democode.ts'
import { inlogkoekjes } from './open-sessie.ts'
import type { RelyingParty } from './relying-party.ts'
import { codeSchema, herstelcodeSchema, passkeySchema } from './toegang.schema.ts'
import { toestelkoekje } from './toestel.ts'
import { bekijkTweedeStap } from './tweede-stap.ts'
import { TweedeStapscherm } from './tweede-stap.view.tsx'

const declaratie = {
  recht: 'inloggen:lezen',
  doel: 'inloggen',
  verwerking: 'toegang.inloggen',
  wie: 'iedereen',
  spoor: 'geen',
} as const

/** The second step of signing in. Each way is a form of its own; signing in needs more than one unit of work. */
export function tweedeStapRoutes(unitOfWork: UnitOfWork, rp: RelyingParty) {
  const scherm = page('/inloggen/code', {
    ...declaratie,
    script: 'passkey',
    antwoord: async ({ omgeving, koekje, werk }) => {
      const token = koekje(sessiekoekje)
      const stap = token ? await werk({ bewijs: hash(token) }, (tx) => bekijkTweedeStap(tx, rp)) : null
      if (!stap && omgeving.formulier.fouten.length === 0) return { naar: '/inloggen' }
      const demo = token && stap && omgeving.demo ? await democode(unitOfWork, token, omgeving.now) : null
      return { pagina: <TweedeStapscherm omgeving={omgeving} stap={stap} demo={demo} /> }
    },
  })
  const half = ({ koekje }: Verzoek<unknown>) => ({
    token: koekje(sessiekoekje) ?? '',
    toestel: koekje(toestelkoekje),
  })
  return [
    scherm,
    actie('/inloggen/code', {
      ...declaratie,
      schema: codeSchema,
      antwoord: async (verzoek) => {
        const { invoer, omgeving } = verzoek
        const binnen = await bevestigMetCode(
          unitOfWork,
          { ...half(verzoek), code: invoer.code },
          omgeving.now,
        )
        return { naar: '/', koekjes: inlogkoekjes(binnen) }
      },
      bij: scherm,
    }),
    actie('/inloggen/passkey', {
      ...declaratie,
      schema: passkeySchema,
      antwoord: async (verzoek) => {
        const { invoer, omgeving } = verzoek
        const gegeven = { ...half(verzoek), antwoord: invoer.passkey }
        const binnen = await bevestigMetPasskey(unitOfWork, rp, gegeven, omgeving.now)
        return { naar: '/', koekjes: inlogkoekjes(binnen) }
      },
      bij: scherm,
    }),
    actie('/inloggen/herstelcode', {
      ...declaratie,
      schema: herstelcodeSchema,
      antwoord: async (verzoek) => {
        const { invoer, omgeving } = verzoek
        const gegeven = { ...half(verzoek), herstelcode: invoer.herstelcode }
        const binnen = await bevestigMetHerstelcode(unitOfWork, gegeven, omgeving.now)
        // There she sees how many are left, and can replace what she lost.
        return { naar: '/mijn-account', koekjes: inlogkoekjes(binnen) }
      },
      bij: scherm,
    }),
  ]
}
