import type { Beleidsregel } from '../../kernel/beleid.ts'
import { rolcodes } from '../netwerk/index.ts'

const bewijst = 'AVG art. 32: alleen wie zich bewijst, komt binnen'
const alles = ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'] as const

export const factorCompartimenten = {
  uitdaging: 'de vraag die een passkey ondertekent, bij een sessie of link die iemand kan tonen',
  herstel: 'een link om weer in een account te komen, voor wie hem kan tonen',
  poging: 'hoe vaak inloggen mislukte, zonder naam en zonder adres',
  'oude inlogsporen': 'verlopen pogingen, uitdagingen en bekende toestellen, om op te ruimen',
}

/** Who may reach passkeys, recovery codes, known browsers, reset links and the count of failed attempts. */
export const factorRegels: readonly Beleidsregel[] = [
  ...rolcodes.flatMap((rol) =>
    (['inloggen', 'uitdaging'] as const).map((compartiment) => ({
      rol,
      compartiment,
      handelingen: alles,
      doel: 'eigen account',
      grond: 'AVG art. 32: wie een account heeft, beheert zelf wachtzin en tweede stap',
    })),
  ),
  { rol: 'melder', compartiment: 'inloggen', handelingen: alles, doel: 'inloggen', grond: bewijst },
  {
    rol: 'melder',
    compartiment: 'inloggen',
    handelingen: ['toevoegen'],
    doel: 'uitnodiging',
    grond: 'AVG art. 32: een account begint met een tweede stap',
  },
  ...['inloggen', 'uitnodiging'].map((doel) => ({
    rol: 'melder',
    compartiment: 'uitdaging',
    handelingen: alles,
    doel,
    grond: bewijst,
  })),
  {
    rol: 'melder',
    compartiment: 'herstel',
    handelingen: ['lezen', 'wijzigen'],
    doel: 'inloggen',
    grond: 'AVG art. 32: wie de toegang verliest, komt terug met een link voor een keer',
  },
  {
    rol: 'melder',
    compartiment: 'poging',
    handelingen: alles,
    doel: 'inloggen',
    grond: 'AVG art. 32: raden wordt vertraagd',
  },
  {
    rol: 'systeem',
    compartiment: 'oude inlogsporen',
    handelingen: ['lezen', 'vernietigen'],
    doel: 'vernietigen',
    grond: 'AVG art. 5 lid 1 onder e: niet langer bewaard dan nodig',
  },
]
