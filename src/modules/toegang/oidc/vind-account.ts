import { isDubbel } from '../../../platform/db/index.ts'
import { accountContext, bewijsContext } from '../sessie.ts'
import { aanmeldContext } from './aanmeld-context.ts'
import { AanmeldFout } from './aanmeldfout.ts'
import type { Aanmelding } from './aanmelding.ts'
import type { Aanmeldhuis } from './begin-aanmelding.ts'
import { accountEnOrganisatie, accountMetIdentiteit, organisatieMet } from './identiteit.store.ts'
import { identiteitBewijs } from './identiteit.ts'
import type { Claims, Inlogdienst } from './inlogdienst.ts'
import { maakAccountMetIdentiteit } from './maak-account-met-identiteit.ts'
import { neemUitnodigingAanElders } from './neem-uitnodiging-aan-elders.ts'
import type { Rolrecht } from './rollen-volgens.ts'

const verwerking = 'toegang.aanmelden'

type Wie = { dienst: Inlogdienst; claims: Claims; aanmelding: Aanmelding; rollen: readonly Rolrecht[] }

/** The account of who signed in elsewhere: known, invited, or made now when the file says so. */
export async function vindAccount({ unitOfWork }: Aanmeldhuis, wie: Wie, now: Date): Promise<string> {
  const { dienst, claims, aanmelding } = wie
  const ctx = bewijsContext('inloggen', verwerking, identiteitBewijs(dienst, claims), now)
  const bekend = await unitOfWork(ctx, accountMetIdentiteit)
  if (bekend) {
    if (aanmelding.uitnodiging) throw new AanmeldFout('al-gekoppeld')
    if (aanmelding.opnieuw && aanmelding.opnieuw !== bekend) throw new AanmeldFout('ander-account')
    const account = await unitOfWork(
      accountContext({ id: bekend, gemeenteId: null }, { verwerking, now }),
      (tx) => accountEnOrganisatie(tx, bekend),
    )
    if (!account?.actief) throw new AanmeldFout('account-uit')
    if (account.organisatie !== dienst.organisatie) throw new AanmeldFout('andere-organisatie')
    return bekend
  }
  if (aanmelding.opnieuw) throw new AanmeldFout('ander-account')
  if (aanmelding.uitnodiging)
    return await neemUitnodigingAanElders(unitOfWork, { token: aanmelding.uitnodiging, dienst, claims }, now)
  if (dienst.koppelen !== 'automatisch') throw new AanmeldFout('niet-gekoppeld')
  return await maakVanzelf({ unitOfWork }, wie, now)
}

async function maakVanzelf(
  { unitOfWork }: Pick<Aanmeldhuis, 'unitOfWork'>,
  { dienst, claims, rollen }: Wie,
  now: Date,
): Promise<string> {
  const [eerste] = rollen
  if (!eerste) throw new AanmeldFout('geen-rol')
  const organisatie = await unitOfWork(aanmeldContext(now), (tx) =>
    organisatieMet(tx, { code: dienst.organisatie }),
  )
  const ctx = aanmeldContext(now, organisatie!.gemeenteId ?? eerste.gemeenteId)
  const organisatieId = organisatie!.id
  return await unitOfWork(ctx, async (tx) => {
    const id = await maakAccountMetIdentiteit(tx, { dienst, claims, organisatieId })
    tx.betreft(id, 'toegang.account-gemaakt')
    return id
  }).catch((fout) => {
    // The same person in two tabs: the next try finds the account.
    throw isDubbel(fout) ? new AanmeldFout('tegelijk') : fout
  })
}
