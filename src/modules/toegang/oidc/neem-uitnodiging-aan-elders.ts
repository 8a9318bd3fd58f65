import { nietGevonden } from '../../../kernel/errors.ts'
import { isDubbel, type UnitOfWork } from '../../../platform/db/index.ts'
import { neemRollenAan } from '../beheer/neem-rollen-aan.ts'
import { openUitnodiging } from '../neem-uitnodiging-aan.ts'
import { bewijsContext } from '../sessie.ts'
import { gebruikUitnodiging } from '../toegang.store.ts'
import { AanmeldFout } from './aanmeldfout.ts'
import { organisatieMet } from './identiteit.store.ts'
import type { Claims, Inlogdienst } from './inlogdienst.ts'
import { maakAccountMetIdentiteit } from './maak-account-met-identiteit.ts'

/** Makes the account of an invitation for who she is at her own service. The link works once; so does the person. */
export async function neemUitnodigingAanElders(
  unitOfWork: UnitOfWork,
  invoer: { token: string; dienst: Inlogdienst; claims: Claims },
  now: Date,
): Promise<string> {
  const ctx = bewijsContext('uitnodiging', 'toegang.uitnodiging', invoer.token, now)
  const uitnodiging = await unitOfWork(ctx, openUitnodiging)
  return await unitOfWork({ ...ctx, gemeenteId: uitnodiging.gemeenteId }, async (tx) => {
    const organisatie = await organisatieMet(tx, { id: uitnodiging.organisatieId })
    if (organisatie?.code !== invoer.dienst.organisatie) throw new AanmeldFout('andere-organisatie')
    if (!(await gebruikUitnodiging(tx))) throw nietGevonden()
    const id = await maakAccountMetIdentiteit(tx, { ...invoer, organisatieId: organisatie.id })
    await neemRollenAan(tx, id)
    return id
  }).catch((fout) => {
    throw isDubbel(fout) ? new AanmeldFout('al-gekoppeld') : fout
  })
}
