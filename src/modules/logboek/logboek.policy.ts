import type { Beleid } from '../../kernel/beleid.ts'

/** Who may read the logbook. Everybody's own acts are added to it, and nothing leaves it. */
export const logboekBeleid: Beleid = {
  module: 'logboek',
  compartimenten: { logboek: 'wie deed wat, wanneer en waarvoor; nooit de inhoud' },
  regels: [
    {
      rol: 'fg',
      compartiment: 'logboek',
      handelingen: ['lezen'],
      doel: 'toezicht',
      grond: 'AVG art. 39 lid 1 onder b: de FG ziet toe op de naleving',
    },
  ],
}
