import * as oidc from 'openid-client'
import { hash, nieuwToken } from '../../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../../platform/db/index.ts'
import type { Koekje } from '../../../web/verzoek.ts'
import { bewijsContext } from '../sessie.ts'
import { aanmeldContext } from './aanmeld-context.ts'
import { alsAanmeldFout } from './aanmeldfout.ts'
import { bewaarAanmelding, verwijderOudeAanmeldingen } from './aanmelding.store.ts'
import { type Aanmelding, aanmeldkoekje, verzegelAanmelding } from './aanmelding.ts'
import type { Inlogdienst } from './inlogdienst.ts'
import type { Inlogdiensten } from './inlogdiensten.ts'

/** What signing in elsewhere stands on. */
export type Aanmeldhuis = Readonly<{ unitOfWork: UnitOfWork; inlogdiensten: Inlogdiensten }>

export type Begin = Readonly<{
  dienst: Inlogdienst
  /** A page of ours to come back to; made by our own code, never taken from a request. */
  terug?: string
  /** The invitation that she accepts by signing in. */
  uitnodiging?: string
  /** Whoever is signed in has to prove it again: the account that it must be. */
  opnieuw?: string
}>

const minuten = 10

/**
 * The address at the inlogdienst where she signs in (authorization code with PKCE, state and nonce; RFC 9700), and the
 * cookie that binds the answer to this browser. Go there with a link: a form may not leave our site.
 */
export async function beginAanmelding(
  { unitOfWork, inlogdiensten }: Aanmeldhuis,
  { dienst, terug = '/', ...wat }: Begin,
  now: Date,
): Promise<{ naar: string; koekjes: Koekje[] }> {
  if (!/^\/(?![/\\])/.test(terug)) throw new Error('terug is geen pad van Baken zelf')
  const klant = await inlogdiensten
    .klant(dienst)(now)
    .catch((fout) => {
      throw alsAanmeldFout(fout)
    })
  const [state, koekje, nonce, verifier] = [nieuwToken(), nieuwToken(), nieuwToken(), nieuwToken()]
  const aanmelding: Aanmelding = {
    ...wat,
    terug,
    nonce,
    verifier,
    browser: hash(koekje).toString('hex'),
    begonnenOp: now.getTime(),
  }
  await unitOfWork(aanmeldContext(now), verwijderOudeAanmeldingen)
  await unitOfWork(bewijsContext('inloggen', 'toegang.aanmelden', state, now), (tx) =>
    bewaarAanmelding(tx, {
      inlogdienst: dienst.code,
      inhoud: verzegelAanmelding(tx, aanmelding),
      verlooptOp: new Date(now.getTime() + minuten * 60_000),
    }),
  )
  const naar = oidc.buildAuthorizationUrl(klant, {
    redirect_uri: inlogdiensten.adresVan(`/aanmelden/${dienst.code}/terug`),
    scope: dienst.scopes.join(' '),
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(dienst.vereisteAcr.length > 0 ? { acr_values: dienst.vereisteAcr.join(' ') } : {}),
    ...(wat.opnieuw ? { prompt: 'login', max_age: '0' } : {}),
  })
  return { naar: naar.href, koekjes: [{ naam: aanmeldkoekje, waarde: koekje, maxAge: minuten * 60 }] }
}
