import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { momentTekst } from '../../web/datum.ts'
import {
  type Gevaardossier,
  legStapVast,
  legVerstrekkingVast,
  type NieuweVerstrekking,
  neemGevaarOver,
  noteerHulpaanbod,
  rondGevaarAf,
  type Stap,
} from '../acuut/index.ts'
import { houdBuiten } from '../belang/index.ts'
import { type Meldingrij, meldingMet } from './beoordeel.store.ts'
import { noteerBeoordeling } from './beoordeel-noteer.ts'
import type { Besluit } from './beoordeel-regels.ts'

type Melding = { id: string }

const dossier = ({ id }: Melding): Gevaardossier => ({ id, soort: 'melding' })

/** Of a melding that belongs to a signaal the danger stands there: nothing is written in two places. */
async function pak(ctx: TxContext, id: string): Promise<Meldingrij> {
  const melding = await meldingMet(ctx, id)
  if (melding?.compartiment !== 'melding') throw nietGevonden()
  if (melding.signaalId)
    throw new DomainError('bij-signaal', 409, 'Deze melding hoort bij een signaal. Leg het daar vast.')
  ctx.betreft(id)
  return melding
}

async function schrijfOp(
  ctx: TxContext,
  melding: Meldingrij,
  besluit: Besluit,
  tekst: string,
): Promise<void> {
  await noteerBeoordeling(ctx, melding, besluit, { tekst })
  if (tekst) await houdBuiten(ctx, [{ soort: 'melding', id: melding.id }], tekst)
}

/** Somebody is in danger now, and there is no signaal yet. */
export async function legGevaarVast(ctx: TxContext, invoer: Melding & Stap): Promise<void> {
  const melding = await pak(ctx, invoer.id)
  if (await legStapVast(ctx, dossier(invoer), invoer))
    await schrijfOp(ctx, melding, 'gevaar', `${momentTekst(invoer.gedaanOp)}: ${invoer.gedaan}`)
}

export async function neemOver(ctx: TxContext, invoer: Melding & { versie: number }): Promise<void> {
  const melding = await pak(ctx, invoer.id)
  await neemGevaarOver(ctx, dossier(invoer), invoer.versie)
  await schrijfOp(ctx, melding, 'gevaar-over', '')
}

/** Help was offered; what came of it the help desk knows, and nobody here. */
export async function boodHulpAan(ctx: TxContext, invoer: Melding): Promise<void> {
  const melding = await pak(ctx, invoer.id)
  if (await noteerHulpaanbod(ctx, dossier(invoer))) await schrijfOp(ctx, melding, 'gevaar-hulp', '')
}

export async function sluitGevaar(
  ctx: TxContext,
  invoer: Melding & { stap: string; afloop: string },
): Promise<void> {
  const melding = await pak(ctx, invoer.id)
  if (await rondGevaarAf(ctx, dossier(invoer), invoer))
    await schrijfOp(ctx, melding, 'gevaar-voorbij', invoer.afloop)
}

/** What was told because it could not wait. */
export async function legVertelVast(ctx: TxContext, invoer: Melding & NieuweVerstrekking): Promise<void> {
  const melding = await pak(ctx, invoer.id)
  if (!(await legVerstrekkingVast(ctx, dossier(invoer), invoer))) return
  await schrijfOp(ctx, melding, 'gevaar-verteld', `${invoer.organisatie}, ${invoer.functie}. ${invoer.wat}`)
}
