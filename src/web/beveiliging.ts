import type { Context as C, Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { foutantwoord } from './fouten.tsx'
import type { Webroute } from './page.ts'
import { isMultipart } from './stroom.ts'

const maximaal = 1_500_000

/** Headers on every answer, one origin for every form, a ceiling on every body. */
export function beveilig(app: Hono, routes: readonly Webroute[], openbaarAdres?: string): void {
  const metBestanden = new Map(
    routes.flatMap((r) => (r.soort === 'actie' && r.bestanden ? [[r.pad, r.bestanden] as const] : [])),
  )
  const kleinBestand = new Map(
    routes.flatMap((r) => (r.soort === 'actie' && r.bestand ? [[r.pad, r.bestand.maximaal] as const] : [])),
  )
  app.use(staScriptToe)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      // With no-referrer a form post sends `Origin: null`.
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    }),
  )
  app.use(async (c, next) => {
    await next()
    // On the answer itself: `c.header` would make the whole answer anew once it is there.
    const { headers } = c.res
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
    headers.set('X-Robots-Tag', 'noindex')
  })
  app.use(csrf(openbaarAdres ? { origin: openbaarAdres } : {}))
  app.use((c, next) => {
    // `leesStroom` counts what comes in there.
    const plafond = isMultipart(c) ? metBestanden.get(c.req.path) : undefined
    if (plafond && Number(c.req.header('Content-Length') ?? 0) <= plafond) return next()
    const hier = kleinBestand.get(c.req.path) ?? maximaal
    return isKlein(c, hier) ? next() : telMee(hier)(c, next)
  })
}

/**
 * `default-src 'none'` forbids every script. A page that says that it carries ours gets this one exception. A file that
 * somebody sent gets less than nothing: where a browser shows it anyway, it is nobody's page.
 */
const staScriptToe: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers } = c.res
  const beleid = headers.get('Content-Security-Policy')
  if (c.get('script') && [200, 400].includes(c.res.status))
    headers.set('Content-Security-Policy', `${beleid}; script-src 'self'`)
  // Only the page with the button for it may ask where this device is.
  const mag = headers.get('Permissions-Policy')
  if (mag && c.get('script') === 'locatie')
    headers.set('Permissions-Policy', mag.replace('geolocation=()', 'geolocation=(self)'))
  if (c.get('zandbak')) headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
}

const telMee = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => foutantwoord(c, 413) })

/** Node holds a body to the length it announces, so that a stated small one needs no counting while it is read. */
function isKlein(c: C, plafond: number): boolean {
  return !c.req.header('Transfer-Encoding') && Number(c.req.header('Content-Length')) <= plafond
}
