import { randomUUID } from 'node:crypto'

/**
 * Who acts. An anonymous reporter has no id and the one role `melder`; a job has the role `systeem`. Another system that
 * calls the API is nobody: its id is that of the koppeling, and `koppeling` is the only role it ever has.
 */
export type Actor = Readonly<{
  id: string | null
  naam: string
  organisatieId: string | null
  rollen: readonly string[]
  /** For whom she does this, as the vervanger of that account; `naam` says it too. */
  namensId?: string | null
  /** She is of another municipality and steps in here. */
  waarnemend?: boolean
}>

/**
 * Who, where, why and when of one request or job. Always the first parameter.
 * `bewijs` is the hash of what the actor can show (a session, a draft, a reporter's code): row-level security opens the
 * one row that carries it. Drafts may be shown together: their hashes behind one another.
 */
export type Context = Readonly<{
  actor: Actor
  gemeenteId: string | null
  doel: string
  verwerking: string
  bewijs: Buffer | null
  /** Set: this work has the role that was granted for that dossier, and reaches what was granted with it and no more. */
  dossier: string | null
  /** Must this work name a dossier (or a list) for the logbook? `geen` has to be said out loud. */
  spoor: 'verplicht' | 'geen'
  now: Date
  verzoekId: string
}>

export const anoniem: Actor = Object.freeze({ id: null, naam: '', organisatieId: null, rollen: ['melder'] })
export const systeem: Actor = Object.freeze({
  id: null,
  naam: 'Baken',
  organisatieId: null,
  rollen: ['systeem'],
})

export function koppelingActor(wie: { id: string; naam: string; organisatieId: string }): Actor {
  const { id, naam, organisatieId } = wie
  return Object.freeze({ id, naam, organisatieId, rollen: ['koppeling'] })
}

export function maakContext(
  deel: Pick<Context, 'actor' | 'doel' | 'verwerking' | 'now'> & Partial<Context>,
): Context {
  return Object.freeze({
    gemeenteId: null,
    bewijs: null,
    dossier: null,
    spoor: 'verplicht' as const,
    verzoekId: randomUUID(),
    ...deel,
  })
}
