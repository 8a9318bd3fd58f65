import type { TxContext } from '../../platform/db/index.ts'

export type Logboekvraag = {
  dossier?: string | undefined
  uitkomst?: string | undefined
  /** Keyset: older than this line. */
  na?: string | undefined
  aantal: number
}

/** One page of the logbook with the names of who acted, the newest first. */
export function logboekregels(ctx: TxContext, { dossier, uitkomst, na, aantal }: Logboekvraag) {
  let q = ctx.db
    .selectFrom('logboek.regel as r')
    .leftJoin('toegang.account as a', 'a.id', 'r.actorId')
    .select([
      'r.id',
      'r.op',
      'r.actorId',
      'a.naam',
      'r.rollen',
      'r.doel',
      'r.verwerking',
      'r.dossierId',
      'r.uitkomst',
    ])
  if (dossier) q = q.where('r.dossierId', '=', dossier)
  if (uitkomst) q = q.where('r.uitkomst', '=', uitkomst)
  if (na) q = q.where('r.id', '<', na)
  return q.orderBy('r.id', 'desc').limit(aantal).execute()
}
