import { z } from 'zod'
import type { Klok } from './kernel/clock.ts'
import { maakContext, systeem } from './kernel/context.ts'
import { gaWaarnemingNa } from './modules/belang/index.ts'
import { vernietigVerlopen } from './modules/bewaren/index.ts'
import { ruimKoppelsporenOp } from './modules/koppeling/index.ts'
import {
  kijkBijlageNa,
  neemGezienOver,
  seinOngelezen,
  vindStromen,
  werktellers,
} from './modules/melding/index.ts'
import { herinnerFg } from './modules/noodtoegang/index.ts'
import { gaBelangenNa } from './modules/signaal/index.ts'
import { merkVerlopen, termijnteller } from './modules/termijn/index.ts'
import {
  ruimInlogsporenOp,
  ruimToegangOp,
  verstuurBericht,
  waarschuwBeheerders,
  zetDagmailsKlaar,
} from './modules/toegang/index.ts'
import { type UnitOfWork, voorElkeGemeente } from './platform/db/index.ts'
import { maakBeeld, type Scan } from './platform/files/index.ts'
import type { Klus, Taak } from './platform/jobs/jobs.ts'
import type { Verstuur } from './platform/mail/index.ts'

// About three days of trying: after that a notice is no news any more.
const mailpogingen = { retryLimit: 20, retryDelay: 30, retryBackoff: true, retryDelayMax: 4 * 3600 }

export const wachtrijen = [
  'vernietigen',
  'belangen',
  'belangronde',
  'waarneming',
  'bezetting',
  'nakijken',
  'termijnen',
  'stromen',
  'inlogsporen',
  'opruimen',
  'koppelsporen',
  'gezien',
  'seinen',
  'dagmail',
  { naam: 'mail', policy: 'standard', ...mailpogingen },
  { naam: 'bijlagen', policy: 'standard', ...mailpogingen },
] as const

const belangen = { doel: 'belang', verwerking: 'belang.nagaan' }
const gemeenteIn = z.object({ gemeenteId: z.uuid() })

/** The work that nobody asks for. */
export function taken(unitOfWork: UnitOfWork, klok: Klok): Taak[] {
  const vernietigen = { doel: 'vernietigen', verwerking: 'bewaren.vernietigen' }
  const waarneming = { doel: 'belang', verwerking: 'belang.waarneming' }
  const bezetting = { doel: 'waarnemen', verwerking: 'toegang.bezetting' }
  const nakijken = { doel: 'noodtoegang', verwerking: 'noodtoegang.herinneren' }
  const termijnen = { doel: 'termijnen', verwerking: 'termijn.merken' }
  const gezien = { doel: 'gezien', verwerking: 'melding.gezien' }
  const seinen = { doel: 'seinen', verwerking: 'melding.seinen' }
  const dagmail = { doel: 'dagmail', verwerking: 'toegang.dagmail' }
  const stromen = { doel: 'stroom', verwerking: 'melding.stromen' }
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
      naam: 'waarneming',
      wanneer: '*/10 * * * *',
      doe: () => voorElkeGemeente(unitOfWork, { ...waarneming, now: klok() }, gaWaarnemingNa),
    },
    {
      naam: 'bezetting',
      wanneer: '13 6 * * *',
      doe: () => voorElkeGemeente(unitOfWork, { ...bezetting, now: klok() }, waarschuwBeheerders),
    },
    {
      naam: 'nakijken',
      wanneer: '13 6 * * *',
      doe: () => voorElkeGemeente(unitOfWork, { ...nakijken, now: klok() }, herinnerFg),
    },
    {
      naam: 'vernietigen',
      wanneer: '17 * * * *',
      doe: () => voorElkeGemeente(unitOfWork, { ...vernietigen, now: klok() }, vernietigVerlopen),
    },
    {
      naam: 'termijnen',
      wanneer: '*/10 * * * *',
      doe: () => voorElkeGemeente(unitOfWork, { ...termijnen, now: klok() }, merkVerlopen),
    },
    {
      naam: 'gezien',
      wanneer: '0 0 * * *',
      zone: 'Europe/Amsterdam',
      doe: () => voorElkeGemeente(unitOfWork, { ...gezien, now: klok() }, neemGezienOver),
    },
    {
      naam: 'seinen',
      wanneer: '* * * * *',
      doe: () => voorElkeGemeente(unitOfWork, { ...seinen, now: klok() }, seinOngelezen),
    },
    {
      naam: 'dagmail',
      wanneer: '*/10 * * * *',
      doe: () => voorElkeGemeente(unitOfWork, { ...dagmail, now: klok() }, zetDagmailsKlaar),
    },
    {
      naam: 'stromen',
      wanneer: '* * * * *',
      doe: () => voorElkeGemeente(unitOfWork, { ...stromen, now: klok() }, vindStromen),
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
    {
      naam: 'koppelsporen',
      wanneer: '47 * * * *',
      doe: () => {
        const ctx = { ...opruimen, verwerking: 'koppeling.opruimen', now: klok() }
        return unitOfWork(maakContext(ctx), ruimKoppelsporenOp)
      },
    },
  ]
}

/** The work that somebody's act put in a queue. */
export function klussen(
  unitOfWork: UnitOfWork,
  klok: Klok,
  { verstuur, scan, adres }: { verstuur: Verstuur; scan: Scan | null; adres: string },
): Klus[] {
  const post = { unitOfWork, verstuur, tellers: [...werktellers, termijnteller], adres }
  return [
    { naam: 'mail', doe: (inhoud) => verstuurBericht({ ...post, now: klok() }, inhoud) },
    {
      naam: 'bijlagen',
      elke: 1,
      doe: (inhoud) => kijkBijlageNa({ unitOfWork, scan, maakBeeld, now: klok() }, inhoud),
    },
    {
      naam: 'belangronde',
      doe: (inhoud) => {
        const wat = { ...belangen, ...gemeenteIn.parse(inhoud), actor: systeem, spoor: 'geen' } as const
        return unitOfWork(maakContext({ ...wat, now: klok() }), gaBelangenNa)
      },
    },
  ]
}
