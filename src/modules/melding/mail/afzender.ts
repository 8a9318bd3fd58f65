import { afgeleideSleutel, nieuwToken, ontzegel, verzegel } from '../../../platform/crypto/index.ts'
import type { Koekje, Verzoek } from '../../../web/verzoek.ts'
import type { Melder } from '../melding.ts'
import type { Mail } from './lees-mail.ts'

const mailkoekje = '__Host-mail'
const plaats = 'melding.mail afzender'
const uur = 3_600_000

type Inhoud = { afzender: Melder | null; datum: string | null; bijlagen: string[]; tot: number }
/** What goes along with the page between reading a mail and sending it, beside the text that she edits. */
export type Meegenomen = Omit<Inhoud, 'tot'>

export function meegenomenVan({ van, datum, bijlagen }: Mail): Meegenomen {
  return {
    afzender: van.naam || van.adres ? { naam: van.naam, hoe: van.adres, wanneer: '' } : null,
    datum: datum?.toISOString() ?? null,
    bijlagen: bijlagen.map((bijlage) => bijlage.naam),
  }
}

/** Sealed for the hidden field, under a key that only this browser's cookie has; it opens for an hour. */
export function verzegelMail(mail: Mail, now: Date): { veld: string; koekjes: Koekje[] } {
  const token = nieuwToken()
  const inhoud: Inhoud = { ...meegenomenVan(mail), tot: now.getTime() + uur }
  const veld = verzegel(sleutelVan(token), plaats, Buffer.from(JSON.stringify(inhoud))).toString('base64url')
  return { veld, koekjes: [{ naam: mailkoekje, waarde: token }] }
}

/** `null` when this browser did not read the mail, a bit of it changed, or the hour is over. */
export function openMail(
  { koekje, omgeving }: Pick<Verzoek<unknown>, 'koekje' | 'omgeving'>,
  veld: string,
): Meegenomen | null {
  try {
    const sleutel = sleutelVan(koekje(mailkoekje) ?? '')
    const tekst = ontzegel(sleutel, plaats, Buffer.from(veld, 'base64url')).toString('utf8')
    const { tot, ...inhoud } = JSON.parse(tekst) as Inhoud
    return tot > omgeving.now.getTime() ? inhoud : null
  } catch {
    return null
  }
}

export const vergeetMail: Koekje = { naam: mailkoekje, waarde: null }

function sleutelVan(token: string): Buffer {
  return afgeleideSleutel(Buffer.from(token, 'base64url'), plaats)
}
