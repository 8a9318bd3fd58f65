import type { Context as C } from 'hono'
import { setCookie } from 'hono/cookie'
import type { Koekje } from './verzoek.ts'

/** `__Host-` cookies: this host only, this scheme only, out of reach of scripts. Without maxAge it ends with the browser. */
export function zetKoekjes(c: C, koekjes: Koekje[] = []): void {
  for (const { naam, waarde, maxAge } of koekjes) {
    const duur = waarde === null ? { maxAge: 0 } : maxAge === undefined ? {} : { maxAge }
    setCookie(c, naam, waarde ?? '', { path: '/', secure: true, httpOnly: true, sameSite: 'Lax', ...duur })
  }
}
