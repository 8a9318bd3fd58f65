import type { Webroute } from '../../web/page.ts'
import { overneemRoutes } from './melden.overnemen.pages.tsx'
import { meldRoutes } from './melden.pages.tsx'
import { snelWegRoutes } from './melden.snel-weg.pages.tsx'
import { verstuurRoutes } from './melden.verstuur.pages.tsx'
import { vervolgRoutes } from './vervolg.pages.tsx'

/** Everything that anybody may use without signing in. */
export const openbareRoutes: Webroute[] = [
  ...meldRoutes,
  ...overneemRoutes,
  ...verstuurRoutes,
  ...vervolgRoutes,
  ...snelWegRoutes,
]
