import type { Beleid } from '../../kernel/beleid.ts'

const aanspreekpunt =
  'Beleidsplan 2025-2028, bijlage 1: de aandachtsfunctionaris is het punt in de meldroute en houdt de signalen bij'
const meldpunt = 'Beleidsplan 2025-2028, ambitie 3: iedereen kan melden bij het meldpunt'
const koppelpunt =
  'Beleidsplan 2025-2028, ambitie 3: partners, de LAA (Wet BRP) en M. melden bij hetzelfde meldpunt'
const zorg = 'Beleidsplan 2025-2028, ambitie 5: hulp los van aangifte; Wmo 2015 art. 2.3.1'
const onpartijdig = 'Awb art. 2:4: om te zien wie zelf in een dossier voorkomt'
const nood = 'AVG art. 32: een uitzondering met reden, tweede persoon en toets'
const overdragen = 'AVG art. 32 en Awb afd. 10.1: werk heeft altijd iemand, ook als een collega weggaat'
const collega = "Beleidsplan 2025-2028, bijlage 1: aanspreekpunt voor collega's"
const minst = 'AVG art. 5 lid 1 onder c: wie schreef, weet of het is gelezen; wanneer, wordt nergens bewaard'
const nagekeken = 'AVG art. 32: een bestand van een vreemde wordt nagekeken voordat iemand het opent'
const stroom =
  'AVG art. 32 lid 1 onder b: het meldpunt blijft bruikbaar, ook als iemand het met meldingen overspoelt'
const weggaan =
  'AVG art. 28 lid 3 onder g en Archiefwet 1995 art. 3: wie weggaat, neemt mee wat van haar is, geordend en leesbaar'
const opslag = 'AVG art. 5 lid 1 onder e: niet langer bewaren dan nodig'

