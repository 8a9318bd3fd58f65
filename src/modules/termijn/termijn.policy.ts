import type { Beleid } from '../../kernel/beleid.ts'
import { rolcodes } from '../netwerk/index.ts'

const opTijd = 'AVG art. 5 lid 1 onder d en art. 32: wat een einde heeft, wordt niet vergeten'

/** A term belongs to the compartment of its dossier; here is only what reaches across dossiers, and without content. */
export const termijnBeleid: Beleid = {
  module: 'termijn',
  compartimenten: {
    'aflopende termijn': 'dat een termijn afloopt, zonder te zien waarover',
    agenda: 'op welke dag hoeveel termijnen aflopen voor de eigen rollen',
    'eigen agenda': 'het geheime adres van de eigen agenda',
    'agenda-adres': 'een agenda-adres dat iemand kan tonen',
  },
  regels: [
    {
      rol: 'systeem',
      compartiment: 'aflopende termijn',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'termijnen',
      grond: opTijd,
    },
    ...rolcodes.map((rol) => ({
      rol,
      compartiment: 'agenda',
      handelingen: ['lezen'] as const,
      doel: 'agenda',
      grond: opTijd,
    })),
    ...rolcodes.map((rol) => ({
      rol,
      compartiment: 'eigen agenda',
      handelingen: ['lezen', 'wijzigen'] as const,
      doel: 'eigen account',
      grond: opTijd,
    })),
    {
      rol: 'melder',
      compartiment: 'agenda-adres',
      handelingen: ['lezen'],
      doel: 'agenda',
      grond: 'AVG art. 32: een agendaprogramma logt niet in; het geheime adres opent alleen aantallen',
    },
  ],
}
