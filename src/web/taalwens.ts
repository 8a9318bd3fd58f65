import type { Context as C } from 'hono'

/** The language a reader asks for: her choice in the address, else what her browser says (`Accept-Language`). */
export function wensVan(c: C): string {
  return c.req.query('taal') ?? c.req.header('Accept-Language') ?? 'nl'
}
