import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import type { Dossier } from '../toegang/index.ts'
import { bewaarUitsluitingen, type Uitsluitreden, uitgesloten } from './belang.store.ts'
import { kringVan } from './kring.ts'
import { tekstenIn, wieKomtVoor } from './treffer.ts'
import { zorgVoorWaarnemer } from './zorg-voor-waarnemer.ts'

const systeemwerk = { doel: 'belang', verwerking: 'belang.buiten-houden' }

/**
 * Keeps everybody out of these dossiers who occurs in what was just written into them, in the same transaction: she never
 * sees that it exists (Awb art. 2:4). `inhoud` is any value; every text in it counts.
 */
export async function houdBuiten(
  ctx: TxContext,
  dossiers: readonly Dossier[],
  inhoud: unknown,
): Promise<void> {
  await houdElkBuiten(ctx, [{ dossiers, inhoud }])
}

/** Keeps these accounts out of all these dossiers, and says so to nobody but the FG. */
export async function sluitUit(
  ctx: TxContext,
  dossiers: readonly Dossier[],
  accountIds: readonly string[],
  reden: Uitsluitreden,
): Promise<void> {
  await alsSysteem(ctx, systeemwerk, async (eigen) => {
    const paren = dossiers.flatMap(({ id: dossierId, soort }) =>
      accountIds.map((accountId) => ({ accountId, dossierId, soort, reden })),
    )
    await bewaarUitsluitingen(eigen, paren)
    for (const { id } of dossiers) eigen.betreft(id, systeemwerk.verwerking)
    await zorgVoorWaarnemer(eigen, dossiers)
  })
}

/** Dossiers that came together: who is kept out of one is kept out of all. */
export async function houdSamenBuiten(ctx: TxContext, dossiers: readonly Dossier[]): Promise<void> {
  await alsSysteem(ctx, systeemwerk, async (eigen) => {
    const ids = dossiers.map(({ id }) => id)
    const nu = await uitgesloten(eigen, ids)
    if (nu.length === 0) return
    const paren = nu.flatMap(({ accountId, reden }) =>
      dossiers.map(({ id: dossierId, soort }) => ({ accountId, dossierId, soort, reden })),
    )
    await bewaarUitsluitingen(eigen, paren)
    await zorgVoorWaarnemer(eigen, dossiers)
  })
}

/** The same for many that come in, or are looked at, together: who works here is asked once. */
export async function houdElkBuiten(
  ctx: TxContext,
  delen: readonly { dossiers: readonly Dossier[]; inhoud: unknown }[],
): Promise<void> {
  const kring = await kringVan(ctx)
  for (const { dossiers, inhoud } of delen) {
    const treffers = wieKomtVoor(kring, tekstenIn(inhoud))
    if (treffers.length > 0) await sluitUit(ctx, dossiers, treffers, 'komt voor')
  }
}
