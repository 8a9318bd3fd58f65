import { intussenGewijzigd, nietGevonden } from '../../kernel/errors.ts'
import { nieuwId } from '../../kernel/ids.ts'
import type { Loop } from '../../kernel/termijn/termijn.ts'
import { nieuweDossiersleutel, verzegelWaarde } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { regioVersie } from '../netwerk/index.ts'
import {
  bewaarGebeurtenis,
  type NieuweGebeurtenis,
  type Termijnrij,
  type Termijnwijziging,
  termijnMet,
  werkTermijnBij,
} from './termijn.store.ts'
import { eisAanZet, type Regel, regelVan } from './termijn.ts'

/** A term of a dossier as the reader saw it. */
export type Geziene = Readonly<{ id: string; termijn: string; versie: number }>

/** What is sealed in `termijn.gebeurtenis.reden`. */
export type Reden = Readonly<{ reden: string; door: string }>

export const plaatsVanReden = (id: string) => ({ kolom: 'termijn.gebeurtenis.reden', rij: id })

export type InHanden = { rij: Termijnrij; regel: Regel; loop: Loop }

export async function regelBij(ctx: TxContext, rij: Termijnrij): Promise<Regel> {
  const regel = regelVan(await regioVersie(ctx, rij.regioVersieId), rij.code, rij.startOp)
  if (!regel) throw new Error(`de regel ${rij.code} waarmee een termijn begon, is weg`)
  return regel
}

export function loopVan(rij: Termijnrij): Loop {
  return { start: rij.startOp, basis: rij.basisOp, uiterlijk: rij.uiterlijkOp, einde: rij.eindeOp }
}

/** Takes a term to change it, in the role that is to act. */
export async function pakTermijn(ctx: TxContext, gezien: Geziene): Promise<InHanden> {
  const rij = await termijnMet(ctx, gezien.id, gezien.termijn)
  if (!rij) throw nietGevonden()
  if (rij.versie !== gezien.versie) throw intussenGewijzigd()
  const regel = await regelBij(ctx, rij)
  eisAanZet(rij, regel, ctx.actor.rollen)
  ctx.betreft(rij.dossierId)
  return { rij, regel, loop: loopVan(rij) }
}

/** Changes it and writes down what happened, with the reason sealed when there is one. */
export async function wijzigTermijn(
  ctx: TxContext,
  rij: Termijnrij,
  wijziging: Termijnwijziging,
  feit: { soort: NieuweGebeurtenis['soort']; reden?: string },
): Promise<void> {
  if (!(await werkTermijnBij(ctx, rij, wijziging))) throw intussenGewijzigd()
  const id = nieuwId(ctx.now)
  const { dossierId, compartiment } = rij
  await bewaarGebeurtenis(ctx, {
    id,
    termijnId: rij.id,
    dossierId,
    compartiment,
    soort: feit.soort,
    reden: feit.reden ? await verzegelReden(ctx, rij, id, feit.reden) : null,
    uiterlijkOp: (wijziging.uiterlijkOp as string | undefined) ?? rij.uiterlijkOp,
    versie: rij.versie + 1,
    doorId: ctx.actor.id,
    op: ctx.now,
  })
}

/** Under a version of the key that only the municipality has: an older one may belong to a colleague who reported. */
async function verzegelReden(ctx: TxContext, rij: Termijnrij, id: string, reden: string): Promise<Buffer> {
  const sleutel = await nieuweDossiersleutel(ctx, { id: rij.dossierId, compartiment: rij.compartiment })
  const inhoud: Reden = { reden, door: ctx.actor.naam }
  return verzegelWaarde(sleutel, plaatsVanReden(id), inhoud)
}
