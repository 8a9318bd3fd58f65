import type { Probleem } from '../../api/probleem.ts'
import { type Apiantwoord, type Apiroute, route } from '../../api/route.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { geefToken } from './geef-token.ts'
import { tokenantwoord, tokenvraag } from './koppeling.schema.ts'
import { tokenSeconden } from './koppeling.ts'

/** RFC 6749, 4.4: client credentials. Its errors have a form of their own (5.2), so no problem+json here. */
export function tokenRoutes(unitOfWork: UnitOfWork): Apiroute[] {
  return [
    route('POST', '/v1/oauth/token', {
      recht: 'koppeltoken:toevoegen',
      doel: 'koppelen',
      verwerking: 'koppeling.token',
      wie: 'iedereen',
      scope: [],
      lees: 'formulier',
      input: tokenvraag,
      output: tokenantwoord,
      alsFout: ({ status, koppen }: Probleem) =>
        status === 503
          ? fout(503, 'temporarily_unavailable', koppen)
          : fout(status === 413 ? 413 : 400, 'invalid_request'),
      handler: async ({ invoer, authorization, now }) => {
        const wie = wieVraagt(authorization, invoer)
        if (wie === 'dubbel') return fout(400, 'invalid_request')
        if (invoer.grant_type !== 'client_credentials') return fout(400, 'unsupported_grant_type')
        if (!wie) return onbekend(authorization)
        const uitkomst = await geefToken(unitOfWork, { ...wie, scope: invoer.scope }, now)
        if (uitkomst.soort === 'scope') return fout(400, 'invalid_scope')
        if (uitkomst.soort === 'te-vaak') return fout(429, 'invalid_client', { 'Retry-After': '60' })
        if (uitkomst.soort !== 'token') return onbekend(authorization)
        const { token, scopes } = uitkomst
        return {
          status: 200,
          inhoud: {
            ...{ access_token: token, token_type: 'Bearer', expires_in: tokenSeconden },
            scope: scopes.join(' '),
          },
          koppen: { Pragma: 'no-cache' },
        }
      },
    }),
  ]
}

type Invoer = { client_id?: string | undefined; client_secret?: string | undefined }

/** client_secret_basic or client_secret_post, and not both (RFC 6749, 2.3). */
function wieVraagt(authorization: string | undefined, invoer: Invoer) {
  const { client_id: client, client_secret: geheim } = invoer
  const basic = /^Basic ([A-Za-z0-9+/=]{1,1000})$/i.exec(authorization ?? '')?.[1]
  if (!basic) return authorization === undefined && client && geheim ? { client, geheim } : null
  if (geheim !== undefined) return 'dubbel'
  const tekst = Buffer.from(basic, 'base64').toString('utf8')
  const grens = tekst.indexOf(':')
  const delen = [tekst.slice(0, grens), tekst.slice(grens + 1)].map(ontcijfer)
  return grens > 0 && delen[0] && delen[1] ? { client: delen[0], geheim: delen[1] } : null
}

function ontcijfer(deel: string): string | null {
  try {
    return decodeURIComponent(deel.replaceAll('+', ' '))
  } catch {
    return null
  }
}

function onbekend(authorization: string | undefined): Apiantwoord {
  return fout(401, 'invalid_client', authorization ? { 'WWW-Authenticate': 'Basic realm="Baken"' } : {})
}

function fout(status: number, error: string, koppen: Probleem['koppen'] = {}): Apiantwoord {
  return { status, inhoud: { error }, koppen }
}
