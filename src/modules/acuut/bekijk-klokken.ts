import { openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { breekZegel } from './acuut.inhoud.ts'
import { stappenMet } from './acuut.store.ts'
import { lopend } from './vastleggen.ts'

/** Something that was told and is not written down yet: when, and what was noted in that step. */
export type Klok = Readonly<{ id: string; verteldOp: Date; wat: string }>

export async function bekijkKlokken(ctx: TxContext, dossierId: string): Promise<Klok[]> {
  const klokken = await lopend(ctx, dossierId)
  const stappen = await stappenMet(
    ctx,
    klokken.flatMap(({ onderwerpId }) => onderwerpId ?? []),
  )
  const versies = await openDossiers(ctx, [...new Set(stappen.map((stap) => stap.dossierId))])
  const wat = new Map(stappen.map(({ id, inhoud }) => [id, breekZegel('stap', versies, id, inhoud)?.tekst]))
  return klokken.map(({ id, begonnen, onderwerpId }) => ({
    ...{ id, verteldOp: begonnen, wat: wat.get(onderwerpId ?? '') ?? '' },
  }))
}
