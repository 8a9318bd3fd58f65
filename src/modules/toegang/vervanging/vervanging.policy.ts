import type { Beleidsregel } from '../../../kernel/beleid.ts'
import { rolcodes } from '../../netwerk/index.ts'

const altijdIemand = 'Beleidsplan 2025-2028, bijlage 1: er is ten minste een aandachtsfunctionaris'
const zelf = 'AVG art. 32: wie afwezig is, zegt zelf wie haar werk doet, en tot wanneer'
const overzicht = 'AVG art. 39 lid 1 onder b: de FG ziet wie voor wie werkt, en of er iemand is'

export const vervangingCompartimenten = {
  vervanging: 'wie de rol van een ander heeft, en tot wanneer',
  'eigen vervanging': 'wie de eigen rol van iemand overneemt',
  waarneming: 'wie van een andere gemeente inspringt als hier niemand meer is',
}

/** Who names a vervanger or a waarnemer, and who sees that. */
export const vervangingRegels: readonly Beleidsregel[] = [
  {
    rol: 'beheerder',
    compartiment: 'vervanging',
    handelingen: ['lezen', 'toevoegen', 'wijzigen'],
    doel: 'beheer',
    grond: altijdIemand,
  },
  {
    rol: 'beheerder',
    compartiment: 'waarneming',
    handelingen: ['lezen', 'toevoegen'],
    doel: 'beheer',
    grond: altijdIemand,
  },
  ...(['vervanging', 'waarneming'] as const).flatMap((compartiment): Beleidsregel[] => [
    { rol: 'fg', compartiment, handelingen: ['lezen'], doel: 'toezicht', grond: overzicht },
    ...['waarnemen', 'belang'].map((doel) => ({
      rol: 'systeem',
      compartiment,
      handelingen: ['lezen'] as const,
      doel,
      grond: altijdIemand,
    })),
  ]),
  { rol: 'systeem', compartiment: 'account', handelingen: ['lezen'], doel: 'waarnemen', grond: altijdIemand },
  {
    rol: 'systeem',
    compartiment: 'verlening',
    handelingen: ['lezen', 'wijzigen'],
    doel: 'belang',
    grond: 'Beleidsplan 2025-2028, bijlage 1; AVG art. 32: een verlening eindigt als zij niet meer nodig is',
  },
  ...['rollen toekennen', 'aanmelden'].map((doel) => ({
    rol: 'systeem',
    compartiment: 'vervanging',
    handelingen: ['lezen', 'wijzigen'] as const,
    doel,
    grond: 'AVG art. 32: wie haar rol kwijt is, heeft er ook geen namens een ander',
  })),
  ...rolcodes.map((rol) => ({
    rol,
    compartiment: 'eigen vervanging',
    handelingen: ['lezen', 'toevoegen', 'wijzigen'] as const,
    doel: 'vervanging',
    grond: zelf,
  })),
]
