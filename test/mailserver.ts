import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A real mail server that keeps what comes in, as `address` and the raw text. */
export async function mailserver() {
  const post: { naar: string; ruw: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onData: (stroom, { envelope }, klaar) => {
      const delen: Buffer[] = []
      stroom.on('data', (deel: Buffer) => delen.push(deel))
      stroom.on('end', () => {
        post.push({ naar: envelope.rcptTo[0]!.address, ruw: Buffer.concat(delen).toString() })
        klaar()
      })
    },
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const dicht = () => new Promise<void>((klaar) => server.close(() => klaar()))
  return { post, smtp: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, dicht }
}
