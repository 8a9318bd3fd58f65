import { randomUUID } from 'node:crypto'
import { maakKoppeling } from '../src/modules/koppeling/beheer-koppelingen.ts'
import type { Scope } from '../src/modules/koppeling/koppeling.ts'
import { organisatieMetCode } from '../src/modules/netwerk/index.ts'
import { type Gemeente, inloghuis } from './inlog.ts'

/** The whole application with other systems that call it. */
export async function koppelhuis() {
  const huis = await inloghuis()
  const { app, gemeente, klok } = huis

  /** A koppeling that a beheerder of this municipality made. */
  async function koppeling(scopes: Scope[] = ['meldingen:partner'], waar: Gemeente = gemeente) {
    const client = randomUUID()
    const geheim = await waar.als(
      'beheerder',
      async (ctx) => {
        const organisatie = (await organisatieMetCode(ctx, 'hulphuis'))!.id
        return await maakKoppeling(ctx, { koppeling: client, naam: 'Proefsysteem', organisatie, scopes })
      },
      { doel: 'beheer', now: klok.nu },
    )
    return { client, geheim }
  }

  function vraagToken(velden: Record<string, string>, headers: Record<string, string> = {}) {
    const body = new URLSearchParams({ grant_type: 'client_credentials', ...velden }).toString()
    const soort = { 'content-type': 'application/x-www-form-urlencoded' }
    return app.request('/v1/oauth/token', { method: 'POST', body, headers: { ...soort, ...headers } })
  }

  async function tokenVan({ client, geheim }: { client: string; geheim: string }): Promise<string> {
    const antwoord = await vraagToken({ client_id: client, client_secret: geheim })
    return ((await antwoord.json()) as { access_token: string }).access_token
  }

  /** A system that is signed in, as a pair of calls. */
  async function systeem(scopes?: Scope[], waar?: Gemeente) {
    const wie = await koppeling(scopes, waar)
    const token = await tokenVan(wie)
    const authorization = `Bearer ${token}`
    const stuur = (inhoud: unknown, koppen: Record<string, string> = {}) =>
      app.request('/v1/meldingen', {
        method: 'POST',
        body: typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud),
        headers: {
          authorization,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          ...koppen,
        },
      })
    const haal = (id: string) => app.request(`/v1/meldingen/${id}`, { headers: { authorization } })
    return { ...wie, token, stuur, haal }
  }

  const melding = (extra: object = {}) => ({
    soort: 'partner',
    gemeente: gemeente.code,
    wat: 'Vier mensen slapen in een busje achter de loods.',
    ...extra,
  })

  return { ...huis, koppeling, vraagToken, tokenVan, systeem, melding }
}

export type Koppelhuis = Awaited<ReturnType<typeof koppelhuis>>
