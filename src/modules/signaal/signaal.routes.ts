import { gevaarRoutes } from './acuut-gevaar.pages.tsx'
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
import { zoekActie } from './zoek.pages.tsx'

/** Every page and act about signalen, and the way from a melding to one. */
export const signaalRoutes = [
  vandaagPagina,
  werkvoorraadPagina,
  zoekActie,
  aflopendPagina,
  ...maakRoutes,
  ...inzageRoutes,
  ...wijzigRoutes,
  ...wegingRoutes,
  ...betrokkenRoutes,
  ...belangRoutes,
  ...gevaarRoutes,
  ...informeerRoutes,
  ...signaalTermijnRoutes,
]
