import type { Klok } from './kernel/clock.ts'
import { maakContext, systeem } from './kernel/context.ts'
import { vernietigVerlopen } from './modules/bewaren/index.ts'
import { kijkBijlageNa } from './modules/melding/index.ts'
import { gaBelangenNa } from './modules/signaal/index.ts'
import { ruimInlogsporenOp, ruimToegangOp, verstuurBericht } from './modules/toegang/index.ts'
import { type UnitOfWork, voorElkeGemeente } from './platform/db/index.ts'
import { maakBeeld, type Scan } from './platform/files/index.ts'
import type { Klus, Taak } from './platform/jobs/jobs.ts'
import type { Verstuur } from './platform/mail/index.ts'

// About three days of trying: after that a notice is no news any more.
const mailpogingen = { retryLimit: 20, retryDelay: 30, retryBackoff: true, retryDelayMax: 4 * 3600 }

export const wachtrijen = [
  'vernietigen',
  'belangen',
  'inlogsporen',
  'opruimen',
  { naam: 'mail', policy: 'standard', ...mailpogingen },
  { naam: 'bijlagen', policy: 'standard', ...mailpogingen },
] as const

/** The work that nobody asks for. */
export function taken(unitOfWork: UnitOfWork, klok: Klok): Taak[] {
  const vernietigen = { doel: 'vernietigen', verwerking: 'bewaren.vernietigen' }
  const belangen = { doel: 'belang', verwerking: 'belang.nagaan' }
  const opruimen = {
    actor: systeem,
    doel: 'opruimen',
    verwerking: 'toegang.opruimen',
    spoor: 'geen',
  } as const
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
    {
      naam: 'opruimen',
      wanneer: '37 * * * *',
      doe: () => unitOfWork(maakContext({ ...opruimen, now: klok() }), ruimToegangOp),
    },
  ]
}

/** The work that somebody's act put in a queue. */
export function klussen(
  unitOfWork: UnitOfWork,
  klok: Klok,
  { verstuur, scan }: { verstuur: Verstuur; scan: Scan | null },
): Klus[] {
  return [
    { naam: 'mail', doe: (inhoud) => verstuurBericht({ unitOfWork, verstuur, now: klok() }, inhoud) },
    {
      naam: 'bijlagen',
      elke: 1,
      doe: (inhoud) => kijkBijlageNa({ unitOfWork, scan, maakBeeld, now: klok() }, inhoud),
    },
  ]
}
