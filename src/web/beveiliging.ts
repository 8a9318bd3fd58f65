import type { Context as C, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'

const maximaal = 1_500_000

/** Headers on every answer, one origin for every form, a ceiling on every body. */
export function beveilig(app: Hono, openbaarAdres?: string): void {
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
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
    c.header('X-Robots-Tag', 'noindex')
  })
  app.use(csrf(openbaarAdres ? { origin: openbaarAdres } : {}))
  app.use((c, next) => (isKlein(c) ? next() : telMee(c, next)))
}

const telMee = bodyLimit({
  maxSize: maximaal,
  onError: (c) => c.text('Dit is te groot om te versturen.', 413),
})

/** Node holds a body to the length it announces, so that a stated small one needs no counting while it is read. */
function isKlein(c: C): boolean {
  return !c.req.header('Transfer-Encoding') && Number(c.req.header('Content-Length')) <= maximaal
}
