import { randomUUID } from 'node:crypto'
import { type Context as C, Hono } from 'hono'
import { behandel } from './behandel.ts'
import type { Apidiensten } from './diensten.ts'
import { alsProblemJson, type Probleem, probleem } from './probleem.ts'
import type { Apiantwoord, Apiroute } from './route.ts'

/** The version of the interface itself; the first number stands in every address. */
export const apiversie = '1.0.0'

const vast = {
  'API-Version': apiversie,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
}

/** All API routes on a Hono application of their own: no cookie, no form of ours, no page gets near it. */
export function monteerApi(diensten: Apidiensten, routes: readonly Apiroute[]): Hono {
  const app = new Hono()
  for (const [pad, hier] of Map.groupBy(routes, (route) => route.pad)) {
    for (const route of hier) app.on(route.methode, pad, (c) => bedien(c, diensten, route))
    const Allow = hier.map((route) => route.methode).join(', ')
    app.all(pad, (c) => stuurProbleem(c, probleem(405, 'methode', { koppen: { Allow } })))
  }
  app.notFound((c) => stuurProbleem(c, probleem(404, 'niet-gevonden')))
  app.onError((fout, c) => {
    // Where it went wrong, never with what: a message may hold what somebody wrote.
    const nummer = randomUUID().slice(0, 8)
    const plek = (fout.stack ?? '').split('\n').filter((regel) => /^\s+at /.test(regel))
    diensten.log(`onverwachte fout ${nummer}: ${fout.name}\n${plek.slice(0, 6).join('\n')}`)
    const detail = `Dit ligt aan ons. Noem nummer ${nummer} als u ons belt.`
    return stuurProbleem(c, probleem(500, 'fout', { detail }))
  })
  return app
}

async function bedien(c: C, diensten: Apidiensten, route: Apiroute): Promise<Response> {
  const uitkomst = await behandel(c, diensten, route)
  const cors: Record<string, string> = route.cors ? { 'Access-Control-Allow-Origin': route.cors } : {}
  if (!('probleem' in uitkomst)) return stuur(c, uitkomst, cors)
  if (route.alsFout) return stuur(c, route.alsFout(uitkomst.probleem), cors)
  return stuurProbleem(c, uitkomst.probleem, cors)
}

function stuur(c: C, { status, inhoud, koppen }: Apiantwoord, extra: Record<string, string>): Response {
  const soort = { 'Content-Type': 'application/json' }
  return c.body(JSON.stringify(inhoud), status as 200, { ...vast, ...soort, ...extra, ...koppen })
}

function stuurProbleem(c: C, wat: Probleem, extra: Record<string, string> = {}): Response {
  const soort = { 'Content-Type': 'application/problem+json' }
  return c.body(JSON.stringify(alsProblemJson(wat)), wat.status, {
    ...vast,
    ...soort,
    ...extra,
    ...wat.koppen,
  })
}
