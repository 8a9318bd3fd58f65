import { DomainError } from '../../kernel/errors.ts'
import { hash, nieuwToken } from '../../platform/crypto/index.ts'
import { schrijfLogboek, type TxContext, type UnitOfWork } from '../../platform/db/index.ts'
import { draaiSessie, telPoging } from './opnieuw-inloggen.store.ts'
import { paktPasskey } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'
import { accountContext } from './sessie.ts'
import { gebruikTotpStap, verwijderSessie } from './toegang.store.ts'
import { totpStap } from './totp.ts'
import { klopt } from './wachtwoord.ts'

const verwerking = 'toegang.opnieuw-inloggen'
const pogingen = 5

export type Bewijs = { token: string; accountId: string }

/**
 * Passphrase and code once more, by who is signed in. Every try counts before it is judged, so that tries at the same
 * moment count too; after five the session itself is over. One answer for both: neither can be guessed alone.
 */
export async function bewijsMetWachtzin(
  unitOfWork: UnitOfWork,
  { token, accountId }: Bewijs,
  invoer: { wachtwoord: string; code: string },
  now: Date,
): Promise<string> {
  const ctx = accountContext({ id: accountId, gemeenteId: null }, { verwerking, now, bewijs: hash(token) })
  const geteld = await unitOfWork(ctx, async (tx) => {
    const rij = await telPoging(tx)
    if (rij && rij.pogingen > pogingen) await verwijderSessie(tx)
    return rij
  })
  if (!geteld || geteld.pogingen > pogingen) throw geweigerd('U probeerde het te vaak. Log opnieuw in.')
  const goed = await klopt(invoer.wachtwoord, geteld.wachtwoordHash)
  const nieuw = await unitOfWork(ctx, async (tx) => {
    if (!goed || !geteld.totpGeheim) return null
    const plaats = `toegang.account.totp_geheim ${accountId}`
    const geheim = tx.bos.ontzegelVoorInstallatie(plaats, geteld.totpGeheim).toString()
    const stap = totpStap(geheim, invoer.code, now)
    if (stap === null || !(await gebruikTotpStap(tx, accountId, stap))) return null
    return await vernieuwSessie(tx)
  })
  if (!nieuw) throw geweigerd('De wachtzin of de code klopt niet. Een code werkt één keer.')
  return nieuw
}

/**
 * With a passkey alone: it asks a fingerprint or a pin itself, and so is two factors (NIST SP 800-63B-4, 2.2). The question
 * counts once, also when the answer is wrong.
 */
export async function bewijsMetPasskey(
  unitOfWork: UnitOfWork,
  rp: RelyingParty,
  { token, accountId, antwoord }: Bewijs & { antwoord: unknown },
  now: Date,
): Promise<string> {
  const ctx = accountContext({ id: accountId, gemeenteId: null }, { verwerking, now, bewijs: hash(token) })
  const nieuw = await unitOfWork(ctx, async (tx) =>
    (await paktPasskey(tx, rp, accountId, antwoord)) ? await vernieuwSessie(tx) : null,
  )
  if (!nieuw) throw geweigerd('De passkey is niet herkend. Probeer het opnieuw.', 'passkey')
  return nieuw
}

/** What every way of proving ends with: the session gets a new token and a fresh proof. `bewijs` is of the old token. */
export async function vernieuwSessie(tx: TxContext, bewezenOp: Date | null = tx.now): Promise<string> {
  const token = nieuwToken()
  if (!(await draaiSessie(tx, { tokenHash: hash(token), bewezenOp })))
    throw geweigerd('U bent uitgelogd. Log opnieuw in.')
  await schrijfLogboek(tx.db, tx, [{ dossierId: null, wat: verwerking }])
  return token
}

function geweigerd(tekst: string, veld = 'wachtwoord'): DomainError {
  return new DomainError('bewijs-geweigerd', 400, tekst, veld)
}
