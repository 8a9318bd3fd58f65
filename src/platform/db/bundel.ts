import { setTimeout } from 'node:timers/promises'
import { isDatabaseWeg } from './storing.ts'

type Wachtende<T> = { deel: T; klaar(): void; mislukt(fout: unknown): void }

/** Does one piece of work, together with whatever else came in for the same `sleutel`; settles with its own outcome. */
type Bundel<T> = (sleutel: string, deel: T) => Promise<void>

/**
 * What comes in while the last of its kind is being stored, is stored together, at most `hoogstens` at a time: a commit costs the
 * same for eight as for one. Nobody waits for company: with nothing under way a piece starts at once, alone. When a bundle
 * fails, each piece is tried alone, so that one that cannot be stored spoils only itself. After `geduld` milliseconds the next
 * bundle goes, whatever becomes of the last: a connection that hangs holds up only its own.
 */
export function maakBundel<T>(
  doe: (sleutel: string, delen: readonly T[]) => Promise<void>,
  hoogstens: number,
  geduld = 5_000,
): Bundel<T> {
  const rijen = new Map<string, Wachtende<T>[]>()

  async function werkAf(sleutel: string, rij: Wachtende<T>[]): Promise<void> {
    while (rij.length > 0)
      await Promise.race([
        doeSamen(sleutel, rij.splice(0, hoogstens)),
        setTimeout(geduld, null, { ref: false }),
      ])
    rijen.delete(sleutel)
  }

  async function doeSamen(sleutel: string, wie: readonly Wachtende<T>[]): Promise<void> {
    try {
      await doe(
        sleutel,
        wie.map(({ deel }) => deel),
      )
      for (const { klaar } of wie) klaar()
    } catch (fout) {
      // Without a database a second try is as useless as the first, and takes as long to fail.
      if (wie.length > 1 && !isDatabaseWeg(fout))
        await Promise.all(wie.map((een) => doeSamen(sleutel, [een])))
      else for (const { mislukt } of wie) mislukt(fout)
    }
  }

  return (sleutel, deel) =>
    new Promise((klaar, mislukt) => {
      const erbij = { deel, klaar, mislukt }
      const rij = rijen.get(sleutel)
      if (rij) rij.push(erbij)
      else {
        const nieuw = [erbij]
        rijen.set(sleutel, nieuw)
        void werkAf(sleutel, nieuw)
      }
    })
}
