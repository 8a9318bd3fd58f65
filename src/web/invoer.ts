import type { Context as C } from 'hono'

/** A form as the browser sent it: text, lists of text. Files have a way of their own: `stroom.ts`. */
export type Body = Record<string, string | string[]>

/** `null` when it is not a form. A null byte becomes the replacement character: PostgreSQL knows no such text. */
export async function leesBody(c: C): Promise<Body | null> {
  const soort = c.req.header('Content-Type') ?? ''
  if (/^application\/x-www-form-urlencoded\b/i.test(soort))
    return alsBody(new URLSearchParams(await c.req.text()))
  if (!/^multipart\/form-data\b/i.test(soort)) return null
  const velden = await c.req.formData().catch(() => null)
  return velden && alsBody(velden)
}

export function alsBody(velden: Iterable<[string, unknown]>): Body {
  const body = new Map<string, string | string[]>()
  for (const [naam, waarde] of velden) {
    if (typeof waarde !== 'string') continue
    const eerder = body.get(naam)
    body.set(naam, eerder === undefined ? schoon(waarde) : [eerder, schoon(waarde)].flat())
  }
  return Object.fromEntries(body)
}

function schoon(tekst: string): string {
  return tekst.replaceAll('\0', '\uFFFD').replaceAll('\r\n', '\n')
}

const geheim = /wachtwoord|wachtzin|herstelcode|passkey|^code$|^token$/i

/** What may be kept or shown again: never what proves who somebody is. */
export function zonderGeheimen(body: Body): Body {
  return Object.fromEntries(Object.entries(body).filter(([naam]) => !geheim.test(naam)))
}

/** Is there anything in it that somebody typed or chose? */
export function heeftTekst(body: Body): boolean {
  return Object.entries(zonderGeheimen(body)).some(([naam, deel]) => naam !== 'versie' && deel.length > 0)
}
