// Made by `npm run tabeltypen` from the migrations; not edited by hand.
import type { Generated } from 'kysely'

export type Tabellen = {
  'acuut.gevaar': {
    gemeenteId: string
    id: string
    dossierId: string
    soort: string
    compartiment: string
    begonnenOp: Date
    overgenomenDoor: Generated<string | null>
    overgenomenOp: Generated<Date | null>
    hulpOp: Generated<Date | null>
    voorbijOp: Generated<Date | null>
    verhuisdNaar: Generated<string | null>
    versie: Generated<number>
  }
  'acuut.stap': {
    gemeenteId: string
    id: string
    gevaarId: string
    dossierId: string
    compartiment: string
    soort: string
    inhoud: Buffer
    doorId: Generated<string | null>
    gedaanOp: Date
    op: Date
  }
  'acuut.toets': {
    gemeenteId: string
    id: string
    inhoud: Buffer
    verteldOp: Date
    vastgelegdOp: Date
    oordeel: Generated<Buffer | null>
    beoordeeldDoor: Generated<string | null>
    beoordeeldOp: Generated<Date | null>
  }
  'acuut.verstrekking': {
    gemeenteId: string
    id: string
    gevaarId: string
    dossierId: string
    compartiment: string
    inhoud: Buffer
    doorId: string
    verteldOp: Date
    op: Date
  }
  'archief.verzoek': {
    gemeenteId: string
    id: string
    accountId: string
    inhoud: Buffer
    op: Date
    toestand: Generated<string>
    besluitDoor: Generated<string | null>
    besluitOp: Generated<Date | null>
    tot: Generated<Date | null>
    vernietigenOp: string
  }
  'beheer.installatie': {
    enig: Generated<boolean>
    isDemo: Generated<boolean>
    sleutelVingerafdruk: Generated<string | null>
    aangemaaktOp: Generated<Date>
  }
  'belang.kenmerk': {
    gemeenteId: string
    accountId: string
    inhoud: Buffer
    gewijzigdOp: Date
  }
  'belang.uitsluiting': {
    gemeenteId: string
    accountId: string
    dossierId: string
    reden: string
    op: Date
    opgehevenOp: Generated<Date | null>
    opgehevenDoor: Generated<string | null>
    soort: Generated<string | null>
  }
  'koppeling.antwoord': {
    koppelingId: string
    sleutel: Buffer
    vraag: Buffer
    antwoord: Generated<unknown>
    op: Date
  }
  'koppeling.geheim': {
    gemeenteId: string
    id: string
    koppelingId: string
    geheimHash: Buffer
    aangemaaktOp: Date
    beeindigdOp: Generated<Date | null>
    gebruiktOp: Generated<Date | null>
  }
  'koppeling.koppeling': {
    gemeenteId: string
    id: string
    organisatieId: string
    naam: string
    scopes: string[]
    aangemaaktOp: Date
    ingetrokkenOp: Generated<Date | null>
  }
  'koppeling.toelating': {
    gemeenteId: string
    koppelingId: string
    sinds: Date
    tot: Generated<Date | null>
  }
  'koppeling.token': {
    tokenHash: Buffer
    koppelingId: string
    geheimId: string
    scopes: string[]
    verlooptOp: Date
  }
  'logboek.regel': {
    id: string
    gemeenteId: Generated<string | null>
    op: Date
    actorId: Generated<string | null>
    organisatieId: Generated<string | null>
    rollen: string
    doel: string
    verwerking: string
    dossierId: Generated<string | null>
    uitkomst: string
    verzoekId: string
    namensId: Generated<string | null>
    waarnemend: Generated<boolean>
  }
  'melding.beoordeling': {
    gemeenteId: string
    id: string
    meldingId: string
    compartiment: string
    besluit: string
    toelichting: Buffer
    doorId: string
    op: Date
  }
  'melding.bericht': {
    gemeenteId: string
    id: string
    meldingId: string
    compartiment: string
    van: string
    inhoud: Buffer
    voorMelder: Generated<Buffer | null>
    opzoekId: Generated<Buffer | null>
    accountId: Generated<string | null>
    doorId: Generated<string | null>
    op: Date
    gelezenOp: Generated<Date | null>
    vraag: Generated<boolean>
    gezien: Generated<boolean>
    sein: Generated<number>
  }
  'melding.bijlage': {
    gemeenteId: string
    id: string
    meldingId: string
    compartiment: string
    inhoud: Buffer
    grootte: number
    scan: Generated<string>
    weergave: Generated<Buffer | null>
    nagekekenOp: Generated<Date | null>
    op: Date
  }
  'melding.bijlageDeel': {
    gemeenteId: string
    bijlageId: string
    versie: string
    nr: number
    meldingId: string
    compartiment: string
    inhoud: Buffer
  }
  'melding.concept': {
    id: Buffer
    inhoud: Buffer
    verlooptOp: Date
  }
  'melding.conceptBijlage': {
    conceptId: Buffer
    id: string
    inhoud: Buffer
    grootte: number
  }
  'melding.conceptDeel': {
    conceptId: Buffer
    bijlageId: string
    nr: number
    inhoud: Buffer
  }
  'melding.geenContact': {
    gemeenteId: string
    meldingId: string
    compartiment: string
    opzoekId: Buffer
    op: string
  }
  'melding.gesprek': {
    gemeenteId: string
    meldingId: string
    compartiment: string
    toestand: Generated<string>
    opzoekId: Generated<Buffer | null>
    publiekeSleutel: Generated<Buffer | null>
    accountId: Generated<string | null>
    ontvangenOp: string
    koppelingId: Generated<string | null>
    uitkomst: Generated<string | null>
  }
  'melding.gezien': {
    gemeenteId: string
    berichtId: string
    opzoekId: Buffer
  }
  'melding.melder': {
    gemeenteId: string
    meldingId: string
    compartiment: string
    inhoud: Buffer
  }
  'melding.melding': {
    gemeenteId: string
    id: string
    compartiment: string
    kenmerk: string
    kanaal: string
    ontvangenOp: Date
    toestand: string
    besluit: Generated<string | null>
    urgentie: Generated<string>
    verschijningsvorm: Generated<string>
    inhoud: Buffer
    signaalId: Generated<string | null>
    behandelaarId: Generated<string | null>
    vernietigenOp: Generated<string | null>
    versie: Generated<number>
    teruggekoppeldOp: Generated<string | null>
    gelezenOp: Generated<Date | null>
    sein: Generated<number>
    stroomId: Generated<string | null>
    vingerafdruk: Generated<Buffer | null>
  }
  'melding.opzoek': {
    opzoekId: Buffer
    gemeenteId: string
    meldingId: string
  }
  'melding.stroom': {
    gemeenteId: string
    id: string
    soort: string
    kern: Generated<Buffer | null>
    begonnenOp: Date
    laatsteOp: Date
  }
  'melding.stroomteken': {
    gemeenteId: string
    teken: Buffer
    stroomId: string
  }
  'melding.vraag': {
    gemeenteId: string
    id: string
    accountId: string
    inhoud: Buffer
    gesteldOp: Date
    antwoord: Generated<Buffer | null>
    antwoordDoor: Generated<string | null>
    antwoordOp: Generated<Date | null>
    vernietigenOp: string
  }
  'melding.wachtrij': {
    gemeenteId: string
    nummer: number
    volgende: Date
  }
  'netwerk.gemeente': {
    id: string
    code: string
    naam: string
  }
  'netwerk.organisatie': {
    id: string
    gemeenteId: Generated<string | null>
    code: string
    naam: string
    soort: string
  }
  'netwerk.regioVersie': {
    id: string
    code: string
    vingerafdruk: string
    inhoud: unknown
    ingelezenOp: Date
  }
  'noodtoegang.verzoek': {
    gemeenteId: string
    id: string
    accountId: string
    kenmerk: string
    inhoud: Buffer
    op: Date
    toestand: Generated<string>
    dossierId: Generated<string | null>
    soort: Generated<string | null>
    besluitDoor: Generated<string | null>
    besluitOp: Generated<Date | null>
    tot: Generated<Date | null>
    beoordeeldDoor: Generated<string | null>
    beoordeeldOp: Generated<Date | null>
    oordeel: Generated<Buffer | null>
  }
  'register.lijst': {
    gemeenteId: string
    id: string
    accountId: string
    inhoud: Buffer
    verlooptOp: Date
  }
  'register.telling': {
    gemeenteId: string
    maand: string
    verschijningsvorm: string
    kern: string
    kanaal: string
    uitkomst: string
    aantal: number
  }
  'register.uitvoer': {
    gemeenteId: string
    id: string
    accountId: string
    op: Date
    aantal: number
    metInhoud: boolean
    reden: Buffer
    vernietigenOp: string
    soort: Generated<string>
    afgerond: Generated<boolean>
  }
  'signaal.adviesvraag': {
    gemeenteId: string
    id: string
    signaalId: string
    toestand: Generated<string>
    inhoud: Buffer
    gesteldOp: string
    afloop: Generated<Buffer | null>
    afloopOp: Generated<string | null>
    doorId: string
    op: Date
    versie: Generated<number>
  }
  'signaal.betrokken': {
    gemeenteId: string
    id: string
    signaalId: string
    soort: string
    inhoud: Buffer
    op: Date
    compartiment: Generated<string>
    ontvangers: Generated<string[] | null>
  }
  'signaal.correctie': {
    gemeenteId: string
    id: string
    signaalId: string
    betrokkenId: string
    compartiment: string
    versie: number
    soort: string
    inhoud: Buffer
    doorId: string
    op: Date
  }
  'signaal.fenomeenbeeld': {
    gemeenteId: string
    id: string
    verschijningsvorm: string
    plaatssoort: string
    versie: number
    inhoud: Buffer
    op: Date
  }
  'signaal.gebeurtenis': {
    gemeenteId: string
    id: string
    signaalId: string
    soort: string
    inhoud: Buffer
    doorId: Generated<string | null>
    op: Date
  }
  'signaal.indicatorantwoord': {
    gemeenteId: string
    id: string
    signaalId: string
    inhoud: Buffer
    doorId: string
    op: Date
  }
  'signaal.signaal': {
    gemeenteId: string
    id: string
    kenmerk: string
    regioVersieId: string
    verschijningsvorm: string
    urgentie: string
    stap: string
    toestand: string
    uitkomst: Generated<string | null>
    acuut: Generated<boolean>
    inhoud: Buffer
    eigenaarId: string
    aangemaaktOp: Date
    uiterlijkOp: Generated<string | null>
    wachtOp: Generated<string | null>
    vernietigenOp: Generated<string | null>
    versie: Generated<number>
    volgende: Generated<string | null>
    kanaal: Generated<string | null>
    kern: Generated<string | null>
    plaatssoort: Generated<string | null>
  }
  'signaal.slachtoffercheck': {
    gemeenteId: string
    id: string
    signaalId: string
    betrokkenId: string
    inhoud: Buffer
    doorId: string
    op: Date
    compartiment: Generated<string>
  }
  'signaal.stuk': {
    gemeenteId: string
    id: string
    signaalId: string
    soort: string
    inhoud: Buffer
    doorId: Generated<string | null>
    op: Date
    volgnummer: number
    versie: number
  }
  'signaal.taak': {
    gemeenteId: string
    id: string
    signaalId: string
    toestand: Generated<string>
    inhoud: Buffer
    uiterlijkOp: string
    versie: Generated<number>
  }
  'signaal.weging': {
    gemeenteId: string
    id: string
    signaalId: string
    code: string
    uitkomst: string
    reden: Buffer
    criteria: string[]
    rol: string
    doorId: string
    op: Date
    soort: Generated<string>
    volgnummer: Generated<number>
  }
  'sleutel.dossiersleutel': {
    gemeenteId: string
    dossierId: string
    id: string
    compartiment: string
    accountId: Generated<string | null>
    gemeentesleutelId: string
    gewikkeld: Buffer
  }
  'sleutel.gemeentesleutel': {
    gemeenteId: string
    id: string
    publiek: Buffer
    gewikkeld: Buffer
    aangemaaktOp: Date
  }
  'sleutel.stroomsleutel': {
    gemeenteId: string
    week: number
    gewikkeld: Buffer
  }
  'termijn.agenda': {
    accountId: string
    tokenHash: Buffer
    gemaaktOp: Date
  }
  'termijn.gebeurtenis': {
    gemeenteId: string
    id: string
    termijnId: string
    dossierId: string
    compartiment: string
    soort: string
    reden: Generated<Buffer | null>
    uiterlijkOp: string
    versie: number
    doorId: Generated<string | null>
    op: Date
  }
  'termijn.termijn': {
    gemeenteId: string
    id: string
    dossierId: string
    soort: string
    compartiment: string
    code: string
    regioVersieId: string
    onderwerpId: Generated<string | null>
    rollen: string[]
    startOp: Date
    basisOp: string
    uiterlijkOp: string
    eindeOp: Date
    verlengdDagen: Generated<number>
    toestand: Generated<string>
    gepauzeerdOp: Generated<Date | null>
    afgelopenOp: Generated<Date | null>
    herinnerOp: Generated<Date | null>
    versie: Generated<number>
    pauzeTot: Generated<string | null>
  }
  'toegang.aanmelding': {
    id: Buffer
    inlogdienst: string
    inhoud: Buffer
    verlooptOp: Date
  }
  'toegang.account': {
    id: string
    organisatieId: string
    gemeenteId: Generated<string | null>
    inlognaam: string
    inlognaamHash: Buffer
    naam: string
    wachtwoordHash: Generated<string | null>
    totpGeheim: Generated<Buffer | null>
    totpStap: Generated<number>
    actief: Generated<boolean>
    aangemaaktOp: Date
    mailadres: Generated<Buffer | null>
    sessiesVanaf: Generated<Date | null>
    ingelogdOp: Generated<string | null>
    mailwens: Generated<string>
    dagmailOp: Generated<string | null>
  }
  'toegang.accountgebeurtenis': {
    gemeenteId: string
    id: string
    accountId: Generated<string | null>
    verzoekId: Generated<string | null>
    wat: string
    rol: Generated<string | null>
    van: Generated<Date | null>
    tot: Generated<Date | null>
    bron: Generated<string | null>
    doorId: Generated<string | null>
    op: Date
  }
  'toegang.beleid': {
    rol: string
    compartiment: string
    handeling: string
    doel: string
    grond: string
  }
  'toegang.bewaardeInvoer': {
    id: string
    accountId: string
    plek: number
    inhoud: Buffer
    op: Date
    getoondOp: Generated<Date | null>
  }
  'toegang.handtekening': {
    gemeenteId: string
    vaststellingId: string
    rol: string
    accountId: string
    op: Date
  }
  'toegang.herstel': {
    tokenHash: Buffer
    gemeenteId: string
    accountId: string
    doorId: Generated<string | null>
    aangemaaktOp: Date
    verlooptOp: Date
    gebruiktOp: Generated<Date | null>
  }
  'toegang.herstelcode': {
    accountId: string
    codeHash: Buffer
    aangemaaktOp: Date
    gebruiktOp: Generated<Date | null>
  }
  'toegang.identiteit': {
    id: Buffer
    gemeenteId: Generated<string | null>
    accountId: string
    issuer: string
    gekoppeldOp: Date
  }
  'toegang.inGebruik': {
    gemeenteId: string
    vaststellingId: string
    sinds: Date
  }
  'toegang.intrekking': {
    gemeenteId: string
    vaststellingId: string
    inhoud: Buffer
    doorId: string
    op: Date
  }
  'toegang.passkey': {
    id: string
    accountId: string
    sleutelId: Buffer
    publiekeSleutel: Buffer
    teller: number
    transporten: string
    naam: Buffer
    aangemaaktOp: Date
    gebruiktOp: Generated<Date | null>
  }
  'toegang.poging': {
    id: Buffer
    aantal: number
    vrijOp: Date
    laatstOp: Date
  }
  'toegang.rolToewijzing': {
    gemeenteId: string
    accountId: string
    rol: string
    van: Date
    tot: Generated<Date | null>
    bron: Generated<string | null>
  }
  'toegang.rolverzoek': {
    gemeenteId: string
    id: string
    accountId: Generated<string | null>
    tokenHash: Generated<Buffer | null>
    voor: Generated<Buffer | null>
    rol: string
    van: Date
    tot: Generated<Date | null>
    toestand: string
    elders: Generated<boolean>
    doorId: Generated<string | null>
    op: Date
    besluitDoor: Generated<string | null>
    besluitOp: Generated<Date | null>
  }
  'toegang.sessie': {
    tokenHash: Buffer
    accountId: string
    gemeenteId: Generated<string | null>
    aangemaaktOp: Date
    gezienOp: Date
    verlooptOp: Date
    bevestigd: Generated<boolean>
    pogingen: Generated<number>
    inlogdienst: Generated<string | null>
    id: Generated<string>
    bewezenOp: Generated<Date | null>
    label: Generated<Buffer | null>
  }
  'toegang.toestel': {
    tokenHash: Buffer
    accountId: string
    aangemaaktOp: Date
    gezienOp: Date
    verlooptOp: Date
  }
  'toegang.uitdaging': {
    tokenHash: Buffer
    waarde: Buffer
    verlooptOp: Date
  }
  'toegang.uitnodiging': {
    tokenHash: Buffer
    gemeenteId: string
    organisatieId: string
    doorId: Generated<string | null>
    aangemaaktOp: Date
    verlooptOp: Date
    gebruiktOp: Generated<Date | null>
    id: Generated<string>
  }
  'toegang.vaststelling': {
    gemeenteId: string
    id: string
    inhoud: Buffer
    doorId: string
    op: Date
  }
  'toegang.verlening': {
    gemeenteId: string
    id: string
    accountId: string
    dossierId: string
    soort: string
    rol: string
    van: Date
    tot: Date
  }
  'toegang.vervanging': {
    gemeenteId: string
    id: string
    accountId: string
    voorId: string
    rol: string
    van: Date
    tot: Date
    doorId: string
    op: Date
    beeindigdOp: Generated<Date | null>
    beeindigdDoor: Generated<string | null>
  }
  'toegang.waarneming': {
    gemeenteId: string
    id: string
    accountId: Generated<string | null>
    thuisId: Generated<string | null>
    doorId: string
    op: Date
  }
}
