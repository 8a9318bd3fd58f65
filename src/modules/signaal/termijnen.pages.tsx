import { houdBuiten } from '../belang/index.ts'
import { dossiersVan } from '../melding/index.ts'
import { termijnRoutes } from '../termijn/index.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { lezen, wijzigen } from './signaal.declaratie.ts'
import { werkUiterlijkBij } from './signaal-termijnen.ts'

/** The terms of a signaal: what they are, and moving them with a reason. */
export const signaalTermijnRoutes = termijnRoutes({
  pad: '/signalen',
  lezen,
  wijzigen: { ...wijzigen, verwerking: 'signaal.termijn' },
  naam: async (ctx, id) => `signaal ${(await bekijkSignaal(ctx, id)).kenmerk}`,
  na: async (ctx, id, tekst) => {
    await houdBuiten(ctx, await dossiersVan(ctx, id), tekst)
    await werkUiterlijkBij(ctx, id)
  },
})
