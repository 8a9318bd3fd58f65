import { DomainError, nietGevonden, type Probleem } from '../../kernel/errors.ts'
import { schrijfLogboek, type TxContext, type UnitOfWork } from '../../platform/db/index.ts'
import { accountMetId, beeindigSessies, zetTotpGeheim, zetWachtwoordHash } from './eigen-account.store.ts'
import { bewaarEerstePasskey, type Factorinvoer, leesFactor } from './factor.ts'
import { gebruikHerstel, type Herstelrij, herstelMetBewijs } from './herstel.store.ts'
import { vervangHerstelcodes } from './herstelcode.ts'
import type { Begin } from './neem-uitnodiging-aan.ts'
import { verwijderPasskeys } from './passkey.store.ts'
import type { RelyingParty } from './relying-party.ts'
import { accountContext, bewijsContext } from './sessie.ts'
import { vergeetToestellen } from './toestel.store.ts'
import { onthoudToestel } from './toestel.ts'
import { totpGeheimVoor, verzegelTotpGeheim } from './totp.ts'
import { hashWachtwoord } from './wachtwoord.ts'
import { wachtzinProblemen } from './wachtzin.ts'

const verwerking = 'toegang.herstel'

export type Herstel = Factorinvoer & { token: string; wachtwoord: string }

export async function openHerstel(ctx: TxContext): Promise<Herstelrij> {
  const herstel = await herstelMetBewijs(ctx)
  if (!herstel || herstel.gebruiktOp || herstel.verlooptOp <= ctx.now) throw nietGevonden()
  return herstel
}

/** A new passphrase, second step and recovery codes; everything of before ends. Of two with one link, one wins. */
export async function herstelToegang(
  unitOfWork: UnitOfWork,
  rp: RelyingParty,
  invoer: Herstel,
  now: Date,
): Promise<Begin> {
  const bewijs = bewijsContext('inloggen', verwerking, invoer.token, now)
  const { accountId: id, gemeenteId } = await unitOfWork(bewijs, openHerstel)
  const wachtwoordHash = await hashWachtwoord(invoer.wachtwoord)
  const ctx = accountContext({ id, gemeenteId }, { verwerking, now, bewijs: bewijs.bewijs })
  return await unitOfWork(ctx, async (tx) => {
    if (!(await gebruikHerstel(tx))) throw nietGevonden()
    const account = await accountMetId(tx, id)
    if (!account?.actief) throw nietGevonden()
    const factor = await leesFactor(tx, rp, invoer, totpGeheimVoor(tx, invoer.token))
    const problemen: Probleem[] = wachtzinProblemen(invoer.wachtwoord, account).map((tekst) => ({
      veld: 'wachtwoord',
      tekst,
    }))
    if ('veld' in factor) problemen.push(factor)
    if ('veld' in factor || problemen.length > 0) throw DomainError.van('herstel-onjuist', problemen)
    await beeindigSessies(tx, id)
    await verwijderPasskeys(tx, id)
    await vergeetToestellen(tx, id)
    await zetWachtwoordHash(tx, id, wachtwoordHash)
    await zetTotpGeheim(tx, id, factor.soort === 'totp' ? verzegelTotpGeheim(tx, id, factor.geheim) : null)
    await bewaarEerstePasskey(tx, id, factor)
    await schrijfLogboek(tx.db, tx, [{ dossierId: null, wat: verwerking }])
    const herstelcodes = await vervangHerstelcodes(tx, id)
    return { herstelcodes, toestel: await onthoudToestel(tx, id, undefined) }
  })
}
