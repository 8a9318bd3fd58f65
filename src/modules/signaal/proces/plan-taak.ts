import { DomainError, nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { dagTekst } from '../../../web/datum.ts'
import { kiesbareCollegas } from '../../belang/index.ts'
import type { Gezien } from '../../melding/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { haalVanzelf, laatVervallen, startTermijn } from '../../termijn/index.ts'
import { noteer } from '../noteer.ts'
import { type Inhanden, pakSignaal, pakVast } from '../pak-signaal.ts'
import { zegel } from '../signaal.inhoud.ts'
import { behandelaars, dossierVan, werkUiterlijkBij } from '../signaal-termijnen.ts'
import { eisDag } from './draag-over.ts'
import { eisWegingenKlaar, leesProces, type Proces } from './lees-proces.ts'
import { bewaarTaak, werkTaakBij } from './proces.store.ts'
import { type Taak, taaktoestanden } from './taak.ts'
import { ontvangers } from './wie-verder.ts'

export type Uitvoerder = { waarde: string; label: string }

/** Who can be given a task: a colleague of this municipality, or an organisation with which may be shared. */
export async function uitvoerders(
  ctx: TxContext,
  proces: Parameters<typeof ontvangers>[0],
): Promise<Uitvoerder[]> {
  const regio = await regioVan(ctx)
  const mag = ontvangers(proces).map(({ naam }) => naam)
  const collegas = [{ naam: ctx.actor.naam }, ...(await kiesbareCollegas(ctx))]
  return [
    ...collegas.map(({ naam }) => ({ waarde: naam, label: naam })),
    ...regio.partners
      .filter(({ naam }) => mag.includes(naam))
      .map(({ naam }) => ({ waarde: naam, label: `${naam} (partner)` })),
  ]
}

type Plannen = { id: string; taak: string; wat: string; wie: string; uiterlijk: string }

/** Puts a task in the plan of action, with a day by which it has to be done. There is no plan before the last weging. */
export async function planTaak(ctx: TxContext, { id, taak, wat, wie, uiterlijk }: Plannen): Promise<void> {
  const inhanden = await pakVast(ctx, id)
  const proces = await leesProces(ctx, inhanden)
  eisWegingenKlaar(proces)
  await eisUitvoerder(ctx, proces, wie)
  await eisDag(ctx, 'taak', uiterlijk, 'uiterlijk')
  if (proces.taken.some((bekend) => bekend.id === taak)) return
  const inhoud = zegel('taak', inhanden.sleutel, taak, { wat, wie, resultaat: '' })
  await bewaarTaak(ctx, { id: taak, signaalId: id, inhoud, uiterlijkOp: uiterlijk })
  await loop(ctx, id, taak, uiterlijk)
  await schrijfOp(ctx, inhanden, `Taak voor ${wie}, voor ${dagTekst(uiterlijk)}`, wat)
}

type Bijwerken = Gezien & {
  taak: string
  wie: string
  uiterlijk: string
  toestand: Taak['toestand']
  resultaat: string
}

/** Another owner or day, or done, or no longer needed. */
export async function werkTaakBijVan(ctx: TxContext, invoer: Bijwerken): Promise<void> {
  const { id, taak, versie, wie, uiterlijk, toestand, resultaat } = invoer
  const inhanden = await pakSignaal(ctx, id)
  const proces = await leesProces(ctx, inhanden)
  const nu = proces.taken.find((bekend) => bekend.id === taak)
  if (!nu) throw nietGevonden()
  if (wie !== nu.wie) await eisUitvoerder(ctx, proces, wie)
  if (uiterlijk !== nu.uiterlijkOp && toestand === 'open') await eisDag(ctx, 'taak', uiterlijk, 'uiterlijk')
  const inhoud = zegel('taak', inhanden.sleutel, taak, { wat: nu.wat, wie, resultaat })
  if (!(await werkTaakBij(ctx, { id: taak, versie }, { toestand, inhoud, uiterlijkOp: uiterlijk })))
    throw new DomainError(
      'taak-gewijzigd',
      409,
      `Iemand heeft deze taak intussen gewijzigd. Nu staat er: ${taaktoestanden[nu.toestand].toLowerCase()}, ${nu.wie}, ${dagTekst(nu.uiterlijkOp)}.`,
    )
  const welke = { dossierId: id, codes: ['taak'], onderwerpId: taak }
  if (toestand === 'gedaan') await haalVanzelf(ctx, welke)
  else await laatVervallen(ctx, welke)
  if (toestand === 'open') await loop(ctx, id, taak, uiterlijk)
  const titel = `Taak: ${taaktoestanden[toestand].toLowerCase()} (${wie}, ${dagTekst(uiterlijk)})`
  await schrijfOp(ctx, inhanden, titel, [nu.wat, resultaat].filter(Boolean).join('\n'))
}

/** Nobody does this task any more: the signaal was stopped, and its terms with it. */
export async function laatTaakVervallen(
  ctx: TxContext,
  { rij, sleutel }: Inhanden,
  { id, versie, wat, wie, uiterlijkOp }: Taak,
  resultaat: string,
): Promise<void> {
  const inhoud = zegel('taak', sleutel, id, { wat, wie, resultaat })
  await werkTaakBij(ctx, { id, versie }, { toestand: 'vervallen', inhoud, uiterlijkOp })
  const titel = `Taak: ${taaktoestanden.vervallen.toLowerCase()} (${wie}, ${dagTekst(uiterlijkOp)})`
  const feit = { soort: 'taak', titel, tekst: [wat, resultaat].join('\n') } as const
  await noteer(ctx, { id: rij.id, versie: rij.versie + 1, sleutel }, feit)
}

async function eisUitvoerder(ctx: TxContext, proces: Proces, wie: string): Promise<void> {
  if (!(await uitvoerders(ctx, proces)).some(({ waarde }) => waarde === wie))
    throw new DomainError('onbekend', 400, 'Kies wie het doet.', 'wie')
}

/** A region without a rule for tasks still keeps the day with the task. */
async function loop(ctx: TxContext, id: string, onderwerpId: string, totEnMet: string): Promise<void> {
  const wat = { dossier: dossierVan(id), code: 'taak', onderwerpId, totEnMet, rollen: behandelaars }
  await startTermijn(ctx, wat)
}

async function schrijfOp(
  ctx: TxContext,
  { rij, sleutel }: Inhanden,
  titel: string,
  tekst: string,
): Promise<void> {
  await noteer(ctx, { id: rij.id, versie: rij.versie, sleutel }, { soort: 'taak', titel, tekst })
  await werkUiterlijkBij(ctx, rij.id)
}
