import { gunzipSync, gzipSync } from 'node:zlib'
import { nieuwId } from '../../../kernel/ids.ts'
import { afgeleideSleutel, ontzegel, verzegel } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import type { Koekje } from '../../../web/verzoek.ts'
import type { Blad } from './blad.ts'
import { bewaarLijst, lijstMet, verwijderOudeLijsten } from './lijst.store.ts'

export const lijstkoekje = '__Host-lijst'
export const vergeetLijst: Koekje = { naam: lijstkoekje, waarde: null }
const uur = 3_600_000

const plaats = (ctx: TxContext, id: string) => `register.lijst ${ctx.gemeenteId} ${ctx.actor.id} ${id}`
const sleutelVan = (token: string) => afgeleideSleutel(Buffer.from(token, 'base64url'), 'register.lijst')

/** Keeps a list for an hour, sealed under a key that only this browser has. */
export async function legLijstKlaar(ctx: TxContext, blad: Blad, token: string): Promise<string> {
  const id = nieuwId(ctx.now)
  const inhoud = verzegel(sleutelVan(token), plaats(ctx, id), gzipSync(JSON.stringify(blad)))
  await bewaarLijst(ctx, { id, inhoud, verlooptOp: new Date(ctx.now.getTime() + uur) })
  return id
}

/** `null` when this browser did not choose it, somebody else did, or the hour is over. */
export async function openLijst(ctx: TxContext, id: string, token: string | undefined): Promise<Blad | null> {
  const verzegeld = token ? await lijstMet(ctx, id) : null
  if (!verzegeld) return null
  try {
    return JSON.parse(gunzipSync(ontzegel(sleutelVan(token!), plaats(ctx, id), verzegeld)).toString()) as Blad
  } catch {
    return null
  }
}

/** Lists whose hour is over. Nobody can open them any more. */
export async function ruimLijstenOp(ctx: TxContext): Promise<void> {
  await verwijderOudeLijsten(ctx)
}
