import { DomainError } from '../../../kernel/errors.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { houdBuiten } from '../../belang/index.ts'
import { dossiersVan, type Gezien } from '../../melding/index.ts'
import { type Inhanden, pakVersie, wijzigEnNoteer } from '../pak-signaal.ts'
import { zegel } from '../signaal.inhoud.ts'
import { kiestWatMag, stukVoor } from '../signaal.ts'
import { werkUiterlijkBij, zetStapAanZet } from '../signaal-termijnen.ts'
import { leesProces, type Proces } from './lees-proces.ts'
import { bewaarStuk } from './proces.store.ts'
import { deeltoetsen, type StukInhoud, type Stuksoort, type Stuksoorten } from './stuk.ts'
import { wachtNu } from './wijziging-na.ts'

const titels: Record<Stuksoort, string> = {
  bronvraag: 'Vraag aan bronnen geschreven',
  bronuitslag: 'Antwoord van een bron',
  deelvoorstel: 'Voorstel om te delen geschreven',
  overdracht: 'Vervolg vastgelegd',
  reactie: 'Antwoord ontvangen',
  terugkoppeling: 'Terugkoppeling',
}

type Wat<S extends Stuksoort> = {
  soort: S
  /** What is written, made when it is known where the signaal stands; throws when it cannot be written now. */
  maak(proces: Proces, inhanden: Inhanden): Promise<Stuksoorten[S]> | Stuksoorten[S]
  titel?(inhoud: Stuksoorten[S]): string
}

/** Writes something down for a step, and says whose turn it is then. Nothing written is ever changed: a newer one counts. */
export async function schrijfStuk<S extends Stuksoort>(
  ctx: TxContext,
  gezien: Gezien,
  { soort, maak, titel = () => titels[soort] }: Wat<S>,
): Promise<Stuksoorten[S]> {
  const inhanden = await pakVersie(ctx, gezien)
  const { rij, sleutel } = inhanden
  const proces = await leesProces(ctx, inhanden)
  const wat = await maak(proces, inhanden)
  const id = nieuwId(ctx.now)
  const inhoud = { soort, ...wat, door: ctx.actor.naam } as unknown as StukInhoud
  const { beurt } = proces.stand
  const klaarVoorBeurt = beurt !== null && stukVoor(beurt.weging) === soort
  const wachtOp = klaarVoorBeurt ? wachtNu(ctx, beurt.weging.rollen) : rij.wachtOp
  await wijzigEnNoteer(ctx, inhanden, { wachtOp }, { soort: 'stuk', titel: titel(wat) })
  await bewaarStuk(ctx, {
    ...{ id, signaalId: rij.id, soort, volgnummer: proces.beslissingen.length, versie: rij.versie + 1 },
    inhoud: zegel('stuk', sleutel, id, inhoud),
  })
  await houdBuiten(ctx, await dossiersVan(ctx, rij.id), wat)
  if (klaarVoorBeurt) {
    await zetStapAanZet(ctx, rij.id, beurt.weging.rollen)
    await werkUiterlijkBij(ctx, rij.id)
  }
  return wat
}

/** Throws unless this is what the weging at hand asks for. */
export function eisAanDeBeurt({ stand, regio }: Proces, soort: 'bronvraag' | 'deelvoorstel'): void {
  const aanDeBeurt = stand.beurt !== null && stukVoor(stand.beurt.weging) === soort
  if (aanDeBeurt && kiestWatMag(stand.beurt.weging)) return
  throw new DomainError(
    'niet-nu',
    409,
    aanDeBeurt
      ? `Over het voorstel is al beslist. ${nieuwVoorstel(regio)}`
      : 'Dit kan nu niet. Kijk hoe het met het signaal staat.',
  )
}

/** The way to share something else than what was let through. */
export function nieuwVoorstel({ fasemodel }: Proces['regio']): string {
  const naam = deeltoetsen(fasemodel).at(-1)?.naam
  return naam
    ? `Wilt u iets anders delen? Stuur het signaal terug naar ${naam} en schrijf een nieuw voorstel.`
    : ''
}
