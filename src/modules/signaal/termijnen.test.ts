import { beforeAll, describe, expect, test } from 'vitest'
import { eigenTesthuis, nieuweGemeente, regio, testhuis } from '../../../test/gemeente.ts'
import { inloghuis } from '../../../test/inlog.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { nieuwSignaal, signaalvelden } from '../../../test/signaal.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { richtIn, type TxContext } from '../../platform/db/index.ts'
import { legGevaarVast as legMeldingGevaarVast, legVertelVast } from '../melding/acuut-gevaar.ts'
import { beantwoord } from '../melding/beantwoord.ts'
import { wijsAf } from '../melding/beoordeel-afwijzen.ts'
import { verwijsDoor } from '../melding/beoordeel-doorverwijzen.ts'
import { leesRegioIn, type Regio } from '../netwerk/index.ts'
import { startTermijn, type Termijnregel, termijnenVan } from '../termijn/index.ts'
import { pauzeerTermijn } from '../termijn/pauzeer-termijn.ts'
import { legGevaarVast, sluitGevaar } from './acuut-gevaar.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { trekBetrokkeneIn } from './betrokken/corrigeer.ts'
import { voegBetrokkeneToe } from './betrokken/voeg-toe.ts'
import { legInformerenVast } from './informeren.ts'
import { legWegingenVast } from './leg-weging-vast.ts'
import { maakSignaal } from './maak-signaal.ts'
import { draagOver, legReactieVast } from './proces/draag-over.ts'
import { heropenSignaal } from './proces/heropen-signaal.ts'
import { planTaak, werkTaakBijVan } from './proces/plan-taak.ts'
import { stopSignaal } from './proces/sluit-signaal.ts'
import { stuurTerug } from './proces/stuur-terug.ts'
import { dossierVan } from './signaal-termijnen.ts'
import { vandaag } from './vandaag.ts'
import { vernietigSignalen } from './vernietig-signalen.ts'
import { werkvoorraad } from './werkvoorraad.ts'
import { wijzigSignaal } from './wijzig-signaal.ts'

eigenTesthuis()

const nu = new Date('2026-11-23T09:00:00Z')
let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>

type Nieuw = Partial<Regio['termijnen'][number]> & { code: string }
const erbij = (deel: Nieuw): Regio['termijnen'][number] => ({
  ...{
    soort: 'behandeltermijn',
    naam: deel.code,
    einde: 'gewoon',
    rollen: ['aandachtsfunctionaris', 'regisseur'],
  },
  ...{
    herinner: [],
    pauze: 'P28D',
    metDeHand: true,
    watDan: 'Doen.',
    geldigVan: '2026-01-01',
    geldigTot: null,
  },
  ...{ bron: 'Verzonnen', zekerheid: 'zeker', duur: 'P14D' },
  ...deel,
})

/** The made-up region with terms for the work itself. */
beforeAll(async () => {
  const { beheerUrl } = await testhuis()
  const termijnen = [
    ...regio.termijnen,
    erbij({ code: 'eerste-reactie', duur: 'P3D', rollen: ['aandachtsfunctionaris'] }),
    erbij({ code: 'eerste-reactie-hulp', duur: 'P1D', rollen: [] }),
    erbij({ code: 'weging', verlenging: 'P14D' }),
    erbij({ code: 'acuut-vastleggen', duur: 'PT24H', metDeHand: false }),
    erbij({ code: 'veilig-thuis', duur: undefined, werkdagen: 5 }),
    erbij({ code: 'monitoren', duur: 'P6M' }),
    erbij({ code: 'reactie-partner', duur: 'P28D' }),
    erbij({ code: 'informeren', duur: 'P1M', metDeHand: false }),
    erbij({ code: 'informeren-uitgesteld', duur: 'P3M' }),
  ]
  // It takes over what ends there, so that no proposal to share has to come first.
  const gaatVerder = { soort: 'riec', antwoord: 'veilig-thuis' } as const
  const partners = regio.partners.map((p) => (p.code === 'hulphuis' ? { ...p, ...gaatVerder } : p))
  const verder = { code: 'verder', naam: 'Elders verder', gevolg: 'riec' } as const
  const volgen = { code: 'volgen', naam: 'Volgen', gevolg: 'monitoren' } as const
  const meer = { code: 'meer', naam: 'Nog niet bekend', gevolg: 'aanvullen' } as const
  const wegingen = regio.fasemodel.wegingen.map((weging) => ({
    ...weging,
    uitkomsten: [...weging.uitkomsten, volgen, meer, verder],
  }))
  const fasemodel = { ...regio.fasemodel, wegingen }
  await richtIn(beheerUrl, (beheer) => leesRegioIn(beheer, { ...regio, termijnen, fasemodel, partners }))
  gemeente = await nieuweGemeente()
})

