import { DomainError, nietGevonden, type Probleem } from '../../kernel/errors.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { hash } from '../../platform/crypto/index.ts'
import { isDubbel, type TxContext, type UnitOfWork } from '../../platform/db/index.ts'
import { neemRollenAan } from './beheer/neem-rollen-aan.ts'
import { bewaarEerstePasskey, type Factorinvoer, leesFactor } from './factor.ts'
import { maakHerstelcodes } from './herstelcode.ts'
import type { RelyingParty } from './relying-party.ts'
import { accountContext, bewijsContext, inlognaamBewijs } from './sessie.ts'
import {
  bewaarAccount,
  gebruikUitnodiging,
  type Uitnodigingrij,
  uitnodigingMetBewijs,
} from './toegang.store.ts'
import { onthoudToestel } from './toestel.ts'
import { totpGeheimVoor, verzegelTotpGeheim } from './totp.ts'
import { hashWachtwoord } from './wachtwoord.ts'
import { wachtzinProblemen } from './wachtzin.ts'

export type Aanname = Factorinvoer & { token: string; naam: string; inlognaam: string; wachtwoord: string }

/** What the new holder of an account keeps: ten codes, and a browser that is known. */
export type Begin = { herstelcodes: string[]; toestel: string }

const doel = 'uitnodiging'
const verwerking = 'toegang.uitnodiging'

export async function openUitnodiging(ctx: TxContext): Promise<Uitnodigingrij> {
  const uitnodiging = await uitnodigingMetBewijs(ctx)
  if (!uitnodiging || uitnodiging.gebruiktOp || uitnodiging.verlooptOp <= ctx.now) throw nietGevonden()
  return uitnodiging
}

/** Makes the account. Two people with one link: the first gets it. */
export async function neemUitnodigingAan(
  unitOfWork: UnitOfWork,
  rp: RelyingParty,
  invoer: Aanname,
  now: Date,
): Promise<Begin> {
  const bewijs = bewijsContext(doel, verwerking, invoer.token, now)
  const uitnodiging = await unitOfWork(bewijs, openUitnodiging)
  const wachtwoordHash = await hashWachtwoord(invoer.wachtwoord)
  const { gemeenteId, organisatieId, organisatie } = uitnodiging
  const account = { id: nieuwId(now), gemeenteId }
  const ctx = accountContext(account, { doel, verwerking, now, bewijs: bewijs.bewijs })
  return await unitOfWork(ctx, async (tx) => {
    if (!(await gebruikUitnodiging(tx))) throw nietGevonden()
    const factor = await leesFactor(tx, rp, invoer, totpGeheimVoor(tx, invoer.token))
    const problemen: Probleem[] = wachtzinProblemen(invoer.wachtwoord, { ...invoer, organisatie }).map(
      (tekst) => ({ veld: 'wachtwoord', tekst }),
    )
    if ('veld' in factor) problemen.push(factor)
    if ('veld' in factor || problemen.length > 0) throw DomainError.van('uitnodiging-onjuist', problemen)
    await bewaarAccount(tx, {
      id: account.id,
      organisatieId,
      inlognaam: invoer.inlognaam,
      inlognaamHash: hash(inlognaamBewijs(invoer.inlognaam)),
      naam: invoer.naam,
      wachtwoordHash,
      totpGeheim: factor.soort === 'totp' ? verzegelTotpGeheim(tx, account.id, factor.geheim) : null,
    })
    await neemRollenAan(tx, account.id)
    await bewaarEerstePasskey(tx, account.id, factor)
    const herstelcodes = await maakHerstelcodes(tx, account.id)
    return { herstelcodes, toestel: await onthoudToestel(tx, account.id, undefined) }
  }).catch((fout) => {
    throw isDubbel(fout) ? bezet() : fout
  })
}

function bezet(): DomainError {
  return new DomainError('inlognaam-bezet', 400, 'Deze inlognaam kan niet. Kies een andere.', 'inlognaam')
}
