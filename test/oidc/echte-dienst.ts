import { generateKeyPairSync, type JsonWebKey, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export type Persoon = { name: string; groups: string[] }

export const klant = { id: 'baken', geheim: 'een-geheim-voor-de-tests' }

/** A real OpenID Provider (the package oidc-provider) on a free port, where a name alone signs in. */
export async function startEchteDienst(bakenAdres: string, code: string) {
  const personen = new Map<string, Persoon>()
  const server = createServer((vraag, antwoord) => void bedien(vraag, antwoord))
  let poort = 0
  const luister = () =>
    new Promise<void>((klaar) =>
      server.listen(poort, '127.0.0.1', () => {
        poort = (server.address() as AddressInfo).port
        klaar()
      }),
    )
  await luister()
  const issuer = `http://localhost:${poort}`
  let provider = maak()

  function maak(): Provider {
    const nieuw = new Provider(issuer, {
      clients: [
        {
          client_id: klant.id,
          client_secret: klant.geheim,
          redirect_uris: [`${bakenAdres}/aanmelden/${code}/terug`],
          post_logout_redirect_uris: [`${bakenAdres}/inloggen`],
        },
      ],
      jwks: { keys: [nieuweSleutel()] },
      cookies: { keys: ['een-sleutel-voor-de-tests'] },
      scopes: ['openid', 'profile', 'groups'],
      claims: { openid: ['sub', 'amr'], profile: ['name'], groups: ['groups'] },
      ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
      interactions: { url: (_, { uid }) => `/wie-bent-u/${uid}` },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...personen.get(sub) }) }),
      // Nobody is asked what Baken may see: an organisation decides that for its own people.
      loadExistingGrant: async (ctx) => {
        const grant = new ctx.oidc.provider.Grant({
          clientId: klant.id,
          accountId: ctx.oidc.session!.accountId!,
        })
        grant.addOIDCScope('openid profile groups')
        await grant.save()
        return grant
      },
      renderError: (ctx, fout) => {
        ctx.body = `fout: ${fout.error} ${fout.error_description}`
      },
    })
    return nieuw
  }

  async function bedien(vraag: IncomingMessage, antwoord: ServerResponse): Promise<void> {
    if (!vraag.url!.startsWith('/wie-bent-u/')) return void provider.callback()(vraag, antwoord)
    if (vraag.method === 'GET') return void antwoord.setHeader('content-type', 'text/html').end(formulier)
    const delen: Buffer[] = []
    for await (const deel of vraag) delen.push(deel as Buffer)
    const velden = new URLSearchParams(Buffer.concat(delen).toString())
    const amr = velden.has('mfa') ? ['pwd', 'mfa'] : ['pwd']
    await provider.interactionFinished(vraag, antwoord, { login: { accountId: velden.get('wie')!, amr } })
  }

  return {
    issuer,
    personen,
    /** Another key from now on; the old one is gone. */
    draaiSleutels: () => {
      provider = maak()
    },
    stop: () =>
      new Promise<void>((klaar) => {
        server.close(() => klaar())
        server.closeAllConnections()
      }),
    herstel: luister,
  }
}

function nieuweSleutel(): JsonWebKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' }
}

const formulier = `<!doctype html><html lang="nl"><title>Inloggen bij de gemeente</title><main><h1>Inloggen bij de gemeente</h1>
  <form method="post"><label for="wie">Wie bent u?</label><input id="wie" name="wie">
  <label><input type="checkbox" id="mfa" name="mfa" checked> met een tweede stap</label>
  <button type="submit">Inloggen</button></form></main></html>`