/** Who may reach what came in. `hulpvraag` and `hulpvrager` do not exist for the safety side. */
export const meldingBeleid: Beleid = {
  module: 'melding',
  compartimenten: {
    melding: 'meldingen voor de veiligheidskant',
    melder: 'wie meldde, en hoe zij te bereiken is',
    hulpvraag: 'meldingen met de keuze alleen hulp',
    hulpvrager: 'wie om hulp vroeg, en hoe zij te bereiken is',
    'gesprek met code': 'het eigen gesprek van wie de meldcode heeft',
    gezien: 'welk bericht iemand met een code vandaag opende; geen tijd, en niemand die hier werkt leest het',
    'eigen melding': 'stand en berichten bij wat een collega zelf meldde',
    koppelstand: 'de stand van wat een ander systeem zelf stuurde',
    collegavraag: "vragen van collega's die geen melding zijn, met het antwoord",
    'eigen vraag': 'wat een collega zelf vroeg, met het antwoord',
    stroom: 'groepen van meldingen die op elkaar lijken of ongewoon snel kwamen; zonder inhoud',
    stroomsleutel: 'de sleutel van een week voor vingerafdrukken van meldingen',
    wachtrij: 'het laatste nummer van wie op het versturen wacht',
    concept: 'een halve melding, met de sleutel in de browser van de melder',
    talen: 'in welke talen iemand kan melden, en wie de vertaling nakeek; geen dossier',
    'oude concepten': 'halve meldingen van wie dan ook, om op te ruimen; niemand kan ze openen',
  },
  regels: [
    ...(['melding', 'melder', 'hulpvraag', 'hulpvrager'] as const).map((compartiment) => ({
      rol: 'melder',
      compartiment,
      handelingen: ['toevoegen'] as const,
      doel: 'melden',
      grond: meldpunt,
    })),
    ...(['melding', 'hulpvraag'] as const).map((compartiment) => ({
      rol: 'melder',
      compartiment,
      handelingen: ['toevoegen'] as const,
      doel: 'vervolg',
      grond: meldpunt,
    })),
    ...(['melden', 'vervolg'] as const).map((doel) => ({
      rol: 'melder',
      compartiment: 'concept',
      handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'] as const,
      doel,
      grond: meldpunt,
    })),
    {
      rol: 'medewerker',
      compartiment: 'concept',
      handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'],
      doel: 'intern melden',
      grond: aanspreekpunt,
    },
    ...(['melding', 'hulpvraag'] as const).map((compartiment) => ({
      rol: 'systeem',
      compartiment,
      handelingen: ['lezen', 'toevoegen', 'wijzigen'] as const,
      doel: 'bestand nakijken',
      grond: nagekeken,
    })),
    {
      rol: 'melder',
      compartiment: 'gesprek met code',
      handelingen: ['lezen', 'toevoegen'],
      doel: 'vervolg',
      grond: meldpunt,
    },
    ...(['melding', 'melder'] as const).map((compartiment) => ({
      rol: 'medewerker',
      compartiment,
      handelingen: ['toevoegen'] as const,
      doel: 'intern melden',
      grond: aanspreekpunt,
    })),
    {
      rol: 'medewerker',
      compartiment: 'eigen melding',
      handelingen: ['lezen'],
      doel: 'eigen melding',
      grond: collega,
    },
    {
      rol: 'medewerker',
      compartiment: 'eigen vraag',
      handelingen: ['lezen', 'toevoegen'],
      doel: 'collegavraag',
      grond: collega,
    },
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'collegavraag',
      handelingen: ['lezen', 'wijzigen'],
      doel: 'beoordelen',
      grond: collega,
    },
    {
      rol: 'systeem',
      compartiment: 'collegavraag',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'vernietigen',
      grond: opslag,
    },
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'melding',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'beoordelen',
      grond: aanspreekpunt,
    },
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'melding',
      handelingen: ['lezen', 'toevoegen'],
      doel: 'registreren',
      grond: aanspreekpunt,
    },
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'melding',
      handelingen: ['lezen', 'toevoegen'],
      doel: 'overnemen',
      grond: aanspreekpunt,
    },
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'melder',
      handelingen: ['toevoegen'],
      doel: 'registreren',
      grond:
        'AVG art. 6 lid 1 onder e; wat de melder zelf zegt over veilig contact, zonder het terug te lezen',
    },
    ...(['melding', 'melder'] as const).map((compartiment) => ({
      rol: 'koppeling',
      compartiment,
      handelingen: ['toevoegen'] as const,
      doel: 'melden',
      grond: koppelpunt,
    })),
    {
      rol: 'koppeling',
      compartiment: 'koppelstand',
      handelingen: ['lezen'],
      doel: 'stand opvragen',
      grond: 'Beleidsplan 2025-2028, ambitie 3: terugkoppeling aan wie meldt, en niet meer dan de stand',
    },
    {
      rol: 'regisseur',
      compartiment: 'melding',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'beoordelen',
      grond:
        'CCV-modelprotocol ondermijning, stap 1 en 4: wie een signaal sluit, sluit de meldingen erin en schrijft de melders',
    },
    {
      rol: 'systeem',
      compartiment: 'melding',
      handelingen: ['lezen', 'wijzigen'],
      doel: 'afhandelen',
      grond: 'CCV-modelprotocol ondermijning, stap 4: met het signaal gaan de meldingen erin dicht',
    },
    {
      rol: 'aandachtsfunctionaris',
      compartiment: 'melder',
      handelingen: ['lezen'],
      doel: 'contact met melder',
      grond: 'AVG art. 6 lid 1 onder e; alleen na een vraag met reden',
    },
    {
      rol: 'zorgcoordinator',
      compartiment: 'hulpvraag',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'zorg',
      grond: zorg,
    },
    { rol: 'zorgcoordinator', compartiment: 'hulpvrager', handelingen: ['lezen'], doel: 'zorg', grond: zorg },
    ...(['melding', 'melder', 'hulpvraag', 'hulpvrager'] as const).map((compartiment) => ({
      rol: 'systeem',
      compartiment,
      handelingen: ['lezen', 'vernietigen'] as const,
      doel: 'vernietigen',
      grond: opslag,
    })),
    { rol: 'systeem', compartiment: 'melding', handelingen: ['lezen'], doel: 'belang', grond: onpartijdig },
    ...(['melding', 'hulpvraag'] as const).map((compartiment) => ({
      rol: 'systeem',
      compartiment,
      handelingen: ['lezen', 'wijzigen'] as const,
      doel: 'overdragen',
      grond: overdragen,
    })),
    { rol: 'noodtoegang', compartiment: 'melding', handelingen: ['lezen'], doel: 'beoordelen', grond: nood },
    ...(['aandachtsfunctionaris', 'regisseur'] as const).map((rol) => ({
      rol,
      compartiment: 'melding',
      handelingen: ['lezen'] as const,
      doel: 'noodtoegang',
      grond: nood,
    })),
    ...(['melder', 'hulpvrager'] as const).map((compartiment) => ({
      rol: 'systeem',
      compartiment,
      handelingen: ['lezen', 'vernietigen'] as const,
      doel: 'contact intrekken',
      grond:
        'AVG art. 7 lid 3 en art. 17 lid 1 onder b: wie geen contact meer wil, trekt haar toestemming in',
    })),
    {
      rol: 'systeem',
      compartiment: 'gezien',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'gezien',
      grond: minst,
    },
    ...(['melding', 'hulpvraag'] as const).flatMap((compartiment) => [
      {
        rol: 'systeem',
        compartiment,
        handelingen: ['lezen', 'wijzigen'] as const,
        doel: 'gezien',
        grond: minst,
      },
      {
        rol: 'systeem',
        compartiment,
        handelingen: ['lezen', 'wijzigen'] as const,
        doel: 'seinen',
        grond:
          'Beleidsplan 2025-2028, ambitie 3: een melding blijft niet liggen; alleen dat er iets ligt, nooit wat',
      },
    ]),
    { rol: 'beheerder', compartiment: 'talen', handelingen: ['lezen'], doel: 'beheer', grond: meldpunt },
    ...(['aandachtsfunctionaris', 'regisseur'] as const).map((rol) => ({
      rol,
      compartiment: 'stroom',
      handelingen: ['lezen'] as const,
      doel: 'beoordelen',
      grond: stroom,
    })),
    {
      rol: 'melder',
      compartiment: 'stroomsleutel',
      handelingen: ['lezen', 'toevoegen'],
      doel: 'melden',
      grond: stroom,
    },
    {
      rol: 'melder',
      compartiment: 'wachtrij',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'melden',
      grond: stroom,
    },
    {
      rol: 'systeem',
      compartiment: 'melding',
      handelingen: ['lezen', 'wijzigen'],
      doel: 'stroom',
      grond: stroom,
    },
    {
      rol: 'systeem',
      compartiment: 'stroom',
      handelingen: ['lezen', 'toevoegen', 'wijzigen'],
      doel: 'stroom',
      grond: stroom,
    },
    ...[
      ['aandachtsfunctionaris', 'melding'],
      ['aandachtsfunctionaris', 'collegavraag'],
      ['zorgcoordinator', 'hulpvraag'],
      ['zorgcoordinator', 'hulpvrager'],
    ].map(([rol, compartiment]) => ({
      rol: rol!,
      compartiment: compartiment!,
      handelingen: ['lezen'] as const,
      doel: 'archief',
      grond: weggaan,
    })),
    ...(['stroom', 'stroomsleutel'] as const).map((compartiment) => ({
      rol: 'systeem',
      compartiment,
      handelingen: ['lezen', 'vernietigen'] as const,
      doel: 'vernietigen',
      grond: opslag,
    })),
    {
      rol: 'systeem',
      compartiment: 'oude concepten',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'vernietigen',
      grond: opslag,
    },
  ],
}
