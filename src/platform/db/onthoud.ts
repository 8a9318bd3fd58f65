import { anoniem, type Context } from '../../kernel/context.ts'
import { isDatabaseWeg } from './storing.ts'

export type Geheugen<T> = (now: Date, vraag: () => Promise<T>) => Promise<T>

/**
 * An answer of the database that many requests share: asked for anew after `houdbaar` milliseconds, by one request; the
 * others take the last one and do not wait, or a busy hour would make every request ask. When the database is gone, what
 * was last known. `stand` changes when this process itself changed what the answer is about.
 */
export function onthoud<T>(houdbaar: number, stand: () => number = () => 0): Geheugen<T> {
  let bekend: { antwoord: T; sinds: number; bij: number } | null = null
  let gevraagd = 0
  return async (now, vraag) => {
    const vers = gevraagd > 0 || (bekend && Math.abs(now.getTime() - bekend.sinds) < houdbaar)
    const bij = stand()
    if (bekend && vers && bekend.bij === bij) return bekend.antwoord
    gevraagd++
    try {
      bekend = { antwoord: await vraag(), sinds: now.getTime(), bij }
    } catch (fout) {
      if (!bekend || !isDatabaseWeg(fout)) throw fout
      bekend.sinds = now.getTime()
    } finally {
      gevraagd--
    }
    return bekend.antwoord
  }
}

/**
 * The same for what belongs to one municipality, and for the public alone: whoever is signed in gets it as it is now, and the public
 * what was asked last, by anybody, less than `houdbaar` milliseconds ago.
 */
export function onthoudVoorPubliek<T>(houdbaar: number, stand: () => number = () => 0) {
  const bekend = new Map<string, { antwoord: T; sinds: number; bij: number }>()
  return async ({ actor, gemeenteId, now }: Context, vraag: () => Promise<T>): Promise<T> => {
    if (gemeenteId === null) return await vraag()
    const eerder = actor === anoniem ? bekend.get(gemeenteId) : undefined
    const bij = stand()
    if (eerder && eerder.bij === bij && Math.abs(now.getTime() - eerder.sinds) < houdbaar)
      return eerder.antwoord
    const antwoord = await vraag()
    bekend.set(gemeenteId, { antwoord, sinds: now.getTime(), bij })
    return antwoord
  }
}
