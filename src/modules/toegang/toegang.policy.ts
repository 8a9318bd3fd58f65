import type { Beleid } from '../../kernel/beleid.ts'
import { rolcodes } from '../netwerk/index.ts'
import { beheerCompartimenten, beheerRegels } from './beheer/beheer.policy.ts'
import { factorCompartimenten, factorRegels } from './factor.policy.ts'
import { ingebruiknameCompartimenten, ingebruiknameRegels } from './ingebruikname/ingebruikname.policy.ts'
import { vervangingCompartimenten, vervangingRegels } from './vervanging/vervanging.policy.ts'

const eenKeerPerDag =
  'Beleidsplan 2025-2028, ambitie 3: alleen aantallen, een keer per werkdag, aan wie dat wil'
const verantwoording = 'AVG art. 5 lid 2 en art. 32: wie mag wat, en wie deed wat'

/** Who may reach accounts, sessions and invitations. */
export const toegangBeleid: Beleid = {
  module: 'toegang',
  compartimenten: {
    begin: 'de eigen eerste pagina, zonder inhoud',
    account: 'accounts en rollen van een gemeente',
    inloggen: 'het eigen account, de eigen sessie en de eigen inlogmiddelen',
    'oude aanmeldingen': 'begonnen met inloggen bij een inlogdienst, en verlopen',
    'bewaarde invoer': 'wat iemand typte toen de sessie verliep; alleen voor die persoon zelf',
    'oude sessies': 'sessies die voorbij zijn',
    'oude invoer': 'bewaarde invoer van meer dan een dag oud',
    uitnodiging: 'een uitnodiging die iemand kan tonen',
    sleutelbeheer: 'de sleutel van een gemeente',
    verlening: 'een rol voor een dossier, een tijd lang',
    dagmail: 'de dag waarvoor een account de mail met aantallen kreeg',
    ...factorCompartimenten,
    ...beheerCompartimenten,
    ...vervangingCompartimenten,
    ...ingebruiknameCompartimenten,
  },
  regels: [
    ...rolcodes.map((rol) => ({
      rol,
      compartiment: 'begin',
      handelingen: ['lezen'] as const,
      doel: 'begin',
      grond: 'AVG art. 32: wie is ingelogd, ziet waar zij terecht kan',
    })),
    ...factorRegels,
    ...beheerRegels,
    ...vervangingRegels,
    ...ingebruiknameRegels,
    ...rolcodes.flatMap((rol) => [
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
      rol: 'systeem',
      compartiment: 'account',
      handelingen: ['lezen'],
      doel: 'seinen',
      grond: 'Beleidsplan 2025-2028, ambitie 3: wie meldingen leest, hoort dat er een is; zonder inhoud',
    },
    {
      rol: 'systeem',
      compartiment: 'account',
      handelingen: ['lezen'],
      doel: 'dagmail',
      grond: eenKeerPerDag,
    },
    {
      rol: 'systeem',
      compartiment: 'dagmail',
      handelingen: ['wijzigen'],
      doel: 'dagmail',
      grond: eenKeerPerDag,
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
      // Not `toevoegen`: a role is given by Baken, after whoever has to agree agreed.
      handelingen: ['lezen', 'wijzigen'],
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
      compartiment: 'account',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'aanmelden',
      grond: 'AVG art. 32: de inlogdienst van de organisatie zegt wie daar werkt en wat zij doet',
    },
    {
      rol: 'systeem',
      compartiment: 'oude aanmeldingen',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'aanmelden',
      grond: 'AVG art. 5 lid 1 onder e: een aanmelding die niet is afgemaakt, blijft niet liggen',
    },
    {
      rol: 'systeem',
      compartiment: 'sleutelbeheer',
      handelingen: ['toevoegen'],
      doel: 'inrichten',
      grond: 'AVG art. 32: versleuteling',
    },
    {
      rol: 'systeem',
      compartiment: 'account',
      handelingen: ['lezen'],
      doel: 'belang',
      grond: 'Awb art. 2:4: om te zien wie zelf in een dossier voorkomt',
    },
    ...(['belang', 'noodtoegang'] as const).map((doel) => ({
      rol: 'systeem',
      compartiment: 'verlening',
      handelingen: ['toevoegen'] as const,
      doel,
      grond: 'Beleidsplan 2025-2028, bijlage 1: er is altijd iemand die een signaal behandelt; AVG art. 32',
    })),
  ],
}
