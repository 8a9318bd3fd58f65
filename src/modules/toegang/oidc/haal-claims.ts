import * as oidc from 'openid-client'
import { AanmeldFout, alsAanmeldFout, zonderTweedeStap } from './aanmeldfout.ts'
import type { Aanmelding } from './aanmelding.ts'
import { type Claims, type Inlogdienst, tweedeStapGezet } from './inlogdienst.ts'
import type { Inlogdiensten } from './inlogdiensten.ts'

export type Antwoordvelden = {
  state: string
  code?: string | undefined
  iss?: string | undefined
  error?: string | undefined
}

/**
 * Changes the code for an ID token and checks it (OpenID Connect Core 1.0, 3.1.3.7): issuer, audience, signature and its
 * algorithm, nonce, times; the issuer of the answer too (RFC 9207). Only the ID token counts, because it is signed.
 */
export async function haalClaims(
  inlogdiensten: Inlogdiensten,
  dienst: Inlogdienst,
  aanmelding: Aanmelding,
  velden: Antwoordvelden,
  now: Date,
): Promise<Claims> {
  const adres = new URL(inlogdiensten.adresVan(`/aanmelden/${dienst.code}/terug`))
  for (const [naam, waarde] of Object.entries(velden))
    if (waarde !== undefined) adres.searchParams.set(naam, waarde)
  const sindsBegin = Math.max(0, Math.ceil((now.getTime() - aanmelding.begonnenOp) / 1000))
  const antwoord = await inlogdiensten
    .klant(dienst)(now)
    .then((klant) =>
      oidc.authorizationCodeGrant(klant, adres, {
        expectedState: velden.state,
        expectedNonce: aanmelding.nonce,
        pkceCodeVerifier: aanmelding.verifier,
        idTokenExpected: true,
        // Proved again means: after she was asked to.
        ...(aanmelding.opnieuw ? { maxAge: sindsBegin } : {}),
      }),
    )
    .catch((fout) => {
      throw alsAanmeldFout(fout)
    })
  const claims = antwoord.claims() as Claims
  // The library looks at `nbf` and `exp`; a token of tomorrow comes from a broken clock or a stolen key.
  if (claims.iat > now.getTime() / 1000 + dienst.klokverschil) throw new AanmeldFout('uit-de-toekomst')
  if (!tweedeStapGezet(dienst, claims)) throw new AanmeldFout(zonderTweedeStap)
  return claims
}
