import { laatsteDag } from '../../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { isZwareRol, regioVan, rolnaam } from '../../netwerk/index.ts'
import { namenOveral } from '../namen-overal.ts'
import { uitgenodigde } from '../nodig-uit.ts'
import { gebeurtenissen } from './gebeurtenis.store.ts'
import { gebeurtenisnamen, type Voorval } from './leg-vast.ts'
import { wachtendeVerzoeken } from './rolverzoek.store.ts'
import { openUitnodigingen } from './uitnodiging.store.ts'

export type Verzoekregel = Readonly<{
  id: string
  wie: string
  rol: string
  gemeente: string
  door: string
  op: Date
  van: Date
  totEnMet: string | null
  /** Why this reader cannot decide about it; empty when she can. */
  nietU: string
  /** She may take it back: it is of this municipality. */
  intrekken: boolean
}>

/** What waits for a second person, and whether this reader can be that person. */
export async function bekijkVerzoeken(ctx: TxContext): Promise<Verzoekregel[]> {
  ctx.betreft(null)
  const rijen = await wachtendeVerzoeken(ctx)
  const regio = await regioVan(ctx)
  const naam = await namenOveral(
    ctx,
    rijen.flatMap((rij) => [rij.accountId, rij.doorId]),
  )
  return rijen.map((rij) => ({
    id: rij.id,
    wie: rij.accountId ? naam(rij.accountId) : uitgenodigde(ctx, { verzoekId: rij.id, voor: rij.voor }),
    rol: rolnaam(regio, rij.rol),
    gemeente: rij.gemeente,
    door: naam(rij.doorId),
    op: rij.op,
    van: rij.van,
    totEnMet: rij.tot && laatsteDag(rij.tot),
    nietU: nietU(ctx, rij),
    intrekken: rij.gemeenteId === ctx.gemeenteId,
  }))
}

function nietU(ctx: TxContext, { doorId, accountId }: { doorId: string | null; accountId: string | null }) {
  if (doorId === ctx.actor.id) return 'U vroeg dit zelf. Iemand anders beslist.'
  return accountId === ctx.actor.id ? 'Dit gaat over uzelf. Iemand anders beslist.' : ''
}

export async function telWachtend(ctx: TxContext): Promise<number> {
  return (await wachtendeVerzoeken(ctx)).length
}

export type Uitnodigingregel = Readonly<{
  id: string
  wie: string
  organisatie: string
  verlooptOp: Date
  rollen: string
}>

export async function bekijkUitnodigingen(ctx: TxContext): Promise<Uitnodigingregel[]> {
  ctx.betreft(null)
  const regio = await regioVan(ctx)
  const per = Map.groupBy(await openUitnodigingen(ctx), (rij) => rij.id)
  return [...per.values()].map((rijen) => {
    const [eerste] = rijen as [(typeof rijen)[number]]
    const rollen = rijen.map(({ rol, toestand }) => {
      const hoe =
        toestand === 'gevraagd' ? ' (wacht op goedkeuring)' : toestand === 'geweigerd' ? ' (geweigerd)' : ''
      return `${rolnaam(regio, rol)}${hoe}`
    })
    const { id, organisatie, verlooptOp } = eerste
    return { id, wie: uitgenodigde(ctx, eerste), organisatie, verlooptOp, rollen: rollen.join(', ') }
  })
}

export type Gebeurtenisregel = Readonly<{
  id: string
  op: Date
  wat: string
  wie: string
  door: string
  rol: string
  zwaar: boolean
  van: Date | null
  totEnMet: string | null
}>

/** What happened, the newest first: with one account, or with all. */
export async function bekijkGebeurtenissen(
  ctx: TxContext,
  vraag: { accountId?: string; na?: string | undefined },
  perPagina = 50,
): Promise<{ regels: Gebeurtenisregel[]; volgende: string | undefined }> {
  ctx.betreft(vraag.accountId ?? null)
  const rijen = await gebeurtenissen(ctx, { ...vraag, aantal: perPagina + 1 })
  const hier = rijen.slice(0, perPagina)
  const regio = await regioVan(ctx)
  const naam = await namenOveral(
    ctx,
    hier.flatMap((rij) => [rij.accountId, rij.doorId]),
  )
  const regels = hier.map((rij) => ({
    id: rij.id,
    op: rij.op,
    wat: gebeurtenisnamen[rij.wat as Voorval],
    wie: rij.accountId
      ? naam(rij.accountId)
      : uitgenodigde(ctx, { verzoekId: rij.verzoekId!, voor: rij.voor }),
    door: rij.doorId ? naam(rij.doorId) : rij.bron ? 'De inlogdienst' : 'Baken zelf',
    rol: rij.rol ? rolnaam(regio, rij.rol) : '',
    zwaar: rij.rol !== null && isZwareRol(regio, rij.rol),
    van: rij.van,
    totEnMet: rij.tot && laatsteDag(rij.tot),
  }))
  return { regels, volgende: rijen.length > perPagina ? hier.at(-1)?.id : undefined }
}
