import type { Beleid } from '../../kernel/beleid.ts'

const nood =
  'AVG art. 5 lid 2 en art. 32: een uitzondering heeft een reden, een tweede persoon, een eind en een toets'
const aanvragers = [
  'aandachtsfunctionaris',
  'regisseur',
  'privacyfunctionaris',
  'zorgcoordinator',
  'toezichthouder',
  'jurist',
  'burgemeester',
] as const
const beslissers = ['aandachtsfunctionaris', 'regisseur'] as const

/** Break-glass: who may ask, who decides, what the asker then sees, and who judges it afterwards. */
export const noodtoegangBeleid: Beleid = {
  module: 'noodtoegang',
  compartimenten: {
    noodtoegang: 'verzoeken om noodtoegang, met reden en besluit',
    'eigen noodtoegang': 'wat iemand zelf heeft gevraagd',
  },
  regels: [
    ...aanvragers.flatMap((rol) => [
      {
        rol,
        compartiment: 'noodtoegang',
        handelingen: ['toevoegen'] as const,
        doel: 'noodtoegang',
        grond: nood,
      },
      {
        rol,
        compartiment: 'eigen noodtoegang',
        handelingen: ['lezen'] as const,
        doel: 'noodtoegang',
        grond: nood,
      },
    ]),
    ...beslissers.flatMap((rol) => [
      {
        rol,
        compartiment: 'noodtoegang',
        handelingen: ['lezen', 'wijzigen'] as const,
        doel: 'noodtoegang',
        grond: nood,
      },
    ]),
    {
      rol: 'systeem',
      compartiment: 'noodtoegang',
      handelingen: ['lezen'],
      doel: 'noodtoegang',
      grond: 'AVG art. 39 lid 1 onder b: de FG hoort, zonder inhoud, dat er iets na te kijken is',
    },
    {
      rol: 'fg',
      compartiment: 'noodtoegang',
      handelingen: ['lezen', 'wijzigen'],
      doel: 'toezicht',
      grond: 'AVG art. 39 lid 1 onder b: de FG beoordeelt elke noodtoegang achteraf',
    },
  ],
}
