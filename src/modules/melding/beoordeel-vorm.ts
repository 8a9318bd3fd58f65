import { DomainError } from '../../kernel/errors.ts'
import { geldigeVormen, type Regio } from '../netwerk/index.ts'

/** What a form was called on a day; a form that did not hold then keeps its newest name. */
export function vormTekst(regio: Regio, code: string, op: Date): string {
  if (code === 'onbekend') return 'Nog niet gekozen'
  const toen = geldigeVormen(regio, op).find((vorm) => vorm.code === code)
  return (toen ?? regio.verschijningsvormen.findLast((vorm) => vorm.code === code))?.naam ?? code
}

/** The forms to choose from today, a sub-form after its main form. */
export function vormOpties(regio: Regio, now: Date): { waarde: string; label: string }[] {
  return geldigeVormen(regio, now).map(({ code, onder, naam }) => ({
    waarde: code,
    label: onder ? `– ${naam}` : naam,
  }))
}

/** The name of a form that may be chosen now. */
export function vormnaam(regio: Regio, code: string, now: Date): string {
  const vorm = geldigeVormen(regio, now).find((v) => v.code === code)
  if (!vorm) throw new DomainError('onbekende-vorm', 400, 'Kies een vorm uit de lijst.', 'verschijningsvorm')
  return vorm.naam
}
