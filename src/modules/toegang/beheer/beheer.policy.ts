import type { Beleidsregel } from '../../../kernel/beleid.ts'

const vierOgen = 'AVG art. 32 en BIO2, scheiding van taken: een zware rol geeft niemand alleen'
const verantwoording = 'AVG art. 5 lid 2 en art. 32: wie gaf wie welke rol, en wanneer'
const toezicht = 'AVG art. 39 lid 1 onder b: de FG ziet toe op wie wat mag'

export const beheerCompartimenten = {
  rolverzoek: 'gevraagde rollen en uitnodigingen',
  'verzoek van elders': 'een gevraagde rol waarover ook een beheerder van een andere gemeente mag beslissen',
  accountgebeurtenis: 'wat er met accounts en rollen gebeurde; er gaat niets uit',
  'alle rollen': 'wie in welke gemeente welke rol heeft, om combinaties en de laatste beheerder te toetsen',
  'tweede stap': 'of een account een passkey heeft',
}

/** Who gives roles, who agrees, and what is kept of it. */
export const beheerRegels: readonly Beleidsregel[] = [
  {
    rol: 'beheerder',
    compartiment: 'rolverzoek',
    handelingen: ['lezen', 'toevoegen', 'wijzigen'],
    doel: 'beheer',
    grond: vierOgen,
  },
  {
    rol: 'beheerder',
    compartiment: 'verzoek van elders',
    handelingen: ['lezen', 'wijzigen'],
    doel: 'beheer',
    grond: vierOgen,
  },
  {
    rol: 'beheerder',
    compartiment: 'accountgebeurtenis',
    handelingen: ['lezen', 'toevoegen'],
    doel: 'beheer',
    grond: verantwoording,
  },
  {
    rol: 'beheerder',
    compartiment: 'tweede stap',
    handelingen: ['lezen'],
    doel: 'beheer',
    grond: verantwoording,
  },
  {
    rol: 'fg',
    compartiment: 'rolverzoek',
    handelingen: ['lezen', 'wijzigen'],
    doel: 'toezicht',
    grond: vierOgen,
  },
  {
    rol: 'fg',
    compartiment: 'accountgebeurtenis',
    handelingen: ['lezen', 'toevoegen'],
    doel: 'toezicht',
    grond: toezicht,
  },
  { rol: 'fg', compartiment: 'tweede stap', handelingen: ['lezen'], doel: 'toezicht', grond: toezicht },
  ...(['rolverzoek', 'accountgebeurtenis'] as const).map((compartiment) => ({
    rol: 'systeem',
    compartiment,
    handelingen: ['toevoegen'] as const,
    doel: 'inrichten',
    grond: 'AVG art. 32: de eerste beheerder komt van wie Baken installeert',
  })),
  {
    rol: 'systeem',
    compartiment: 'accountgebeurtenis',
    handelingen: ['toevoegen'],
    doel: 'aanmelden',
    grond: verantwoording,
  },
  {
    rol: 'systeem',
    compartiment: 'account',
    handelingen: ['lezen', 'toevoegen', 'wijzigen'],
    doel: 'rollen toekennen',
    grond: vierOgen,
  },
  ...(['rolverzoek', 'accountgebeurtenis'] as const).map((compartiment) => ({
    rol: 'systeem',
    compartiment,
    handelingen: ['lezen', 'toevoegen'] as const,
    doel: 'rollen toekennen',
    grond: vierOgen,
  })),
  {
    rol: 'systeem',
    compartiment: 'alle rollen',
    handelingen: ['lezen'],
    doel: 'rollen toetsen',
    grond: 'Beleid van de regio: verboden combinaties gelden voor een mens, niet per gemeente',
  },
]
