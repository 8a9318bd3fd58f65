import type { TxContext } from '../../../platform/db/index.ts'
import { houdBuiten } from '../../belang/index.ts'
import { dossiersVan } from '../../melding/index.ts'
import { startTermijn } from '../../termijn/index.ts'
import { eisGeweest } from '../eis-geweest.ts'
import { noteer } from '../noteer.ts'
import { pakVast } from '../pak-signaal.ts'
import { dossierVan, werkUiterlijkBij } from '../signaal-termijnen.ts'
import { verzegelAdvies } from './advies.inhoud.ts'
import { bewaarAdviesvraag } from './advies.store.ts'
import { adviestermijn } from './advies.ts'
import { eisDeskundige } from './deskundigen.ts'
import { bevestigTekst, eisZonderPersonen } from './eis-zonder-personen.ts'

export type Vragen = {
  id: string
  /** Comes with the form, so that a second click asks nothing twice. */
  advies: string
  deskundige: string
  vraag: string
  dag: string
  bevestigd: readonly string[]
}

/** Writes down what an expert was asked in general terms. Baken sends nothing: the officer asks it herself. */
export async function vraagAdvies(ctx: TxContext, invoer: Vragen): Promise<void> {
  const { advies, vraag, dag } = invoer
  const inhanden = await pakVast(ctx, invoer.id)
  const { rij, sleutel } = inhanden
  const { naam: aan, soort } = await eisDeskundige(ctx, invoer.deskundige)
  eisGeweest(ctx, dag, 'op')
  const wat = { veld: 'vraag', tekst: vraag, bevestigd: invoer.bevestigd }
  const bevestigd = await eisZonderPersonen(ctx, inhanden, wat)
  const inhoud = verzegelAdvies('inhoud', sleutel, advies, {
    aan,
    soort,
    vraag,
    bevestigd,
    door: ctx.actor.naam,
  })
  if (!(await bewaarAdviesvraag(ctx, { id: advies, signaalId: rij.id, inhoud, gesteldOp: dag }))) return
  await startTermijn(ctx, { dossier: dossierVan(rij.id), code: adviestermijn, onderwerpId: advies })
  const titel = `Advies gevraagd aan ${aan}`
  const feit = { soort: 'advies', titel, tekst: bevestigTekst(bevestigd) } as const
  await noteer(ctx, { id: rij.id, versie: rij.versie, sleutel }, feit)
  await werkUiterlijkBij(ctx, rij.id)
  await houdBuiten(ctx, await dossiersVan(ctx, rij.id), vraag)
}
