import { createHmac } from 'node:crypto'
import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { hash } from '../../platform/crypto/index.ts'
import { isDubbel, type TxContext, type UnitOfWork } from '../../platform/db/index.ts'
import { bewijsContext, inlognaamBewijs } from './sessie.ts'
import {
  bewaarAccount,
  bewaarRollen,
  gebruikUitnodiging,
  type Uitnodigingrij,
  uitnodigingMetBewijs,
} from './toegang.store.ts'
import { totpStap } from './totp.ts'
import { hashWachtwoord } from './wachtwoord.ts'

export type Aanname = { token: string; naam: string; inlognaam: string; wachtwoord: string; code: string }

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The secret for the authenticator app: follows from the link, so that the page can be shown twice. */
export function totpGeheimVoor(token: string): string {
  const bytes = createHmac('sha256', token).update('baken totp').digest()
  return Array.from(bytes, (b) => base32[b & 31]).join('')
}

export async function openUitnodiging(ctx: TxContext): Promise<Uitnodigingrij> {
  const uitnodiging = await uitnodigingMetBewijs(ctx)
  if (!uitnodiging || uitnodiging.gebruiktOp || uitnodiging.verlooptOp <= ctx.now) throw nietGevonden()
  return uitnodiging
}

/** Makes the account. Two people with one link: the first gets it. */
export async function neemUitnodigingAan(unitOfWork: UnitOfWork, invoer: Aanname, now: Date): Promise<void> {
  const ctx = bewijsContext('uitnodiging', 'toegang.uitnodiging', invoer.token, now)
  const uitnodiging = await unitOfWork(ctx, openUitnodiging)
  const geheim = totpGeheimVoor(invoer.token)
  if (totpStap(geheim, invoer.code, now) === null) {
    throw new DomainError(
      'code-onjuist',
      400,
      'Deze code klopt niet. Kijk of de sleutel goed in uw app staat.',
      'code',
    )
  }
  const wachtwoordHash = await hashWachtwoord(invoer.wachtwoord)
  const id = nieuwId(now)
  const bestaat = new DomainError(
    'inlognaam-bezet',
    400,
    'Deze inlognaam kan niet. Kies een andere.',
    'inlognaam',
  )
  await unitOfWork({ ...ctx, gemeenteId: uitnodiging.gemeenteId }, async (tx) => {
    if (!(await gebruikUitnodiging(tx))) throw nietGevonden()
    await bewaarAccount(tx, {
      id,
      organisatieId: uitnodiging.organisatieId,
      inlognaam: invoer.inlognaam,
      inlognaamHash: hash(inlognaamBewijs(invoer.inlognaam)),
      naam: invoer.naam,
      wachtwoordHash,
      totpGeheim: tx.bos.verzegelVoorInstallatie(`toegang.account.totp_geheim ${id}`, Buffer.from(geheim)),
    })
    await bewaarRollen(tx, id, uitnodiging.rollen.split(','))
  }).catch((fout) => {
    throw isDubbel(fout) ? bestaat : fout
  })
}
