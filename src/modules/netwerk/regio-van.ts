import { nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { inhoudVanRegioVersie, nieuwsteRegioVersie } from './netwerk.store.ts'
import { type Regio, regioSchema } from './regio.schema.ts'

// A version never changes, so what was read once stays true.
const gelezen = new Map<string, Regio>()

/** The rules that hold for what starts now. */
export async function regioVan(ctx: TxContext): Promise<Regio> {
  return await regioVersie(ctx, await actieveRegioVersieId(ctx))
}

/** The rules that a running dossier started with. */
export async function regioVersie(ctx: TxContext, id: string): Promise<Regio> {
  const bekend = gelezen.get(id)
  if (bekend) return bekend
  const inhoud = await inhoudVanRegioVersie(ctx, id)
  if (!inhoud) throw nietGevonden()
  const regio = regioSchema.safeParse(inhoud).data ?? (await metNieuwereLijsten(ctx, inhoud))
  gelezen.set(id, regio)
  return regio
}

/** A version of before Baken asked for some list: what it does not say, the newest version says. */
async function metNieuwereLijsten(ctx: TxContext, inhoud: object): Promise<Regio> {
  const nu = await inhoudVanRegioVersie(ctx, await actieveRegioVersieId(ctx))
  return regioSchema.parse({ ...(nu as object), ...inhoud })
}

export async function actieveRegioVersieId(ctx: TxContext): Promise<string> {
  const id = await nieuwsteRegioVersie(ctx)
  if (!id) throw nietGevonden()
  return id
}
