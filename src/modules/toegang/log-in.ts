import { maakContext } from '../../kernel/context.ts'
import { DomainError } from '../../kernel/errors.ts'
import { hash, nieuwToken } from '../../platform/crypto/index.ts'
import { schrijfLogboek, type UnitOfWork } from '../../platform/db/index.ts'
import { beeindigd, bewijsContext, inlognaamBewijs, langsteUren } from './sessie.ts'
import {
  accountMetBewijs,
  bewaarSessie,
  gebruikTotpStap,
  rollenVan,
  sessieMetBewijs,
  verwijderSessie,
  werkSessieBij,
} from './toegang.store.ts'
import { totpStap } from './totp.ts'
import { klopt } from './wachtwoord.ts'

const verwerking = 'toegang.inloggen'
const pogingen = 5

function geweigerd(veld: string, tekst: string): DomainError {
  return new DomainError('inloggen-geweigerd', 400, tekst, veld)
}

/** First factor: the passphrase. Gives a token that opens nothing yet but the question for the code. */
export async function controleerWachtwoord(
  unitOfWork: UnitOfWork,
  invoer: { inlognaam: string; wachtwoord: string },
  now: Date,
): Promise<string> {
  const ctx = bewijsContext('inloggen', verwerking, inlognaamBewijs(invoer.inlognaam), now)
  const account = await unitOfWork(ctx, accountMetBewijs)
  const goed = await klopt(invoer.wachtwoord, account?.wachtwoordHash)
  if (!account?.actief || !goed) throw geweigerd('wachtwoord', 'De inlognaam of de wachtzin klopt niet.')
  const token = nieuwToken()
  const verlooptOp = new Date(now.getTime() + 10 * 60_000)
  await unitOfWork(alsAccount(account.id, now), (tx) =>
    bewaarSessie(tx, {
      tokenHash: hash(token),
      accountId: account.id,
      gemeenteId: null,
      verlooptOp,
      bevestigd: false,
    }),
  )
  return token
}

/** Second factor: the code. A new token replaces the first one, so that a session of before signing in is worth nothing. */
export async function bevestigMetCode(
  unitOfWork: UnitOfWork,
  invoer: { token: string; code: string },
  now: Date,
): Promise<string> {
  const gevonden = await unitOfWork(bewijsContext('inloggen', verwerking, invoer.token, now), async (tx) => {
    const sessie = await sessieMetBewijs(tx)
    if (!sessie || sessie.bevestigd || now >= sessie.verlooptOp || beeindigd(sessie)) return null
    const geheim = tx.bos.ontzegelVoorInstallatie(
      `toegang.account.totp_geheim ${sessie.accountId}`,
      sessie.totpGeheim!,
    )
    const stap = totpStap(geheim.toString(), invoer.code, now)
    const goed = stap !== null && (await gebruikTotpStap(tx, sessie.accountId, stap))
    // Six digits are few: who guesses has to know the passphrase again after every five tries.
    if (goed || sessie.pogingen + 1 >= pogingen) await verwijderSessie(tx)
    else await werkSessieBij(tx, { pogingen: sessie.pogingen + 1 })
    return { accountId: sessie.accountId, goed }
  })
  if (!gevonden) throw geweigerd('code', 'Dit duurde te lang. Begin opnieuw met inloggen.')
  if (!gevonden.goed)
    throw geweigerd('code', 'Deze code klopt niet. Wacht op een nieuwe code en probeer het opnieuw.')
  return await openSessie(unitOfWork, gevonden.accountId, now)
}

async function openSessie(unitOfWork: UnitOfWork, accountId: string, now: Date): Promise<string> {
  const token = nieuwToken()
  const verlooptOp = new Date(now.getTime() + langsteUren * 3_600_000)
  const ctx = alsAccount(accountId, now)
  await unitOfWork(ctx, async (tx) => {
    const gemeenteId = (await rollenVan(tx, accountId))[0]?.gemeenteId ?? null
    await bewaarSessie(tx, { tokenHash: hash(token), accountId, gemeenteId, verlooptOp, bevestigd: true })
    await schrijfLogboek(tx.db, ctx, [{ dossierId: null, wat: verwerking }])
  })
  return token
}

/** Whoever proved to be this account, and has no role yet. */
export function alsAccount(id: string, now: Date) {
  const actor = { id, naam: '', organisatieId: null, rollen: ['melder'] }
  return maakContext({ actor, doel: 'inloggen', verwerking, spoor: 'geen', now })
}
