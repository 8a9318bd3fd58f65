import type { Beleid } from '../../kernel/beleid.ts'
import { rolcodes } from '../netwerk/index.ts'

const onpartijdig = 'Awb art. 2:4: wie een persoonlijk belang heeft, werkt niet mee aan de zaak'
const overzicht = 'AVG art. 39 lid 1 onder b: de FG ziet wie buiten een dossier blijft, en niemand anders'

/** Who is kept out of a dossier because it is about herself or her own people. */
export const belangBeleid: Beleid = {
  module: 'belang',
  compartimenten: {
    uitsluiting: 'wie buiten een dossier blijft, en waarom',
    kenmerk: 'namen, adressen en nummers waaraan Baken ziet dat iemand zelf in een dossier voorkomt',
    'eigen kenmerk': 'wat iemand daarover zelf heeft opgegeven',
  },
  regels: [
    {
      rol: 'systeem',
      compartiment: 'uitsluiting',
      handelingen: ['lezen', 'toevoegen'],
      doel: 'belang',
      grond: onpartijdig,
    },
    { rol: 'systeem', compartiment: 'kenmerk', handelingen: ['lezen'], doel: 'belang', grond: onpartijdig },
    {
      rol: 'fg',
      compartiment: 'uitsluiting',
      handelingen: ['lezen', 'wijzigen'],
      doel: 'toezicht',
      grond: overzicht,
    },
    ...rolcodes.map((rol) => ({
      rol,
      compartiment: 'eigen kenmerk',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'] as const,
      doel: 'eigen belang',
      grond: onpartijdig,
    })),
  ],
}
