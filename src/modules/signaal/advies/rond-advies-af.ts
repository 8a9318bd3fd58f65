import { DomainError, nietGevonden } from '../../../kernel/errors.ts'
import { dagVan } from '../../../kernel/termijn/tijdzone.ts'
import { nieuwsteVersie, openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { dagTekst } from '../../../web/datum.ts'
import { houdBuiten } from '../../belang/index.ts'
import { dossiersVan, type Gezien } from '../../melding/index.ts'
import { haalVanzelf, laatVervallen } from '../../termijn/index.ts'
import { eisGeweest } from '../eis-geweest.ts'
import { noteer } from '../noteer.ts'
import { signaalMet } from '../signaal.store.ts'
import { werkUiterlijkBij } from '../signaal-termijnen.ts'
import { verzegelAdvies } from './advies.inhoud.ts'
import { werkAdviesvraagBij } from './advies.store.ts'
import { type Adviesvraag, adviestermijn, adviestoestanden } from './advies.ts'
import { bevestigTekst, eisZonderPersonen } from './eis-zonder-personen.ts'
import { leesAdviezen } from './lees-adviezen.ts'

type Afronden = Gezien & { advies: string; bevestigd: readonly string[] }

/** Writes down what the expert answered. Also when the signaal was closed meanwhile: what was asked stays asked. */
export async function legAntwoordVast(
  ctx: TxContext,
  { antwoord, dag, ...invoer }: Afronden & { antwoord: string; dag: string },
): Promise<void> {
  eisGeweest(ctx, dag, 'op')
  await rondAf(ctx, invoer, { toestand: 'beantwoord', veld: 'antwoord', tekst: antwoord, dag })
}

/** The answer is no longer needed, or will not come. */
export async function trekAdviesIn(
  ctx: TxContext,
  { reden, ...invoer }: Afronden & { reden: string },
): Promise<void> {
  const dag = dagVan(ctx.now)
  await rondAf(ctx, invoer, { toestand: 'ingetrokken', veld: 'reden', tekst: reden, dag })
}

type Afloop = { toestand: 'beantwoord' | 'ingetrokken'; veld: string; tekst: string; dag: string }

async function rondAf(ctx: TxContext, invoer: Afronden, afloop: Afloop): Promise<void> {
  const { id, advies, versie } = invoer
  const { toestand, veld, tekst, dag } = afloop
  const rij = await signaalMet(ctx, id)
  const nu = (await leesAdviezen(ctx, id)).find((bekend) => bekend.id === advies)
  if (!rij || !nu) throw nietGevonden()
  ctx.betreft(id)
  if (isHetzelfde(nu, afloop)) return
  if (nu.toestand !== 'open') throw gewijzigd(nu)
  if (dag < nu.gesteldOp)
    throw new DomainError('dag', 400, `Kies ${dagTekst(nu.gesteldOp)} of een dag erna.`, 'op')
  const versies = await openDossiers(ctx, [id])
  const sleutel = nieuwsteVersie(versies, id, 'signaal')
  const wat = { veld, tekst, bevestigd: invoer.bevestigd }
  const bevestigd = await eisZonderPersonen(ctx, { rij, versies }, wat)
  const inhoud = verzegelAdvies('afloop', sleutel, advies, { tekst, bevestigd, door: ctx.actor.naam })
  const wijziging = { toestand, afloop: inhoud, afloopOp: dag }
  if (!(await werkAdviesvraagBij(ctx, { id: advies, versie }, wijziging))) throw gewijzigd(nu)
  const welke = { dossierId: id, codes: [adviestermijn], onderwerpId: advies }
  await (toestand === 'beantwoord' ? haalVanzelf(ctx, welke) : laatVervallen(ctx, welke))
  const titel =
    toestand === 'beantwoord' ? `Advies gekregen van ${nu.aan}` : `Adviesvraag aan ${nu.aan} ingetrokken`
  const feit = { soort: 'advies', titel, tekst: bevestigTekst(bevestigd) } as const
  await noteer(ctx, { id, versie: rij.versie, sleutel }, feit)
  if (rij.toestand === 'open') await werkUiterlijkBij(ctx, id)
  await houdBuiten(ctx, await dossiersVan(ctx, id), tekst)
}

/** The same form, sent twice. */
function isHetzelfde(nu: Adviesvraag, { toestand, tekst, dag }: Afloop): boolean {
  return nu.toestand === toestand && nu.afloop?.tekst === tekst && nu.afloopOp === dag
}

function gewijzigd({ toestand }: Adviesvraag): DomainError {
  const nu = toestand === 'open' ? '' : ` Nu staat er: ${adviestoestanden[toestand].toLowerCase()}.`
  return new DomainError('advies-gewijzigd', 409, `Iemand heeft deze adviesvraag intussen gewijzigd.${nu}`)
}
