import type { TxContext } from '../../platform/db/index.ts'

/** Every danger that was ever written down in these dossiers, with its steps and what was told. */
export async function bijDossiers(ctx: TxContext, ids: readonly string[]) {
  const { db } = ctx
  const gevaar = db.selectFrom('acuut.gevaar').selectAll().where('dossierId', 'in', ids).orderBy('id')
  const gevaren = await gevaar.execute()
  if (gevaren.length === 0) return { gevaren, stappen: [], verstrekkingen: [] }
  const van = gevaren.map(({ id }) => id)
  const stap = db.selectFrom('acuut.stap').selectAll().where('gevaarId', 'in', van).orderBy('id')
  const verteld = db.selectFrom('acuut.verstrekking').selectAll().where('gevaarId', 'in', van).orderBy('id')
  return { gevaren, stappen: await stap.execute(), verstrekkingen: await verteld.execute() }
}
