import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { nieuwId } from '../../kernel/ids.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bewaarPasskey, gebruikPasskey, type Passkeyrij, passkeysVan } from './passkey.store.ts'
import { type RelyingParty, verwachteOrigin } from './relying-party.ts'
import { neemUitdaging, zetUitdaging } from './uitdaging.store.ts'

// Hundreds of files, read when the first passkey is: Baken starts without them.
const webauthn = () => import('@simplewebauthn/server')

const minuten = 5
// EdDSA, ES256 and RS256: what every authenticator of today has at least one of (IANA, COSE algorithms).
const algoritmen = [-8, -7, -257]

export type NieuwePasskey = Pick<Passkeyrij, 'sleutelId' | 'publiekeSleutel' | 'teller' | 'transporten'>

/** What the browser needs to make a passkey, as JSON. The challenge holds for five minutes, for this session or link. */
export async function vraagOmNieuwePasskey(
  ctx: TxContext,
  rp: RelyingParty,
  heeftAl: readonly Passkeyrij[] = [],
): Promise<string> {
  const { generateRegistrationOptions } = await webauthn()
  const opties = await generateRegistrationOptions({
    rpName: 'Baken',
    rpID: rp.id,
    // The script of the page puts the sign-in name here, when it knows one.
    userName: 'Baken',
    attestationType: 'none',
    supportedAlgorithmIDs: algoritmen,
    excludeCredentials: heeftAl.map(alsVerwijzing),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    timeout: minuten * 60_000,
  })
  await onthoud(ctx, opties.challenge)
  return JSON.stringify(opties)
}

/** What the browser needs to use one of these passkeys, as JSON. */
export async function vraagOmPasskey(
  ctx: TxContext,
  rp: RelyingParty,
  passkeys: readonly Passkeyrij[],
): Promise<string> {
  const { generateAuthenticationOptions } = await webauthn()
  const opties = await generateAuthenticationOptions({
    rpID: rp.id,
    allowCredentials: passkeys.map(alsVerwijzing),
    userVerification: 'required',
    timeout: minuten * 60_000,
  })
  await onthoud(ctx, opties.challenge)
  return JSON.stringify(opties)
}

/** The passkey in the browser's answer; `null` when it is not an answer to this challenge, here, by a verified person. */
export async function leesNieuwePasskey(
  ctx: TxContext,
  rp: RelyingParty,
  antwoord: unknown,
): Promise<NieuwePasskey | null> {
  const response = antwoord as RegistrationResponseJSON
  const uitdaging = await neemUitdaging(ctx)
  if (!uitdaging) return null
  const { verifyRegistrationResponse } = await webauthn()
  const uitkomst = await probeer(() =>
    verifyRegistrationResponse({
      response,
      expectedChallenge: uitdaging.toString('base64url'),
      expectedOrigin: verwachteOrigin(rp, response.response.clientDataJSON),
      expectedRPID: rp.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algoritmen,
    }),
  )
  if (!uitkomst?.verified) return null
  const { id, publicKey, counter, transports = [] } = uitkomst.registrationInfo.credential
  return {
    sleutelId: Buffer.from(id, 'base64url'),
    publiekeSleutel: Buffer.from(publicKey),
    teller: counter,
    transporten: transports.filter((soort) => /^[a-z-]{1,20}$/.test(soort)).join(','),
  }
}

/** Keeps a passkey under a name. The name is sealed: people write whose phone it is. */
export async function voegPasskeyBij(
  ctx: TxContext,
  accountId: string,
  passkey: NieuwePasskey,
  naam: string,
): Promise<void> {
  const id = nieuwId(ctx.now)
  await bewaarPasskey(ctx, { id, accountId, ...passkey, naam: verzegelNaam(ctx, id, naam) })
}

const plaatsVanNaam = (id: string) => `toegang.passkey.naam ${id}`

export function openPasskeynaam(ctx: TxContext, id: string, naam: Buffer): string {
  return ctx.bos.ontzegelVoorInstallatie(plaatsVanNaam(id), naam).toString()
}

export function verzegelNaam(ctx: TxContext, id: string, naam: string): Buffer {
  return ctx.bos.verzegelVoorInstallatie(plaatsVanNaam(id), Buffer.from(naam))
}

/** True when one of the account's passkeys signed this challenge, and its counter went up (WebAuthn, 7.2). */
export async function paktPasskey(
  ctx: TxContext,
  rp: RelyingParty,
  accountId: string,
  antwoord: unknown,
): Promise<boolean> {
  const response = antwoord as AuthenticationResponseJSON
  const uitdaging = await neemUitdaging(ctx)
  const sleutelId = Buffer.from(response.id, 'base64url')
  const passkey = (await passkeysVan(ctx, accountId)).find((rij) => rij.sleutelId.equals(sleutelId))
  if (!uitdaging || !passkey) return false
  const { verifyAuthenticationResponse } = await webauthn()
  const uitkomst = await probeer(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: uitdaging.toString('base64url'),
      expectedOrigin: verwachteOrigin(rp, response.response.clientDataJSON),
      expectedRPID: rp.id,
      credential: {
        id: passkey.sleutelId.toString('base64url'),
        publicKey: new Uint8Array(passkey.publiekeSleutel),
        counter: passkey.teller,
      },
      requireUserVerification: true,
    }),
  )
  if (!uitkomst?.verified) return false
  await gebruikPasskey(ctx, passkey.id, uitkomst.authenticationInfo.newCounter)
  return true
}

async function onthoud(ctx: TxContext, challenge: string): Promise<void> {
  await zetUitdaging(ctx, Buffer.from(challenge, 'base64url'), new Date(ctx.now.getTime() + minuten * 60_000))
}

function alsVerwijzing({ sleutelId, transporten }: Passkeyrij) {
  return { id: sleutelId.toString('base64url'), transports: transporten.split(',').filter(Boolean) }
}

/** The library throws at whatever is not right; here that is an answer like any other. */
async function probeer<T>(controle: () => Promise<T>): Promise<T | null> {
  try {
    return await controle()
  } catch {
    return null
  }
}
