/** Every word of the public form, in Dutch (B1). Another language is a file with the same keys. */
export const nl = {
  naam: 'Nederlands',
  site: 'Meldpunt mensenhandel',
  datum: 'nl-NL',
  verder: 'Verder',
  vorige: 'Vorige',
  wijzig: 'Wijzigen',
  gevaarKort: 'Is er nu gevaar? Bel 112.',
  nietNagekeken: 'Niemand die deze taal als moedertaal spreekt, heeft deze vertaling nagekeken.',
  fouten: {
    kies: 'Kies een antwoord.',
    leeg: 'Vul dit in. Een paar woorden is genoeg.',
    contactHoe: 'Schrijf op hoe wij u kunnen bereiken, of kies dat u anoniem blijft.',
    'te-lang': (max: string) =>
      `Deze tekst is te lang. U kunt hier ${max} tekens kwijt. Uw tekst staat er nog.`,
    'kies-gemeente': 'Vul een plaats in, of kies een gemeente. Weet u het niet? Kies dan Ik weet het niet.',
    'onbekende-plaats':
      'Wij kennen deze plaats niet. Kies een gemeente, In een andere gemeente of Ik weet het niet.',
    'bevestig-gemeente': (naam: string) =>
      `Bedoelt u de gemeente ${naam}? Die hebben wij nu gekozen. Klopt dat, ga dan verder. Kies anders iets anders.`,
    elders: 'Wij zijn er alleen voor de gemeenten in deze lijst.',
    opslaan:
      'Het opslaan is niet gelukt. Uw tekst staat nog op deze pagina. Wacht even en probeer het opnieuw.',
    versturen:
      'Het versturen is niet gelukt. Uw tekst staat nog op deze pagina. Er is nog niets verstuurd. Wacht even en probeer het opnieuw.',
    code: 'Wij vinden niets bij deze code. Kijk of u hem goed hebt overgenomen. Een melding die vernietigd is, vinden wij ook niet meer.',
    gesprek:
      'Uw bericht is nog niet verstuurd. Uw tekst staat nog op deze pagina. Wacht even en probeer het opnieuw.',
    codeLezen: 'Wij kunnen nu geen berichten ophalen. Wacht even en probeer het opnieuw.',
  },
  start: {
    titel: 'Mensenhandel melden',
    gevaar: 'Wacht niet op ons. Wij lezen meldingen niet dag en nacht.',
    inleiding:
      'Wordt iemand gedwongen tot werk, seks of misdaad, en verdient een ander daaraan? Dan is dat misschien mensenhandel. U hoeft het niet zeker te weten. U kunt ook over uzelf melden.',
    lezen: 'Wanneer lezen wij uw melding?',
    lezenUitleg: 'Wij lezen meldingen op deze tijden. Op feestdagen niet.',
    dagen: {
      maandag: 'maandag',
      dinsdag: 'dinsdag',
      woensdag: 'woensdag',
      donderdag: 'donderdag',
      vrijdag: 'vrijdag',
      zaterdag: 'zaterdag',
      zondag: 'zondag',
    },
    tot: 'tot',
    goed: 'Goed om te weten',
    weten: [
      'U krijgt een paar korte vragen. Het duurt ongeveer tien minuten.',
      'U hoeft uw naam niet te geven. Wij bewaren niet vanaf welke computer of telefoon u meldt.',
      'Ga niet zelf op onderzoek uit en spreek een verdachte niet aan. Dat kan gevaarlijk zijn, voor u en voor een ander.',
      'Een halve melding bewaren wij hooguit een uur. Daarna is hij weg.',
      'U mag schrijven in de taal die u het best kent.',
    ],
    begin: 'Begin met melden',
    heeftCode: 'Hebt u al gemeld en hebt u een code?',
    naarVervolg: 'Lees uw antwoord of vul aan',
    bellen: 'Liever bellen, of iemand anders spreken?',
    opnieuw:
      'Wij vinden geen halve melding van u. Na een uur is die weg. Gebeurt dit steeds? Dan staan cookies uit in uw browser. Zet ze aan voor deze website, of bel een van de nummers op deze pagina.',
    verlopen: 'Uw eerdere antwoorden zijn weg: ze waren ouder dan een uur. Wat u net invulde, is er nog.',
  },
  soorten: {
    alarm: 'Bij gevaar',
    politie: 'Politie',
    om: 'Justitie',
    riec: 'Overheid',
    toezicht: 'Over werk',
    zorg: 'Hulp en advies',
    expertise: 'Vragen over hulp',
    meldlijn: 'Anoniem melden',
    overig: 'Overig',
  },
  bellen: {
    dagEnNacht: 'dag en nacht',
    gratis: 'gratis',
    talen: 'Talen',
    situaties: {
      mijzelf: 'Het gaat over mij',
      iemand: 'Ik maak mij zorgen om iemand',
      gezien: 'Ik zag of hoorde iets',
      beroep: 'Ik weet iets door mijn werk',
      seksueel: 'Het gaat om seks',
      arbeid: 'Het gaat om werk of loon',
      crimineel: 'Iemand moet strafbare dingen doen',
      minderjarig: 'Iemand is jonger dan 18 jaar',
    },
  },
  sporen: {
    titel: 'Wat blijft er op dit apparaat staan?',
    weg: 'De knop Snel weg opent meteen een andere website en gooit weg wat u hier hebt ingevuld en nog niet hebt verstuurd.',
    blijft:
      'In de geschiedenis van uw browser blijft staan dat u op deze website was. Dat kunnen wij niet wissen. Iemand kan met de knop Terug ook zien dat u hier was.',
    wissen:
      'Zo wist u het zelf: open de geschiedenis van uw browser (Ctrl + H op een computer, of het menu op een telefoon). Zoek deze website en verwijder die regels. Gebruik een volgende keer een privévenster.',
    sluiten:
      'Sluit daarna alle vensters van de browser. Opent uw browser oude vensters vanzelf weer? Dan kan het formulier nog een uur te openen zijn. Met Snel weg is het meteen weg.',
    meekijken:
      'Kan iemand meekijken op uw telefoon of computer, bijvoorbeeld met een app? Dan helpt wissen niet. Gebruik dan het apparaat van iemand die u vertrouwt.',
  },
  wie: {
    titel: 'Over wie gaat het?',
    mijzelf: 'Over mijzelf',
    mijzelfUitleg: 'U beslist zelf wat u vertelt en wat er daarna gebeurt.',
    iemand: 'Over iemand om wie ik mij zorgen maak',
    gezien: 'Over iets wat ik zag of hoorde',
    beroep: 'Over iets uit mijn werk',
    beroepUitleg: 'Bijvoorbeeld als docent, arts, bezorger of hulpverlener.',
  },
  hulp: {
    titel: 'Wat wilt u dat wij doen?',
    uitleg: 'U mag later iets anders kiezen. U hoeft geen aangifte te doen om hulp te krijgen.',
    alleen: 'Ik wil alleen hulp',
    alleenUitleg:
      'Alleen de zorgcoördinator van de gemeente leest uw bericht. Zij zoekt met u hulp die bij u past. Loopt iemand groot gevaar, dan kan zij toch anderen moeten inschakelen. Als het kan, bespreekt zij dat eerst met u.',
    ook: 'Ik wil hulp en ik wil ook dat het onderzocht wordt',
    ookUitleg:
      'De aandachtsfunctionaris mensenhandel van de gemeente leest uw bericht. Die kan er met andere diensten over overleggen, zoals de politie.',
    kort: { 'alleen-hulp': 'Alleen hulp', 'ook-onderzoek': 'Hulp en ook onderzoek' },
  },
  wat: {
    titel: 'Wat zag of hoorde u?',
    uitleg:
      'Schrijf op wat u weet, in uw eigen woorden. Wat zag u zelf? Wat hoorde u van een ander? Het hoeft niet compleet te zijn.',
    zelfTitel: 'Wat wilt u ons vertellen?',
    zelfUitleg:
      'U hoeft niet alles te vertellen. Eén zin is genoeg, bijvoorbeeld waar u hulp bij wilt. Fouten in de tekst zijn niet erg.',
  },
  bestand: {
    titel: 'Hebt u een foto of een bestand?',
    uitleg: 'Dit hoeft niet. Maak niet speciaal een foto of een opname. Dat kan gevaarlijk zijn.',
    sporen:
      'In een foto staat vaak waar en wanneer hij is gemaakt. Wie uw melding leest, kan dat zien. Een bestand kan ook laten zien wie u bent.',
    kies: 'Kies een foto of bestand',
    kiesUitleg: (perBestand: string, samen: string, aantal: number) =>
      `Foto, pdf, document, geluid of video. Hooguit ${perBestand} per bestand, ${aantal} bestanden, en ${samen} bij elkaar.`,
    foto: 'Maak nu een foto',
    fotoUitleg: 'Op een telefoon opent de camera. Doe dit alleen als het veilig is.',
    toevoegen: 'Toevoegen',
    gekozen: 'Dit gaat mee',
    weghalen: 'Weghalen',
    fouten: {
      'te-groot': (max: string) => `dit bestand is te groot. Een bestand mag hooguit ${max} zijn.`,
      'te-groot-samen': (max: string) =>
        `er is geen plaats meer. Samen mogen de bestanden hooguit ${max} zijn.`,
      'te-veel': (aantal: number) => `er kan niets meer bij. U kunt hooguit ${aantal} bestanden meesturen.`,
      leeg: 'dit bestand is leeg.',
      archief: 'een zip of een ander archief nemen wij niet aan. Stuur de bestanden die erin zitten.',
      programma: 'dit is een programma. Dat nemen wij niet aan.',
      opmaak: 'dit is een webpagina of tekening. Maak er een pdf van, of een schermfoto.',
      macro: 'in dit document zitten macro’s. Bewaar het zonder macro’s, of als pdf.',
      'oud-document': 'dit is een oud soort document. Bewaar het als pdf of als docx.',
      onbekend: 'dit soort bestand kennen wij niet. Stuur een foto, pdf, document, geluid of video.',
    },
    weg: 'Een bestand is niet meer bewaard. Er is nog niets verstuurd. Kies het bestand opnieuw, of haal het weg.',
    stuur: 'Stuur een foto of bestand',
    verstuur: 'Bestand versturen',
    niets: 'Kies eerst een foto of bestand.',
    aangekomen: 'Uw bestand is aangekomen. U kunt het hier niet meer openen.',
    bericht: (namen: string) => `Meegestuurd: ${namen}`,
    mislukt: 'Uw bestand is nog niet verstuurd. Wacht even en kies het opnieuw.',
  },
  waar: {
    titel: 'Waar gebeurt het?',
    zelfTitel: 'Waar bent u?',
    zelfUitleg: 'Dan weten wij welke gemeente u kan helpen. U hoeft geen adres te geven.',
    plaats: 'Plaats of postcode',
    gemeente: 'Gemeente',
    gemeenteUitleg: 'Kies alleen als u de plaats niet weet, of als wij erom vragen.',
    weetNiet: 'Ik weet het niet',
    elders: 'In een andere gemeente',
    adres: 'Adres of omschrijving',
    adresUitleg: 'Bijvoorbeeld de straat, de naam van een bedrijf, of hoe wij de plek herkennen.',
    zelfAdresUitleg: 'Alleen als u dat wilt.',
  },
  wanneer: {
    titel: 'Wanneer gebeurt het?',
    'nog-bezig': 'Het gebeurt nog steeds',
    voorbij: 'Het is voorbij',
    'weet-niet': 'Ik weet het niet',
    toelichting: 'Wanneer zag of hoorde u het?',
    toelichtingUitleg: 'Bijvoorbeeld een datum, een dag in de week of een tijd. Ongeveer is goed.',
  },
  betrokken: {
    titel: 'Om wie gaat het?',
    uitleg:
      'Schrijf op wat u weet over de mensen, auto’s of bedrijven. Bijvoorbeeld een naam, leeftijd, kenteken, telefoonnummer of hoe iemand eruitziet. Zoek niets voor ons uit.',
  },
  contact: {
    titel: 'Mogen wij contact met u opnemen?',
    anoniem: 'Nee, ik blijf anoniem',
    anoniemUitleg:
      'Wij weten niet wie u bent. Staat in uw tekst iets wat alleen u kunt weten? Dan kan iemand dat misschien raden.',
    veilig: 'Ja, op een veilige manier',
    veiligUitleg: 'Wij gebruiken alleen wat u hieronder invult.',
    hoe: 'Hoe kunnen wij u veilig bereiken?',
    hoeUitleg: 'Bijvoorbeeld: veilig te bellen op dit nummer, maar niet appen.',
    wanneer: 'Wanneer is het veilig?',
    wanneerUitleg: 'Bijvoorbeeld: op werkdagen tussen 9 en 12 uur.',
    naam: 'Hoe mogen wij u noemen?',
    belofte:
      'Wij bewaren dit apart van uw melding. Wie het leest, moet opschrijven waarom. Een rechter of officier van justitie kan het in een strafzaak opvragen. Wilt u dat nooit, blijf dan anoniem.',
    meldlijn: (naam: string, nummer: string) => `U kunt ook anoniem melden bij ${naam}, ${nummer}.`,
  },
  code: {
    titel: 'Wilt u een code?',
    uitleg:
      'Met een code leest u later op deze website ons antwoord en kunt u iets toevoegen. Ook als u anoniem bent.',
    ja: 'Ja, ik wil een code',
    jaUitleg:
      'U ziet de code één keer, na het versturen. Raakt u hem kwijt, dan kan niemand hem terughalen, ook wij niet.',
    nee: 'Nee, liever geen code',
    neeUitleg: 'Kies dit als het gevaarlijk is wanneer iemand de code vindt.',
    kort: { ja: 'Ja', nee: 'Nee' },
  },
  controle: {
    titel: 'Klopt dit?',
    uitleg:
      'Lees uw antwoorden na. Na het versturen kunt u ze niet meer veranderen. Met een code kunt u wel iets toevoegen.',
    niets: 'Niet ingevuld',
    onbereikbaar: 'U blijft anoniem en u wilt geen code. Wij kunnen u dan niet antwoorden.',
    onbereikbaarHulp:
      'U blijft anoniem en u wilt geen code. Wij kunnen u dan geen hulp aanbieden. Kies een code of geef een veilige manier van contact, als dat kan.',
    verstuur: 'Versturen',
    onleesbaar: 'Deze pagina kan niet meer worden verstuurd. Er is niets verstuurd. Begin opnieuw.',
    verlopen:
      'Deze pagina is ouder dan een uur en kan niet meer worden verstuurd. Er is niets verstuurd. Begin opnieuw.',
    opnieuw: 'Begin opnieuw',
  },
  wacht: {
    titel: 'Het is nu erg druk',
    nogNiet: 'Uw melding is nog niet verstuurd. Uw tekst staat nog op deze pagina.',
    hoeLang: (seconden: number) =>
      `U bent over ongeveer ${seconden} seconden aan de beurt. Kies dan Verstuur nu.`,
    blijf:
      'Sluit deze pagina niet. Kiest u te vroeg, dan ziet u deze pagina nog een keer. U houdt uw plaats in de rij.',
    knop: 'Verstuur nu',
  },
  elders: {
    titel: 'Wij zijn er voor een paar gemeenten',
    uitleg: 'Deze website is van de gemeenten',
    gevaar: 'Is er nu gevaar? Bel 112, waar u ook bent.',
    eigen:
      'Meld het bij de gemeente waar het gebeurt. Op de website van die gemeente staat een telefoonnummer.',
    bel: 'U kunt overal in Nederland ook bellen met:',
    bewaard:
      'Wat u invulde, is niet verstuurd. Het staat er nog hooguit een uur. Kopieer het als u het elders wilt melden.',
    terug: 'Terug naar de vraag over de plaats',
  },
  ontvangst: {
    titel: 'Wij hebben uw melding ontvangen',
    titelHulp: 'Wij hebben uw bericht ontvangen',
    bewaar: 'Zo bewaart u de code',
    hoe: [
      'Schrijf de code op papier zonder erbij te zetten waar hij van is, of zet hem in een app voor wachtwoorden.',
      'Iemand met deze code kan lezen wat wij u schrijven en wat u toevoegt. De melding zelf staat er niet.',
      'Raakt u de code kwijt? Dan kan niemand hem terughalen. U kunt wel opnieuw melden.',
    ],
    geenCode: 'U koos voor geen code. U hoeft niets te bewaren.',
    verder: 'Wat gebeurt er nu?',
    stappen: [
      'Iemand van de gemeente leest uw melding op de tijden die op de eerste pagina staan.',
      'De gemeente bekijkt of zij iets kan doen. Dat kan even duren. Wij kunnen niet beloven dat er iets gebeurt, en ook niet alles vertellen.',
      'Gebeurt er iets nieuws? Meld het dan. Bij gevaar belt u 112.',
    ],
    stappenHulp: [
      'De zorgcoördinator van de gemeente leest uw bericht op de tijden die op de eerste pagina staan.',
      'Zij kijkt welke hulp er is. Gaf u een veilige manier van contact, dan gebruikt zij alleen die. Hebt u een code, dan leest u daarmee haar antwoord.',
      'U beslist zelf of u hulp wilt. Dat hoeft niet meteen.',
      'Is er gevaar? Bel 112.',
    ],
    metCode: 'Met uw code leest u ons antwoord op',
    klaar: 'Klaar, wis deze pagina',
    klaarUitleg: 'Hiermee wist u de code van dit scherm. Doe dit pas als u hem hebt bewaard.',
  },
  klaar: {
    titel: 'Dit venster is gewist',
    uitleg: 'Wat u hier invulde, staat niet meer in uw browser. U kunt dit venster sluiten.',
  },
  weg: { titel: 'Een ogenblik', uitleg: 'Ga verder naar' },
  vervolg: {
    titel: 'Uw antwoord lezen of iets toevoegen',
    code: 'Uw code',
    codeUitleg: 'Vier groepen van vier tekens en een los teken. Hoofdletters en streepjes maken niet uit.',
    open: 'Openen',
    nieuw: 'Nieuwe melding',
    gesprek: 'Uw melding',
    ontvangenOp: 'Ontvangen op',
    stand: 'Stand',
    standen: { ontvangen: 'Ontvangen', beoordeeld: 'Beoordeeld', afgehandeld: 'Afgehandeld' } as Record<
      string,
      string
    >,
    standUitleg: {
      ontvangen: 'Uw melding is binnen. De gemeente heeft hem nog niet beoordeeld.',
      beoordeeld: 'De gemeente heeft uw melding gelezen en bekeken wat zij ermee kan.',
      afgehandeld: 'De gemeente is klaar met uw melding. U kunt nog iets toevoegen.',
    } as Record<string, string>,
    berichten: 'Berichten',
    geen: 'Er zijn nog geen berichten.',
    van: { melder: 'U schreef', meldpunt: 'Wij schreven' } as Record<string, string>,
    schrijf: 'Schrijf ons',
    schrijfUitleg: 'Beantwoord een vraag of voeg iets toe. Doe dit alleen als het veilig is.',
    verstuur: 'Versturen',
    verstuurd: 'Uw bericht is verstuurd.',
    sluit: 'Klaar, wis deze pagina',
  },
  gesprek: {
    werkdagen: 'op werkdagen',
    rooster: (dagen: string, van: string, tot: string) => `${dagen} van ${van} tot ${tot} uur`,
    inGemeente: (namen: string) => `In de gemeente ${namen}:`,
    overal: 'In de andere gemeenten:',
    voorMelding: 'Meldingen lezen wij:',
    voorHulp: 'De zorgcoördinator leest berichten:',
    nuOpen: 'Op dit moment is het open.',
    nuGesloten: (wanneer: string) => `Op dit moment is het gesloten. Het gaat weer open op ${wanneer} uur.`,
    om: 'om',
    codeKwijt:
      'Na het versturen ziet u uw code. U ziet hem één keer. Raakt u de code kwijt, dan kan niemand hem terughalen, ook wij niet.',
    vraag: 'Wij vragen u iets',
    vraagUitleg: 'Antwoord alleen als dat veilig is voor u. Geen antwoord geven mag ook.',
    gelezen: (datum: string) => `Gelezen op ${datum}.`,
    nogNietGelezen: 'Nog niet gelezen.',
    gezienUitleg:
      'De gemeente ziet de volgende dag of u een bericht hebt geopend. Hoe laat, bewaren wij niet.',
    meer: 'Wat kunt u hier nog meer?',
    hulp: {
      knop: 'Ik wil zelf hulp',
      titel: 'Hulp voor uzelf',
      uitleg: [
        'U kunt hulp vragen aan de zorgcoördinator van de gemeente. Dat is een apart bericht.',
        'Alleen de zorgcoördinator leest het. Wie uw melding behandelt, ziet niet dat u om hulp vraagt.',
        'U kunt een nieuwe code krijgen. Met uw oude code is dat bericht niet te vinden.',
        'Loopt iemand groot gevaar, dan kan de zorgcoördinator toch anderen moeten inschakelen. Als het kan, bespreekt zij dat eerst met u.',
      ],
      begin: 'Verder naar de vragen',
      fout: 'Het openen van de vragen is niet gelukt. Wacht even en probeer het opnieuw.',
    },
    stop: {
      knop: 'Ik wil geen contact meer',
      titel: 'Geen contact meer?',
      uitleg: [
        'Wij sturen u daarna geen berichten meer. Dat kunt u niet terugdraaien.',
        'Gaf u een manier om u te bereiken? Die vernietigen wij meteen.',
        'Uw melding blijft bewaard, met wat u ons schreef. De gemeente kan ermee verdergaan.',
        'U kunt hier nog wel iets toevoegen. Wilt u later toch antwoord? Dan kunt u opnieuw melden.',
      ],
      kopie: (dagen: string) => `In reservekopieën kan de manier om u te bereiken nog ${dagen} dagen staan.`,
      bevestig: 'Ja, geen contact meer',
      terug: 'Nee, terug naar mijn melding',
      gedaan: (datum: string) =>
        `U wilt sinds ${datum} geen contact meer. Wij kunnen u hier niet meer schrijven. De manier om u te bereiken is vernietigd, als u die gaf. Uw melding is er nog.`,
      fout: 'Dit is nog niet gelukt. Wij kunnen u nog schrijven. Wacht even en probeer het opnieuw.',
    },
  },
  oefening: {
    overal: 'Niemand leest wat u hier verstuurt. Vul geen echte gegevens in. Is er gevaar? Bel 112.',
    deels: (namen: string) =>
      `In ${namen} leest nog niemand uw melding. Gebeurt het daar? Bel dan. De nummers staan op de eerste pagina.`,
    hier: (naam: string) =>
      `In ${naam} leest nog niemand uw melding. Bel een van de nummers op de eerste pagina. Is er gevaar? Bel 112.`,
    kop: 'Niemand leest deze melding',
  },
}

export type Meldteksten = typeof nl