type Doe<T> = (ctx: TxContext) => Promise<T>
const af = <T>(doe: Doe<T>, now = nu) => gemeente.als('aandachtsfunctionaris', doe, { now })
const regisseur = <T>(doe: Doe<T>, now = nu) => gemeente.als('regisseur', doe, { now })

const open = async (id: string) =>
  (await af((ctx) => termijnenVan(ctx, id))).filter((t: Termijnregel) => t.afgelopenOp === null)
const codes = async (id: string) => (await open(id)).map((t) => [t.code, t.uiterlijk])
const weeg = (code: string, uitkomst: string, versie: number, id: string) => (ctx: TxContext) =>
  legWegingenVast(ctx, { id, versie, besluiten: [{ code, uitkomst, reden: 'Reden.', criteria: [] }] })

describe('de eerste reactie', () => {
  const stand = async (id: string) => (await af((ctx) => termijnenVan(ctx, id)))[0]

  test('loopt vanaf de ontvangst, staat in de werkvoorraad, en is gehaald met een antwoord', async () => {
    const { id } = await nieuweMelding(gemeente, { accountId: await gemeente.account('medewerker') })
    expect(await stand(id)).toMatchObject({
      code: 'eerste-reactie',
      uiterlijk: '2026-11-26',
      toestand: 'loopt',
    })
    const { regels } = await af((ctx) => werkvoorraad(ctx, { toestand: 'open', soort: 'melding' }))
    expect(regels.find((r) => r.id === id)?.uiterlijk).toBe('2026-11-26')
    await af((ctx) => beantwoord(ctx, { id, tekst: 'Dank u.', bericht: nieuwId(nu) }))
    expect(await stand(id)).toMatchObject({ toestand: 'gehaald' })
  })

  test('is ook gehaald met een oordeel, en heeft bij een hulpvraag een eigen termijn aan de zorgkant', async () => {
    const melding = await nieuweMelding(gemeente)
    await af((ctx) => wijsAf(ctx, { ...melding, reden: 'niets', toelichting: 'Niets.' }))
    expect(await stand(melding.id)).toMatchObject({ toestand: 'gehaald' })
    const vraag = await nieuweMelding(gemeente, { wie: 'mijzelf', hulp: 'alleen-hulp' })
    expect(await stand(vraag.id)).toBeUndefined()
    const zorg = await gemeente.als('zorgcoordinator', (ctx) => termijnenVan(ctx, vraag.id), { doel: 'zorg' })
    expect(zorg).toMatchObject([{ code: 'eerste-reactie-hulp', uiterlijk: '2026-11-24' }])
  })
})

