import * as oidc from 'openid-client'
import { AanmeldFout, alsAanmeldFout, onbereikbaar } from './aanmeldfout.ts'
import { type Inlogdienst, isLokaal } from './inlogdienst.ts'

/** What talks to one inlogdienst. */
export type Klant = (now: Date) => Promise<oidc.Configuration>

type Gegevens = { op: Date; metadata: oidc.ServerMetadata }

const seconden = 5
const houdbaar = 3_600_000

/**
 * Discovery on first use (OpenID Connect Discovery 1.0), kept for an hour, and tried again when it failed: a service that
 * is down stops nobody but its own people. The keys are not kept: each sign-in fetches them, so that a key that was
 * withdrawn is worth nothing at once.
 */
export function maakKlant(dienst: Inlogdienst): Klant {
  let bekend: Promise<Gegevens> | undefined
  return async (now) => {
    const oud = await bekend
    if (oud && Math.abs(now.getTime() - oud.op.getTime()) > houdbaar) bekend = undefined
    bekend ??= ontdek(dienst).then((metadata) => ({ op: now, metadata }))
    const { metadata } = await bekend.catch((fout) => {
      bekend = undefined
      throw fout
    })
    return stelIn(dienst, metadata, now)
  }
}

async function ontdek(dienst: Inlogdienst): Promise<oidc.ServerMetadata> {
  const execute = isLokaal(dienst.issuer) ? [oidc.allowInsecureRequests] : []
  const opties = { execute, timeout: seconden }
  const gevonden = await oidc
    .discovery(new URL(dienst.issuer), dienst.clientId, undefined, oidc.None(), opties)
    .catch((fout) => {
      throw fout.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED'
        ? new AanmeldFout('issuer-anders')
        : ontdekfout(fout)
    })
  const { supportsPKCE: _, ...metadata } = gevonden.serverMetadata()
  // To the letter: the library lets a trailing slash pass, and for some large services any tenant.
  if (metadata.issuer !== dienst.issuer) throw new AanmeldFout('issuer-anders')
  return metadata
}

function ontdekfout(fout: unknown): AanmeldFout {
  const { code } = alsAanmeldFout(fout)
  // Whatever answers there, it is not the service.
  return new AanmeldFout(
    code.startsWith('OAUTH_RESPONSE') || code === 'OAUTH_PARSE_ERROR' ? onbereikbaar : code,
  )
}

function stelIn(dienst: Inlogdienst, metadata: oidc.ServerMetadata, now: Date): oidc.Configuration {
  const manieren = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const bewijs = manieren.includes('client_secret_basic') ? oidc.ClientSecretBasic : oidc.ClientSecretPost
  const klant = new oidc.Configuration(
    // Which signatures count is our choice, whatever the service says of itself.
    { ...metadata, id_token_signing_alg_values_supported: [...dienst.algoritmen] },
    dienst.clientId,
    {
      [oidc.clockTolerance]: dienst.klokverschil,
      [oidc.clockSkew]: Math.round((now.getTime() - Date.now()) / 1000),
    },
    bewijs(dienst.clientSecret),
  )
  klant.timeout = seconden
  // The signature too, not the TLS of the token endpoint alone (OpenID Connect Core 1.0, 3.1.3.7 point 6).
  oidc.enableNonRepudiationChecks(klant)
  if (isLokaal(dienst.issuer)) oidc.allowInsecureRequests(klant)
  return klant
}
