import { type Dossiersleutel, openDossiers } from '../../platform/crypto/index.ts'
import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { laatste, stukkenVan } from './proces/stuk.ts'
import { opvolgstukken, type Registerrij, taakstanden, telkenmerken } from './register.store.ts'
import { breekZegel, type SignaalInhoud } from './signaal.inhoud.ts'

/** By what the signalen are counted that the actor herself is kept out of: so that no count tells her that they exist. */
export async function telkenmerkenBuitenBeeld(ctx: TxContext, ids: readonly string[]) {
  if (ids.length === 0) return []
  const wat = { doel: 'belang', verwerking: 'register.buiten-beeld' }
  return await alsSysteem(ctx, wat, (eigen) => telkenmerken(eigen, ids))
}

/** What was done with a signaal: where it went, how far its tasks are, whether who reported heard something. */
export type Opvolging = Readonly<{
  naar: readonly string[]
  taken: number
  gedaan: number
  melderHoorde: boolean | null
}>

/** What stands in these signalen and what was done with them, for who takes it along. */
export async function inhoudVanSignalen(
  ctx: TxContext,
  rijen: readonly Registerrij[],
): Promise<Map<string, SignaalInhoud & Opvolging>> {
  const ids = rijen.map(({ id }) => id)
  const versies = await openDossiers(ctx, ids)
  const opvolging = await opvolgingVan(ctx, ids, versies)
  return new Map(
    rijen.flatMap(({ id, inhoud }) => {
      const open = breekZegel('signaal', versies, id, inhoud)
      return open ? [[id, { ...open, ...opvolging(id) }] as const] : []
    }),
  )
}

async function opvolgingVan(
  ctx: TxContext,
  ids: readonly string[],
  versies: Map<string, Dossiersleutel>,
): Promise<(id: string) => Opvolging> {
  if (ids.length === 0) return () => ({ naar: [], taken: 0, gedaan: 0, melderHoorde: null })
  const stukken = Map.groupBy(await opvolgstukken(ctx, ids), ({ signaalId }) => signaalId)
  const taken = Map.groupBy(await taakstanden(ctx, ids), ({ signaalId }) => signaalId)
  return (id) => {
    const open = stukkenVan(versies, stukken.get(id) ?? [])
    const bericht = laatste(open, 'terugkoppeling')
    const van = (taken.get(id) ?? []).filter(({ toestand }) => toestand !== 'vervallen')
    return {
      naar: open.flatMap((stuk) => (stuk.soort === 'overdracht' ? [stuk.naar] : [])),
      taken: van.length,
      gedaan: van.filter(({ toestand }) => toestand === 'gedaan').length,
      melderHoorde: bericht ? bericht.aantal > 0 : null,
    }
  }
}
