import type { Context as C } from 'hono'

/** A form as the browser sent it: text, lists of text; no files yet. */
export type Body = Record<string, string | string[]>

const vormen = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i

/** `null` when it is not a form. A null byte becomes the replacement character: PostgreSQL knows no such text. */
export async function leesBody(c: C): Promise<Body | null> {
  if (!vormen.test(c.req.header('Content-Type') ?? '')) return null
  const ruw = await c.req.parseBody({ all: true })
  return Object.fromEntries(
    Object.entries(ruw).map(([naam, waarde]) => [
      naam,
      Array.isArray(waarde)
        ? waarde.filter((deel) => typeof deel === 'string').map(schoon)
        : schoon(String(waarde)),
    ]),
  )
}

function schoon(tekst: string): string {
  return tekst.replaceAll('\0', '\uFFFD').replaceAll('\r\n', '\n')
}
