import { nietGevonden } from '../../kernel/errors.ts'
import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { gekendeMeldingen } from '../melding/index.ts'
import { gekendeSignalen } from '../signaal/index.ts'
import { type Dossier, eigenVerleningen, namenOveral } from '../toegang/index.ts'
import {
  eigenVerzoeken,
  type Verzoekrij,
  verzoeken,
  verzoekMet,
  wachtendOpAnder,
} from './noodtoegang.store.ts'
import { geldigVanaf, plaatsVan } from './noodtoegang.ts'

const hoogstens = 50

export type Verzoek = {
  id: string
  kenmerk: string
  op: Date
  toestand: string
  wie: string
  besluitDoor: string | null
  reden: string
  oordeel: { terecht: 'ja' | 'nee'; toelichting: string } | null
}
export type Stand = {
  eigen: { id: string; kenmerk: string; op: Date; toestand: string; tot: Date | null }[]
  open: (Dossier & { tot: Date })[]
  /** `gekend`: the reader knows this dossier herself. */
  wachtend: (Verzoek & { gekend: boolean })[]
}

/** What the reader asked, what is open for her now, and, for who decides, what waits for a second person. */
export async function bekijkNoodtoegang(ctx: TxContext): Promise<Stand> {
  ctx.betreft(null)
  const vanaf = geldigVanaf(ctx.now)
  const eigen = await eigenVerzoeken(ctx, hoogstens)
  return {
    eigen: eigen.map((rij) =>
      rij.toestand === 'gevraagd' && rij.op < vanaf ? { ...rij, toestand: 'verlopen' } : rij,
    ),
    open: (await eigenVerleningen(ctx, 'noodtoegang')) as Stand['open'],
    wachtend: await voorWieKent(
      ctx,
      await metReden(ctx, await wachtendOpAnder(ctx, { vanaf, aantal: hoogstens })),
    ),
  }
}

/**
 * Why somebody has to see a dossier tells what is in it: read by who knows that dossier herself, and by nobody who is kept out
 * of it. For her it is a kenmerk that is not there.
 */
async function voorWieKent(ctx: TxContext, verzoeken: readonly Verzoek[]): Promise<Stand['wachtend']> {
  const kenmerken = verzoeken.map(({ kenmerk }) => kenmerk)
  const gekend = new Set([
    ...(await gekendeSignalen(ctx, kenmerken)),
    ...(await gekendeMeldingen(ctx, kenmerken)),
  ])
  return verzoeken.map((verzoek) =>
    gekend.has(verzoek.kenmerk) ? { ...verzoek, gekend: true } : { ...verzoek, reden: '', gekend: false },
  )
}

/** What the FG still has to look back at, and what she did. */
export async function bekijkVoorToezicht(ctx: TxContext): Promise<{ open: Verzoek[]; klaar: Verzoek[] }> {
  ctx.betreft(null)
  const open = await metReden(ctx, await verzoeken(ctx, 'toegestaan', hoogstens))
  return { open, klaar: await metReden(ctx, await verzoeken(ctx, 'beoordeeld', hoogstens)) }
}

/** One that the FG has to look back at. */
export async function bekijkTeBeoordelen(ctx: TxContext, id: string): Promise<Verzoek> {
  const rij = await verzoekMet(ctx, id)
  const [verzoek] = rij?.toestand === 'toegestaan' ? await metReden(ctx, [rij]) : []
  if (!verzoek) throw nietGevonden()
  ctx.betreft(null)
  return verzoek
}

async function metReden(ctx: TxContext, rijen: Verzoekrij[]): Promise<Verzoek[]> {
  const versies = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  const naam = await namenOveral(
    ctx,
    rijen.flatMap(({ accountId, besluitDoor }) => [accountId, besluitDoor]),
  )
  return rijen.flatMap((rij) => {
    const open = ontzegelWaarde<{ reden: string }>(versies, plaatsVan.reden(rij.id), rij.inhoud)
    if (!open) return []
    const oordeel =
      rij.oordeel && ontzegelWaarde<Verzoek['oordeel']>(versies, plaatsVan.oordeel(rij.id), rij.oordeel)
    const besluitDoor = rij.besluitDoor && naam(rij.besluitDoor)
    return [{ ...rij, wie: naam(rij.accountId), besluitDoor, reden: open.reden, oordeel: oordeel ?? null }]
  })
}
