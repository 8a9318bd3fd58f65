import type { Bag } from '../../../platform/bronnen/index.ts'
import { eenKeer } from '../../../platform/db/index.ts'
import { actie, page, type Webroute } from '../../../web/page.ts'
import { internMelden } from '../collega/kaart.pages.tsx'
import { adresSchema, balieMeldingSchema } from './balie.schema.ts'
import { Adresantwoord, Adresvraag } from './balie.view.tsx'
import { meldAdres } from './meld-adres.ts'

/** The desk, an address, the BAG, one press. The BAG is asked between units of work, never inside one. */
export function balieRoutes(bag: Bag): Webroute[] {
  const vraag = page('/intern/balie', {
    ...internMelden,
    verwerking: 'melding.balie',
    spoor: 'geen',
    antwoord: async ({ omgeving }) => ({ pagina: <Adresvraag omgeving={omgeving} /> }),
  })
  return [
    vraag,
    actie('/intern/balie/adres', {
      ...internMelden,
      verwerking: 'bron.bag-vragen',
      schema: adresSchema,
      antwoord: async ({ omgeving, werk, invoer }) => {
        // First the trace: who cannot be logged, cannot ask. It says that the BAG was asked, not for which address.
        await werk({}, async (ctx) => ctx.betreft(null))
        const uitkomst = await bag(invoer)
        const form = { waarden: {}, fouten: [] }
        return { pagina: <Adresantwoord {...{ omgeving, adres: invoer, uitkomst, form }} /> }
      },
      bij: vraag,
    }),
    actie('/intern/balie', {
      ...internMelden,
      verwerking: 'melding.balie-melden',
      schema: balieMeldingSchema,
      antwoord: async ({ werk, invoer }) => {
        await eenKeer(werk({}, (ctx) => meldAdres(ctx, invoer)))
        return { naar: '/intern/meldingen' }
      },
      bij: async ({ omgeving, invoer }) => {
        const adres = adresSchema.safeParse(invoer)
        if (!adres.success) return { pagina: <Adresvraag omgeving={omgeving} /> }
        const form = omgeving.formulier
        return { pagina: <Adresantwoord {...{ omgeving, form, adres: adres.data, uitkomst: null }} /> }
      },
    }),
  ]
}
