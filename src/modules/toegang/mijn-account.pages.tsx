import { z } from 'zod'
import { hash } from '../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { sessiekoekje } from '../../web/diensten.ts'
import { actie, page } from '../../web/page.ts'
import { bekijkMijnAccount } from './bekijk-mijn-account.ts'
import { Appscherm, Herstelcodesscherm, MijnAccountscherm, Wachtzinscherm } from './mijn-account.view.tsx'
import { passkeyRoutes } from './mijn-passkeys.pages.tsx'
import type { RelyingParty } from './relying-party.ts'
import { codeSchema, wachtzinSchema } from './toegang.schema.ts'
import { vernieuwHerstelcodes } from './vernieuw-herstelcodes.ts'
import { nieuwAppgeheim, vervangApp } from './vervang-app.ts'
import { wijzigWachtzin } from './wijzig-wachtzin.ts'

const lezen = {
  recht: 'inloggen:lezen',
  doel: 'eigen account',
  verwerking: 'toegang.mijn-account',
  spoor: 'geen',
} as const
const wijzigen = { ...lezen, recht: 'inloggen:wijzigen', vers: true } as const
const terug = { naar: '/mijn-account' }

/**
 * Where everybody who is signed in looks after her own passphrase and second step. Changing one asks a fresh proof
 * (OWASP ASVS 5.0, 7.5.1); who just came in with a recovery code or a link has that.
 */
export function mijnAccountRoutes(unitOfWork: UnitOfWork, rp: RelyingParty) {
  const overzicht = page('/mijn-account', {
    ...lezen,
    laad: bekijkMijnAccount,
    toon: ({ gegevens, omgeving }) => <MijnAccountscherm omgeving={omgeving} account={gegevens} />,
  })
  const wachtzin = page('/mijn-account/wachtzin', {
    ...wijzigen,
    antwoord: async ({ omgeving }) => ({ pagina: <Wachtzinscherm omgeving={omgeving} /> }),
  })
  const app = page('/mijn-account/app', {
    ...wijzigen,
    antwoord: async ({ omgeving, koekje, werk }) => {
      const geheim = await werk({}, (tx) => nieuwAppgeheim(tx, koekje(sessiekoekje) ?? ''))
      return { pagina: <Appscherm omgeving={omgeving} geheim={geheim} /> }
    },
  })
  return [
    overzicht,
    wachtzin,
    actie('/mijn-account/wachtzin', {
      ...wijzigen,
      schema: wachtzinSchema,
      antwoord: async ({ invoer, omgeving, koekje, werk }) => {
        const sessie = koekje(sessiekoekje) ?? ''
        await wijzigWachtzin(unitOfWork, werk, { ...invoer, sessie }, omgeving.now)
        return terug
      },
      bij: wachtzin,
    }),
    app,
    actie('/mijn-account/app', {
      ...wijzigen,
      schema: codeSchema,
      antwoord: async ({ invoer, koekje, werk }) => {
        const sessie = koekje(sessiekoekje) ?? ''
        await werk({ bewijs: hash(sessie) }, (tx) => vervangApp(tx, { ...invoer, sessie }))
        return terug
      },
      bij: app,
    }),
    actie('/mijn-account/herstelcodes', {
      ...wijzigen,
      schema: z.object({}),
      antwoord: async ({ omgeving, werk }) => {
        const codes = await werk({}, vernieuwHerstelcodes)
        return { pagina: <Herstelcodesscherm omgeving={omgeving} codes={codes} /> }
      },
      bij: overzicht,
    }),
    ...passkeyRoutes(rp),
  ]
}