describe('een signaal', () => {
  test('heeft een termijn per weging, die met de weging is gehaald', async () => {
    const id = await nieuwSignaal(gemeente)
    expect(await open(id)).toMatchObject([
      { code: 'weging', uiterlijk: '2026-12-07', wie: 'Coordinator bestuurlijke aanpak' },
    ])
    await regisseur(weeg('A', 'ja', 1, id), new Date('2026-11-30T09:00:00Z'))
    const na = await af((ctx) => bekijkSignaal(ctx, id))
    expect(na.termijnen.map((t) => [t.toestand, t.uiterlijk, t.wie])).toEqual([
      ['loopt', '2026-12-14', 'Casusregisseur'],
      ['gehaald', '2026-12-07', 'Coordinator bestuurlijke aanpak'],
    ])
    expect(na.uiterlijkOp).toBe('2026-12-14')
  })

  test('dat sluit laat zijn termijnen vervallen, maar niet wat aan personen beloofd is', async () => {
    const id = await nieuwSignaal(gemeente)
    await af((ctx) => voegBetrokkeneToe(ctx, persoon(id)))
    await regisseur(weeg('A', 'nee', 1, id))
    expect((await open(id)).map((t) => t.code)).toEqual(['informeren'])
  })

  test('met een zelf gekozen dag sorteert op wat het eerst afloopt; de termijn van de weging blijft', async () => {
    const id = await nieuwSignaal(gemeente)
    const kies = (versie: number, uiterlijk: string | null) =>
      af((ctx) => wijzigSignaal(ctx, { id, versie, ...signaalvelden, uiterlijk, wachtOp: 'regisseur' }))
    const signaal = () => af((ctx) => bekijkSignaal(ctx, id))
    await kies(1, '2026-12-01')
    expect(await signaal()).toMatchObject({ eigenDag: '2026-12-01', uiterlijkOp: '2026-12-01' })
    await kies(2, '2026-12-20')
    expect(await signaal()).toMatchObject({ eigenDag: '2026-12-20', uiterlijkOp: '2026-12-07' })
    await kies(3, null)
    expect(await signaal()).toMatchObject({ eigenDag: null, uiterlijkOp: '2026-12-07' })
    expect(await codes(id)).toEqual([['weging', '2026-12-07']])
  })

  test('dat op een ander wacht, staat bij die ander onder vandaag', async () => {
    const eigen = await nieuweGemeente()
    const melding = await nieuweMelding(eigen)
    const { id } = await eigen.als('aandachtsfunctionaris', (ctx) =>
      maakSignaal(ctx, { ...melding, ...signaalvelden }),
    )
    const laat = { now: new Date('2026-12-08T09:00:00Z') }
    const bij = async (rol: string) =>
      (await eigen.als(rol, vandaag, laat)).binnenkort.map((r) => [r.id, r.termijn.naam, r.termijn.wanneer])
    expect(await bij('regisseur')).toEqual([[id, 'weging', 'te laat']])
    expect(await bij('aandachtsfunctionaris')).toEqual([])
    await eigen.als('aandachtsfunctionaris', (ctx) =>
      wijzigSignaal(ctx, { id, versie: 1, ...signaalvelden, uiterlijk: null, wachtOp: '' }),
    )
    expect(await bij('aandachtsfunctionaris')).toEqual([[id, 'weging', 'te laat']])
  })

  test('dat op de melder wacht, zegt dat, en zijn termijnen en gekozen dag blijven bij wie het behandelt', async () => {
    const eigen = await nieuweGemeente()
    const id = await nieuwSignaal(eigen)
    await eigen.als('aandachtsfunctionaris', (ctx) =>
      wijzigSignaal(ctx, { id, versie: 1, ...signaalvelden, uiterlijk: '2026-12-01', wachtOp: 'melder' }),
    )
    const bij = async (rol: string) =>
      (await eigen.als(rol, vandaag, { now: new Date('2026-12-08T09:00:00Z') })).binnenkort.map(
        (r) => r.termijn.code,
      )
    for (const rol of ['aandachtsfunctionaris', 'regisseur'])
      expect(await bij(rol)).toEqual(['eigen-dag', 'weging'])
    expect((await eigen.als('regisseur', (ctx) => bekijkSignaal(ctx, id))).wachtOp).toBe('melder')
  })

  test('neemt zijn termijnen mee als het wordt vernietigd', async () => {
    const id = await nieuwSignaal(gemeente)
    await regisseur(weeg('A', 'nee', 1, id))
    await gemeente.systeem('vernietigen', (ctx) => vernietigSignalen(ctx, '2030-01-01', 100))
    expect(await af((ctx) => termijnenVan(ctx, id))).toEqual([])
  })
})

