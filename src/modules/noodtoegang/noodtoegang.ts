import { DomainError } from '../../kernel/errors.ts'

/** How long one dossier stays open, and how long a request waits for a second person. */
export const minutenOpen = 60
const urenGeldig = 24

/** A kenmerk that is not there, and one of a dossier that she is kept out of. */
export const nietGekend = 'U kent geen dossier met dit kenmerk. Kijk het na met wie het vroeg.'

/** Where each sealed value stands. */
export const plaatsVan = {
  reden: (id: string) => ({ kolom: 'noodtoegang.verzoek.inhoud', rij: id }),
  oordeel: (id: string) => ({ kolom: 'noodtoegang.verzoek.oordeel', rij: id }),
}

/** Before this a request that nobody decided about is an old one. */
export function geldigVanaf(now: Date): Date {
  return new Date(now.getTime() - urenGeldig * 3_600_000)
}

/** A second person decides, and soon: nobody lets herself in, and an old emergency is none. */
export function eisBeslisbaar(
  verzoek: { accountId: string; op: Date; toestand: string },
  wie: string,
  now: Date,
) {
  const weiger = (code: string, tekst: string): never => {
    throw new DomainError(code, 409, tekst)
  }
  if (verzoek.accountId === wie) weiger('eigen-verzoek', 'Iemand anders moet over uw verzoek beslissen.')
  if (verzoek.toestand !== 'gevraagd') weiger('al-besloten', 'Over dit verzoek is al besloten.')
  if (verzoek.op < geldigVanaf(now))
    weiger('verlopen', 'Dit verzoek is ouder dan een dag. Vraag om een nieuw verzoek.')
}
