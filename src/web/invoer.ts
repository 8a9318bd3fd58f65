import type { Context as C } from 'hono'
import type { Bestand } from './verzoek.ts'

/**
 * A form as the browser sent it: text and lists of text. A small CSV file is the text of its field; other files have a way of
 * their own (`stroom.ts`).
 */
export type Body = Record<string, string | string[]>

/** `null` when it is not a form. A null byte becomes the replacement character: PostgreSQL knows no such text. */
export async function leesBody(c: C): Promise<Body | null> {
  const soort = soortVan(c)
  if (/^application\/x-www-form-urlencoded\b/i.test(soort))
    return alsBody(new URLSearchParams(await c.req.text()))
  if (!isMultipart(c)) return null
  const velden = await c.req.formData().catch(() => null)
  return velden && alsBody(await Promise.all([...velden].map(alsTekst)))
}

const csvHoogstens = 200_000

/** A spreadsheet on Windows may save CSV in its own old encoding. */
async function alsTekst([naam, waarde]: [string, unknown]): Promise<[string, unknown]> {
  if (!(waarde instanceof File) || !/\.csv$/i.test(waarde.name) || waarde.size > csvHoogstens)
    return [naam, waarde]
  const bytes = await waarde.arrayBuffer()
  try {
    return [naam, new TextDecoder('utf-8', { fatal: true }).decode(bytes)]
  } catch {
    return [naam, new TextDecoder('windows-1252').decode(bytes)]
  }
}

/** The same form with its one file in memory; the route sets the ceiling. */
export async function leesMetBestand(
  c: C,
  veld: string,
): Promise<{ body: Body; bestand: Bestand | null } | null> {
  if (!isMultipart(c)) {
    const body = await leesBody(c)
    return body && { body, bestand: null }
  }
  const velden = await c.req.formData().catch(() => null)
  if (!velden) return null
  const deel = velden.get(veld)
  if (!deel || typeof deel === 'string' || deel.size === 0) return { body: alsBody(velden), bestand: null }
  const bytes = new Uint8Array(await deel.arrayBuffer())
  return { body: alsBody(velden), bestand: { naam: deel.name, bytes } }
}

function soortVan(c: C): string {
  return c.req.header('Content-Type') ?? ''
}

function isMultipart(c: C): boolean {
  return /^multipart\/form-data\b/i.test(soortVan(c))
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
