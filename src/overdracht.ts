import { draagMeldingenOver } from './modules/melding/index.ts'
import { draagSignalenOver } from './modules/signaal/index.ts'
import type { Overdracht } from './modules/toegang/index.ts'

/** The work that somebody who leaves may hand over. `toegang` does not know what it is; the modules that own it do. */
export const overdrachten: readonly Overdracht[] = [
  {
    code: 'zaken',
    naam: 'meldingen en signalen',
    rollen: ['aandachtsfunctionaris', 'regisseur'],
    draagOver: async (ctx, wie) => {
      await draagMeldingenOver(ctx, 'melding', wie)
      await draagSignalenOver(ctx, wie)
    },
  },
  {
    code: 'hulpvragen',
    naam: 'hulpvragen',
    rollen: ['zorgcoordinator'],
    draagOver: (ctx, wie) => draagMeldingenOver(ctx, 'hulpvraag', wie),
  },
]
