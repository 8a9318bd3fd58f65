import type { Transporter } from 'nodemailer'

export type Bericht = { onderwerp: string; tekst: string }
export type Mailinstelling = { smtp: string; van: string }

/** Hands one mail to the mail server. Throws when a later try may work; what is refused for good is logged and over. */
export type Verstuur = (adres: string, bericht: Bericht) => Promise<void>

const geduld = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Mail over SMTP (RFC 5321). Without settings nothing is sent. Logs and errors hold a code, never an address. */
export function maakVerstuur(instelling: Mailinstelling | null, log: (regel: string) => void): Verstuur {
  if (!instelling) return async () => {}
  const post = postVan(instelling)
  return async (adres, { onderwerp, tekst }) => {
    try {
      await (await post()).sendMail({
        from: instelling.van,
        to: { name: '', address: adres },
        subject: onderwerp,
        text: tekst,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    } catch (fout) {
      const { code = '', responseCode = 0 } = fout as { code?: string; responseCode?: number }
      // The message of the server may quote the address: it stays out of the log and out of the queue.
      if (responseCode < 500 || code === 'EAUTH') throw new Error(`mail: ${responseCode || code}`)
      log(`mail: geweigerd door de mailserver (${responseCode})`)
    }
  }
}

/** The line to the mail server, opened at the first mail: who sends none starts without all that. Wrong settings show at once. */
function postVan({ smtp }: Mailinstelling) {
  const url = new URL(smtp)
  const hierZelf = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const opties = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    secure: url.protocol === 'smtps:',
    port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    // A passphrase and an address go over the wire: in the open on this machine only.
    requireTLS: !hierZelf,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...geduld,
  }
  let post: Promise<Transporter> | undefined
  return () => {
    post ??= import('nodemailer').then(({ createTransport }) => createTransport(opties))
    return post
  }
}
