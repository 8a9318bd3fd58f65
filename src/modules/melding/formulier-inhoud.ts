import { nietGevonden } from '../../kernel/errors.ts'
import type { Regio } from '../netwerk/index.ts'
import { plaatsUit } from './formulier-plaats.ts'
import { type Antwoorden, eersteOnvolledig, stappenVoor } from './formulier-stappen.ts'
import type { Hulp, Melder, MeldingInhoud, Wanneer, Wie } from './melding.ts'

/** What a complete form says, and for which municipality. Answers of a path not taken are left out. */
export function inhoudUit(
  antwoorden: Antwoorden,
  regio: Regio,
  taal: string,
): { inhoud: MeldingInhoud; melder: Melder | null; gemeente: string } {
  if (eersteOnvolledig(antwoorden, regio)) throw nietGevonden()
  const pad = stappenVoor(antwoorden)
  const plaats = plaatsUit(regio, { plaats: antwoorden.plaats!, gemeente: antwoorden.gemeente! })
  if (plaats.soort !== 'bekend') throw nietGevonden()
  const anoniem = antwoorden.contact === 'anoniem'
  const inhoud: MeldingInhoud = {
    wie: antwoorden.wie as Wie,
    hulp: pad.includes('hulp') ? (antwoorden.hulp as Hulp) : null,
    wat: antwoorden.wat!,
    plaats: antwoorden.plaats!,
    waar: antwoorden.waar!,
    gemeenteBekend: plaats.zeker,
    wanneer: pad.includes('wanneer') ? (antwoorden.wanneer as Wanneer) : null,
    wanneerToelichting: pad.includes('wanneer') ? antwoorden.wanneerToelichting! : '',
    betrokken: pad.includes('wie-betrokken') ? antwoorden.betrokken! : '',
    anoniem,
    taal,
  }
  const melder = {
    naam: antwoorden.contactNaam!,
    hoe: antwoorden.contactHoe!,
    wanneer: antwoorden.contactWanneer!,
  }
  return { inhoud, melder: anoniem ? null : melder, gemeente: plaats.gemeente }
}
