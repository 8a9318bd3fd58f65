/** Another way with what was typed: a form of its own that takes these values along. */
export type Uitweg = Readonly<{ naar: string; knop: string; waarden: Readonly<Record<string, string>> }>
export type Probleem = Readonly<{ veld: string; tekst: string; uitweg?: Uitweg }>

/** An expected refusal that belongs to the domain. Thrown, so that the transaction rolls back by itself. */
export class DomainError extends Error {
  override name = 'DomainError'
  readonly code: string
  readonly status: 400 | 403 | 404 | 409 | 503
  readonly veld: string | undefined

  #problemen: readonly Probleem[] = []

  constructor(code: string, status: DomainError['status'], tekst: string, veld?: string) {
    super(tekst)
    this.code = code
    this.status = status
    this.veld = veld
    this.#problemen = [{ veld: veld ?? '', tekst }]
  }

  /** What is wrong, beside which field. */
  get problemen(): readonly Probleem[] {
    return this.#problemen
  }

  /** More than one thing is wrong, and only the database could tell: all of it at once. */
  static van(code: string, problemen: readonly Probleem[]): DomainError {
    const fout = new DomainError(code, 400, problemen.map(({ tekst }) => tekst).join('\n'))
    fout.#problemen = problemen
    return fout
  }
}

/** Unknown and not yours look the same: one code, one text, one status. */
export function nietGevonden(): DomainError {
  return new DomainError('niet-gevonden', 404, 'Deze pagina bestaat niet, of u mag hem niet zien.')
}

/** Somebody else changed the record since the reader opened it. */
export function intussenGewijzigd(): DomainError {
  return new DomainError(
    'intussen-gewijzigd',
    409,
    'Iemand anders heeft dit intussen gewijzigd. Uw invoer is nog niet opgeslagen. Bekijk wat er is veranderd en verstuur daarna opnieuw.',
  )
}
