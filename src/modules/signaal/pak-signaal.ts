import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import { type Dossiersleutel, nieuwsteVersie, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import type { Gezien } from '../melding/index.ts'
import { noteer, weigerOudeVersie } from './noteer.ts'
import {
  houdSignaalVast,
  type Signaalrij,
  type Signaalwijziging,
  signaalMet,
  werkSignaalBij,
} from './signaal.store.ts'

/** A signaal in the hand of who works on it: the row, and the newest key to write with. */
export type Inhanden = { rij: Signaalrij; versies: Map<string, Dossiersleutel>; sleutel: Dossiersleutel }

const anders = {
  open: new Map([['gesloten', 'Dit signaal is gesloten. Uw invoer is niet opgeslagen.']]),
  gesloten: new Map([['open', 'Dit signaal is al weer open. Uw invoer is niet opgeslagen.']]),
}

/** Takes a signaal to add to it: an open one, unless its being closed is what it is about. */
export async function pakSignaal(
  ctx: TxContext,
  id: string,
  toestand: 'open' | 'gesloten' = 'open',
): Promise<Inhanden> {
  return await pak(ctx, await signaalMet(ctx, id), toestand)
}

/** The same, held: a second one waits, and then adds to what the first one made of it. */
export async function pakVast(ctx: TxContext, id: string): Promise<Inhanden> {
  return await pak(ctx, await houdSignaalVast(ctx, id), 'open')
}

/** Takes a signaal to change what the reader saw of it. */
export async function pakVersie(
  ctx: TxContext,
  gezien: Gezien,
  toestand: 'open' | 'gesloten' = 'open',
): Promise<Inhanden> {
  const rij = await houdSignaalVast(ctx, gezien.id)
  if (rij && rij.versie !== gezien.versie) await weigerOudeVersie(ctx, gezien)
  return await pak(ctx, rij, toestand)
}

async function pak(
  ctx: TxContext,
  rij: Signaalrij | undefined,
  toestand: 'open' | 'gesloten',
): Promise<Inhanden> {
  if (!rij) throw nietGevonden()
  const waarom = anders[toestand].get(rij.toestand)
  if (waarom) throw new DomainError(rij.toestand, 409, waarom)
  const versies = await openDossiers(ctx, [rij.id])
  ctx.betreft(rij.id)
  return { rij, versies, sleutel: nieuwsteVersie(versies, rij.id, 'signaal') }
}

/** Changes it, unless somebody else was first, and puts it in the timeline. */
export async function wijzigEnNoteer(
  ctx: TxContext,
  { rij, sleutel }: Inhanden,
  wijziging: Signaalwijziging,
  feit: Parameters<typeof noteer>[2],
): Promise<void> {
  if (!(await werkSignaalBij(ctx, rij, wijziging))) await weigerOudeVersie(ctx, rij)
  await noteer(ctx, { id: rij.id, versie: rij.versie + 1, sleutel }, feit)
}
