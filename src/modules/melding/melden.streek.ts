import type { Verzoek } from '../../web/verzoek.ts'
import { gemeenten, type Regio, regioVan } from '../netwerk/index.ts'

/** What the public form needs of the region; `ids` leads from the code of a municipality to its row. */
export type Streek = Readonly<{ regio: Regio; ids: ReadonlyMap<string, string> }>

const houdbaar = 60_000

/** Read once a minute, so that sending asks the database nothing; kept when the database is gone. */
export function streekVan({ onthoud, werk }: Pick<Verzoek<unknown>, 'onthoud' | 'werk'>): Promise<Streek> {
  return onthoud('melding.streek', houdbaar, () =>
    werk({ spoor: 'geen' }, async (ctx) => {
      const rijen = await gemeenten(ctx)
      return { regio: await regioVan(ctx), ids: new Map(rijen.map((g) => [g.code, g.id])) }
    }),
  )
}
