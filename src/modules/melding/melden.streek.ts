import { isDatabaseWeg } from '../../platform/db/index.ts'
import type { Verzoek } from '../../web/verzoek.ts'
import { gemeenten, type Regio, regioVan } from '../netwerk/index.ts'

/** What the public form needs of the region; `ids` leads from the code of a municipality to its row. */
export type Streek = Readonly<{ regio: Regio; ids: ReadonlyMap<string, string> }>

const houdbaar = 60_000
let bekend: { streek: Streek; sinds: number } | null = null
let gevraagd = 0

/**
 * Read once a minute, so that sending asks the database nothing; kept when the database is gone. One request reads it anew,
 * the others do not wait.
 */
export async function streekVan(verzoek: Pick<Verzoek<unknown>, 'werk' | 'omgeving'>): Promise<Streek> {
  const nu = verzoek.omgeving.now.getTime()
  if (bekend && (gevraagd > 0 || Math.abs(nu - bekend.sinds) < houdbaar)) return bekend.streek
  gevraagd++
  try {
    const streek = await verzoek.werk({ spoor: 'geen' }, async (ctx) => {
      const rijen = await gemeenten(ctx)
      return { regio: await regioVan(ctx), ids: new Map(rijen.map((g) => [g.code, g.id])) }
    })
    bekend = { streek, sinds: nu }
    return streek
  } catch (fout) {
    if (!bekend || !isDatabaseWeg(fout)) throw fout
    bekend.sinds = nu
    return bekend.streek
  } finally {
    gevraagd--
  }
}
