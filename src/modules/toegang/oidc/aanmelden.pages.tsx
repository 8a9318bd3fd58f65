import * as oidc from 'openid-client'
import { nietGevonden } from '../../../kernel/errors.ts'
import { hash } from '../../../platform/crypto/index.ts'
import { sessiekoekje } from '../../../web/diensten.ts'
import { page } from '../../../web/page.ts'
import type { Antwoord, Omgeving } from '../../../web/verzoek.ts'
import { toestelkoekje } from '../toestel.ts'
import { Uitgelogd, Weigering } from './aanmelden.view.tsx'
import { AanmeldFout, onbereikbaar } from './aanmeldfout.ts'
import { aanmeldkoekje } from './aanmelding.ts'
import { type Aanmeldhuis, beginAanmelding } from './begin-aanmelding.ts'
import { dienstSchema, opnieuwDaarSchema, terugSchema, uitnodigingSchema } from './inlogdienst.schema.ts'
import type { Inlogdienst } from './inlogdienst.ts'
import { manieren } from './manieren.ts'
import { rondAanmeldingAf } from './rond-aanmelding-af.ts'

const declaratie = {
  recht: 'inloggen:wijzigen',
  doel: 'inloggen',
  verwerking: 'toegang.aanmelden',
  wie: 'iedereen',
  spoor: 'geen',
} as const

/** Signing in at the organisation's own service. All of it is links: a form may not lead to another site. */
export function aanmeldRoutes(huis: Aanmeldhuis) {
  const { inlogdiensten } = huis
  return [
    page('/aanmelden/:inlogdienst', {
      ...declaratie,
      invoer: dienstSchema,
      antwoord: async ({ invoer, omgeving }) => {
        const dienst = inlogdiensten.met(invoer.inlogdienst)
        return await ofWeigering(huis, dienst, omgeving, () =>
          beginAanmelding(huis, { dienst }, omgeving.now),
        )
      },
    }),
    page('/aanmelden/:inlogdienst/opnieuw', {
      ...declaratie,
      doel: 'eigen account',
      verwerking: 'toegang.opnieuw-inloggen',
      wie: 'ingelogd',
      invoer: opnieuwDaarSchema,
      antwoord: async ({ invoer, omgeving, eigenAdres }) => {
        const dienst = inlogdiensten.met(invoer.inlogdienst)
        const terug = eigenAdres(invoer.naar) ?? '/begin'
        return await ofWeigering(huis, dienst, omgeving, () =>
          beginAanmelding(huis, { dienst, terug, opnieuw: omgeving.wie!.accountId }, omgeving.now),
        )
      },
    }),
    page('/aanmelden/:inlogdienst/terug', {
      ...declaratie,
      invoer: terugSchema,
      antwoord: async ({ invoer, omgeving, koekje }) => {
        const { inlogdienst, ...velden } = invoer
        const dienst = inlogdiensten.met(inlogdienst)
        return await ofWeigering(huis, dienst, omgeving, async () => {
          const terug = {
            dienst,
            velden,
            koekje: koekje(aanmeldkoekje),
            vorigeSessie: koekje(sessiekoekje),
            toestel: koekje(toestelkoekje),
          }
          const { naar, koekjes } = await rondAanmeldingAf(huis, terug, omgeving.now)
          return { naar, koekjes: [...koekjes, { naam: aanmeldkoekje, waarde: null }] }
        })
      },
    }),
    page('/uitnodiging/:token/aanmelden/:inlogdienst', {
      ...declaratie,
      recht: 'uitnodiging:wijzigen',
      doel: 'uitnodiging',
      invoer: uitnodigingSchema,
      antwoord: async ({ invoer, omgeving, werk }) => {
        const uitnodiging = invoer.token
        const { dienst } = await werk({ bewijs: hash(uitnodiging) }, (tx) => manieren(tx, inlogdiensten))
        if (dienst?.code !== invoer.inlogdienst) throw nietGevonden()
        const begin = () => beginAanmelding(huis, { dienst, uitnodiging }, omgeving.now)
        return await ofWeigering(huis, dienst, omgeving, begin)
      },
    }),
    page('/uitgelogd/:inlogdienst', {
      ...declaratie,
      invoer: dienstSchema,
      antwoord: async ({ invoer, omgeving }) => {
        const dienst = inlogdiensten.met(invoer.inlogdienst)
        const adres = await uitlogadres(huis, dienst, omgeving.now)
        return { pagina: <Uitgelogd omgeving={omgeving} dienst={dienst} adres={adres} /> }
      },
    }),
  ]
}

/** One page for every refusal; which it was stands in the log, as a code. */
async function ofWeigering(
  { inlogdiensten }: Aanmeldhuis,
  dienst: Inlogdienst,
  omgeving: Omgeving,
  doe: () => Promise<Antwoord>,
): Promise<Antwoord> {
  try {
    return await doe()
  } catch (fout) {
    if (!(fout instanceof AanmeldFout)) throw fout
    inlogdiensten.log(`aanmelden via ${dienst.code} geweigerd: ${fout.code}`)
    return {
      pagina: <Weigering omgeving={omgeving} dienst={dienst} code={fout.code} />,
      status: fout.code === onbereikbaar ? 503 : 400,
      koekjes: [{ naam: aanmeldkoekje, waarde: null }],
    }
  }
}

/** RP-Initiated Logout 1.0, without `id_token_hint`: that would put her name in an address. */
async function uitlogadres(
  { inlogdiensten }: Aanmeldhuis,
  dienst: Inlogdienst,
  now: Date,
): Promise<string | null> {
  const klant = await inlogdiensten
    .klant(dienst)(now)
    .catch(() => null)
  if (!klant?.serverMetadata().end_session_endpoint) return null
  return oidc.buildEndSessionUrl(klant, { post_logout_redirect_uri: inlogdiensten.adresVan('/inloggen') })
    .href
}
