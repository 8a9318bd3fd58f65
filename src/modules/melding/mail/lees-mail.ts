import PostalMime from 'postal-mime'
import { htmlAlsTekst } from './html-als-tekst.ts'
import { leesMsg } from './lees-msg.ts'
import type { Msg } from './msg.schema.ts'

export type Bijlage = Readonly<{ naam: string; bytes: Uint8Array }>

/** A saved mail as far as a melding needs it. */
export type Mail = Readonly<{
  onderwerp: string
  van: Readonly<{ naam: string; adres: string }>
  datum: Date | null
  tekst: string
  /** What hung on it, for whoever can store files. */
  bijlagen: readonly Bijlage[]
}>

/** The first bytes of a compound file: what Outlook saves as .msg. */
const outlook = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const diepte = { maxNestingDepth: 32, maxHeadersSize: 200_000, maxRfc822NestingDepth: 3 }

/** Reads an .eml or .msg in memory; `null` when it is neither. What it is, its content says, not its name. */
export async function leesMail(bytes: Uint8Array): Promise<Mail | null> {
  try {
    if (!outlook.equals(bytes.subarray(0, outlook.length))) return await leesEml(bytes)
    const mail = await leesMsg(bytes)
    return mail && vanOutlook(mail)
  } catch {
    return null
  }
}

async function leesEml(bytes: Uint8Array): Promise<Mail | null> {
  const mail = await PostalMime.parse(bytes, diepte)
  if (!mail.from && !mail.subject && !mail.date) return null
  return {
    onderwerp: schoon(mail.subject),
    van: { naam: schoon(mail.from?.name), adres: schoon(mail.from?.address) },
    datum: datumUit(mail.date),
    tekst: schoon(mail.text) || htmlAlsTekst(schoon(mail.html)),
    bijlagen: mail.attachments
      .filter((deel) => typeof deel.content !== 'string')
      .map((deel) => ({
        naam: schoon(deel.filename ?? undefined) || 'zonder naam',
        bytes: new Uint8Array(deel.content as ArrayBuffer),
      })),
  }
}

function vanOutlook(mail: Msg): Mail {
  const html = mail.bodyHtml ?? (mail.html && new TextDecoder().decode(mail.html))
  return {
    onderwerp: schoon(mail.subject),
    van: { naam: schoon(mail.senderName), adres: schoon(mail.senderSmtpAddress ?? mail.senderEmail) },
    datum: datumUit(mail.clientSubmitTime ?? mail.messageDeliveryTime),
    tekst: schoon(mail.body) || htmlAlsTekst(schoon(html)),
    bijlagen: mail.bijlagen.map(({ naam, bytes }) => ({ naam: schoon(naam) || 'zonder naam', bytes })),
  }
}

function datumUit(tekst: string | undefined): Date | null {
  const datum = new Date(tekst ?? '')
  return Number.isNaN(datum.getTime()) ? null : datum
}

/** PostgreSQL knows no null byte, and a form sends its own line ends. */
function schoon(tekst: string | undefined): string {
  return (tekst ?? '').replaceAll('\0', '').replaceAll('\r\n', '\n').trim()
}
