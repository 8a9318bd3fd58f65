import { DomainError } from '../../kernel/errors.ts'
import type { TxContext, UnitOfWork } from '../../platform/db/index.ts'
import { geefPogingTerug } from './neem-poging.ts'
import { type Binnen, openSessie } from './open-sessie.ts'
import { beeindigd, bewijsContext } from './sessie.ts'
import { type Sessierij, sessieMetBewijs, telSessiepoging, verwijderSessie } from './toegang.store.ts'
import { kentToestel } from './toestel.ts'
import { wachtzinTelling } from './wachtzin-telling.ts'

const pogingen = 5

/** What the browser shows of who is halfway: the token of the first step, and the browser's own. */
export type Halverwege = { token: string; toestel: string | undefined }

/** The session of who passed the first step and not yet the second, while it holds. */
export async function halveSessie(tx: TxContext): Promise<Sessierij | null> {
  const sessie = await sessieMetBewijs(tx)
  const open = sessie?.actief && !sessie.bevestigd && tx.now < sessie.verlooptOp && !beeindigd(sessie)
  return open ? sessie : null
}

/**
 * Second step, whichever way. A new token replaces the first one, so that a session of before signing in is worth
 * nothing; after five wrong answers the passphrase is asked again.
 */
export async function bevestig(
  unitOfWork: UnitOfWork,
  { token, toestel }: Halverwege,
  now: Date,
  onjuist: { veld: string; tekst: string; hoe?: string },
  klopt: (tx: TxContext, sessie: Sessierij) => Promise<boolean>,
): Promise<Binnen> {
  const bekend = await kentToestel(unitOfWork, toestel, now)
  const ctx = bewijsContext('inloggen', 'toegang.inloggen', token, now)
  const gevonden = await unitOfWork(ctx, async (tx) => {
    const keer = await telSessiepoging(tx)
    const sessie = await halveSessie(tx)
    if (!sessie) return null
    const goed = await klopt(tx, sessie)
    if (goed || keer >= pogingen) await verwijderSessie(tx)
    const kent = bekend.includes(sessie.accountId)
    return { sessie, goed, telling: wachtzinTelling(tx, sessie.inlognaamHash, kent ? toestel : undefined) }
  })
  if (!gevonden) throw duurdeTeLang(onjuist.veld)
  if (!gevonden.goed) throw new DomainError('inloggen-geweigerd', 400, onjuist.tekst, onjuist.veld)
  const { accountId: id, thuisgemeenteId: gemeenteId } = gevonden.sessie
  const binnen = await openSessie(unitOfWork, { id, gemeenteId }, toestel, now, onjuist.hoe)
  await geefPogingTerug(unitOfWork, gevonden.telling, now)
  return binnen
}

export function duurdeTeLang(veld: string): DomainError {
  return new DomainError(
    'inloggen-geweigerd',
    400,
    'Dit duurde te lang, of er was te vaak een fout antwoord. Begin opnieuw met inloggen.',
    veld,
  )
}
