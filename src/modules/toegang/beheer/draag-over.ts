import { DomainError, type Probleem } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { ingevallenAls } from '../vervanging/vervanging.store.ts'
import { rollenOoit, werkendenMet } from './accounts.store.ts'
import { legVast } from './leg-vast.ts'
import type { Overdracht } from './overdracht.ts'

/** Leave it for now: it stays on the name of who left, and everybody with the role still sees it. */
export const later = 'later'

export type Overdrachtskeuze = Pick<Overdracht, 'code' | 'naam'> & {
  collegas: { id: string; naam: string }[]
}

/** What this person may leave behind here, in a role of her own or for another, and who can take it over. */
export async function overdrachtskeuzes(
  ctx: TxContext,
  overdrachten: readonly Overdracht[],
  accountId: string,
): Promise<Overdrachtskeuze[]> {
  const rollen = [...(await rollenOoit(ctx, accountId)), ...(await ingevallenAls(ctx, accountId))]
  const haar = overdrachten.filter((overdracht) => overdracht.rollen.some((rol) => rollen.includes(rol)))
  const keuzes: Overdrachtskeuze[] = []
  for (const { code, naam, rollen: met } of haar) {
    const collegas = (await werkendenMet(ctx, met)).filter(({ id }) => id !== accountId)
    keuzes.push({ code, naam, collegas })
  }
  return keuzes
}

/** Hands over what is open, each kind of work to whom was chosen for it. The beheerder sees nothing of it. */
export async function draagWerkOver(
  ctx: TxContext,
  overdrachten: readonly Overdracht[],
  { accountId, naar }: { accountId: string; naar: Readonly<Record<string, string | undefined>> },
): Promise<void> {
  const keuzes = await overdrachtskeuzes(ctx, overdrachten, accountId)
  const problemen = keuzes.flatMap(({ code, naam, collegas }): Probleem[] =>
    naar[code] === later || collegas.some(({ id }) => id === naar[code])
      ? []
      : [{ veld: code, tekst: `Kies wie de ${naam} overneemt.` }],
  )
  if (problemen.length > 0) throw DomainError.van('overdracht-onvolledig', problemen)
  for (const { code } of keuzes) {
    const collega = naar[code]!
    if (collega === later) continue
    await overdrachten.find((soort) => soort.code === code)!.draagOver(ctx, { van: accountId, naar: collega })
    await legVast(ctx, 'overgedragen', { accountId, bron: code })
  }
}
