import type { Klok } from './kernel/clock.ts'
import { vernietigVerlopen } from './modules/bewaren/index.ts'
import { gaBelangenNa } from './modules/signaal/index.ts'
import { ruimInlogsporenOp } from './modules/toegang/index.ts'
import { type UnitOfWork, voorElkeGemeente } from './platform/db/index.ts'
import type { Taak } from './platform/jobs/jobs.ts'

export const wachtrijen = ['vernietigen', 'belangen', 'inlogsporen'] as const

/** The work that nobody asks for. */
export function taken(unitOfWork: UnitOfWork, klok: Klok): Taak[] {
  const vernietigen = { doel: 'vernietigen', verwerking: 'bewaren.vernietigen' }
  const belangen = { doel: 'belang', verwerking: 'belang.nagaan' }
  return [
    {
      naam: 'belangen',
      wanneer: '41 2 * * *',
      doe: () => voorElkeGemeente(unitOfWork, { ...belangen, now: klok() }, gaBelangenNa),
    },
    {
      naam: 'vernietigen',
      wanneer: '17 * * * *',
      doe: () => voorElkeGemeente(unitOfWork, { ...vernietigen, now: klok() }, vernietigVerlopen),
    },
    {
      naam: 'inlogsporen',
      wanneer: '41 * * * *',
      doe: () => ruimInlogsporenOp(unitOfWork, klok()),
    },
  ]
}
