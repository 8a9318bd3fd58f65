import { accountlijstRoutes, accountpagina } from './accounts.pages.tsx'
import { gemeenteRoutes } from './gemeenten.pages.tsx'
import { goedkeurRoutes } from './goedkeuren.pages.tsx'
import type { Overdracht } from './overdracht.ts'
import { rolRoutes } from './rollen.pages.tsx'
import { toegangRoutes } from './toegang-geven.pages.tsx'
import { toezichtRoutes } from './toezicht.pages.tsx'
import { uitDienstRoutes } from './uit-dienst.pages.tsx'
import { uitnodigRoutes } from './uitnodigen.pages.tsx'

/** Managing accounts. What has a name of its own in its address comes before what has an id there. */
export function accountRoutes(overdrachten: readonly Overdracht[], openbaarAdres = '') {
  return [
    ...accountlijstRoutes,
    ...uitnodigRoutes(openbaarAdres),
    ...gemeenteRoutes,
    ...goedkeurRoutes('/accounts/goedkeuren', '/accounts', {
      recht: 'rolverzoek:wijzigen',
      doel: 'beheer',
      verwerking: 'toegang.rol-goedkeuren',
    }),
    ...rolRoutes,
    accountpagina,
    ...uitDienstRoutes(overdrachten),
    ...toegangRoutes(openbaarAdres),
    ...toezichtRoutes,
  ]
}
