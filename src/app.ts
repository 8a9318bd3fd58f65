import type { Hono } from 'hono'
import { alleBeleid, alleRegels } from './beleid.ts'
import type { Klok } from './kernel/clock.ts'
import { logboekRoutes, wieZietWatRoutes } from './modules/logboek/index.ts'
import { beheerRoutes, internRoutes, openbareRoutes } from './modules/melding/index.ts'
import { signaalRoutes } from './modules/signaal/index.ts'
import {
  beginRoutes,
  bewaardRoutes,
  bewaarInvoer,
  ingelogde,
  inlogRoutes,
  opnieuwInloggenRoutes,
  sessieRoutes,
  uitnodigingRoutes,
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
  log(regel: string): void
}

/** Every page and act of the house. The only list there is: the access bench and the tests walk it too. */
export function alleRoutes(unitOfWork: UnitOfWork): Webroute[] {
  return [
    ...beginRoutes,
    ...openbareRoutes,
    ...internRoutes,
    ...beheerRoutes,
    ...signaalRoutes,
    ...logboekRoutes,
    ...wieZietWatRoutes(alleBeleid),
    ...inlogRoutes(unitOfWork),
    ...uitnodigingRoutes(unitOfWork),
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
      ingelogde: (token, now) => ingelogde(deel.unitOfWork, token, now),
      bewaarInvoer: (token, invoer, now) => bewaarInvoer(deel.unitOfWork, token, invoer, now),
    },
    alleRoutes(deel.unitOfWork),
  )
  gezondheid(app, deel.unitOfWork, deel.klok)
  return app
}
