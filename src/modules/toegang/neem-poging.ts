import type { TxContext, UnitOfWork } from '../../platform/db/index.ts'
import { bewaarStand, houdStandVast, trekPogingAf, verwijderStand } from './poging.store.ts'
import { nogEens, type Pogingsoort } from './poging.ts'
import { bewijsContext } from './sessie.ts'

/** One count: its id is a keyed hash, so that the table tells no name, and no name that does not exist. */
export type Telling = Readonly<{ soort: Pogingsoort; id: Buffer }>

export function tellingVan(ctx: TxContext, soort: Pogingsoort, ...waarvan: (Buffer | string)[]): Telling {
  const tekst = [soort, ...waarvan.map((deel) => (typeof deel === 'string' ? deel : deel.toString('hex')))]
  return { soort, id: ctx.bos.kenmerkVoorInstallatie('toegang.poging', tekst.join(' ')) }
}

/** Counts an attempt before it is made, so that many at once do not slip through. False: it came too early. */
export async function neemPoging(
  unitOfWork: UnitOfWork,
  { soort, id }: Telling,
  now: Date,
): Promise<boolean> {
  return await unitOfWork(contextVan(id, now), async (tx) => {
    const stand = nogEens(soort, await houdStandVast(tx), now)
    if (stand) await bewaarStand(tx, stand)
    return stand !== null
  })
}

/** Who got in was no guesser: her own count ends, and the count of unknown browsers has one attempt less. */
export async function geefPogingTerug(
  unitOfWork: UnitOfWork,
  { soort, id }: Telling,
  now: Date,
): Promise<void> {
  await unitOfWork(contextVan(id, now), soort === 'bekend toestel' ? verwijderStand : trekPogingAf)
}

function contextVan(id: Buffer, now: Date) {
  return { ...bewijsContext('inloggen', 'toegang.poging', '', now), bewijs: id }
}
