import type { Probleem } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { leesNieuwePasskey, type NieuwePasskey, voegPasskeyBij } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'
import { totpStap } from './totp.ts'

/** How somebody proves a new second factor: what a passkey signed, or a code of the app. */
export type Factorinvoer = { passkey?: unknown; code: string }

export type Factor = { soort: 'passkey'; passkey: NieuwePasskey } | { soort: 'totp'; geheim: string }

/** The second factor that was chosen, tried: an app that is set up wrong would lock its owner out. */
export async function leesFactor(
  ctx: TxContext,
  rp: RelyingParty,
  invoer: Factorinvoer,
  totpGeheim: string,
): Promise<Factor | Probleem> {
  if (invoer.passkey) {
    const passkey = await leesNieuwePasskey(ctx, rp, invoer.passkey)
    if (passkey) return { soort: 'passkey', passkey }
    return { veld: 'passkey', tekst: 'De passkey is niet goed overgekomen. Maak hem opnieuw.' }
  }
  if (totpStap(totpGeheim, invoer.code, ctx.now) !== null) return { soort: 'totp', geheim: totpGeheim }
  if (!invoer.code) return { veld: 'code', tekst: 'Vul de code uit uw app in.' }
  return { veld: 'code', tekst: 'Deze code klopt niet. Kijk of de sleutel goed in uw app staat.' }
}

export async function bewaarEerstePasskey(ctx: TxContext, accountId: string, factor: Factor): Promise<void> {
  if (factor.soort === 'passkey') await voegPasskeyBij(ctx, accountId, factor.passkey, 'Eerste passkey')
}
