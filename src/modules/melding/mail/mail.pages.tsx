import { nieuwId } from '../../../kernel/ids.ts'
import { eenKeer } from '../../../platform/db/index.ts'
import { actie, page, type Verzoek, type Webroute } from '../../../web/page.ts'
import { internMelden } from '../collega/kaart.pages.tsx'
import { meegenomenVan, openMail, vergeetMail, verzegelMail } from './afzender.ts'
import { leesMail, type Mail } from './lees-mail.ts'
import { mailBestandSchema, mailMeldingSchema } from './mail.schema.ts'
import { KiesMail, Nakijken, Verstuurd } from './mail.view.tsx'
import { meldMail } from './meld-mail.ts'

const plafond = 10_000_000
const zonderAfzender = { afzender: null, datum: null, bijlagen: [] }
const verlopen =
  'Baken weet de afzender niet meer. Uw tekst staat er nog. U kunt opnieuw versturen, zonder afzender.'
const geenMail = 'Dit is geen opgeslagen mail. Kies een bestand dat eindigt op .eml of .msg.'

const kies = page('/intern/mail', {
  ...internMelden,
  verwerking: 'melding.mail-kiezen',
  spoor: 'geen',
  antwoord: async ({ omgeving }) => ({ pagina: <KiesMail omgeving={omgeving} form={omgeving.formulier} /> }),
})

/** Read in memory and shown; not a byte is stored before she sends it. */
const lezen = actie('/intern/mail/lezen', {
  ...internMelden,
  verwerking: 'melding.mail-lezen',
  spoor: 'geen',
  bestand: { veld: 'mail', maximaal: plafond },
  schema: mailBestandSchema,
  antwoord: async (verzoek) => {
    const { omgeving } = verzoek
    const mail = await gekozenMail(verzoek)
    if (!mail) {
      const form = { waarden: {}, fouten: [{ veld: 'mail', tekst: geenMail }] }
      return { pagina: <KiesMail omgeving={omgeving} form={form} />, status: 400 }
    }
    const { veld, koekjes } = verzegelMail(mail, omgeving.now)
    const waarden = {
      ...{ concept: nieuwId(omgeving.now), verzegeld: veld, afzender: 'ja' },
      wat: [mail.onderwerp, mail.tekst].filter(Boolean).join('\n\n'),
    }
    const form = { waarden, fouten: [] }
    return { pagina: <Nakijken omgeving={omgeving} form={form} mail={meegenomenVan(mail)} />, koekjes }
  },
  bij: kies,
})

async function gekozenMail({ bestand }: Pick<Verzoek<unknown>, 'bestand'>): Promise<Mail | null> {
  return bestand ? await leesMail(bestand.bytes) : null
}

const versturen = actie('/intern/mail', {
  ...internMelden,
  verwerking: 'melding.mail-melden',
  schema: mailMeldingSchema,
  antwoord: async (verzoek) => {
    const { invoer, omgeving, werk } = verzoek
    const mail = openMail(verzoek, invoer.verzegeld)
    if (!mail && invoer.verzegeld !== '') {
      const { concept, wat, waar } = invoer
      const form = { waarden: { concept, wat, waar }, fouten: [{ veld: '', tekst: verlopen }] }
      return { pagina: <Nakijken omgeving={omgeving} form={form} mail={null} />, status: 409 }
    }
    await eenKeer(werk({}, (ctx) => meldMail(ctx, invoer, mail ?? zonderAfzender)))
    return { naar: '/intern/mail/verstuurd', koekjes: [vergeetMail] }
  },
  bij: async (verzoek) => {
    const { omgeving } = verzoek
    const mail = openMail(verzoek, String(verzoek.invoer.verzegeld ?? ''))
    return { pagina: <Nakijken omgeving={omgeving} form={omgeving.formulier} mail={mail} /> }
  },
})

const verstuurd = page('/intern/mail/verstuurd', {
  ...internMelden,
  verwerking: 'melding.mail-verstuurd',
  spoor: 'geen',
  antwoord: async ({ omgeving }) => ({ pagina: <Verstuurd omgeving={omgeving} /> }),
})

export const mailRoutes: Webroute[] = [kies, lezen, versturen, verstuurd]
