import type { Omgeving } from '../../web/page.ts'
import { opsomming } from '../../web/taalvorm.ts'
import type { Regio } from '../netwerk/index.ts'
import { plaatsUit } from './formulier-plaats.ts'
import type { Antwoorden } from './formulier-stappen.ts'
import { tekstenIn } from './teksten/talen.ts'

/** Where the report would go, as far as it is known. */
export type Bestemming = { regio: Regio; antwoorden: Antwoorden }
type Oefening = { tekst: string; kop: string; zeker: boolean }

/**
 * What to say to somebody who reports while municipalities practise: never may she think that it is read. `null` when hers
 * is in use. As long as hers is not known, all that practise are named.
 */
export function oefening(
  { oefenmodus, oefenend }: Pick<Omgeving, 'oefenmodus' | 'oefenend'>,
  taal: string,
  naar?: Bestemming,
): Oefening | null {
  if (!oefenmodus) return null
  const t = tekstenIn(taal).oefening
  const hier = naar && bestemming(naar)
  if (hier && oefenend.length > 0) {
    const naam = oefenend.find(({ code }) => code === hier)?.naam
    return naam ? { tekst: t.hier(naam), kop: t.kop, zeker: true } : null
  }
  const namen = opsomming(taal).format(oefenend.map(({ naam }) => naam))
  const overal = oefenend.length === 0 || naar?.regio.gemeenten.every(isOefenend(oefenend))
  return { tekst: overal ? t.overal : t.deels(namen), kop: t.kop, zeker: oefenend.length === 0 }
}

function isOefenend(oefenend: Omgeving['oefenend']) {
  return ({ code }: { code: string }) => oefenend.some((gemeente) => gemeente.code === code)
}

function bestemming({ regio, antwoorden }: Bestemming): string | null {
  const { plaats = '', gemeente = '' } = antwoorden
  if (!plaats && !gemeente) return null
  const uitkomst = plaatsUit(regio, { plaats, gemeente })
  return uitkomst.soort === 'bekend' ? uitkomst.gemeente : null
}
