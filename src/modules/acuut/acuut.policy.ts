import type { Beleid } from '../../kernel/beleid.ts'

const vastleggen =
  'AVG art. 5 lid 2 en art. 6 lid 1 onder d: wie iets vertelt omdat het niet kan wachten, legt vast waarom'

/** What the FG judges afterwards. What was told, and to whom, lies in the compartment of the dossier. */
export const acuutBeleid: Beleid = {
  module: 'acuut',
  compartimenten: {
    'acuut-toets': 'dat bij acuut gevaar iets is verteld: de grond, de soort organisatie en waarom',
    'acuut-klok': 'dat bij acuut gevaar iets is verteld en nog niet is vastgelegd, zonder te zien waarover',
  },
  regels: [
    ...(['aandachtsfunctionaris', 'regisseur'] as const).map((rol) => ({
      rol,
      compartiment: 'acuut-toets',
      handelingen: ['lezen', 'toevoegen'] as const,
      doel: 'beoordelen',
      grond: vastleggen,
    })),
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'acuut-toets',
      handelingen: ['lezen'],
      doel: 'archief',
      grond:
        'AVG art. 28 lid 3 onder g en Archiefwet 1995 art. 3: wie weggaat, neemt mee wat van haar is, geordend en leesbaar',
    },
    {
      rol: 'fg',
      compartiment: 'acuut-toets',
      handelingen: ['lezen', 'wijzigen'],
      doel: 'toezicht',
      grond: 'AVG art. 39 lid 1 onder b: de FG beoordeelt achteraf wat bij acuut gevaar is verteld',
    },
    {
      rol: 'fg',
      compartiment: 'acuut-klok',
      handelingen: ['lezen'],
      doel: 'toezicht',
      grond: 'AVG art. 39 lid 1 onder b: wat niet is vastgelegd, kan de FG niet beoordelen',
    },
    {
      rol: 'systeem',
      compartiment: 'acuut-toets',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'vernietigen',
      grond: 'AVG art. 5 lid 1 onder e: het gaat weg met het dossier waar het bij hoort',
    },
  ],
}
