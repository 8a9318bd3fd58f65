import { nietGevonden } from '../../kernel/errors.ts'
import { nieuwsteVersie, openDossiers } from '../../platform/crypto/index.ts'
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
import { noteer } from './noteer.ts'
import { pakVast, wijzigEnNoteer } from './pak-signaal.ts'
import { signaalMet } from './signaal.store.ts'
import { werkUiterlijkBij } from './signaal-termijnen.ts'

// In an emergency nobody has to have seen the last version: what is written is added, and overwrites nothing.
type Signaal = { id: string }

const dossier = ({ id }: Signaal): Gevaardossier => ({ id, soort: 'signaal' })

/** Somebody is in danger now: writes down what was done and when. It stays on top until it is handled. */
export async function legGevaarVast(ctx: TxContext, invoer: Signaal & Stap): Promise<void> {
  const inhanden = await pakVast(ctx, invoer.id)
  const wat = await legStapVast(ctx, dossier(invoer), invoer)
  if (!wat) return
  const tekst = `${momentTekst(invoer.gedaanOp)}: ${invoer.gedaan}`
  const titel = wat === 'vervolg' ? 'Acuut gevaar: vervolg' : 'Acuut gevaar'
  await wijzigEnNoteer(ctx, inhanden, { acuut: true }, { soort: 'acuut', titel, tekst })
  await werkUiterlijkBij(ctx, invoer.id)
}

/** Somebody has it in hand from now on, by name. */
export async function neemOver(ctx: TxContext, invoer: Signaal & { versie: number }): Promise<void> {
  const inhanden = await pakVast(ctx, invoer.id)
  await neemGevaarOver(ctx, dossier(invoer), invoer.versie)
  await wijzigEnNoteer(ctx, inhanden, {}, { soort: 'acuut-over', titel: 'Acuut gevaar overgenomen' })
}

/** Help was offered; what came of it the help desk knows, and nobody here. */
export async function boodHulpAan(ctx: TxContext, invoer: Signaal): Promise<void> {
  const inhanden = await pakVast(ctx, invoer.id)
  if (await noteerHulpaanbod(ctx, dossier(invoer)))
    await wijzigEnNoteer(ctx, inhanden, {}, { soort: 'acuut-hulp', titel: 'Hulp aangeboden' })
}

/** The danger is over, and how that is known. */
export async function sluitGevaar(
  ctx: TxContext,
  invoer: Signaal & { stap: string; afloop: string },
): Promise<void> {
  const inhanden = await pakVast(ctx, invoer.id)
  if (!(await rondGevaarAf(ctx, dossier(invoer), invoer))) return
  await wijzigEnNoteer(
    ctx,
    inhanden,
    { acuut: false },
    { soort: 'acuut-voorbij', titel: 'Acuut gevaar voorbij', tekst: invoer.afloop },
  )
}

/** What was told because it could not wait. That has to be written down when the signaal was closed meanwhile, too. */
export async function legVertelVast(ctx: TxContext, invoer: Signaal & NieuweVerstrekking): Promise<void> {
  const rij = await signaalMet(ctx, invoer.id)
  if (!rij) throw nietGevonden()
  ctx.betreft(rij.id)
  if (!(await legVerstrekkingVast(ctx, dossier(invoer), invoer))) return
  const sleutel = nieuwsteVersie(await openDossiers(ctx, [rij.id]), rij.id, 'signaal')
  const titel = 'Verteld bij acuut gevaar'
  const tekst = `${invoer.organisatie}, ${invoer.functie}. ${invoer.wat}`
  await noteer(ctx, { id: rij.id, versie: rij.versie, sleutel }, { soort: 'acuut-verteld', titel, tekst })
  await werkUiterlijkBij(ctx, rij.id)
}