describe('terug en weer open', () => {
  const om = (dag: string) => new Date(`${dag}T09:00:00Z`)
  const gezien = async (id: string) => ({
    id,
    versie: (await af((ctx) => bekijkSignaal(ctx, id))).versie,
    reden: 'Zo is het.',
  })

  test('terugsturen geeft geen nieuwe termijn: de weging houdt de dag die er stond', async () => {
    const id = await nieuwSignaal(gemeente)
    await regisseur(weeg('A', 'ja', 1, id), om('2026-11-30'))
    const terug = { ...(await gezien(id)), naar: 'A' }
    await regisseur((ctx) => stuurTerug(ctx, terug), om('2026-12-10'))
    expect(await open(id)).toMatchObject([
      { code: 'weging', uiterlijk: '2026-12-14', wie: 'Coordinator bestuurlijke aanpak' },
    ])
    expect((await af((ctx) => bekijkSignaal(ctx, id))).uiterlijkOp).toBe('2026-12-14')
  })

  test('wat om aanvulling vraagt, is niet gedaan: de termijn loopt door', async () => {
    const id = await nieuwSignaal(gemeente)
    await regisseur(weeg('A', 'meer', 1, id), om('2026-12-01'))
    await regisseur(weeg('A', 'meer', 2, id), om('2026-12-04'))
    expect(await codes(id)).toEqual([['weging', '2026-12-07']])
  })

  test('wat de laatste weging al achter zich had, is bij terugsturen niet gehaald', async () => {
    const id = await nieuwSignaal(gemeente)
    await regisseur(weeg('A', 'volgen', 1, id))
    expect(await codes(id)).toEqual([['monitoren', '2027-05-23']])
    const terug = { ...(await gezien(id)), naar: 'A' }
    await regisseur((ctx) => stuurTerug(ctx, terug))
    expect(await codes(id)).toEqual([['weging', '2026-12-07']])
    const { termijnen } = await af((ctx) => bekijkSignaal(ctx, id))
    expect(termijnen.find((t) => t.code === 'monitoren')?.toestand).toBe('vervallen')
  })

  test('heropenen geeft terug wat nog wacht: open taken, het antwoord van een partner, de dag van volgen', async () => {
    const id = await nieuwSignaal(gemeente)
    const taak = (uiterlijk: string) => ({
      id,
      taak: nieuwId(nu),
      wat: 'Kijken.',
      wie: 'Test regisseur',
      uiterlijk,
    })
    await regisseur(weeg('A', 'volgen', (await gezien(id)).versie, id))
    const [blijft, weg] = [taak('2026-12-15'), taak('2026-12-16')]
    for (const t of [blijft, weg]) await regisseur((ctx) => planTaak(ctx, t))
    const niet = { ...weg, versie: 1, toestand: 'vervallen', resultaat: 'Niet nodig.' } as const
    await regisseur((ctx) => werkTaakBijVan(ctx, niet), om('2026-11-24'))
    const wat = { naar: ['Wij volgen zelf'], grond: 'Gemeentewet', wat: 'Kijken.', dag: '2026-11-23' }
    const vervolg = { ...(await gezien(id)), ...wat, antwoordOp: '2027-02-01' }
    await regisseur((ctx) => draagOver(ctx, vervolg))
    await regisseur((ctx) => startTermijn(ctx, { dossier: dossierVan(id), code: 'reactie-partner' }))
    const stop = { ...(await gezien(id)), melder: 'geen', tekst: 'Geen adres.', bericht: nieuwId(nu) }
    await regisseur((ctx) => stopSignaal(ctx, stop), om('2026-11-25'))
    expect(await open(id)).toEqual([])
    const heropen = await gezien(id)
    await regisseur((ctx) => heropenSignaal(ctx, heropen), om('2026-12-01'))
    expect(await codes(id)).toEqual([
      ['taak', '2026-12-15'],
      ['reactie-partner', '2026-12-21'],
      ['monitoren', '2027-02-01'],
    ])
    expect((await af((ctx) => bekijkSignaal(ctx, id))).uiterlijkOp).toBe('2026-12-15')
  })
})

