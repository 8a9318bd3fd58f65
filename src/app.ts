import type { Hono } from 'hono'
import { alleBeleid, alleRegels } from './beleid.ts'
import type { Klok } from './kernel/clock.ts'
import { mijnBelangenRoutes, toezichtRoutes } from './modules/belang/index.ts'
import { logboekRoutes, wieZietWatRoutes } from './modules/logboek/index.ts'
import { beheerRoutes, internRoutes, openbareRoutes, woordenVoor } from './modules/melding/index.ts'
import { noodtoegangRoutes, noodtoezichtRoutes } from './modules/noodtoegang/index.ts'
import { signaalRoutes } from './modules/signaal/index.ts'
import {
  aanmeldRoutes,
  beginRoutes,
  bewaardRoutes,
  bewaarInvoer,
  geenInlogdiensten,
  herstelRoutes,
  type Inlogdiensten,
  ingelogde,
  inlogRoutes,
  mijnAccountRoutes,
  opnieuwInloggenRoutes,
  relyingParty,
  sessieRoutes,
  tweedeStapRoutes,
  uitnodigingRoutes,
  verleend,
} from './modules/toegang/index.ts'
import type { UnitOfWork } from './platform/db/index.ts'
import { gezondheid } from './web/gezondheid.ts'
import { monteer } from './web/monteer.ts'
import type { Webroute } from './web/page.ts'

export type Appdeel = {
  unitOfWork: UnitOfWork
  klok: Klok
  installatie: { demo: boolean; oefenmodus: boolean }
  openbaarAdres?: string | undefined
  inlogdiensten?: Inlogdiensten
  log(regel: string): void
}

/** Every page and act of the house. The only list there is: the access bench and the tests walk it too. */
export function alleRoutes(
  unitOfWork: UnitOfWork,
  inlogdiensten = geenInlogdiensten,
  openbaarAdres?: string,
): Webroute[] {
  const rp = relyingParty(openbaarAdres)
  return [
    ...beginRoutes,
    ...openbareRoutes,
    ...internRoutes,
    ...beheerRoutes,
    ...signaalRoutes,
    ...logboekRoutes,
    ...wieZietWatRoutes(alleBeleid),
    ...noodtoegangRoutes,
    ...noodtoezichtRoutes,
    ...mijnBelangenRoutes,
    ...toezichtRoutes,
    ...inlogRoutes(unitOfWork, inlogdiensten),
    ...aanmeldRoutes({ unitOfWork, inlogdiensten }),
    ...tweedeStapRoutes(unitOfWork, rp),
    ...uitnodigingRoutes(unitOfWork, rp, inlogdiensten),
    ...herstelRoutes(unitOfWork, rp),
    ...mijnAccountRoutes(unitOfWork, rp),
    ...sessieRoutes,
    ...bewaardRoutes,
    ...opnieuwInloggenRoutes(unitOfWork),
  ]
}

/** The whole application as a function of what it stands on. */
export function maakApp(deel: Appdeel): Hono {
  const app = monteer(
    {
      ...deel,
      regels: alleRegels,
      woorden: woordenVoor,
      ingelogde: (token, now) => ingelogde(deel.unitOfWork, token, now),
      verleend: (wie, dossierId, now) => verleend(deel.unitOfWork, wie, dossierId, now),
      bewaarInvoer: (token, invoer, now) => bewaarInvoer(deel.unitOfWork, token, invoer, now),
    },
    alleRoutes(deel.unitOfWork, deel.inlogdiensten, deel.openbaarAdres),
  )
  gezondheid(app, deel.unitOfWork, deel.klok)
  return app
}
