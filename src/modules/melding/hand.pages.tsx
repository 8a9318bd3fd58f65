import { nieuwId } from '../../kernel/ids.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import { nieuweMeldcode } from '../../platform/crypto/index.ts'
import { dagIn } from '../../web/datumveld.schema.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page, type Webroute } from '../../web/page.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { vulVoor } from '../../web/voorinvulling.ts'
import { handSchema, mSchema } from './hand.schema.ts'
import { Handontvangst, Handscherm, Mscherm } from './hand.view.tsx'
import { registreer, registreerM } from './registreer.ts'

const declaratie = {
  recht: 'melding:toevoegen',
  doel: 'registreren',
  verwerking: 'melding.registreren',
} as const

/** A new form begins with today; one that comes back keeps what it had. */
function beginnend({ formulier, now }: Omgeving) {
  const form = vulVoor(formulier, dagIn('ontvangen', dagVan(now)))
  const vast = {
    concept: waarde(form, 'concept') || nieuwId(now),
    code: waarde(form, 'code') || nieuweMeldcode(),
  }
  return { form, vast }
}

const hand = page('/intern/registreren', {
  ...declaratie,
  spoor: 'geen',
  menu: 'Melding invoeren',
  begin: false,
  antwoord: async ({ omgeving }) => ({
    pagina: <Handscherm omgeving={omgeving} {...beginnend(omgeving)} />,
  }),
})

const m = page('/intern/m-melding', {
  ...declaratie,
  spoor: 'geen',
  antwoord: async ({ omgeving }) => ({ pagina: <Mscherm omgeving={omgeving} {...beginnend(omgeving)} /> }),
})

/** What reached the municipality beside the website, written down by the aandachtsfunctionaris. */
export const handRoutes: Webroute[] = [
  hand,
  actie('/intern/registreren', {
    ...declaratie,
    schema: handSchema,
    antwoord: async (verzoek) => {
      const { code } = await registreer(verzoek, verzoek.invoer)
      return { pagina: <Handontvangst omgeving={verzoek.omgeving} code={code} /> }
    },
    bij: hand,
  }),
  m,
  actie('/intern/m-melding', {
    ...declaratie,
    schema: mSchema,
    antwoord: async (verzoek) => {
      await registreerM(verzoek, verzoek.invoer)
      return { pagina: <Handontvangst omgeving={verzoek.omgeving} code={null} /> }
    },
    bij: m,
  }),
]
