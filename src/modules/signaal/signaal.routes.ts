import { signaalGevaarRoutes } from './acuut-gevaar.pages.ts'
import { aflopendPagina } from './aflopend.pages.tsx'
import { belangRoutes } from './belang.pages.tsx'
import { betrokkenRoutes } from './betrokken.pages.tsx'
import { informeerRoutes } from './informeren.pages.tsx'
import { maakRoutes } from './maak-signaal.pages.tsx'
import { inzageRoutes } from './signaal.pages.tsx'
import { signaalTermijnRoutes } from './termijnen.pages.tsx'
import { vandaagPagina } from './vandaag.pages.tsx'
import { wegingRoutes } from './weging.pages.tsx'
import { werkvoorraadPagina } from './werkvoorraad.pages.tsx'
import { wijzigRoutes } from './wijzig-signaal.pages.tsx'

/** Every page and act about signalen, and the way from a melding to one. */
export const signaalRoutes = [
  vandaagPagina,
  werkvoorraadPagina,
  aflopendPagina,
  ...maakRoutes,
  ...inzageRoutes,
  ...wijzigRoutes,
  ...wegingRoutes,
  ...betrokkenRoutes,
  ...belangRoutes,
  ...signaalGevaarRoutes,
  ...informeerRoutes,
  ...signaalTermijnRoutes,
]
