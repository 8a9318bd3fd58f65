import type { Beleid } from '../../kernel/beleid.ts'
import { rolcodes } from '../netwerk/index.ts'

const verantwoording = 'AVG art. 5 lid 2 en art. 32: wie mag wat, en wie deed wat'

/** Who may reach accounts, sessions and invitations. */
export const toegangBeleid: Beleid = {
  module: 'toegang',
  compartimenten: {
    begin: 'de eigen eerste pagina, zonder inhoud',
    account: 'accounts en rollen van een gemeente',
    inloggen: 'het eigen account en de eigen sessies',
    'bewaarde invoer': 'wat iemand typte toen de sessie verliep; alleen voor die persoon zelf',
    'oude sessies': 'sessies die voorbij zijn',
    'oude invoer': 'bewaarde invoer van meer dan een dag oud',
    uitnodiging: 'een uitnodiging die iemand kan tonen',
    sleutelbeheer: 'de sleutel van een gemeente',
  },
  regels: [
    ...rolcodes.map((rol) => ({
      rol,
      compartiment: 'begin',
      handelingen: ['lezen'] as const,
      doel: 'begin',
      grond: 'AVG art. 32: wie is ingelogd, ziet waar zij terecht kan',
    })),
    ...rolcodes.flatMap((rol) => [
      {
        rol,
        compartiment: 'inloggen',
        handelingen: ['lezen', 'wijzigen'] as const,
        doel: 'eigen account',
        grond: 'AVG art. 32: wie is ingelogd, ziet en beëindigt de eigen sessies',
      },
      {
        rol,
        compartiment: 'bewaarde invoer',
        handelingen: ['lezen', 'wijzigen', 'vernietigen'] as const,
        doel: 'eigen account',
        grond: 'AVG art. 32: een verlopen sessie kost niemand haar tekst, en geeft hem aan niemand anders',
      },
    ]),
    {
      rol: 'melder',
      compartiment: 'bewaarde invoer',
      handelingen: ['toevoegen'],
      doel: 'inloggen',
      grond: 'AVG art. 32: een verlopen sessie kan tekst wegleggen, niet teruglezen',
    },
    {
      rol: 'systeem',
      compartiment: 'oude sessies',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'opruimen',
      grond: 'AVG art. 5 lid 1 onder e: wat voorbij is, blijft niet liggen',
    },
    {
      rol: 'systeem',
      compartiment: 'oude invoer',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'opruimen',
      grond: 'AVG art. 5 lid 1 onder e: wat voorbij is, blijft niet liggen',
    },
    {
      rol: 'systeem',
      compartiment: 'account',
      handelingen: ['lezen'],
      doel: 'mailen',
      grond: 'AVG art. 32: wie een account heeft, hoort wat ermee gebeurt',
    },
    {
      rol: 'melder',
      compartiment: 'inloggen',
      handelingen: ['lezen', 'wijzigen'],
      doel: 'inloggen',
      grond: 'AVG art. 32: alleen wie zich bewijst, komt binnen',
    },
    {
      rol: 'melder',
      compartiment: 'uitnodiging',
      handelingen: ['lezen', 'wijzigen'],
      doel: 'uitnodiging',
      grond: 'AVG art. 32: een account ontstaat op uitnodiging',
    },
    {
      rol: 'beheerder',
      compartiment: 'account',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'beheer',
      grond: verantwoording,
    },
    {
      rol: 'fg',
      compartiment: 'account',
      handelingen: ['lezen'],
      doel: 'toezicht',
      grond: 'AVG art. 39: de FG ziet toe',
    },
    {
      rol: 'systeem',
      compartiment: 'account',
      handelingen: ['lezen', 'toevoegen'],
      doel: 'inrichten',
      grond: verantwoording,
    },
    {
      rol: 'systeem',
      compartiment: 'sleutelbeheer',
      handelingen: ['toevoegen'],
      doel: 'inrichten',
      grond: 'AVG art. 32: versleuteling',
    },
  ],
}
