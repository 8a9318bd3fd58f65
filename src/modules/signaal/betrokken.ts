import { nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { houdBuiten } from '../belang/index.ts'
import { dossiersVan } from '../melding/index.ts'
import { laatVervallen, startTermijn } from '../termijn/index.ts'
import { betrokkenBij, bewaarBetrokken, verwijderBetrokken } from './dossier.store.ts'
import { noteer } from './noteer.ts'
import { pakSignaal } from './pak-signaal.ts'
import {
  type BetrokkenInhoud,
  breekZegel,
  type Objectsoort,
  objectsoorten,
  persoonrollen,
  zegel,
} from './signaal.inhoud.ts'
import { dossierVan, informeercodes, werkUiterlijkBij } from './signaal-termijnen.ts'

export type Betrokkensoort = 'persoon' | Objectsoort

export function soortnaam(soort: string, rol: BetrokkenInhoud['rol']): string {
  return rol ? persoonrollen[rol] : (objectsoorten[soort as Objectsoort] ?? soort)
}

/** Adds a persoon or an object to a signaal. The id comes with the form, so that a second click adds nothing. */
export async function voegBetrokkeneToe(
  ctx: TxContext,
  invoer: BetrokkenInhoud & { id: string; betrokkene: string; soort: Betrokkensoort },
): Promise<void> {
  const { rij, sleutel } = await pakSignaal(ctx, invoer.id)
  const { betrokkene, soort, wat, rol, zekerheid, toelichting } = invoer
  const inhoud = zegel('betrokken', sleutel, betrokkene, { wat, rol, zekerheid, toelichting })
  if (!(await bewaarBetrokken(ctx, { id: betrokkene, signaalId: rij.id, soort, inhoud }))) return
  const titel = `Toegevoegd: ${soortnaam(soort, rol)}`
  await noteer(ctx, { id: rij.id, versie: rij.versie, sleutel }, { soort: 'betrokken', titel, tekst: wat })
  // AVG art. 14: who is written down is told so, or it is written down why not yet.
  if (soort === 'persoon')
    await startTermijn(ctx, { dossier: dossierVan(rij.id), code: 'informeren', onderwerpId: betrokkene })
  await werkUiterlijkBij(ctx, rij.id)
  await houdBuiten(ctx, await dossiersVan(ctx, rij.id), { wat, toelichting })
}

/** Takes a persoon or object out again, with the reason in the timeline. */
export async function haalBetrokkeneWeg(
  ctx: TxContext,
  invoer: { id: string; betrokkene: string; reden: string },
): Promise<void> {
  const { rij, versies, sleutel } = await pakSignaal(ctx, invoer.id)
  const weg = (await betrokkenBij(ctx, rij.id)).find((b) => b.id === invoer.betrokkene)
  const inhoud = weg && breekZegel('betrokken', versies, weg.id, weg.inhoud)
  if (!inhoud || !(await verwijderBetrokken(ctx, rij.id, weg.id))) throw nietGevonden()
  const titel = `Weggehaald: ${soortnaam(weg.soort, inhoud.rol)}`
  await noteer(
    ctx,
    { id: rij.id, versie: rij.versie, sleutel },
    { soort: 'betrokken', titel, tekst: invoer.reden },
  )
  await laatVervallen(ctx, { dossierId: rij.id, codes: informeercodes, onderwerpId: weg.id })
  await werkUiterlijkBij(ctx, rij.id)
}
