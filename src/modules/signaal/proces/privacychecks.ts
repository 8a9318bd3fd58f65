import { nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { type Regio, regioVan } from '../../netwerk/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { alsWerkregels, type Werkregel } from '../lijst.presenter.ts'
import { signalenVoor } from '../lijst.store.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'

export const hoogstens = 50

/** The signalen that wait for the reader, what is due first on top. */
export async function privacychecks(ctx: TxContext): Promise<{ regels: Werkregel[]; regio: Regio }> {
  const rijen = await signalenVoor(ctx, hoogstens + 1)
  const regels = new Map((await alsWerkregels(ctx, rijen)).map((regel) => [regel.id, regel]))
  ctx.betreft(null)
  return {
    regio: await regioVan(ctx),
    regels: rijen.map(({ id }) => ({ ...regels.get(id)!, pad: `/privacychecks/${id}`, wachtOp: null })),
  }
}

/** A signaal for who checks it: only one in which her role was ever asked to decide. */
export async function bekijkPrivacycheck(ctx: TxContext, id: string): Promise<SignaalInzage> {
  const signaal = await bekijkSignaal(ctx, id)
  const vanHaar = (code: string | undefined) =>
    signaal.regio.fasemodel.wegingen.some(
      (w) => w.code === code && w.rollen.some((rol) => ctx.actor.rollen.includes(rol)),
    )
  const gevraagd = signaal.wachtOp?.split(',').some((rol) => ctx.actor.rollen.includes(rol))
  if (!gevraagd && !signaal.wegingen.some(({ code, soort }) => soort === 'weging' && vanHaar(code)))
    throw nietGevonden()
  return signaal
}
