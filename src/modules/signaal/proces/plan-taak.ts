import { DomainError, nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { dagTekst } from '../../../web/datum.ts'
import { kiesbareCollegas } from '../../belang/index.ts'
import type { Gezien } from '../../melding/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { haalVanzelf, laatVervallen, startTermijn } from '../../termijn/index.ts'
import { noteer } from '../noteer.ts'
import { type Inhanden, pakSignaal } from '../pak-signaal.ts'
import { zegel } from '../signaal.inhoud.ts'
import { behandelaars, dossierVan, werkUiterlijkBij } from '../signaal-termijnen.ts'
import { eisDag } from './draag-over.ts'
import { bewaarTaak, takenBij, werkTaakBij } from './proces.store.ts'
import { type Taak, taaktoestanden, takenVan } from './taak.ts'

export type Uitvoerder = { waarde: string; label: string }

/** Who can be given a task: a colleague of this municipality, or another organisation of the region. */
export async function uitvoerders(ctx: TxContext): Promise<Uitvoerder[]> {
  const regio = await regioVan(ctx)
  const collegas = [{ naam: ctx.actor.naam }, ...(await kiesbareCollegas(ctx))]
  return [
    ...collegas.map(({ naam }) => ({ waarde: naam, label: naam })),
    ...regio.partners.map(({ naam }) => ({ waarde: naam, label: `${naam} (partner)` })),
  ]
}

type Plannen = { id: string; taak: string; wat: string; wie: string; uiterlijk: string }

/** Puts a task in the plan of action, with a day by which it has to be done. */
export async function planTaak(ctx: TxContext, { id, taak, wat, wie, uiterlijk }: Plannen): Promise<void> {
  const inhanden = await pakSignaal(ctx, id)
  await eisUitvoerder(ctx, wie)
  await eisDag(ctx, 'taak', uiterlijk, 'uiterlijk')
  if ((await takenBij(ctx, id)).some((bekend) => bekend.id === taak)) return
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
  const nu = takenVan(inhanden.versies, await takenBij(ctx, id)).find((bekend) => bekend.id === taak)
  if (!nu) throw nietGevonden()
  if (wie !== nu.wie) await eisUitvoerder(ctx, wie)
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

async function eisUitvoerder(ctx: TxContext, wie: string): Promise<void> {
  if (!(await uitvoerders(ctx)).some(({ waarde }) => waarde === wie))
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
