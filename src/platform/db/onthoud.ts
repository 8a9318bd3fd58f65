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
