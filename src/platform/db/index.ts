export { maakBundel } from './bundel.ts'
export { type Database, openDatabase } from './database.ts'
export { Beheer, richtIn } from './inrichten.store.ts'
export { schrijfLogboek } from './logboek.store.ts'
export { MigratieFout, migreer } from './migreer.ts'
export { type Geheugen, onthoud, onthoudVoorPubliek } from './onthoud.ts'
export { perTransactie } from './per-transactie.ts'
export { openPool } from './pool.ts'
export { eenKeer, isDatabaseWeg, isDubbel, isVerweesd } from './storing.ts'
export type { Tabellen } from './tabellen.ts'
export {
  alsSysteem,
  maakUnitOfWork,
  metBewijs,
  type Tx,
  type TxContext,
  type UnitOfWork,
} from './unit-of-work.ts'
export { voorElkeGemeente } from './voor-elke-gemeente.ts'
