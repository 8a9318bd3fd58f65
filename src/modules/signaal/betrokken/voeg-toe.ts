import type { TxContext } from '../../../platform/db/index.ts'
import { houdBuiten } from '../../belang/index.ts'
import { dossiersVan } from '../../melding/index.ts'
import type { Feitbron } from '../../netwerk/index.ts'
import { startTermijn } from '../../termijn/index.ts'
import { noteer } from '../noteer.ts'
import { type Inhanden, pakSignaal } from '../pak-signaal.ts'
import { eisOntvangers, politiesleutel } from '../politie/politiesleutel.ts'
import { weigerOvername } from '../politie/weiger-overname.ts'
import {
  type BetrokkenInhoud,
  type Gegevensoort,
  type Persoonrol,
  type Zekerheid,
  zegel,
} from '../signaal.inhoud.ts'
import { dossierVan, werkUiterlijkBij } from '../signaal-termijnen.ts'
import { bewaarBetrokken } from './gegeven.store.ts'
import { soortnaam, tekstenVan } from './gegeven.ts'
import { kiesBron } from './kies-bron.ts'

/** What is asked of a persoon, an object or a feit. `ontvangers` only when the police gave it. */
export type Opgave = Readonly<{
  wat: string
  rol: Persoonrol | null
  zekerheid: Zekerheid
  toelichting: string
  extra?: Readonly<Record<string, string>>
  feitbron: string
  dag: string
}>
export type Toevoeging = Opgave &
  Readonly<{ id: string; betrokkene: string; soort: Gegevensoort; ontvangers?: readonly string[] }>

export function inhoudVan(ctx: TxContext, opgave: Opgave, { code, naam }: Feitbron): BetrokkenInhoud {
  const { wat, rol, zekerheid, toelichting, extra = {}, dag } = opgave
  return { wat, rol, zekerheid, toelichting, extra, dag, bron: { code, naam }, door: ctx.actor.naam }
}

/** Adds a persoon, an object or a feit to a signaal. The id comes with the form, so that a second click adds nothing. */
export async function voegBetrokkeneToe(ctx: TxContext, invoer: Toevoeging): Promise<void> {
  const inhanden = await pakSignaal(ctx, invoer.id)
  const bron = await kiesBron(ctx, invoer)
  const inhoud = inhoudVan(ctx, invoer, bron)
  if (bron.politiegegeven) await voegPolitiegegevenToe(ctx, inhanden, invoer, inhoud)
  else await voegOpenToe(ctx, inhanden, invoer, inhoud)
  await houdBuiten(ctx, await dossiersVan(ctx, invoer.id), tekstenVan(inhoud))
}

async function voegOpenToe(
  ctx: TxContext,
  { rij, versies, sleutel }: Inhanden,
  { betrokkene, soort, extra, wat, toelichting }: Toevoeging,
  inhoud: BetrokkenInhoud,
): Promise<void> {
  await weigerOvername(ctx, { id: rij.id, versies }, { wat, toelichting, ...extra })
  const nieuw = { id: betrokkene, signaalId: rij.id, soort, compartiment: 'betrokken' }
  if (!(await bewaarBetrokken(ctx, { ...nieuw, inhoud: zegel('betrokken', sleutel, betrokkene, inhoud) })))
    return
  const titel = `Toegevoegd: ${soortnaam(soort, inhoud.rol)}`
  await noteer(ctx, { id: rij.id, versie: rij.versie, sleutel }, { soort: 'betrokken', titel, tekst: wat })
  // AVG art. 14: who is written down is told so, or it is written down why not yet.
  if (soort === 'persoon')
    await startTermijn(ctx, { dossier: dossierVan(rij.id), code: 'informeren', onderwerpId: betrokkene })
  await werkUiterlijkBij(ctx, rij.id)
}

/**
 * Into the compartment of the police, under a key of its own. Nothing outside it says so: no line in the timeline, no term (AVG
 * art. 14 lid 5 onder d: what has to stay secret is not told by the municipality).
 */
async function voegPolitiegegevenToe(
  ctx: TxContext,
  inhanden: Inhanden,
  { betrokkene, soort, ontvangers = [] }: Toevoeging,
  inhoud: BetrokkenInhoud,
): Promise<void> {
  eisOntvangers(ctx, ontvangers)
  const sleutel = await politiesleutel(ctx, inhanden)
  await bewaarBetrokken(ctx, {
    ...{ id: betrokkene, signaalId: inhanden.rij.id, soort, compartiment: 'politie' },
    ontvangers: [...ontvangers],
    inhoud: zegel('betrokken', sleutel, betrokkene, inhoud),
  })
  ctx.betreft(inhanden.rij.id, 'signaal.politiegegeven')
}
