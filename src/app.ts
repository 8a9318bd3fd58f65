import { Hono } from 'hono'
import { monteerApi } from './api/monteer.ts'
import type { Apiroute } from './api/route.ts'
import { alleBeleid, alleRegels } from './beleid.ts'
import type { Klok } from './kernel/clock.ts'
import { acuutToezichtRoutes } from './modules/acuut/index.ts'
import { archiefRoutes } from './modules/archief/index.ts'
import { alarmVerlaten, mijnBelangenRoutes, toezichtRoutes } from './modules/belang/index.ts'
import {
  aanroeper,
  eenmalig,
  koppelingRoutes,
  openapiRoutes,
  tokenRoutes,
} from './modules/koppeling/index.ts'
import { logboekRoutes, wieZietWatRoutes } from './modules/logboek/index.ts'
import {
  balieRoutes,
  beantwoordVraagRoutes,
  beheerRoutes,
  handRoutes,
  internRoutes,
  meldingApiRoutes,
  openbareRoutes,
  stelVraagRoutes,
  woordenVoor,
} from './modules/melding/index.ts'
import { alarmNakijken, noodtoegangRoutes, noodtoezichtRoutes } from './modules/noodtoegang/index.ts'
import { registerRoutes } from './modules/register/index.ts'
import { signaalRoutes, weerOvername } from './modules/signaal/index.ts'
import { stappenplanRoutes } from './modules/stappenplan/index.ts'
import { agendaRoutes } from './modules/termijn/index.ts'
import {
  aanmeldRoutes,
  accountRoutes,
  beginMet,
  bewaardRoutes,
  bewaarInvoer,
  bezettingRoutes,
  geenInlogdiensten,
  herstelRoutes,
  type Inlogdiensten,
  ingebruiknameRoutes,
  ingelogde,
  inlogRoutes,
  leesOefenend,
  mijnAccountRoutes,
  opnieuwInloggenRoutes,
  relyingParty,
  sessieRoutes,
  tweedeStapRoutes,
  uitnodigingRoutes,
  verleend,
  vervangingRoutes,
} from './modules/toegang/index.ts'
import { overdrachten } from './overdracht.ts'
import { type Bag, geenBag } from './platform/bronnen/index.ts'
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
  bag?: Bag
  /** When somebody who reports has to wait. */
  melden?: Meldgrenzen | undefined
  log(regel: string): void
}

type Meldgrenzen = Parameters<typeof openbareRoutes>[0]
export type Route = Webroute | Apiroute

/** Every page, act and API route of the house. The only list there is: the access bench and the tests walk it too. */
export function alleRoutes(
  unitOfWork: UnitOfWork,
  inlogdiensten = geenInlogdiensten,
  openbaarAdres?: string,
  bag: Bag = geenBag,
  melden?: Meldgrenzen,
): Route[] {
  const rp = relyingParty(openbaarAdres)
  const routes: Route[] = [
    ...beginMet([alarmVerlaten, alarmNakijken]),
    ...openbareRoutes(melden),
    ...stappenplanRoutes,
    ...internRoutes,
    ...stelVraagRoutes,
    ...balieRoutes(bag),
    ...beantwoordVraagRoutes,
    ...beheerRoutes,
    ...signaalRoutes,
    ...registerRoutes,
    ...archiefRoutes,
    ...handRoutes,
    ...logboekRoutes,
    ...wieZietWatRoutes(alleBeleid),
    ...noodtoegangRoutes,
    ...noodtoezichtRoutes,
    ...acuutToezichtRoutes,
    ...mijnBelangenRoutes,
    ...toezichtRoutes,
    ...inlogRoutes(unitOfWork, inlogdiensten),
    ...aanmeldRoutes({ unitOfWork, inlogdiensten }),
    ...tweedeStapRoutes(unitOfWork, rp),
    ...uitnodigingRoutes(unitOfWork, rp, inlogdiensten),
    ...herstelRoutes(unitOfWork, rp),
    ...mijnAccountRoutes(unitOfWork, rp),
    ...sessieRoutes,
    ...accountRoutes(overdrachten, openbaarAdres),
    ...agendaRoutes(unitOfWork, openbaarAdres),
    ...bewaardRoutes,
    ...vervangingRoutes,
    ...bezettingRoutes,
    ...ingebruiknameRoutes,
    ...opnieuwInloggenRoutes(unitOfWork, rp, inlogdiensten),
    ...koppelingRoutes,
    ...meldingApiRoutes,
    ...tokenRoutes(unitOfWork),
    ...openapiRoutes(meldingApiRoutes, openbaarAdres),
  ]
  return routes.map(weerOvername)
}

/** The whole application as a function of what it stands on: pages, and beside them the API, which has no cookies. */
export function maakApp(deel: Appdeel): Hono {
  const { inlogdiensten, openbaarAdres, bag, melden } = deel
  const routes = alleRoutes(deel.unitOfWork, inlogdiensten, openbaarAdres, bag, melden)
  const web = monteer(
    {
      ...deel,
      regels: alleRegels,
      oefenend: leesOefenend(deel.unitOfWork),
      woorden: woordenVoor,
      ingelogde: (token, now) => ingelogde(deel.unitOfWork, token, now),
      verleend: (wie, dossierId, now) => verleend(deel.unitOfWork, wie, dossierId, now),
      bewaarInvoer: (token, invoer, now) => bewaarInvoer(deel.unitOfWork, token, invoer, now),
    },
    routes.filter((route) => route.soort !== 'api'),
  )
  gezondheid(web, deel.unitOfWork, deel.klok)
  const api = monteerApi(
    {
      ...deel,
      regels: alleRegels,
      aanroeper: (token, now) => aanroeper(deel.unitOfWork, token, now),
      eenmalig,
    },
    routes.filter((route) => route.soort === 'api'),
  )
  const app = new Hono()
  app.all('/v1/*', (c) => api.fetch(c.req.raw))
  app.all('*', (c) => web.fetch(c.req.raw, c.env))
  return app
}
