import type { Beleid } from '../../kernel/beleid.ts'

const houdtBij =
  'Beleidsplan 2025-2028, bijlage 1: de aandachtsfunctionaris houdt de signalen en casussen bij'
const verantwoord = 'AVG art. 5 lid 2 en art. 32: wie gegevens meeneemt, zegt waarom, en de FG kan het nazien'
const opslag = 'AVG art. 5 lid 1 onder e: niet langer bewaren dan nodig'

/** What the municipality counts and keeps of its own signalen, and the list that it kept before Baken. */
export const registerBeleid: Beleid = {
  module: 'register',
  compartimenten: {
    register: 'aantallen signalen van de eigen gemeente, per maand, vorm, kern, kanaal en uitkomst',
    uitvoer: 'wie een bestand met signalen of het hele archief meenam, met de reden',
    'eigen uitvoer': 'hoe ver een bestand is dat iemand zelf meeneemt',
    'over te nemen lijst':
      'een eerdere lijst die iemand overneemt, een uur lang, met de sleutel in haar browser',
  },
  regels: [
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'over te nemen lijst',
      handelingen: ['lezen', 'toevoegen', 'vernietigen'],
      doel: 'overnemen',
      grond: houdtBij,
    },
    {
      rol: 'systeem',
      compartiment: 'over te nemen lijst',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'vernietigen',
      grond: opslag,
    },
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'register',
      handelingen: ['lezen'],
      doel: 'uitvoeren',
      grond: houdtBij,
    },
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'uitvoer',
      handelingen: ['toevoegen'],
      doel: 'uitvoeren',
      grond: verantwoord,
    },
    ...(['aandachtsfunctionaris', 'zorgcoordinator'] as const).map((rol) => ({
      rol,
      compartiment: 'uitvoer',
      handelingen: ['toevoegen'] as const,
      doel: 'archief',
      grond: verantwoord,
    })),
    ...[
      ['aandachtsfunctionaris', 'uitvoeren'],
      ['aandachtsfunctionaris', 'archief'],
      ['zorgcoordinator', 'archief'],
    ].map(([rol, doel]) => ({
      rol: rol!,
      compartiment: 'eigen uitvoer',
      handelingen: ['lezen', 'wijzigen'] as const,
      doel: doel!,
      grond: verantwoord,
    })),
    { rol: 'fg', compartiment: 'uitvoer', handelingen: ['lezen'], doel: 'toezicht', grond: verantwoord },
    {
      rol: 'systeem',
      compartiment: 'uitvoer',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'vernietigen',
      grond: opslag,
    },
    ...(['aandachtsfunctionaris', 'regisseur'] as const).map((rol) => ({
      rol,
      compartiment: 'register',
      handelingen: ['lezen'] as const,
      doel: 'beoordelen',
      grond: houdtBij,
    })),
  ],
}
