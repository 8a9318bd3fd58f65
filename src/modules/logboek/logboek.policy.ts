import type { Beleid } from '../../kernel/beleid.ts'

/** Who may read the logbook. Everybody's own acts are added to it, and nothing leaves it. */
export const logboekBeleid: Beleid = {
  module: 'logboek',
  compartimenten: {
    logboek: 'wie deed wat, wanneer en waarvoor; nooit de inhoud',
    'logboek van dossier':
      'wat er met een dossier is gedaan, voor wie de sleutel ervan heeft; niet wie meldde en wie erbuiten blijft',
  },
  regels: [
    ...(['aandachtsfunctionaris', 'zorgcoordinator'] as const).map((rol) => ({
      rol,
      compartiment: 'logboek van dossier',
      handelingen: ['lezen'] as const,
      doel: 'archief',
      grond: 'AVG art. 5 lid 2: wie een dossier overneemt, kan laten zien wat ermee is gedaan',
    })),
    {
      rol: 'fg',
      compartiment: 'logboek',
      handelingen: ['lezen'],
      doel: 'toezicht',
      grond: 'AVG art. 39 lid 1 onder b: de FG ziet toe op de naleving',
    },
  ],
}
