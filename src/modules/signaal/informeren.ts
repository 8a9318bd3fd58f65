import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import { nieuwsteVersie, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { dagTekst } from '../../web/datum.ts'
import { haalVanzelf, startTermijn, uiterstVan } from '../termijn/index.ts'
import { vindPersoon } from './betrokken/lees-gegevens.ts'
import { noteer } from './noteer.ts'
import { signaalMet } from './signaal.store.ts'
import { dossierVan, informeercodes, werkUiterlijkBij } from './signaal-termijnen.ts'

type Informeren = {
  id: string
  betrokkene: string
  keuze: 'verteld' | 'uitgesteld'
  reden: string
  /** The day on which somebody looks again whether it can be told. */
  herzien: string | null
}

/**
 * AVG art. 14 and 23: somebody in a signaal was told that she is written down, or not yet, for a reason and until a day.
 * Also when the signaal is closed: the duty does not close with it.
 */
export async function legInformerenVast(ctx: TxContext, invoer: Informeren): Promise<void> {
  const { id, betrokkene, keuze, reden, herzien } = invoer
  const rij = await signaalMet(ctx, id)
  if (!rij) throw nietGevonden()
  const versies = await openDossiers(ctx, [id])
  await vindPersoon(ctx, id, versies, betrokkene)
  ctx.betreft(id)
  if (keuze === 'uitgesteld') await eisHerziening(ctx, herzien!)
  await haalVanzelf(ctx, { dossierId: id, codes: informeercodes, onderwerpId: betrokkene, reden })
  if (keuze === 'uitgesteld') {
    const uitstel = { code: 'informeren-uitgesteld', onderwerpId: betrokkene, totEnMet: herzien! }
    await startTermijn(ctx, { ...uitstel, dossier: dossierVan(id) })
  }
  const titel =
    keuze === 'verteld' ? 'Betrokkene geïnformeerd' : `Informeren uitgesteld tot ${dagTekst(herzien!)}`
  const sleutel = nieuwsteVersie(versies, id, 'signaal')
  await noteer(ctx, { id, versie: rij.versie, sleutel }, { soort: 'betrokken', titel, tekst: reden })
  if (rij.toestand === 'open') await werkUiterlijkBij(ctx, id)
}

async function eisHerziening(ctx: TxContext, herzien: string): Promise<void> {
  const { vanaf, tot } = await uiterstVan(ctx, 'informeren-uitgesteld')
  if (herzien < vanaf) throw new DomainError('voorbij', 400, 'Kies een dag die nog komt.', 'herzien')
  if (tot && herzien > tot)
    throw new DomainError('te-ver', 400, `Kies een dag voor of op ${dagTekst(tot)}.`, 'herzien')
}
