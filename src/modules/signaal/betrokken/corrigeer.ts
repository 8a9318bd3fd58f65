import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { momentTekst } from '../../../web/datum.ts'
import { houdBuiten } from '../../belang/index.ts'
import { dossiersVan, gewijzigdDoor } from '../../melding/index.ts'
import { laatVervallen } from '../../termijn/index.ts'
import { noteer } from '../noteer.ts'
import { type Inhanden, pakSignaal } from '../pak-signaal.ts'
import { politiesleutel } from '../politie/politiesleutel.ts'
import { weigerOvername } from '../politie/weiger-overname.ts'
import { type BetrokkenInhoud, type Gegevensoort, zegel } from '../signaal.inhoud.ts'
import { informeercodes, werkUiterlijkBij } from '../signaal-termijnen.ts'
import { bewaarCorrectie } from './gegeven.store.ts'
import { type Gegeven, soortnaam, tekstenVan } from './gegeven.ts'
import { kiesBron } from './kies-bron.ts'
import { vindGegeven } from './lees-gegevens.ts'
import { inhoudVan, type Opgave } from './voeg-toe.ts'

/** `versie`: the one that the reader saw; `correctie`: the id of the form, so that a second click changes nothing. */
type Gezien = Readonly<{ id: string; betrokkene: string; correctie: string; versie: number; reden: string }>
type Correctie = { soort: 'verbeterd' | 'ingetrokken'; na: BetrokkenInhoud | null; titel: string }

const verhuist =
  'Wat van de politie komt, staat apart. Trek dit in, en voeg het opnieuw toe met de goede bron.'

/** Writes down how it should have stood. How it stood before stays to be read (AVG art. 16 and 5 lid 2). */
export async function verbeterBetrokkene(
  ctx: TxContext,
  invoer: Gezien & Opgave & { soort: Gegevensoort },
): Promise<void> {
  await corrigeer(ctx, invoer, async ({ rij, versies }, gegeven, politie) => {
    const bron = await kiesBron(ctx, invoer)
    if (bron.politiegegeven !== politie) throw new DomainError('verhuist', 400, verhuist, 'feitbron')
    const { wat, toelichting, extra, reden } = invoer
    if (!politie) await weigerOvername(ctx, { id: rij.id, versies }, { wat, toelichting, ...extra, reden })
    const na = inhoudVan(ctx, invoer, bron)
    return { soort: 'verbeterd', na, titel: `Verbeterd: ${soortnaam(gegeven.soort, na.rol)}` }
  })
}

/** Takes back what should not have been written, with a reason. It stays to be read as withdrawn. */
export async function trekBetrokkeneIn(ctx: TxContext, invoer: Gezien): Promise<void> {
  await corrigeer(ctx, invoer, async ({ rij, versies }, { soort, rol }, politie) => {
    if (!politie) await weigerOvername(ctx, { id: rij.id, versies }, { reden: invoer.reden })
    return { soort: 'ingetrokken', na: null, titel: `Ingetrokken: ${soortnaam(soort, rol)}` }
  })
}

async function corrigeer(
  ctx: TxContext,
  invoer: Gezien & { soort?: Gegevensoort },
  maak: (inhanden: Inhanden, gegeven: Gegeven, politie: boolean) => Promise<Correctie>,
): Promise<void> {
  const inhanden = await pakSignaal(ctx, invoer.id)
  const { gegeven, politie } = await vindGegeven(ctx, invoer.id, inhanden.versies, invoer.betrokkene)
  if (gegeven.formulieren.includes(invoer.correctie)) return
  if (gegeven.versie !== invoer.versie || gegeven.ingetrokken) throw wasEerder(gegeven)
  if (invoer.soort && invoer.soort !== gegeven.soort)
    throw new DomainError('soort', 400, 'Laad deze pagina opnieuw.', 'wat')
  const { soort, na, titel } = await maak(inhanden, gegeven, politie)
  const sleutel = politie ? await politiesleutel(ctx, inhanden) : inhanden.sleutel
  const inhoud = { door: ctx.actor.naam, reden: invoer.reden, na }
  const rij = {
    ...{ id: invoer.correctie, signaalId: invoer.id, betrokkenId: gegeven.id, versie: gegeven.versie + 1 },
    ...{ soort, compartiment: politie ? 'politie' : 'betrokken' },
    inhoud: zegel('correctie', sleutel, invoer.correctie, inhoud),
  }
  if (!(await bewaarCorrectie(ctx, rij)))
    throw wasEerder((await vindGegeven(ctx, invoer.id, inhanden.versies, gegeven.id)).gegeven)
  if (politie) ctx.betreft(invoer.id, 'signaal.politiegegeven')
  else await werkOpenBij(ctx, inhanden, gegeven, { titel, reden: invoer.reden, weg: na === null })
  await houdBuiten(ctx, await dossiersVan(ctx, invoer.id), [invoer.reden, na && tekstenVan(na)])
}

async function werkOpenBij(
  ctx: TxContext,
  { rij, sleutel }: Inhanden,
  { id }: Gegeven,
  { titel, reden, weg }: { titel: string; reden: string; weg: boolean },
): Promise<void> {
  const plek = { id: rij.id, versie: rij.versie, sleutel }
  await noteer(ctx, plek, { soort: 'betrokken', titel, tekst: reden })
  if (weg) await laatVervallen(ctx, { dossierId: rij.id, codes: informeercodes, onderwerpId: id })
  await werkUiterlijkBij(ctx, rij.id)
}

/** Somebody else was first: who, when and why, for whoever has the form open. */
function wasEerder({ soort, rol, op, door, ingetrokken }: Gegeven): DomainError {
  const naam = soortnaam(soort, rol)
  return gewijzigdDoor([
    ingetrokken
      ? { moment: momentTekst(ingetrokken.op), door: ingetrokken.door, titel: `Ingetrokken: ${naam}` }
      : { moment: momentTekst(op), door: door ?? 'Een collega', titel: `Verbeterd: ${naam}` },
  ])
}
