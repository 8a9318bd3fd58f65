/** One thing that is wrong, and where: a JSON pointer into the body, or the name of a header or path parameter. */
export type Invoerfout = Readonly<{
  in: 'body' | 'header' | 'path'
  pointer: string
  code: string
  detail: string
}>

export type Foutstatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 500 | 503

/** What a caller gets when it does not work, before it is written as `application/problem+json` (RFC 9457). */
export type Probleem = Readonly<{
  status: Foutstatus
  code: string
  detail: string
  errors?: readonly Invoerfout[]
  koppen?: Readonly<Record<string, string>>
}>

const titels: Record<Foutstatus, string> = {
  400: 'De invoer klopt niet',
  401: 'Geen geldig token',
  403: 'Dit mag niet met dit token',
  404: 'Niet gevonden',
  405: 'Deze methode kan hier niet',
  409: 'Dit botst met wat er al is',
  413: 'Dit is te groot',
  415: 'Dit kunnen wij niet lezen',
  500: 'Er ging iets mis',
  503: 'Baken is nu niet bereikbaar',
}

const zinnen: Record<Foutstatus, string> = {
  400: 'In errors staat alles wat er mis is.',
  401: 'Vraag een token aan en stuur het mee in de kop Authorization.',
  403: 'De koppeling heeft hiervoor geen scope.',
  404: 'Dit bestaat niet, of u mag het niet zien.',
  405: 'Kijk in de kop Allow wat hier wel kan.',
  409: 'Stuur dit niet nog eens zonder te kijken wat er al is.',
  413: 'Het bericht is groter dan Baken aanneemt.',
  415: 'Stuur JSON met Content-Type: application/json.',
  500: 'Dit ligt aan ons. Probeer het later nog een keer.',
  503: 'Er is niets opgeslagen. Probeer het straks nog een keer.',
}

/** A problem with its own sentence, or with the one of its status. */
export function probleem(status: Foutstatus, code: string, deel: Partial<Probleem> = {}): Probleem {
  return { status, code, detail: zinnen[status], ...deel }
}

/** Thrown by the ring itself; `behandel` turns it into an answer. */
export class Probleemfout extends Error {
  override name = 'Probleemfout'
  readonly probleem: Probleem

  constructor(wat: Probleem) {
    super(wat.code)
    this.probleem = wat
  }
}

export function alsProblemJson({ status, code, detail, errors }: Probleem) {
  return { type: 'about:blank', title: titels[status], status, code, detail, ...(errors && { errors }) }
}
