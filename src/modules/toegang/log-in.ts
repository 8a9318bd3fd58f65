import { DomainError } from '../../kernel/errors.ts'
import { hash, nieuwToken } from '../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { neemPoging } from './neem-poging.ts'
import type { Inlogdiensten } from './oidc/inlogdiensten.ts'
import { magMetWachtzin } from './oidc/mag-met-wachtzin.ts'
import { accountContext, bewijsContext, inlognaamBewijs } from './sessie.ts'
import { accountMetBewijs, bewaarSessie } from './toegang.store.ts'
import { kentToestel } from './toestel.ts'
import { klopt } from './wachtwoord.ts'
import { wachtzinTelling } from './wachtzin-telling.ts'

const verwerking = 'toegang.inloggen'
const minuten = 10

export type Inloggegevens = { inlognaam: string; wachtwoord: string; toestel: string | undefined }

/**
 * First factor: the passphrase. Gives a token that opens nothing yet but the question for the second. A name that
 * nobody has, walks the same steps: it has a count of attempts, and a hash to compare with.
 */
export async function controleerWachtzin(
  unitOfWork: UnitOfWork,
  { inlognaam, wachtwoord, toestel }: Inloggegevens,
  now: Date,
  inlogdiensten: Inlogdiensten,
): Promise<string> {
  const ctx = bewijsContext('inloggen', verwerking, inlognaamBewijs(inlognaam), now)
  const bekend = await kentToestel(unitOfWork, toestel, now)
  // Who waits on an unknown browser, waits before anybody looked whether the account exists.
  const hier = bekend.length > 0 ? await unitOfWork(ctx, accountMetBewijs) : undefined
  const eigen = hier && bekend.includes(hier.id) ? toestel : undefined
  const telling = await unitOfWork(ctx, async (tx) => wachtzinTelling(tx, ctx.bewijs!, eigen))
  if (!(await neemPoging(unitOfWork, telling, now))) throw teVaak()
  const account = await unitOfWork(ctx, accountMetBewijs)
  const goed = await klopt(wachtwoord, account?.wachtwoordHash)
  if (!account?.actief || !goed) throw geweigerd()
  const token = nieuwToken()
  const verlooptOp = new Date(now.getTime() + minuten * 60_000)
  const rij = {
    tokenHash: hash(token),
    accountId: account.id,
    gemeenteId: null,
    verlooptOp,
    bevestigd: false,
  }
  await unitOfWork(accountContext(account, { verwerking, now }), async (tx) => {
    if (!(await magMetWachtzin(tx, account.id, inlogdiensten))) throw geweigerd()
    await bewaarSessie(tx, rij)
  })
  return token
}

function geweigerd(): DomainError {
  return new DomainError('inloggen-geweigerd', 400, 'De inlognaam of de wachtzin klopt niet.', 'wachtwoord')
}

function teVaak(): DomainError {
  return new DomainError(
    'te-vaak',
    400,
    'Er is te vaak geprobeerd om in te loggen. Probeer het over een minuut opnieuw.',
    'wachtwoord',
  )
}
