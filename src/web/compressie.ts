import type { MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'

const pers = compress({ threshold: 512 })
const klaar = async () => {}

/**
 * Compresses our own files, and the pages that say that they may be: nothing secret in them and nothing repeated from
 * the request. Any other page would tell by its size what is in it (BREACH; besluit 0018).
 */
export const comprimeer: MiddlewareHandler = async (c, next) => {
  await next()
  const soort = c.res.headers.get('Content-Type') ?? ''
  if (/^text\/(css|javascript)\b/.test(soort) || c.get('persbaar')) await pers(c, klaar)
}