describe('het antwoord van Veilig Thuis', () => {
  const vt = async (id: string, now = nu) =>
    (await af((ctx) => termijnenVan(ctx, id), now))
      .filter((t) => t.code === 'veilig-thuis')
      .map((t) => [t.uiterlijk, t.toestand])

  test('wordt verwacht als bij acuut gevaar iets is verteld, een keer, en gaat mee naar het signaal', async () => {
    const melding = await nieuweMelding(gemeente)
    const { id } = melding
    const stap = { id, stap: nieuwId(nu), gedaan: 'Gebeld.', gedaanOp: nu, gedeeld: 'nee' } as const
    await af((ctx) => legMeldingGevaarVast(ctx, stap))
    const wat = { soort: 'veilig-thuis', organisatie: 'Veilig Thuis', functie: 'Arts', wat: 'Alles' } as const
    const verteld = () => ({
      id,
      verstrekking: nieuwId(nu),
      ...wat,
      verteldOp: nu,
      grond: 'nood',
      waarom: 'Nu.',
    })
    for (const _ of [1, 2]) await af((ctx) => legVertelVast(ctx, verteld()))
    expect(await vt(id)).toEqual([['2026-11-30', 'loopt']])
    const signaal = await af(
      (ctx) => maakSignaal(ctx, { ...melding, ...signaalvelden }),
      new Date('2026-11-25T09:00:00Z'),
    )
    expect(await vt(id)).toEqual([['2026-11-30', 'vervallen']])
    expect(await vt(signaal.id)).toEqual([['2026-11-30', 'loopt']])
  })

  test('wordt verwacht na een overdracht of doorverwijzing aan wie zo antwoordt, en is er als het is vastgelegd', async () => {
    const id = await nieuwSignaal(gemeente)
    await regisseur(weeg('A', 'verder', 1, id))
    const wat = {
      naar: ['Hulphuis De Steiger'],
      grond: 'Wet',
      wat: 'Kijken.',
      dag: '2026-11-20',
      antwoordOp: null,
    }
    await regisseur((ctx) => draagOver(ctx, { id, versie: 2, ...wat }))
    expect(await vt(id)).toEqual([['2026-11-27', 'loopt']])
    expect((await af((ctx) => bekijkSignaal(ctx, id))).uiterlijkOp).toBe('2026-11-27')
    const antwoord = { id, versie: 3, van: wat.naar[0]!, tekst: 'Veilig.' }
    await regisseur((ctx) => legReactieVast(ctx, antwoord))
    expect(await vt(id)).toEqual([['2026-11-27', 'gehaald']])
    const melding = await nieuweMelding(gemeente)
    await af((ctx) => verwijsDoor(ctx, { ...melding, partner: 'hulphuis', toelichting: 'Daar past het.' }))
    expect(await vt(melding.id)).toEqual([['2026-11-30', 'loopt']])
  })
})

test('wie bij acuut gevaar iets vertelde, heeft een dag om dat vast te leggen, elke keer, ook als het gevaar voorbij is', async () => {
  const id = await nieuwSignaal(gemeente)
  for (const gedeeld of ['nee', 'ja', 'ja'] as const)
    await af((ctx) =>
      legGevaarVast(ctx, { id, stap: nieuwId(nu), gedaan: '112 gebeld.', gedaanOp: nu, gedeeld }),
    )
  await af((ctx) => sluitGevaar(ctx, { id, stap: nieuwId(nu), afloop: 'Voorbij.' }))
  const acuut = (await open(id)).filter((t) => t.code === 'acuut-vastleggen')
  const klok = { einde: new Date('2026-11-24T09:00:00Z'), inUren: true }
  expect(acuut).toMatchObject([klok, klok])
})

