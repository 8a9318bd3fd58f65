import type { TxContext } from '../../platform/db/index.ts'

export type Logboekvraag = {
  dossier?: string | undefined
  uitkomst?: string | undefined
  /** Keyset: older than this line. */
  na?: string | undefined
  aantal: number
}

/** One page of the logbook, the newest first. */
export function logboekregels(ctx: TxContext, { dossier, uitkomst, na, aantal }: Logboekvraag) {
  let q = ctx.db
    .selectFrom('logboek.regel')
    .select([
      'id',
      'op',
      'actorId',
      'namensId',
      'waarnemend',
      'rollen',
      'doel',
      'verwerking',
      'dossierId',
      'uitkomst',
    ])
  if (dossier) q = q.where('dossierId', '=', dossier)
  if (uitkomst) q = q.where('uitkomst', '=', uitkomst)
  if (na) q = q.where('id', '<', na)
  return q.orderBy('id', 'desc').limit(aantal).execute()
}

/** Every line about these dossiers, the oldest first. */
export function regelsVan(ctx: TxContext, dossierIds: readonly string[]) {
  return ctx.db
    .selectFrom('logboek.regel')
    .select(['id', 'op', 'actorId', 'namensId', 'waarnemend', 'rollen', 'doel', 'verwerking', 'dossierId'])
    .where('dossierId', 'in', dossierIds)
    .orderBy('id')
    .execute()
}
