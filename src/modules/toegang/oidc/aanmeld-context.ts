import { type Context, maakContext, systeem } from '../../../kernel/context.ts'

/** What Baken does by itself on the word of an inlogdienst. */
export function aanmeldContext(now: Date, gemeenteId: string | null = null): Context {
  return maakContext({
    actor: systeem,
    gemeenteId,
    doel: 'aanmelden',
    verwerking: 'toegang.aanmelden',
    spoor: 'geen',
    now,
  })
}
