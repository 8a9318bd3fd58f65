import type { TxContext } from '../../platform/db/index.ts'

/** Every term that ever ran for these dossiers, with what happened to it. */
export async function bijDossiers(ctx: TxContext, ids: readonly string[]) {
  const { db } = ctx
  const termijn = db.selectFrom('termijn.termijn').selectAll().where('dossierId', 'in', ids).orderBy('id')
  const termijnen = await termijn.execute()
  if (termijnen.length === 0) return { termijnen, gebeurtenissen: [] }
  const van = termijnen.map(({ id }) => id)
  const gebeurtenis = db.selectFrom('termijn.gebeurtenis').selectAll().where('termijnId', 'in', van)
  return { termijnen, gebeurtenissen: await gebeurtenis.orderBy('versie').orderBy('id').execute() }
}
