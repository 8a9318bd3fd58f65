export { controleerPostgres, OUDSTE_POSTGRES } from './controleer.ts'
export { type Databank, startEigenPostgres } from './eigen-postgres.ts'
export { PostgresFout } from './fout.ts'
export { openPostgres } from './open-postgres.ts'
