import { DomainError } from '../../kernel/errors.ts'

/** How long one dossier stays open, and how long a request waits for a second person. */
export const minutenOpen = 60
export const urenGeldig = 24

/** Where each sealed value stands. */
export const plaatsVan = {
  reden: (id: string) => ({ kolom: 'noodtoegang.verzoek.inhoud', rij: id }),
  oordeel: (id: string) => ({ kolom: 'noodtoegang.verzoek.oordeel', rij: id }),
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
  if (now.getTime() - verzoek.op.getTime() > urenGeldig * 3_600_000)
    weiger('verlopen', 'Dit verzoek is ouder dan een dag. Vraag om een nieuw verzoek.')
}
