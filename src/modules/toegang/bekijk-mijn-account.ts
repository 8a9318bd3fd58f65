import { nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { accountMetId, type EigenAccountrij } from './eigen-account.store.ts'
import { telHerstelcodes } from './herstelcode.store.ts'
import { passkeysVan } from './passkey.store.ts'
import { openPasskeynaam } from './passkey.ts'

export type Passkey = { id: string; naam: string; aangemaaktOp: Date; gebruiktOp: Date | null }
export type MijnAccount = {
  inlognaam: string
  organisatie: string
  heeftWachtzin: boolean
  heeftApp: boolean
  passkeys: Passkey[]
  herstelcodes: number
}

/** What somebody signs in with, for herself. */
export async function bekijkMijnAccount(tx: TxContext): Promise<MijnAccount> {
  const { id, inlognaam, organisatie, wachtwoordHash, totpGeheim } = await eigenAccount(tx)
  return {
    inlognaam,
    organisatie,
    heeftWachtzin: wachtwoordHash !== null,
    heeftApp: totpGeheim !== null,
    passkeys: await mijnPasskeys(tx),
    herstelcodes: await telHerstelcodes(tx, id),
  }
}

export async function bekijkPasskey(tx: TxContext, id: string): Promise<Passkey> {
  const passkey = (await mijnPasskeys(tx)).find((rij) => rij.id === id)
  if (!passkey) throw nietGevonden()
  return passkey
}

export async function eigenAccount(tx: TxContext): Promise<EigenAccountrij> {
  const account = await accountMetId(tx, tx.actor.id!)
  if (!account) throw nietGevonden()
  return account
}

async function mijnPasskeys(tx: TxContext): Promise<Passkey[]> {
  const rijen = await passkeysVan(tx, tx.actor.id!)
  return rijen.map(({ id, naam, aangemaaktOp, gebruiktOp }) => ({
    id,
    naam: openPasskeynaam(tx, id, naam),
    aangemaaktOp,
    gebruiktOp,
  }))
}
