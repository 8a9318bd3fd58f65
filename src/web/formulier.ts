import type { Probleem as Fout } from '../kernel/errors.ts'

/** What a reader typed and what is wrong with it; shown again on the same page. */
export type Formulier = {
  waarden: Record<string, string | string[]>
  fouten: Fout[]
}

type Probleem = { path: PropertyKey[]; message: string }

export function leegFormulier(waarden: Formulier['waarden'] = {}): Formulier {
  return { waarden, fouten: [] }
}

/** The one text of a field; of a repeated field the first. */
export function waarde(form: Formulier, naam: string): string {
  return waardenVan(form, naam)[0] ?? ''
}

/** All texts of a field that may be repeated, such as checkboxes. */
export function waardenVan(form: Formulier, naam: string): string[] {
  if (!Object.hasOwn(form.waarden, naam)) return []
  return [form.waarden[naam] ?? []].flat()
}

/** What is wrong with a field, one line for each. */
export function foutBij(form: Formulier, naam: string): string | undefined {
  const teksten = form.fouten.filter((fout) => fout.veld === naam).map((fout) => fout.tekst)
  return teksten.length > 0 ? teksten.join('\n') : undefined
}

/** All of zod's issues beside the reader's own text; files in the body cannot be shown again and are left out. */
export function uitZod(issues: readonly Probleem[], body: Record<string, unknown>): Formulier {
  const waarden: Formulier['waarden'] = {}
  for (const [naam, inhoud] of Object.entries(body)) {
    if (typeof inhoud === 'string') waarden[naam] = inhoud
    else if (Array.isArray(inhoud)) waarden[naam] = inhoud.filter((deel) => typeof deel === 'string')
  }
  const fouten = issues.map((issue) => ({ veld: String(issue.path[0] ?? ''), tekst: issue.message }))
  return { waarden, fouten }
}
