import type { Verder } from './breng-verder.ts'
import type { Demoadvies } from './vraag-adviezen.ts'

/** Fictional reports. The first seven are the situations that the policy plan opens with, told by who might see them. */
export type Geval = {
  wie: 'mijzelf' | 'iemand' | 'gezien' | 'beroep'
  hulp?: 'alleen-hulp' | 'ook-onderzoek'
  wat: string
  plaats: string
  waar: string
  wanneer: string
  betrokken: string
  contact?: string
  dagenGeleden: number
  besluit?: 'signaal' | 'afwijzen' | 'doorverwijzen'
  vorm?: string
  /** What kind of place it is, as the officer chooses it. */
  plek?: string
  /** How far the signaal of it has come; only where there is a privacyfunctionaris. */
  verder?: Verder
  adviezen?: Demoadvies[]
}

export const gevallen: Geval[] = [
  {
    wie: 'gezien',
    wat: 'In de winkelstraat lopen steeds dezelfde drie kinderen. Zij vragen om geld en halen dingen uit tassen. Een oudere man wacht om de hoek en neemt alles aan. Een van de kinderen zei: anders hoor ik er thuis niet bij.',
    plaats: 'Zutphen',
    waar: 'Winkelstraat in het centrum, bij de drogist',
    wanneer: 'Elke zaterdag, al een maand',
    betrokken: 'Drie kinderen van ongeveer tien jaar en een man in een grijze jas',
    dagenGeleden: 2,
    besluit: 'signaal',
    vorm: 'criminele-uitbuiting',
    plek: 'straat',
    verder: 'bronvraag',
  },
  {
    wie: 'iemand',
    wat: 'Mijn vriendin van zestien heeft een vriend van vijfentwintig. Hij wil dat zij met andere mannen naar bed gaat. Zij doet het omdat zij bang is dat hij anders weggaat. Zij komt bijna niet meer op school.',
    plaats: 'Lochem',
    waar: 'Een hotel langs de grote weg',
    wanneer: 'Sinds de zomer',
    betrokken: 'Een meisje van zestien en haar vriend',
    contact: 'Bericht via de meldcode is goed. Niet bellen.',
    dagenGeleden: 1,
  },
  {
    wie: 'gezien',
    wat: 'Ik breng spullen naar een kwekerij. Achter op het terrein slapen acht mannen in een schuur zonder verwarming. Zij werken twaalf uur per dag. Een van hen liet een briefje zien: vijf euro per uur, en daar gaat het slapen nog af.',
    plaats: 'Voorst',
    waar: 'Kwekerij aan de rand van het dorp, de oude schuur achter de kas',
    wanneer: 'Vorige week woensdag, en de maand ervoor ook',
    betrokken: 'Acht mannen en de baas van de kwekerij',
    dagenGeleden: 6,
    besluit: 'signaal',
    vorm: 'arbeidsuitbuiting',
    plek: 'kwekerij-of-boerderij',
  },
  {
    wie: 'beroep',
    wat: 'Een leerling van vijftien heeft opeens drie telefoons en dure schoenen. Hij zegt dat hij een boete moet afbetalen aan jongens die hij zijn vrienden noemt. Daarvoor brengt hij pakjes rond. Hij durft niet te stoppen.',
    plaats: 'Zutphen',
    waar: 'School en het station',
    wanneer: 'De laatste zes weken',
    betrokken: 'Een leerling van vijftien, en drie jongens van rond de twintig',
    contact: 'Via de school, tussen negen en vier',
    dagenGeleden: 4,
    besluit: 'signaal',
    vorm: 'criminele-uitbuiting',
    plek: 'school-of-jongeren',
    verder: 'deelvoorstel',
  },
  {
    wie: 'beroep',
    wat: 'Twee vrouwen die bij ons begeleid wonen begrijpen veel dingen niet goed. Een man haalt hen op en brengt hen naar adressen. Zij krijgen daar bezoek van mannen. Het geld geven zij aan hem. Een van hen huilt als hij belt.',
    plaats: 'Brummen',
    waar: 'Een appartement boven een leeg winkelpand',
    wanneer: 'Meestal op vrijdagavond',
    betrokken: 'Twee vrouwen met een verstandelijke beperking en een man met een zwarte auto',
    dagenGeleden: 3,
  },
  {
    wie: 'iemand',
    wat: 'Bij de buren wonen twee nichtjes. Zij zouden daar logeren. Zij gaan niet naar school. Zij maken schoon, passen op de baby en koken. Zij komen nooit alleen buiten.',
    plaats: 'Zutphen',
    waar: 'Een rijtjeshuis in een woonwijk',
    wanneer: 'Al vanaf het voorjaar',
    betrokken: 'Twee meisjes van ongeveer elf en dertien en het gezin waar zij wonen',
    dagenGeleden: 8,
    besluit: 'signaal',
    vorm: 'arbeidsuitbuiting',
    adviezen: [
      {
        deskundige: 'meldpunt-mensenhandel-jeugdprostitutie',
        vraag:
          'Kinderen van de basisschool werken misschien in een huishouden bij familie. Wie kan met hen praten zonder dat het gezin het merkt?',
      },
    ],
    plek: 'woning',
  },
  {
    wie: 'mijzelf',
    hulp: 'ook-onderzoek',
    wat: 'Ik kwam naar Nederland voor werk in een hotel. Dat werk was er niet. Nu moet ik mannen ontvangen om de reis terug te betalen. Mijn paspoort ligt bij hen.',
    plaats: 'Zutphen',
    waar: 'Een huis in een rustige straat',
    wanneer: 'Sinds drie maanden',
    betrokken: 'Ik en nog twee vrouwen',
    contact: 'Alleen via de meldcode. Mijn telefoon wordt bekeken.',
    dagenGeleden: 1,
  },
  {
    wie: 'mijzelf',
    hulp: 'alleen-hulp',
    wat: 'Ik wil weg bij de man voor wie ik werk. Ik wil eerst weten waar ik kan slapen. Ik wil nu geen politie.',
    plaats: 'Zutphen',
    waar: 'Dat zeg ik liever later',
    wanneer: 'Nu',
    betrokken: 'Ik en mijn dochter van vier',
    contact: 'Veilig te bellen op dinsdag tussen tien en elf, via het buurthuis',
    dagenGeleden: 1,
  },
  {
    wie: 'gezien',
    wat: 'In de keuken van een restaurant slapen mannen op matrassen achter de vriezers. Ik werk er in de bediening. Zij mogen niet met ons praten.',
    plaats: 'Zutphen',
    waar: 'Restaurant aan het water',
    wanneer: 'Vanavond nog',
    betrokken: 'Vier of vijf mannen',
    dagenGeleden: 0,
  },
  {
    wie: 'gezien',
    wat: 'Bij een autowasplaats werken elke dag dezelfde jongens, ook bij vorst, zonder handschoenen. Zij slapen in een busje.',
    plaats: 'Lochem',
    waar: 'Autowasplaats bij de rotonde',
    wanneer: 'Al twee maanden',
    betrokken: 'Drie jongens',
    dagenGeleden: 5,
  },
  {
    wie: 'gezien',
    wat: 'Op een adres komen en gaan de hele nacht mannen. Ik hoor soms een vrouw huilen.',
    plaats: 'Voorst',
    waar: 'Bovenwoning bij het plein',
    wanneer: 'Vooral in het weekend',
    betrokken: 'Weet ik niet',
    dagenGeleden: 9,
  },
  {
    wie: 'beroep',
    wat: 'Bij de balie schreef een man zeven mensen in op een adres dat een loods is. Hij deed het woord voor iedereen en hield de paspoorten vast.',
    plaats: 'Zutphen',
    waar: 'Loods op het bedrijventerrein',
    wanneer: 'Maandagochtend',
    betrokken: 'Zeven werknemers en een tussenpersoon',
    dagenGeleden: 7,
    besluit: 'signaal',
    vorm: 'arbeidsuitbuiting',
    plek: 'bedrijf-of-loods',
    verder: 'actie',
    adviezen: [
      {
        deskundige: 'comensha',
        vraag:
          'Een groep werknemers kan bij een controle dakloos worden. Hoe snel is er opvang, en voor hoeveel mensen?',
        antwoord:
          'Bel een week voor de controle. Opvang kan meestal binnen twee dagen. Een aangifte is daarvoor niet nodig.',
      },
    ],
  },
  {
    wie: 'gezien',
    wat: 'Mijn buurman zet zijn afval altijd te vroeg buiten.',
    plaats: 'Zutphen',
    waar: 'Onze straat',
    wanneer: 'Elke week',
    betrokken: 'Mijn buurman',
    dagenGeleden: 10,
    besluit: 'afwijzen',
  },
  {
    wie: 'gezien',
    wat: 'In een garagebox ruikt het naar wiet en er staan ventilatoren. Ik zie niemand die daar gedwongen wordt.',
    plaats: 'Zutphen',
    waar: 'Garageboxen achter de flat',
    wanneer: 'Sinds september',
    betrokken: 'Onbekend',
    dagenGeleden: 11,
    besluit: 'doorverwijzen',
  },
  {
    wie: 'iemand',
    wat: 'Een au pair mag van het gezin niet alleen weg en werkt van zes tot tien. Haar loon wordt ingehouden voor kost en inwoning.',
    plaats: 'Brummen',
    waar: 'Vrijstaand huis buiten het dorp',
    wanneer: 'Sinds januari',
    betrokken: 'Een vrouw van twintig en het gezin',
    contact: 'Mailen mag naar melder@example.nl',
    dagenGeleden: 12,
  },
  {
    wie: 'gezien',
    wat: 'Een jongen van school heeft zijn bankpas moeten geven aan een oudere groep. Er staat nu geld op dat niet van hem is.',
    plaats: 'Voorst',
    waar: 'Rond het sportveld',
    wanneer: 'Twee weken geleden',
    betrokken: 'Een jongen van zestien',
    dagenGeleden: 13,
  },
  {
    wie: 'beroep',
    wat: 'Een vrouw op het spreekuur weet haar eigen adres niet. Een man praat voor haar en wil erbij blijven.',
    plaats: 'Lochem',
    waar: 'Spreekuur in het dorpshuis',
    wanneer: 'Gisteren',
    betrokken: 'Een vrouw van rond de dertig en een man',
    contact: 'Praktijk, op werkdagen',
    dagenGeleden: 1,
  },
  {
    wie: 'gezien',
    wat: 'Bij een boerderij staan zes caravans in de modder. De mensen werken op het land en zeggen dat zij pas aan het eind van het seizoen betaald krijgen.',
    plaats: 'Brummen',
    waar: 'Boerderij langs de dijk',
    wanneer: 'Dit seizoen',
    betrokken: 'Een stuk of twaalf mensen',
    dagenGeleden: 14,
  },
  {
    wie: 'iemand',
    wat: 'Mijn collega moet een deel van haar loon contant teruggeven aan de chef. Hij zegt dat zij anders haar kamer kwijt is.',
    plaats: 'Zutphen',
    waar: 'Schoonmaakbedrijf',
    wanneer: 'Elke maand',
    betrokken: 'Mijn collega en de chef',
    dagenGeleden: 3,
  },
  {
    wie: 'gezien',
    wat: 'Op een website staat steeds dezelfde vrouw met een andere naam. De foto is gemaakt in een kamer die ik herken van het vakantiepark.',
    plaats: 'Lochem',
    waar: 'Vakantiepark in het bos',
    wanneer: 'Deze maand',
    betrokken: 'Een jonge vrouw',
    dagenGeleden: 6,
  },
  {
    wie: 'mijzelf',
    hulp: 'alleen-hulp',
    wat: 'Ik moet geld ophalen voor jongens uit mijn straat. Ik wil ermee stoppen maar ik durf niet. Mag ik met iemand praten?',
    plaats: 'Lochem',
    waar: 'Bij mij in de buurt',
    wanneer: 'Elke week',
    betrokken: 'Ik ben zeventien',
    contact: 'Via de meldcode',
    dagenGeleden: 2,
  },
]
