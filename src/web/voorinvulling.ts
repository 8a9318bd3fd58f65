import type { Formulier } from './formulier.ts'

/** What a form shows first: the reader's own text when she sent it, else these values. */
export function vulVoor(form: Formulier, waarden: Formulier['waarden']): Formulier {
  return Object.keys(form.waarden).length > 0 ? form : { ...form, waarden }
}
