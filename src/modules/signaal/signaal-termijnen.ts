import type { TxContext } from '../../platform/db/index.ts'
import { acuutVastleggen } from '../acuut/index.ts'
import {
  eersteEinden,
  eigenDag,
  laatVervallen,
  startEigenDag,
  type Termijndossier,
  zetAanZet,
} from '../termijn/index.ts'
import { signaalBeleid } from './signaal.policy.ts'
import { zetUiterlijk } from './signaal.store.ts'

/** Who works on a signaal, by the policy. */
export const behandelaars: readonly string[] = signaalBeleid.regels
  .filter(
    (r) => r.compartiment === 'signaal' && r.doel === 'beoordelen' && r.handelingen.includes('wijzigen'),
  )
  .map((r) => r.rol)

export const dossierVan = (id: string): Termijndossier => ({ id, soort: 'signaal', compartiment: 'signaal' })

/** The terms of the next step: whoever is to act moves with it. */
export const stapcodes = ['weging', 'opvolging', 'monitoren'] as const
/** What may still wait for somebody in a signaal that is opened again. */
export const wachtend = ['taak', 'reactie-partner', 'veilig-thuis', 'adviesvraag', 'monitoren'] as const
export const informeercodes = ['informeren', 'informeren-uitgesteld'] as const
/** What still has to be done when a signaal is closed: the people in it and what was shared do not go away with it. */
const blijft = [...informeercodes, acuutVastleggen, 'terugkoppeling-melder'] as const

export async function sluitTermijnen(ctx: TxContext, id: string): Promise<void> {
  await laatVervallen(ctx, { dossierId: id, behalve: blijft })
}

/** A day that somebody chose for the next step, in the place of the one she chose before. */
export async function kiesDag(
  ctx: TxContext,
  id: string,
  dag: string | null,
  wachtOp: string,
): Promise<void> {
  await laatVervallen(ctx, { dossierId: id, codes: [eigenDag] })
  if (dag) await startEigenDag(ctx, { dossier: dossierVan(id), rollen: houders(wachtOp), totEnMet: dag })
}

/** These are to act on the step now. */
export async function zetStapAanZet(ctx: TxContext, id: string, rollen: readonly string[]): Promise<void> {
  await zetAanZet(ctx, { dossierId: id, codes: stapcodes, rollen })
}

/** It waits for somebody else now. A term goes along to who can do it; what `toetsers` have to do stays with them. */
export async function laatWachtenOp(
  ctx: TxContext,
  id: string,
  wachtOp: string,
  toetsers: readonly string[],
): Promise<void> {
  const rollen = houders(wachtOp)
  await zetStapAanZet(ctx, id, toetsers.length > 0 ? toetsers : rollen)
  await zetAanZet(ctx, { dossierId: id, codes: [eigenDag], rollen })
}

/** Of whom it waits for those who work on signalen, or else all who do: a reporter or a partner has no list of terms. */
function houders(wachtOp: string): readonly string[] {
  const gekozen = behandelaars.filter((rol) => wachtOp.split(',').includes(rol))
  return gekozen.length > 0 ? gekozen : behandelaars
}

/** Those of who is to act that work on a check only: it waits for them, whomever somebody else waits for. */
export function alleenToetsers(rollen: readonly string[]): readonly string[] {
  return rollen.some((rol) => behandelaars.includes(rol)) ? [] : rollen
}

/** The lists sort on a column of their own: the first end of what runs. */
export async function werkUiterlijkBij(ctx: TxContext, id: string): Promise<void> {
  await zetUiterlijk(ctx, id, (await eersteEinden(ctx, [id])).get(id) ?? null)
}