const persoon = (id: string, betrokkene = nieuwId(nu)) =>
  ({
    id,
    betrokkene,
    soort: 'persoon',
    wat: 'De vrouw met de rode jas',
    rol: 'slachtoffer',
    zekerheid: 'onzeker',
    toelichting: '',
    feitbron: 'gezien',
    dag: '2026-11-01',
  }) as const

describe('een persoon informeren', () => {
  const reden = 'Een brief op dit adres wordt door een ander gelezen.'
  async function metPersoon() {
    const id = await nieuwSignaal(gemeente)
    const wie = persoon(id)
    await af((ctx) => voegBetrokkeneToe(ctx, wie))
    const uitstel = (herzien: string) => ({
      id,
      betrokkene: wie.betrokkene,
      keuze: 'uitgesteld' as const,
      reden,
      herzien,
    })
    return { id, betrokkene: wie.betrokkene, uitstel }
  }

  test('loopt vanaf het toevoegen, kan later tot een dag, en is klaar als het is verteld', async () => {
    const { id, betrokkene, uitstel } = await metPersoon()
    expect(await codes(id)).toEqual([
      ['weging', '2026-12-07'],
      ['informeren', '2026-12-23'],
    ])
    await af((ctx) => legInformerenVast(ctx, uitstel('2027-01-15')), new Date('2026-11-24T09:00:00Z'))
    expect(await codes(id)).toEqual([
      ['weging', '2026-12-07'],
      ['informeren-uitgesteld', '2027-01-15'],
    ])
    const later = new Date('2027-01-14T09:00:00Z')
    const verteld = {
      id,
      betrokkene,
      keuze: 'verteld',
      reden: 'Verteld in een gesprek.',
      herzien: null,
    } as const
    await af((ctx) => legInformerenVast(ctx, verteld), later)
    expect(await codes(id)).toEqual([['weging', '2026-12-07']])
    const { feitenlijn } = await af((ctx) => bekijkSignaal(ctx, id))
    expect(feitenlijn.slice(0, 2).map((f) => [f.titel, f.tekst])).toEqual([
      ['Betrokkene geïnformeerd', 'Verteld in een gesprek.'],
      ['Informeren uitgesteld tot 15 januari 2027', reden],
    ])
  })

  test('uitstel heeft een dag die nog komt, en niet later dan de regel zegt', async () => {
    const { id, uitstel } = await metPersoon()
    for (const dag of ['2026-11-23', '2027-02-24'])
      await expect(af((ctx) => legInformerenVast(ctx, uitstel(dag)))).rejects.toMatchObject({
        veld: 'herzien',
      })
    expect((await open(id)).map((t) => t.code)).toContain('informeren')
  })

  test('vervalt als de persoon uit het signaal gaat, en bestaat niet voor wie er niet in staat', async () => {
    const { id, betrokkene } = await metPersoon()
    const vreemd = { id, betrokkene: nieuwId(nu), keuze: 'verteld', reden, herzien: null } as const
    await expect(af((ctx) => legInformerenVast(ctx, vreemd))).rejects.toMatchObject({ status: 404 })
    await af((ctx) =>
      trekBetrokkeneIn(ctx, { id, betrokkene, correctie: nieuwId(nu), versie: 1, reden: 'Verkeerd.' }),
    )
    expect(await codes(id)).toEqual([['weging', '2026-12-07']])
  })
})

test('een termijn die stilstaat, telt in de lijst met de dag die hij na de pauze heeft', async () => {
  const id = await nieuwSignaal(gemeente)
  const [weging] = await open(id)
  await regisseur((ctx) =>
    pauzeerTermijn(ctx, { id, termijn: weging!.id, versie: 1, reden: 'Wachten.', tot: '2026-11-30' }),
  )
  await af((ctx) => wijzigSignaal(ctx, { id, versie: 1, ...signaalvelden, uiterlijk: null, wachtOp: '' }))
  expect((await af((ctx) => bekijkSignaal(ctx, id))).uiterlijkOp).toBe('2026-12-15')
})

