/** For whom a passkey is made: the domain it is bound to, and the one origin whose answers count (WebAuthn, 5.1.7). */
export type RelyingParty = Readonly<{ id: string; origin: string | null }>

/** The public address, or else localhost on whichever port: the only place without https that browsers accept. */
export function relyingParty(openbaarAdres: string | undefined): RelyingParty {
  if (!openbaarAdres) return { id: 'localhost', origin: null }
  const { hostname, origin } = new URL(openbaarAdres)
  return { id: hostname, origin }
}

/** The origin that an answer has to come from. Of localhost the port is read from the answer itself. */
export function verwachteOrigin(rp: RelyingParty, clientDataJSON: string): string {
  if (rp.origin) return rp.origin
  const { origin } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString()) as { origin: string }
  const url = new URL(origin)
  return url.protocol === 'http:' && url.hostname === 'localhost' ? url.origin : 'http://localhost'
}
