import { hash } from '../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { sessiekoekje } from '../../web/diensten.ts'
import { actie, page } from '../../web/page.ts'
import type { Verzoek } from '../../web/verzoek.ts'
import { bekijkBewijsmiddelen } from './bewijsmiddelen.ts'
import { democode } from './democode.ts'
import type { Inlogdiensten } from './oidc/inlogdiensten.ts'
import { bewijsMetPasskey, bewijsMetWachtzin } from './opnieuw-inloggen.ts'
import { OpnieuwInloggenscherm } from './opnieuw-inloggen.view.tsx'
import type { RelyingParty } from './relying-party.ts'
import { naarSchema, opnieuwPasskeySchema, opnieuwSchema } from './toegang.schema.ts'

const declaratie = {
  recht: 'inloggen:wijzigen',
  doel: 'eigen account',
  verwerking: 'toegang.opnieuw-inloggen',
  spoor: 'geen',
} as const

/**
 * Asked before what is dangerous; afterwards back to a page of our own, or to the beginning. Each way to prove ends with
 * `vernieuwSessie`; the way by another service is in `oidc/`.
 */
export function opnieuwInloggenRoutes(
  unitOfWork: UnitOfWork,
  rp: RelyingParty,
  inlogdiensten: Inlogdiensten,
) {
  const opnieuw = page('/opnieuw-inloggen', {
    ...declaratie,
    script: 'passkey',
    invoer: naarSchema,
    antwoord: async ({ invoer, omgeving, koekje, eigenAdres, werk }) => {
      const token = koekje(sessiekoekje) ?? ''
      const hulp = omgeving.demo ? await democode(unitOfWork, token, omgeving.now) : null
      const getypt = omgeving.formulier.waarden.naar
      const naar = eigenAdres(typeof getypt === 'string' ? getypt : invoer.naar) ?? '/begin'
      const middelen = await werk({ bewijs: hash(token) }, (tx) =>
        bekijkBewijsmiddelen(tx, rp, inlogdiensten),
      )
      return { pagina: <OpnieuwInloggenscherm {...{ omgeving, naar, hulp, middelen }} /> }
    },
  })
  const bewijs = ({ koekje, omgeving }: Verzoek<unknown>) => ({
    token: koekje(sessiekoekje) ?? '',
    accountId: omgeving.wie!.accountId,
  })
  const verder = ({ invoer, eigenAdres }: Verzoek<{ naar: string }>, waarde: string) => ({
    naar: eigenAdres(invoer.naar) ?? '/begin',
    koekjes: [{ naam: sessiekoekje, waarde }],
  })
  return [
    opnieuw,
    actie('/opnieuw-inloggen', {
      ...declaratie,
      schema: opnieuwSchema,
      antwoord: async (verzoek) => {
        const { invoer, omgeving } = verzoek
        return verder(verzoek, await bewijsMetWachtzin(unitOfWork, bewijs(verzoek), invoer, omgeving.now))
      },
      bij: opnieuw,
    }),
    actie('/opnieuw-inloggen/passkey', {
      ...declaratie,
      schema: opnieuwPasskeySchema,
      antwoord: async (verzoek) => {
        const gegeven = { ...bewijs(verzoek), antwoord: verzoek.invoer.passkey }
        return verder(verzoek, await bewijsMetPasskey(unitOfWork, rp, gegeven, verzoek.omgeving.now))
      },
      bij: opnieuw,
    }),
  ]
}
