import { type Beleid, magVolgens } from '../../kernel/beleid.ts'

const aanspreekpunt =
  'Beleidsplan 2025-2028, bijlage 1: de aandachtsfunctionaris verrijkt, zet door en houdt bij'
const protocol = 'CCV-modelprotocol ondermijning, stap 1: de regisseur weegt'

const advies =
  'Beleidsplan 2025-2028, ambitie 5: advies over aanpak en zorg; AVG art. 5 lid 1 onder c: daarvoor zijn geen namen nodig'
const fenomeen =
  'CCV-modelprotocol ondermijning, stap 2: weging 3 kijkt of het signaal past bij een trend- of fenomeenanalyse'

const onpartijdig = 'Awb art. 2:4: om te zien wie zelf in een dossier voorkomt'
const nood = 'AVG art. 32: een uitzondering met reden, tweede persoon en toets'

const weggaan =
  'AVG art. 28 lid 3 onder g en Archiefwet 1995 art. 3: wie weggaat, neemt mee wat van haar is, geordend en leesbaar'

/** Who may reach what is weighed. */
export const signaalBeleid: Beleid = {
  module: 'signaal',
  compartimenten: {
    signaal: 'signalen en hun wegingen',
    betrokken: 'wie of wat in een signaal voorkomt',
    fenomeenbeeld: 'wat in de gemeente wordt gezien, per vorm en soort plek; geen personen en geen dossiers',
    indicatoren: 'indicatoren, risicofactoren en slachtofferchecks bij een signaal',
    adviesvraag: 'wat een deskundige is gevraagd zonder persoonsgegevens, en het advies',
    politie: 'wat de politie over een signaal gaf; elk gegeven alleen voor de rollen aan wie zij het gaf',
  },
  regels: [
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'signaal',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'beoordelen',
      grond: aanspreekpunt,
    },
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'signaal',
      handelingen: ['lezen', 'toevoegen'],
      doel: 'overnemen',
      grond: aanspreekpunt,
    },
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'signaal',
      handelingen: ['lezen'],
      doel: 'uitvoeren',
      grond: aanspreekpunt,
    },
    ...(['signaal', 'betrokken', 'indicatoren', 'adviesvraag', 'fenomeenbeeld'] as const).map(
      (compartiment) => ({
        rol: 'aandachtsfunctionaris',
        compartiment,
        handelingen: ['lezen'] as const,
        doel: 'archief',
        grond: weggaan,
      }),
    ),
    {
      rol: 'regisseur',
      compartiment: 'signaal',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'beoordelen',
      grond: protocol,
    },
    {
      rol: 'privacyfunctionaris',
      compartiment: 'signaal',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'privacycheck',
      grond:
        'CCV-modelprotocol ondermijning, stap 3 en 4: beslist welke bronnen mogen en wat met wie mag worden gedeeld',
    },
    ...(['aandachtsfunctionaris', 'regisseur'] as const).map((rol) => ({
      rol,
      compartiment: 'betrokken',
      handelingen: ['lezen', 'toevoegen'] as const,
      doel: 'beoordelen',
      grond: 'AVG art. 5 lid 1 onder d en art. 16: wat niet klopt, wordt verbeterd of ingetrokken',
    })),
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'politie',
      handelingen: ['lezen', 'toevoegen'],
      doel: 'beoordelen',
      grond:
        'Wpg art. 20 en art. 7 lid 2: gekregen in het overleg waar de politie bij zit, geheim voor ieder ander',
    },
    {
      rol: 'regisseur',
      compartiment: 'politie',
      handelingen: ['lezen', 'toevoegen'],
      doel: 'beoordelen',
      grond:
        'Wpg art. 16 en art. 7 lid 2: gekregen voor de taak van de burgemeester, geheim voor ieder ander',
    },
    {
      rol: 'systeem',
      compartiment: 'politie',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'vernietigen',
      grond: 'AVG art. 5 lid 1 onder e: een politiegegeven gaat weg met het signaal waar het bij hoort',
    },
    { rol: 'systeem', compartiment: 'politie', handelingen: ['lezen'], doel: 'belang', grond: onpartijdig },
    ...(['aandachtsfunctionaris', 'regisseur'] as const).map((rol) => ({
      rol,
      compartiment: 'indicatoren',
      handelingen: ['lezen', 'toevoegen'] as const,
      doel: 'beoordelen',
      grond: 'Beleidsplan 2025-2028, ambitie 2 en 3: zien wie slachtoffer kan zijn, en waar dat uit blijkt',
    })),
    ...(['aandachtsfunctionaris', 'regisseur'] as const).map((rol) => ({
      rol,
      compartiment: 'adviesvraag',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'] as const,
      doel: 'beoordelen',
      grond: advies,
    })),
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'fenomeenbeeld',
      handelingen: ['lezen', 'toevoegen', 'vernietigen'],
      doel: 'beoordelen',
      grond: fenomeen,
    },
    {
      rol: 'regisseur',
      compartiment: 'fenomeenbeeld',
      handelingen: ['lezen'],
      doel: 'beoordelen',
      grond: fenomeen,
    },
    {
      rol: 'systeem',
      compartiment: 'signaal',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'vernietigen',
      grond: 'CCV-modelprotocol ondermijning, stap 2: een jaar, dan vernietigen',
    },
    {
      rol: 'systeem',
      compartiment: 'signaal',
      handelingen: ['lezen', 'wijzigen'],
      doel: 'overdragen',
      grond: 'AVG art. 32 en Awb afd. 10.1: werk heeft altijd iemand, ook als een collega weggaat',
    },
    ...(['signaal', 'betrokken'] as const).flatMap((compartiment) => [
      { rol: 'systeem', compartiment, handelingen: ['lezen'] as const, doel: 'belang', grond: onpartijdig },
      { rol: 'noodtoegang', compartiment, handelingen: ['lezen'] as const, doel: 'beoordelen', grond: nood },
    ]),
    ...(['aandachtsfunctionaris', 'regisseur'] as const).map((rol) => ({
      rol,
      compartiment: 'signaal',
      handelingen: ['lezen'] as const,
      doel: 'noodtoegang',
      grond: nood,
    })),
  ],
}

/** The roles that the police can have given something to. */
export const politierollen: readonly string[] = signaalBeleid.regels
  .filter(({ compartiment, handelingen }) => compartiment === 'politie' && handelingen.includes('toevoegen'))
  .map(({ rol }) => rol)

/** Who may not read them is not told that nothing was seen. */
export function magIndicatorenLezen(rollen: readonly string[]): boolean {
  return magVolgens(signaalBeleid.regels, rollen, 'beoordelen', 'indicatoren:lezen')
}

/** Those who weigh with it and those who keep it. */
export function magBeeldLezen(rollen: readonly string[]): boolean {
  return magVolgens(signaalBeleid.regels, rollen, 'beoordelen', 'fenomeenbeeld:lezen')
}
