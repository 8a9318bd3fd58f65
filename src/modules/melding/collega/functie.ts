import type { Koekje, Verzoek } from '../../../web/verzoek.ts'
import { type Functie, type Regio, signaalkaart } from '../../netwerk/index.ts'

/** Which function this browser was last used in. Ends with the browser, and is of nobody: no account holds it. */
const functiekoekje = '__Host-functie'

export function functieMet(regio: Regio, code: string | undefined): Functie | undefined {
  return regio.functies.find((functie) => functie.code === code)
}

/** What she chose now goes before what she chose earlier. */
export function gekozenFunctie(
  regio: Regio,
  { koekje }: Pick<Verzoek<unknown>, 'koekje'>,
  nu: string | undefined,
): { functie: Functie | undefined; koekjes: Koekje[] } {
  const functie = functieMet(regio, nu) ?? functieMet(regio, koekje(functiekoekje))
  return { functie, koekjes: functie ? [{ naam: functiekoekje, waarde: functie.code }] : [] }
}

/** The ticked signals as they are worded today. What this function cannot tick is left out. */
export function woordenVan(regio: Regio, functie: string, codes: readonly string[], nu: Date): string[] {
  return signaalkaart(regio, functie, nu)
    .flatMap(({ signalen }) => signalen)
    .filter((signaal) => codes.includes(signaal.code))
    .map((signaal) => signaal.tekst)
}
