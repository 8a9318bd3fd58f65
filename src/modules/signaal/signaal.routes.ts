import { signaalGevaarRoutes } from './acuut-gevaar.pages.ts'
import { adviesRoutes } from './advies/advies.pages.tsx'
import { aflopendPagina } from './aflopend.pages.tsx'
import { belangRoutes } from './belang.pages.tsx'
import { corrigeerRoutes } from './betrokken/corrigeren.pages.tsx'
import { toevoegRoutes } from './betrokken/toevoegen.pages.tsx'
import { beeldRoutes } from './fenomeenbeeld/fenomeenbeeld.pages.tsx'
import { indicatorRoutes } from './indicatoren/indicatoren.pages.tsx'
import { informeerRoutes } from './informeren.pages.tsx'
import { maakRoutes } from './maak-signaal.pages.tsx'
import { politieRoutes } from './politie/bewaar-als-politie.pages.ts'
import { besluitRoutes } from './proces/besluit.pages.tsx'
import { bronRoutes } from './proces/bronnen.pages.tsx'
import { privacycheckRoutes } from './proces/privacycheck.pages.tsx'
import { taakRoutes } from './proces/taak.pages.tsx'
import { vervolgRoutes } from './proces/vervolg.pages.tsx'
import { voorstelRoutes } from './proces/voorstel.pages.tsx'
import { inzageRoutes } from './signaal.pages.tsx'
import { slachtoffercheckRoutes } from './slachtoffercheck/slachtoffercheck.pages.tsx'
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
  ...bronRoutes,
  ...voorstelRoutes,
  ...vervolgRoutes,
  ...taakRoutes,
  ...besluitRoutes,
  ...privacycheckRoutes,
  ...toevoegRoutes,
  ...corrigeerRoutes,
  ...politieRoutes,
  ...belangRoutes,
  ...signaalGevaarRoutes,
  ...informeerRoutes,
  ...signaalTermijnRoutes,
  ...indicatorRoutes,
  ...slachtoffercheckRoutes,
  ...adviesRoutes,
  ...beeldRoutes,
]
