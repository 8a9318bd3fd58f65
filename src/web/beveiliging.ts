import type { Hono } from 'hono'
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
  app.use(bodyLimit({ maxSize: maximaal, onError: (c) => c.text('Dit is te groot om te versturen.', 413) }))
}
