import type { Beleid } from '../../kernel/beleid.ts'

const bewijst = 'AVG art. 32: alleen een systeem dat zich bewijst, komt binnen'
const opslag = 'AVG art. 5 lid 1 onder e: niet langer bewaard dan nodig'

/** Who may reach the other systems, their tokens and what they were answered. None of it is content. */
export const koppelingBeleid: Beleid = {
  module: 'koppeling',
  compartimenten: {
    koppeling: 'andere systemen die meldingen sturen, en wat zij mogen',
    koppeltoken: 'het eigen token van wie een geheim kan tonen',
    koppelantwoord: 'welk nummer een systeem op een bericht terugkreeg, een dag lang',
    koppelvlak: 'de beschrijving van de API, zonder gegevens',
    'oude koppelsporen': 'verlopen tokens en oude antwoorden, om op te ruimen',
  },
  regels: [
    {
      rol: 'beheerder',
      compartiment: 'koppeling',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'beheer',
      grond: 'AVG art. 5 lid 2 en art. 32: wie mag wat, en wie deed wat',
    },
    {
      rol: 'fg',
      compartiment: 'koppeling',
      handelingen: ['lezen'],
      doel: 'toezicht',
      grond: 'AVG art. 39: de FG ziet toe, ook op andere systemen',
    },
    {
      rol: 'melder',
      compartiment: 'koppeltoken',
      handelingen: ['lezen', 'toevoegen'],
      doel: 'koppelen',
      grond: bewijst,
    },
    {
      rol: 'melder',
      compartiment: 'koppelvlak',
      handelingen: ['lezen'],
      doel: 'koppelen',
      grond: 'NLGov API Design Rules, core/publish-openapi: iedereen kan lezen hoe de API werkt',
    },
    {
      rol: 'koppeling',
      compartiment: 'koppelantwoord',
      handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'],
      doel: 'melden',
      grond: 'AVG art. 5 lid 1 onder d: een bericht dat twee keer komt, is een melding',
    },
    {
      rol: 'systeem',
      compartiment: 'oude koppelsporen',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'opruimen',
      grond: opslag,
    },
  ],
}
