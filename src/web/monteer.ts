import { type Context as C, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { behandel } from './behandel.tsx'
import { beveilig } from './beveiliging.ts'
import { scriptbestand } from './bouw-script.ts'
import { stijlblad } from './bouw-stijl.ts'
import { comprimeer } from './compressie.ts'
import { sessiekoekje, type Webdiensten } from './diensten.ts'
import { foutantwoord } from './fouten.tsx'
import { leesBody, leesMetBestand } from './invoer.ts'
import type { Pagina, Webroute } from './page.ts'
import { serveerPictogrammen } from './pictogrammen.ts'
import { leesStroom, StroomFout } from './stroom.ts'
import { wensVan } from './taalwens.ts'

/** All pages and acts on one Hono application, behind the same guards. */
export function monteer(
  deel: Omit<Webdiensten, 'menu' | 'routes' | 'overal' | 'geheugens'>,
  routes: readonly Webroute[],
): Hono {
  const app = new Hono()
  const paginas = routes.filter((route): route is Pagina => route.soort === 'pagina')
  const menu = paginas.filter((pagina) => pagina.menu !== undefined)
  const overal = paginas.filter((pagina) => pagina.overal !== undefined)
  const diensten = { ...deel, menu, routes, overal, geheugens: new Map() }
  const stijl = stijlblad()
  app.use(comprimeer)
  app.use(async (c: C, next) => {
    // Who has no session is the public, and reads an error in her own language.
    if (!getCookie(c, sessiekoekje)) c.set('woorden', diensten.woorden?.(wensVan(c)))
    await next()
  })
  beveilig(app, routes, diensten.openbaarAdres)
  app.get(stijl.pad, (c) => {
    c.header('Cache-Control', 'public, max-age=31536000, immutable')
    return c.body(stijl.css, 200, { 'Content-Type': 'text/css; charset=utf-8' })
  })
  for (const script of new Set(routes.flatMap((route) => route.script ?? []))) {
    const { js, pad } = scriptbestand(script)
    app.get(pad, (c) => {
      c.header('Cache-Control', 'public, max-age=31536000, immutable')
      return c.body(js, 200, { 'Content-Type': 'text/javascript; charset=utf-8' })
    })
  }
  serveerPictogrammen(app)
  // No icon: the tab of a reporter stays neutral.
  app.get('/favicon.ico', (c) => c.body(null, 204))
  for (const route of routes) app.on(route.methode, route.pad, (c) => bedien(c, diensten, route))
  app.notFound((c) => foutantwoord(c, 404))
  app.onError((fout, c) => {
    const status = (fout as { status?: number }).status
    if (status === 403) return foutantwoord(c, 403)
    if (fout instanceof StroomFout) return foutantwoord(c, 415)
    diensten.log(`onverwachte fout: ${fout.name} ${(fout as { code?: string }).code ?? ''}\n${sporen(fout)}`)
    return foutantwoord(c, 500)
  })
  return app
}

async function bedien(c: C, diensten: Webdiensten, route: Webroute): Promise<Response> {
  c.set('script', scriptVan(route))
  c.set('persbaar', route.persbaar)
  const stroom = route.soort === 'actie' && route.bestanden ? await leesStroom(c, route.bestanden) : null
  const metBestand =
    route.soort === 'actie' && route.bestand ? await leesMetBestand(c, route.bestand.veld) : null
  const body = stroom?.velden() ?? metBestand?.body ?? (route.soort === 'actie' ? await leesBody(c) : {})
  if (!body) return foutantwoord(c, 415)
  if (typeof body.taal === 'string' && c.get('woorden')) c.set('woorden', diensten.woorden?.(body.taal))
  const now = diensten.klok()
  const token = route.wie === 'iedereen' ? undefined : getCookie(c, sessiekoekje)
  try {
    return await behandel(c, diensten, route, {
      body,
      bestand: metBestand?.bestand ?? null,
      stroom,
      now,
      token,
    })
  } finally {
    await stroom?.laatLopen()
  }
}

/** An act shows the page of its form again, with the script of that page. */
function scriptVan(route: Webroute): string | undefined {
  if (route.script || route.soort === 'pagina') return route.script
  return typeof route.bij === 'function' ? undefined : route.bij.script
}

/** Where it went wrong, never with what: a message may hold what somebody typed. */
function sporen(fout: Error): string {
  return (fout.stack ?? '')
    .split('\n')
    .filter((regel) => /^\s+at /.test(regel))
    .slice(0, 6)
    .join('\n')
}
