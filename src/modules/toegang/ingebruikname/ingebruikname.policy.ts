import type { Beleidsregel } from '../../../kernel/beleid.ts'

const samen = 'AVG art. 35 en art. 5 lid 2: eerst de DPIA en het protocol, dan pas echte gegevens'

export const ingebruiknameCompartimenten = {
  vaststelling: 'welke DPIA en welk protocol zijn vastgesteld, en wie daarvoor tekende',
  intrekking: 'dat een vaststelling niet meer geldt, en waarom',
  'in gebruik': 'of een gemeente nog oefent; zonder inhoud, voor iedereen te zien',
}

/** Beheerder and FG together end the oefenmodus of their municipality; the FG can bring it back. */
export const ingebruiknameRegels: readonly Beleidsregel[] = [
  ...(['beheerder', 'fg'] as const).flatMap((rol): Beleidsregel[] => [
    {
      rol,
      compartiment: 'vaststelling',
      handelingen: ['lezen', 'toevoegen'],
      doel: 'ingebruikname',
      grond: samen,
    },
    {
      rol,
      compartiment: 'in gebruik',
      handelingen: ['toevoegen'],
      doel: 'ingebruikname',
      grond: samen,
    },
    { rol, compartiment: 'account', handelingen: ['lezen'], doel: 'ingebruikname', grond: samen },
  ]),
  {
    rol: 'beheerder',
    compartiment: 'intrekking',
    handelingen: ['lezen'],
    doel: 'ingebruikname',
    grond: samen,
  },
  {
    rol: 'fg',
    compartiment: 'intrekking',
    handelingen: ['lezen', 'toevoegen'],
    doel: 'ingebruikname',
    grond: 'AVG art. 39 lid 1 onder b en c: de FG ziet toe op de naleving en op de DPIA',
  },
  {
    rol: 'fg',
    compartiment: 'in gebruik',
    handelingen: ['vernietigen'],
    doel: 'ingebruikname',
    grond: 'AVG art. 39 lid 1 onder b: de FG zet de gemeente terug in oefenmodus',
  },
]
