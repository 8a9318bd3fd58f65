import { hash } from '../../platform/crypto/index.ts'
import { sessiekoekje } from '../../web/diensten.ts'
import { actie, page } from '../../web/page.ts'
import type { Verzoek } from '../../web/verzoek.ts'
import { bekijkPasskey, eigenAccount } from './bekijk-mijn-account.ts'
import { hernoemPasskey } from './hernoem-passkey.ts'
import { NieuwePasskeyscherm, Passkeyscherm } from './mijn-passkeys.view.tsx'
import { passkeysVan } from './passkey.store.ts'
import { vraagOmNieuwePasskey } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'
import { nieuwePasskeySchema, passkeyIdSchema, passkeynaamSchema } from './toegang.schema.ts'
import { verwijderPasskey } from './verwijder-passkey.ts'
import { voegPasskeyToe } from './voeg-passkey-toe.ts'

const wijzigen = {
  recht: 'inloggen:wijzigen',
  doel: 'eigen account',
  verwerking: 'toegang.mijn-account',
  spoor: 'geen',
  vers: true,
} as const
const terug = () => '/mijn-account'

/** One's own passkeys: a new one, another name, away. */
export function passkeyRoutes(rp: RelyingParty) {
  const sessie = ({ koekje }: Verzoek<unknown>) => ({ bewijs: hash(koekje(sessiekoekje) ?? '') })
  const nieuw = page('/mijn-account/passkey', {
    ...wijzigen,
    script: 'passkey',
    antwoord: async (verzoek) => {
      const { omgeving, werk } = verzoek
      const gegevens = await werk(sessie(verzoek), async (tx) => {
        const { id, inlognaam } = await eigenAccount(tx)
        return { inlognaam, opties: await vraagOmNieuwePasskey(tx, rp, await passkeysVan(tx, id)) }
      })
      return { pagina: <NieuwePasskeyscherm omgeving={omgeving} {...gegevens} /> }
    },
  })
  const een = page('/mijn-account/passkey/:id', {
    ...wijzigen,
    invoer: passkeyIdSchema,
    laad: (tx, { id }) => bekijkPasskey(tx, id),
    toon: ({ gegevens, omgeving }) => <Passkeyscherm omgeving={omgeving} passkey={gegevens} />,
  })
  return [
    nieuw,
    actie('/mijn-account/passkey', {
      ...wijzigen,
      recht: 'inloggen:toevoegen',
      schema: nieuwePasskeySchema,
      antwoord: async (verzoek) => {
        await verzoek.werk(sessie(verzoek), (tx) => voegPasskeyToe(tx, rp, verzoek.invoer))
        return { naar: terug() }
      },
      bij: nieuw,
    }),
    een,
    actie('/mijn-account/passkey/:id', {
      ...wijzigen,
      schema: passkeynaamSchema,
      voer: hernoemPasskey,
      daarna: terug,
      bij: een,
    }),
    actie('/mijn-account/passkey/:id/weghalen', {
      ...wijzigen,
      recht: 'inloggen:vernietigen',
      schema: passkeyIdSchema,
      voer: verwijderPasskey,
      daarna: terug,
      bij: een,
    }),
  ]
}
