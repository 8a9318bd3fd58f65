import type { Webroute } from '../../web/page.ts'
import { bestandRoutes } from './melden.bestand.pages.tsx'
import { overneemRoutes } from './melden.overnemen.pages.tsx'
import { meldRoutes } from './melden.pages.tsx'
import { snelWegRoutes } from './melden.snel-weg.pages.tsx'
import { verstuurRoutes } from './melden.verstuur.pages.tsx'
import { vervolgBestandRoutes } from './vervolg.bestand.pages.tsx'
import { vervolgRoutes } from './vervolg.pages.tsx'
import { Drukte, gewoneGrenzen, type Wachtgrenzen } from './wacht/drukte.ts'

/** Everything that anybody may use without signing in. */
export function openbareRoutes(grenzen?: Partial<Wachtgrenzen>): Webroute[] {
  const drukte = new Drukte({ ...gewoneGrenzen, ...grenzen })
  return [
    ...meldRoutes,
    ...overneemRoutes,
    ...bestandRoutes,
    ...verstuurRoutes(drukte),
    ...vervolgRoutes,
    ...vervolgBestandRoutes,
    ...snelWegRoutes,
  ]
}
