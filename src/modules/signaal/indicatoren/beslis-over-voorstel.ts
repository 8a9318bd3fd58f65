import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { type Gezien, meldingtekstenVan } from '../../melding/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { pakVersie } from '../pak-signaal.ts'
import { afgewezenIn, lijstregels, nuGeldend, sleutelVan } from './indicatoren.ts'
import { leesAntwoorden } from './lees-antwoorden.ts'
import { bewaarBeurt } from './leg-antwoorden-vast.ts'
import { stelVoor, type Voorstel } from './voorstel.ts'
import { bronVan } from './waaruit.ts'

/** A human takes over what words in a melding suggest, or does not: then it is not shown again for these meldingen. */
export async function beslisOverVoorstel(
  ctx: TxContext,
  invoer: Gezien & { voorstel: string; keuze: 'gezien' | 'niet-overnemen' },
): Promise<void> {
  const inhanden = await pakVersie(ctx, invoer)
  const beurten = await leesAntwoorden(ctx, invoer.id, inhanden.versies)
  const voorstel = stelVoor(
    lijstregels(await regioVan(ctx), ctx.now),
    await meldingtekstenVan(ctx, invoer.id),
    nuGeldend(beurten),
    afgewezenIn(beurten),
  ).find((v) => sleutelVan(v) === invoer.voorstel)
  if (!voorstel) throw new DomainError('geen-voorstel', 409, 'Dit voorstel is er niet meer.')
  await bewaarBeurt(ctx, inhanden, invoer.keuze === 'gezien' ? neemOver(voorstel) : wijsAf(voorstel))
}

/** The note names the words and not the sentence: of M. nothing may be taken over as it stands. */
function neemOver({ soort, code, tekst, groep, bronnen }: Voorstel) {
  const eerste = bronnen[0]!.melding
  const woorden = bronnen.filter((b) => b.melding.id === eerste.id).flatMap((b) => b.woorden)
  const feit = {
    feit: `Deze woorden staan in de melding: ${[...new Set(woorden)].join(', ')}.`,
    waaruit: bronVan(eerste),
    bron: 'onbekend',
    informatie: 'niet-te-beoordelen',
  } as const
  return {
    wijzigingen: [{ soort, code, tekst, groep, stand: 'gezien', feit, voorstel: true }] as const,
    afgewezen: [],
  }
}

function wijsAf({ soort, code, tekst, bronnen }: Voorstel) {
  const meldingen = [...new Set(bronnen.map((b) => b.melding.id))]
  return { wijzigingen: [], afgewezen: [{ soort, code, tekst, meldingen }] }
}
