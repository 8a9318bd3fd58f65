import type { Omgeving } from '../../web/page.ts'
import type { Regio } from '../netwerk/index.ts'
import { plaatsUit } from './formulier-plaats.ts'
import type { Antwoorden } from './formulier-stappen.ts'

const nl = {
  overal: 'Niemand leest wat u hier verstuurt. Vul geen echte gegevens in. Is er gevaar? Bel 112.',
  deels: (namen: string) =>
    `In ${namen} leest nog niemand uw melding. Gebeurt het daar? Bel dan. De nummers staan op de eerste pagina.`,
  hier: (naam: string) =>
    `In ${naam} leest nog niemand uw melding. Bel een van de nummers op de eerste pagina. Is er gevaar? Bel 112.`,
  kop: 'Niemand leest deze melding',
}
const en: typeof nl = {
  overal: 'Nobody reads what you send here. Do not enter real data. Is there danger? Call 112.',
  deels: (namen) =>
    `In ${namen} nobody reads your report yet. Is it happening there? Please call. The numbers are on the first page.`,
  hier: (naam) =>
    `In ${naam} nobody reads your report yet. Call one of the numbers on the first page. Is there danger? Call 112.`,
  kop: 'Nobody reads this report',
}

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
  const t = taal === 'nl' ? nl : en
  const hier = naar && bestemming(naar)
  if (hier && oefenend.length > 0) {
    const naam = oefenend.find(({ code }) => code === hier)?.naam
    return naam ? { tekst: t.hier(naam), kop: t.kop, zeker: true } : null
  }
  const namen = new Intl.ListFormat(taal).format(oefenend.map(({ naam }) => naam))
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
