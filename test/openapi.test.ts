import { randomUUID } from 'node:crypto'
import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { apiversie } from '../src/api/monteer.ts'
import { alleRoutes } from '../src/app.ts'
import { scopes } from '../src/modules/koppeling/koppeling.ts'
import { type Koppelhuis, koppelhuis } from './koppelhuis.ts'

type Antwoord = { headers?: Record<string, unknown>; content: Record<string, { schema: { $ref: string } }> }
type Operatie = {
  parameters?: { name: string; in: string }[]
  responses: Record<string, Antwoord>
  security: Record<string, string[]>[]
}
type Document = {
  openapi: string
  info: { version: string; contact: Record<string, string> }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operatie>>
  components: { schemas: Record<string, z.core.JSONSchema.BaseSchema> }
}

let huis: Koppelhuis
let antwoord: Response
let doc: Document
beforeAll(async () => {
  huis = await koppelhuis()
  antwoord = await huis.app.request('/v1/openapi.json')
  doc = (await antwoord.json()) as Document
})
const operaties = () =>
  Object.entries(doc.paths).flatMap(([pad, hier]) =>
    Object.entries(hier).map(([methode, operatie]) => ({ pad, methode, operatie })),
  )

describe('het OpenAPI-document', () => {
  test('is geldig, voor iedereen, van elke site te lezen, en in het Nederlands', async () => {
    expect([antwoord.status, antwoord.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    expect(await new Validator().validate(structuredClone(doc) as never)).toMatchObject({ valid: true })
    expect(doc.openapi).toMatch(/^3\.1\./)
    expect(JSON.stringify(doc)).not.toMatch(/invalid|required field|the request/i)
  })

  test('volgt de API Design Rules', () => {
    const { name, email, url } = doc.info.contact
    expect([name, email, url].every(Boolean)).toBe(true)
    expect(doc.info.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(doc.servers.every((server) => /\/v\d+$/.test(server.url))).toBe(true)
    expect(operaties().length).toBeGreaterThan(1)
    for (const { pad, methode, operatie } of operaties()) {
      const [, collectie] = pad.split('/')
      expect(collectie, 'een collectie is een meervoud').toMatch(/en$|s$/)
      expect(pad).toMatch(/^(\/([a-z0-9-]+|\{[a-zA-Z]+\}|_[a-z-]+))+$/)
      expect(['get', 'post', 'put', 'patch', 'delete']).toContain(methode)
      for (const parameter of operatie.parameters ?? [])
        if (parameter.in === 'query') expect(parameter.name).toMatch(/^[a-z][a-zA-Z0-9]*$/)
      expect(Object.keys(operatie.responses)).toContain('400')
      for (const [status, { headers, content }] of Object.entries(operatie.responses)) {
        expect(headers).toHaveProperty('API-Version')
        expect(Object.keys(content)).toEqual([
          Number(status) < 400 ? 'application/json' : 'application/problem+json',
        ])
      }
      for (const eis of operatie.security)
        for (const scope of eis.oauth2!) expect(Object.keys(scopes)).toContain(scope)
    }
    expect(doc.components.schemas.Probleem!.required).toEqual(
      expect.arrayContaining(['status', 'title', 'detail']),
    )
  })

  test('beschrijft elke route voor koppelingen, en een scope kan worden gegeven', () => {
    const routes = alleRoutes(huis.unitOfWork).filter((route) => route.soort === 'api')
    const dicht = routes.filter((route) => route.wie !== 'iedereen')
    expect(operaties()).toHaveLength(dicht.length)
    expect(dicht.flatMap((route) => route.scope).filter((scope) => !(scope in scopes))).toEqual([])
  })
})

describe('elk antwoord', () => {
  const koppen = {
    'api-version': apiversie,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  }

  /** Says with which schema of the document an answer was compared. */
  async function toets(pad: string, methode: string, gekregen: Response): Promise<string> {
    const hoort = doc.paths[pad]![methode]!.responses[gekregen.status]
    expect(hoort, `${methode} ${pad} ${gekregen.status}`).toBeDefined()
    const soort = gekregen.headers.get('content-type')!
    const naam = hoort!.content[soort]!.schema.$ref.split('/').at(-1)!
    const schema = z.fromJSONSchema(doc.components.schemas[naam] as never)
    expect(schema.safeParse(await gekregen.json()).error?.issues ?? []).toEqual([])
    return `${gekregen.status} ${naam}`
  }

  test('heeft de vorm die in het document staat', async () => {
    const systeem = await huis.systeem(['meldingen:partner', 'meldingen:m'])
    const stuur = (inhoud: unknown, extra?: Record<string, string>) => systeem.stuur(inhoud, extra)
    const sleutel = { 'idempotency-key': randomUUID() }
    const goed = await stuur(huis.melding(), sleutel)
    const { id } = (await goed.clone().json()) as { id: string }
    const gezien = [
      await toets('/meldingen', 'post', goed),
      await toets('/meldingen', 'post', await stuur(huis.melding({ wat: 'Anders.' }), sleutel)),
      await toets('/meldingen', 'post', await stuur(huis.melding({ wat: 3, x: 1 }))),
      await toets('/meldingen', 'post', await stuur('{"a":1,"a":2}')),
      await toets('/meldingen', 'post', await stuur(huis.melding(), { authorization: 'Bearer x' })),
      await toets('/meldingen', 'post', await stuur('x'.repeat(1_000_001))),
      await toets('/meldingen', 'post', await stuur('x', { 'content-type': 'text/plain' })),
      await toets('/meldingen/{id}', 'get', await systeem.haal(id)),
      await toets('/meldingen/{id}', 'get', await systeem.haal(randomUUID())),
      await toets('/meldingen/{id}', 'get', await systeem.haal('x')),
    ]
    expect(gezien).toEqual([
      ...['201 Ontvangst', '409 Probleem', '400 Probleem', '400 Probleem', '401 Probleem', '413 Probleem'],
      ...['415 Probleem', '200 Stand', '404 Probleem', '400 Probleem'],
    ])
  })

  test('heeft de koppen van de API, en geen koekje; ook bij een verkeerd adres of een verkeerde methode', async () => {
    const proeven: [string, string, number][] = [
      ['GET', '/v1/openapi.json', 200],
      ['GET', '/v1/bestaat-niet', 404],
      ['GET', '/v1/', 404],
      ['POST', '/v1/openapi.json', 405],
      ['DELETE', '/v1/meldingen', 405],
      ['GET', '/v1/oauth/token', 405],
      ['OPTIONS', '/v1/meldingen', 405],
      ['POST', '/v1/meldingen', 401],
      ['GET', `/v1/meldingen/${randomUUID()}`, 401],
      ['POST', '/v1/oauth/token', 400],
    ]
    for (const [method, pad, status] of proeven) {
      const gekregen = await huis.app.request(pad, { method })
      const { headers } = gekregen
      expect(Object.fromEntries(headers), pad).toMatchObject(koppen)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d+/)
      expect(headers.getSetCookie()).toEqual([])
      expect(headers.has('access-control-allow-origin')).toBe(
        pad.endsWith('openapi.json') && method === 'GET',
      )
      expect(gekregen.status, `${method} ${pad}`).toBe(status)
    }
  })
})
