import { setTimeout } from 'node:timers/promises'
import { isDatabaseWeg } from './storing.ts'

type Wachtende<T> = { deel: T; klaar(): void; mislukt(fout: unknown): void }

/** Does one piece of work, together with whatever else came in for the same `sleutel`; settles with its own outcome. */
type Bundel<T> = (sleutel: string, deel: T) => Promise<void>

/** How many pieces go together, how many bundles are under way at once, and after how many milliseconds the next one goes. */
type Maat = { hoogstens: number; tegelijk: number; geduld?: number }

/**
 * What comes in while earlier pieces are being stored, is stored together: a commit costs the same for eight as for one. Few
 * bundles at once makes them fuller. Nobody waits for company: with nothing under way a piece starts at once, alone. When a
 * bundle fails, each piece is tried alone, so that one that cannot be stored spoils only itself. After `geduld` the next
 * bundle goes, whatever becomes of the last: a connection that hangs holds up nobody longer than that. Each `sleutel` has its
 * turn: who sends much of one, does not keep another waiting.
 */
export function maakBundel<T>(
  doe: (sleutel: string, delen: readonly T[]) => Promise<void>,
  { hoogstens, tegelijk, geduld = 5_000 }: Maat,
): Bundel<T> {
  const rijen = new Map<string, Wachtende<T>[]>()
  /** Of what has pieces waiting and no bundle under way, in the order in which they came. */
  const beurten: string[] = []
  let onderweg = 0

  function begin(): void {
    while (onderweg < tegelijk && beurten.length > 0) {
      onderweg++
      void doeBeurt(beurten.shift()!)
    }
  }

  async function doeBeurt(sleutel: string): Promise<void> {
    const rij = rijen.get(sleutel)!
    await Promise.race([
      doeSamen(sleutel, rij.splice(0, hoogstens)),
      setTimeout(geduld, null, { ref: false }),
    ])
    onderweg--
    if (rij.length > 0) beurten.push(sleutel)
    else rijen.delete(sleutel)
    begin()
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
        rijen.set(sleutel, [erbij])
        beurten.push(sleutel)
        begin()
      }
    })
}
