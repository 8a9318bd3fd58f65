import type { Beleid } from '../../kernel/beleid.ts'

const aanspreekpunt =
  'Beleidsplan 2025-2028, bijlage 1: de aandachtsfunctionaris verrijkt, zet door en houdt bij'
const protocol = 'CCV-modelprotocol ondermijning, stap 1: de regisseur weegt'

/** Who may reach what is weighed. */
export const signaalBeleid: Beleid = {
  module: 'signaal',
  compartimenten: { signaal: 'signalen, wegingen en wie of wat erin voorkomt' },
  regels: [
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'signaal',
      handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'],
      doel: 'beoordelen',
      grond: aanspreekpunt,
    },
    {
      rol: 'regisseur',
      compartiment: 'signaal',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'beoordelen',
      grond: protocol,
    },
    {
      rol: 'systeem',
      compartiment: 'signaal',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'vernietigen',
      grond: 'CCV-modelprotocol ondermijning, stap 2: een jaar, dan vernietigen',
    },
  ],
}