describe('op het scherm, zonder JavaScript', () => {
  const versie = (html: string) => /name="versie" value="(\d+)"/.exec(html)![1]!

  test('pauzeren vraagt een reden, houdt de tekst van wie te laat was, en is voor wie aan zet is', async () => {
    const huis = await inloghuis()
    const melding = await nieuweMelding(huis.gemeente)
    const { id } = await huis.gemeente.als('aandachtsfunctionaris', (ctx) =>
      maakSignaal(ctx, { ...melding, ...signaalvelden }),
    )
    const rik = await huis.logIn(await huis.persoon('regisseur'))
    const { html } = await rik.haal(`/signalen/${id}`)
    const pad = /href="([^"]+\/pauzeren)"/.exec(html)![1]!
    const vraag = await rik.haal(pad)
    expect(vraag.html).toContain('Verzonnen')
    const leeg = await rik.stuur(pad, { versie: versie(vraag.html), reden: ' ' })
    expect([leeg.status, leeg.html.includes('Schrijf op waarom.')]).toEqual([400, true])
    const tot = { 'tot-dag': '1', 'tot-maand': '12', 'tot-jaar': '2026' }
    const goed = { versie: versie(vraag.html), reden: 'Wij wachten op de melder.', ...tot }
    expect((await rik.stuur(pad, goed)).naar).toBe(`/signalen/${id}`)
    expect((await rik.haal(`/signalen/${id}`)).html).toContain('Staat stil tot en met 1 december 2026')
    const rest = (await rik.haal('/termijnen')).html.split('<h2>Staat stil</h2>')[1]
    expect(rest).toContain(`/signalen/${id}`)
    const laat = await rik.stuur(pad, { ...goed, reden: 'Ik ook.' })
    expect(laat.status).toBe(409)
    const termijn = pad.replace(/\/pauzeren$/, '')
    expect((await rik.haal(termijn)).html).toContain('Wij wachten op de melder.')
    expect((await rik.haal(termijn.replace(/[^/]+$/, nieuwId(nu)))).status).toBe(404)
    const joris = await huis.logIn(await huis.persoon('jurist'))
    expect((await joris.haal(termijn)).status).toBe(404)
    expect((await joris.stuur(pad, goed)).status).toBe(404)
  })

  test('verlengen en informeren noemen alle fouten tegelijk', async () => {
    const huis = await inloghuis()
    const melding = await nieuweMelding(huis.gemeente)
    const wie = persoon('')
    const { id } = await huis.gemeente.als('aandachtsfunctionaris', async (ctx) => {
      const signaal = await maakSignaal(ctx, { ...melding, ...signaalvelden })
      await voegBetrokkeneToe(ctx, { ...wie, id: signaal.id })
      return signaal
    })
    const anna = await huis.logIn(await huis.persoon('aandachtsfunctionaris'))
    const pad = `/signalen/${id}/betrokken/${wie.betrokkene}/informeren`
    const { status, html } = await anna.stuur(pad, {
      keuze: 'uitgesteld',
      reden: '',
      'herzien-dag': '31',
      'herzien-maand': '2',
      'herzien-jaar': '2027',
    })
    expect(status).toBe(400)
    for (const tekst of ['Schrijf op hoe het is verteld', 'Deze dag bestaat niet'])
      expect(html).toContain(tekst)
    const verlengen = /href="([^"]+\/verlengen)"/.exec((await anna.haal(`/signalen/${id}`)).html)![1]!
    const mis = await anna.stuur(verlengen, { versie: '1', reden: '' })
    expect(mis.status).toBe(400)
    for (const tekst of ['Kies een dag.', 'Schrijf op waarom.']) expect(mis.html).toContain(tekst)
  })
})
