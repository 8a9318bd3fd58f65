import { nietGevonden } from '../../kernel/errors.ts'
import { onthoudVoorPubliek, perTransactie, type TxContext } from '../../platform/db/index.ts'
import { codeVanGemeente, inhoudVanRegioVersie, nieuwsteRegioVersie } from './netwerk.store.ts'
import { type Regio, regioSchema } from './regio.schema.ts'

// A version never changes, so what was read once stays true.
const gelezen = new Map<string, Regio>()

/** The rules that hold for what starts now. */
export async function regioVan(ctx: TxContext): Promise<Regio> {
  return await regioVersie(ctx, await actieveRegioVersieId(ctx))
}

/** The rules that a running dossier started with, with the phase model of the municipality that is at work. */
export async function regioVersie(ctx: TxContext, id: string): Promise<Regio> {
  const sleutel = `${id} ${ctx.gemeenteId}`
  const bekend = gelezen.get(sleutel)
  if (bekend) return bekend
  const regio = gelezen.get(id) ?? (await lees(ctx, id))
  gelezen.set(id, regio)
  const code = ctx.gemeenteId ? ((await codeVanGemeente(ctx, ctx.gemeenteId)) ?? undefined) : undefined
  const hier = metFasemodelVan(regio, code)
  gelezen.set(sleutel, hier)
  return hier
}

async function lees(ctx: TxContext, id: string): Promise<Regio> {
  const inhoud = await inhoudVanRegioVersie(ctx, id)
  if (!inhoud) throw nietGevonden()
  return regioSchema.safeParse(inhoud).data ?? (await metNieuwereLijsten(ctx, inhoud))
}

/** The region as one municipality works by it; the same object when she has no phase model of her own. */
export function metFasemodelVan(regio: Regio, gemeente: string | undefined): Regio {
  const naam = regio.gemeenten.find(({ code }) => code === gemeente)?.fasemodel
  const eigen = naam ? regio.fasemodellen[naam] : undefined
  return eigen ? { ...regio, fasemodel: eigen } : regio
}

/** A version of before Baken asked for some list: what it does not say, the newest version says. */
async function metNieuwereLijsten(ctx: TxContext, inhoud: object): Promise<Regio> {
  const nu = await inhoudVanRegioVersie(ctx, await actieveRegioVersieId(ctx))
  return regioSchema.parse({ ...(nu as object), ...inhoud })
}

let ingelezen = 0
const actief = onthoudVoorPubliek<string>(60_000, () => ingelezen)

/** This process itself stored another version. */
export function vergeetActieveVersie(): void {
  ingelezen++
}

const nieuwste = perTransactie(async (ctx) => {
  const id = await nieuwsteRegioVersie(ctx)
  if (!id) throw nietGevonden()
  return id
})

/**
 * The newest version, asked once in a transaction. For the public form a minute old is new enough: who sends need not ask for it
 * again.
 */
export async function actieveRegioVersieId(ctx: TxContext): Promise<string> {
  return await actief(ctx, () => nieuwste(ctx))
}
