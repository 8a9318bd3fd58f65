// Made by `npm run tabeltypen` from the migrations; not edited by hand.
import type { Generated } from 'kysely'

export type Tabellen = {
  'beheer.installatie': {
    enig: Generated<boolean>
    isDemo: Generated<boolean>
    sleutelVingerafdruk: Generated<string | null>
    aangemaaktOp: Generated<Date>
    oefenmodusTot: Generated<Date | null>
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
  'melding.gesprek': {
    gemeenteId: string
    meldingId: string
    compartiment: string
    toestand: Generated<string>
    opzoekId: Generated<Buffer | null>
    publiekeSleutel: Generated<Buffer | null>
    accountId: Generated<string | null>
    ontvangenOp: string
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
  }
  'melding.opzoek': {
    opzoekId: Buffer
    gemeenteId: string
    meldingId: string
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
  'signaal.betrokken': {
    gemeenteId: string
    id: string
    signaalId: string
    soort: string
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
    rollen: string
    doorId: Generated<string | null>
    aangemaaktOp: Date
    verlooptOp: Date
    gebruiktOp: Generated<Date | null>
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
}
