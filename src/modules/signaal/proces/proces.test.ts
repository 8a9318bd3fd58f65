import { beforeAll, describe, expect, test } from 'vitest'
import { eigenTesthuis, nieuweGemeente, nu, regio, testhuis } from '../../../../test/gemeente.ts'
import { nieuweMelding } from '../../../../test/melding.ts'
import { leesMeldcode, nieuweMeldcode, sleutelsVanMeldcode } from '../../../platform/crypto/index.ts'
import { richtIn } from '../../../platform/db/index.ts'
import { bekijkMelding } from '../../melding/index.ts'
import { leesRegioIn, type Regio } from '../../netwerk/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { legWegingenVast } from '../leg-weging-vast.ts'
import { maakSignaal } from '../maak-signaal.ts'
import { vandaag } from '../vandaag.ts'
import { vernietigSignalen } from '../vernietig-signalen.ts'
import { wijzigSignaal } from '../wijzig-signaal.ts'
import { draagOver, legReactieVast } from './draag-over.ts'
import { heropenSignaal } from './heropen-signaal.ts'
import { planTaak, werkTaakBijVan } from './plan-taak.ts'
import { bekijkPrivacycheck, privacychecks } from './privacychecks.ts'
import { schrijfTerugkoppeling, sluitSignaal, stopSignaal } from './sluit-signaal.ts'
import { stelDelenVoor } from './stel-delen-voor.ts'
import { goedgekeurd } from './stuk.ts'
import { stuurTerug } from './stuur-terug.ts'
import { legUitslagVast, vraagBronnen } from './vraag-bronnen.ts'

eigenTesthuis()

type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>
type Doe<T> = Parameters<Gemeente['als']>[1] extends (ctx: infer C) => unknown
  ? (ctx: C) => Promise<T>
  : never
let gemeente: Gemeente
beforeAll(async () => {
  gemeente = await nieuweGemeente()
})

const velden = {
  plaats: 'De kade',
  feiten: 'Mensen slapen in de loods.',
  interpretatie: '',
  verschijningsvorm: 'arbeid',
  urgentie: 'hoog',
} as const
const bericht = { melder: 'geen', tekst: 'Er is geen adres.', bericht: crypto.randomUUID() }

/** One signaal in hand: every act on the version that is there now. */
async function nieuwSignaal(waar = gemeente, code?: string) {
  const melding = await nieuweMelding(waar, code ? { code } : {})
  const als =
    (rol: string, now = nu) =>
    <T>(doe: Doe<T>) =>
      waar.als(rol, doe, { now, ...(rol === 'privacyfunctionaris' && { doel: 'privacycheck' }) })
  const { id } = await als('aandachtsfunctionaris')((ctx) => maakSignaal(ctx, { ...melding, ...velden }))
  const inzien = () => als('regisseur')((ctx) => bekijkSignaal(ctx, id))
  const gezien = async () => ({ id, versie: (await inzien()).versie })
  const weeg = async (rol: string, code: string, uitkomst: string, mag: string[] = []) => {
    const besluiten = [{ code, uitkomst, reden: `Reden ${code}`, criteria: [], mag }]
    const invoer = { ...(await gezien()), besluiten }
    await als(rol)((ctx) => legWegingenVast(ctx, invoer))
  }
  const vraag = async (bronnen = ['scheepsboek', 'havengeld'], grond = '', zag = gezien()) => {
    const invoer = { ...(await zag), vraag: 'Ligt het er?', waarom: 'Nodig.', bronnen, grond }
    await als('regisseur')((ctx) => vraagBronnen(ctx, invoer))
  }
  const antwoord = async (bron: string, uitslag: 'hit' | 'geen-hit' | 'te-oud') => {
    const invoer = { ...(await gezien()), bron, uitslag, dag: '2026-11-23' }
    await als('regisseur')((ctx) => legUitslagVast(ctx, invoer))
  }
  const voorstel = async (naam = 'Kustwacht Merenland', grond = 'Kustwet') => {
    const deelnemer = { code: 'd1', naam, deel: 'De plek', grond }
    const tekst = { slachtoffer: 'Eerst opvang.', aanpak: 'Controle', bevoegdheid: 'Havenwet' }
    const invoer = { ...(await gezien()), ...tekst, deelnemers: [deelnemer] }
    await als('regisseur')((ctx) => stelDelenVoor(ctx, invoer))
  }
  const totP1 = async () => {
    await weeg('regisseur', 'A', 'ja')
    await weeg('aandachtsfunctionaris', 'B', 'ja')
    await weeg('regisseur', 'C', 'ja')
  }
  const totE = async (wie = 'Kustwacht Merenland', grond = 'Kustwet') => {
    await totP1()
    await vraag()
    await weeg('privacyfunctionaris', 'P1', 'ja', ['scheepsboek'])
    await antwoord('scheepsboek', 'hit')
    await weeg('regisseur', 'D', 'ja')
    await voorstel(wie, grond)
    await weeg('privacyfunctionaris', 'P2', 'ja', ['d1'])
  }
  return { id, melding, als, inzien, gezien, weeg, vraag, antwoord, voorstel, totP1, totE }
}

const weigert = (werk: Promise<unknown>, wat: object) => expect(werk).rejects.toMatchObject(wat)

describe('de weg van een signaal', () => {
  test('zeven stappen tot het plan klaar is en de melder het hoort', async () => {
    const code = nieuweMeldcode()
    const s = await nieuwSignaal(gemeente, code)
    const regie = s.als('regisseur')
    await s.totE()
    await s.weeg('regisseur', 'E', 'ja')
    await s.weeg('regisseur', 'F', 'ja')
    expect(await s.inzien()).toMatchObject({ toestand: 'open', uitkomst: null, volgende: null })

    const taak = crypto.randomUUID()
    const plan = {
      id: s.id,
      taak,
      wat: 'De loods controleren',
      wie: 'Test regisseur',
      uiterlijk: '2026-12-01',
    }
    await regie((ctx) => planTaak(ctx, plan))
    await regie((ctx) => planTaak(ctx, plan))
    const sluiten = async () => ({
      ...(await s.gezien()),
      ...bericht,
      melder: 'dank',
      reden: 'Alles is gedaan.',
    })
    const invoer = await sluiten()
    await weigert(
      regie((ctx) => sluitSignaal(ctx, invoer)),
      { code: 'taken-open', status: 409 },
    )
    const laat = await s.als('regisseur', new Date('2026-12-03T09:00:00Z'))(vandaag)
    expect(laat.binnenkort.filter((t) => t.termijn.naam === 'Taak')).toMatchObject([
      { id: s.id, termijn: { wanneer: 'te laat' } },
    ])
    const klaar = {
      wie: plan.wie,
      uiterlijk: plan.uiterlijk,
      toestand: 'gedaan',
      resultaat: 'Leeg.',
    } as const
    await regie((ctx) => werkTaakBijVan(ctx, { id: s.id, taak, versie: 1, ...klaar }))
    await weigert(
      regie((ctx) => werkTaakBijVan(ctx, { id: s.id, taak, versie: 1, ...klaar })),
      { code: 'taak-gewijzigd', status: 409 },
    )
    const goed = await sluiten()
    await regie((ctx) => sluitSignaal(ctx, goed))
    const na = await s.inzien()
    expect(na).toMatchObject({ toestand: 'gesloten', uitkomst: 'actie', vernietigenOp: '2028-11-23' })
    expect(na.feitenlijn.map((f) => f.titel)).toContain('Bericht aan de melder: Dank (1 melder)')
    expect(na.termijnen.filter((t) => t.afgelopenOp === null)).toEqual([])
    const melding = await s.als('aandachtsfunctionaris')((ctx) => bekijkMelding(ctx, s.melding.id))
    expect(melding.toestand).toBe('afgehandeld')
    expect(melding.momenten.map((m) => m.tekst)).toContain('Dank u wel voor uw melding.')
    expect(sleutelsVanMeldcode(leesMeldcode(code)!).bus.publiek).toHaveLength(32)
  })

  test('een privacycheck kan pas als de vraag er ligt, en laat alleen door wat is aangevinkt', async () => {
    const s = await nieuwSignaal()
    await s.totP1()
    expect(await s.inzien()).toMatchObject({ volgende: 'P1', wachtOp: null })
    const toets = s.als('privacyfunctionaris')
    const staatErOp = async () => (await toets(privacychecks)).regels.some(({ id }) => id === s.id)
    expect(await staatErOp()).toBe(false)
    await weigert(s.weeg('privacyfunctionaris', 'P1', 'ja', ['scheepsboek']), { veld: 'uitkomst-P1' })
    await weigert(s.vraag(['kustwacht']), { veld: 'grond' })
    await s.vraag(['scheepsboek', 'kustwacht'], 'Kustwet, artikel 3')
    expect((await s.inzien()).wachtOp).toBe('privacyfunctionaris')
    expect(await staatErOp()).toBe(true)
    for (const [wachtOp, staatEr] of [
      ['melder', 'privacyfunctionaris,melder'],
      ['', 'privacyfunctionaris'],
    ] as const) {
      const leeg = { ...(await s.gezien()), ...velden, uiterlijk: null, wachtOp }
      await s.als('aandachtsfunctionaris')((ctx) => wijzigSignaal(ctx, leeg))
      expect((await s.inzien()).wachtOp).toBe(staatEr)
      expect(await staatErOp()).toBe(true)
    }
    await weigert(s.weeg('privacyfunctionaris', 'P1', 'ja', ['havengeld']), { veld: 'mag-P1' })
    await weigert(s.weeg('regisseur', 'P1', 'ja', ['scheepsboek']), { veld: 'uitkomst-P1' })
    await s.weeg('privacyfunctionaris', 'P1', 'anders')
    expect(await staatErOp()).toBe(false)
    await weigert(s.weeg('privacyfunctionaris', 'P1', 'ja', ['scheepsboek']), { veld: 'uitkomst-P1' })
    await s.vraag(['scheepsboek', 'havengeld'])
    await s.weeg('privacyfunctionaris', 'P1', 'ja', ['scheepsboek'])
    await weigert(s.antwoord('havengeld', 'hit'), { veld: 'bron' })
  })

  test('zonder antwoord van elke bron geen weging, en zonder hit alleen sluiten', async () => {
    const s = await nieuwSignaal()
    await s.totP1()
    await s.vraag()
    await s.weeg('privacyfunctionaris', 'P1', 'ja', ['scheepsboek', 'havengeld'])
    await s.antwoord('scheepsboek', 'te-oud')
    await weigert(s.weeg('regisseur', 'D', 'nee'), { veld: 'uitkomst-D' })
    await s.antwoord('havengeld', 'geen-hit')
    await weigert(s.weeg('regisseur', 'D', 'ja'), {
      veld: 'uitkomst-D',
      message: expect.stringContaining('hit'),
    })
    await s.weeg('regisseur', 'D', 'nee')
    expect(await s.inzien()).toMatchObject({ toestand: 'gesloten', uitkomst: 'niet-opgepakt' })
  })

  test('de privacyfunctionaris ziet alleen wat haar is gevraagd, en geen melding of persoon', async () => {
    const s = await nieuwSignaal()
    const toets = s.als('privacyfunctionaris')
    await weigert(
      toets((ctx) => bekijkPrivacycheck(ctx, s.id)),
      { status: 404 },
    )
    await s.totP1()
    await s.vraag()
    expect(await toets((ctx) => bekijkPrivacycheck(ctx, s.id))).toMatchObject({
      ...{ feiten: velden.feiten, meldingen: [], betrokken: [] },
      stukken: [{ soort: 'bronvraag', vraag: 'Ligt het er?', door: 'Test regisseur' }],
    })
    await weigert(
      gemeente.als('privacyfunctionaris', (ctx) => bekijkSignaal(ctx, s.id)),
      { status: 404 },
    )
  })
})

describe('terug, stoppen en heropenen', () => {
  test('na terugsturen telt het latere niet mee, blijft het te lezen, en wordt de vraag opnieuw gesteld', async () => {
    const s = await nieuwSignaal()
    await s.totP1()
    await s.vraag()
    await s.weeg('privacyfunctionaris', 'P1', 'ja', ['scheepsboek'])
    const terug = { ...(await s.gezien()), naar: 'B', reden: 'Er kwam een nieuwe melding.' }
    await s.als('regisseur')((ctx) => stuurTerug(ctx, terug))
    const na = await s.inzien()
    expect(na).toMatchObject({ volgende: 'B', stap: 'verrijken' })
    expect(na.wegingen.map(({ code, soort, geldt }) => [code, soort, geldt])).toEqual([
      ...[
        ['A', 'weging', true],
        ['B', 'weging', false],
        ['C', 'weging', false],
        ['P1', 'weging', false],
      ],
      ['B', 'terug', false],
    ])
    await s.weeg('aandachtsfunctionaris', 'B', 'ja')
    await s.weeg('regisseur', 'C', 'ja')
    await weigert(s.weeg('privacyfunctionaris', 'P1', 'ja', ['scheepsboek']), { veld: 'uitkomst-P1' })
  })

  test('wie mag stoppen en heropenen staat in de regio, en de dag van vernietigen vervalt', async () => {
    const s = await nieuwSignaal(await nieuweGemeente())
    await s.weeg('regisseur', 'A', 'ja')
    const stop = { ...(await s.gezien()), ...bericht, reden: 'Dubbel.' }
    await weigert(
      s.als('aandachtsfunctionaris')((ctx) => stopSignaal(ctx, stop)),
      { status: 403 },
    )
    await s.als('regisseur')((ctx) => stopSignaal(ctx, stop))
    expect(await s.inzien()).toMatchObject({ toestand: 'gesloten', vernietigenOp: '2027-02-23' })
    const open = { ...(await s.gezien()), reden: 'Toch niet dubbel.' }
    await weigert(
      s.als('aandachtsfunctionaris')((ctx) => heropenSignaal(ctx, open)),
      { status: 403 },
    )
    await s.als('regisseur')((ctx) => heropenSignaal(ctx, open))
    expect(await s.inzien()).toMatchObject({ toestand: 'open', volgende: 'B', vernietigenOp: null })
    const melding = await s.als('aandachtsfunctionaris')((ctx) => bekijkMelding(ctx, s.melding.id))
    expect(melding.toestand).toBe('in-behandeling')
  })

  test('gesloten na een weging: de melder hoort het nog, en na de termijn is alles weg', async () => {
    const waar = await nieuweGemeente()
    const s = await nieuwSignaal(waar, nieuweMeldcode())
    await s.weeg('regisseur', 'A', 'nee')
    const open = async () =>
      (await s.inzien()).termijnen.filter((t) => t.afgelopenOp === null).map((t) => t.code)
    expect(await open()).toEqual(['terugkoppeling-melder'])
    const invoer = { ...(await s.gezien()), ...bericht, melder: 'eigen', tekst: 'Dank, wij doen nu niets.' }
    await s.als('regisseur')((ctx) => schrijfTerugkoppeling(ctx, invoer))
    expect(await open()).toEqual([])
    const vernietig = (dag: string) =>
      waar.systeem('vernietigen', (ctx) => vernietigSignalen(ctx, dag, 10), { spoor: 'geen' })
    expect(await vernietig('2027-02-22')).toBe(0)
    expect(await vernietig('2027-02-23')).toBe(1)
    await weigert(s.inzien(), { status: 404 })
  })
})

test('naar een afdeling: die heeft de regie, en haar antwoord wordt verwacht', async () => {
  const s = await nieuwSignaal()
  await s.totE('Havenmeester', 'Havenwet')
  await s.weeg('regisseur', 'E', 'haven')
  const wat = {
    naar: ['Havenmeester'],
    grond: '',
    wat: 'De plek.',
    dag: '2026-11-23',
    antwoordOp: null,
  }
  const invoer = { ...(await s.gezien()), ...wat }
  await s.als('regisseur')((ctx) => draagOver(ctx, invoer))
  const reactie = { ...(await s.gezien()), van: 'Havenmeester', tekst: 'Er lag niets.' }
  await s.als('aandachtsfunctionaris')((ctx) => legReactieVast(ctx, reactie))
  const na = await s.inzien()
  expect(na).toMatchObject({ uitkomst: 'afdeling', stand: { einde: 'afdeling', gesloten: false } })
  expect(na.stukken.slice(-2)).toMatchObject([
    { soort: 'overdracht', naar: 'Havenmeester', grond: 'Havenwet', einde: 'afdeling' },
    { soort: 'reactie', tekst: 'Er lag niets.' },
  ])
})

test('van de politie staat er alleen dat er antwoord is: de tekst gaat naar de politiegegevens of nergens heen', async () => {
  const s = await nieuwSignaal()
  await s.totE()
  await s.weeg('regisseur', 'E', 'later')
  const reageer = async (van: string, tekst: string) => {
    const gezien = await s.gezien()
    await s.als('regisseur')((ctx) => legReactieVast(ctx, { ...gezien, van, tekst }))
  }
  await expect(reageer('Rivierpolitie Merenland', 'Drie busjes.')).rejects.toMatchObject({
    code: 'politiegegeven',
    problemen: [{ veld: 'tekst', uitweg: { naar: `/signalen/${s.id}/politiegegeven` } }],
  })
  await weigert(reageer('Kustwacht Merenland', ''), { veld: 'tekst' })
  // Also when the team has another name by now: the form still has the one that the signaal began with.
  const partners = regio.partners.map((partner) =>
    partner.soort === 'politie' ? { ...partner, naam: 'Havenpolitie' } : partner,
  )
  const { beheerUrl } = await testhuis()
  await richtIn(beheerUrl, (beheer) => leesRegioIn(beheer, { ...regio, partners }))
  for (const naam of ['Rivierpolitie Merenland', 'Havenpolitie'])
    await expect(reageer(naam, 'Drie busjes.')).rejects.toMatchObject({ code: 'politiegegeven' })
  await richtIn(beheerUrl, (beheer) => leesRegioIn(beheer, regio))
  await reageer('Rivierpolitie Merenland', '')
  const { stukken } = await s.inzien()
  expect(stukken.at(-1)).toMatchObject({ soort: 'reactie', van: 'Rivierpolitie Merenland' })
  expect(JSON.stringify(stukken)).not.toContain('busjes')
})

test('een taak of een antwoord kan pas als de wegingen klaar zijn, en een taak alleen met wie mag worden gedeeld', async () => {
  const s = await nieuwSignaal()
  const plan = (wie: string) =>
    s.als('regisseur')((ctx) =>
      planTaak(ctx, { id: s.id, taak: crypto.randomUUID(), wat: 'Kijken', wie, uiterlijk: '2026-12-01' }),
    )
  const reageer = async () => {
    const reactie = { ...(await s.gezien()), van: 'Havenmeester', tekst: 'Er lag niets.' }
    await s.als('regisseur')((ctx) => legReactieVast(ctx, reactie))
  }
  const teVroeg = { code: 'niet-nu', status: 409 }
  await weigert(plan('Test regisseur'), teVroeg)
  await weigert(reageer(), teVroeg)
  await s.totE()
  await weigert(plan('Kustwacht Merenland'), teVroeg)
  await s.weeg('regisseur', 'E', 'later')
  await weigert(plan('Hulphuis De Steiger'), { veld: 'wie' })
  await plan('Kustwacht Merenland')
  await plan('Test regisseur')
  await reageer()
  expect((await s.inzien()).taken.map(({ wie }) => wie).sort()).toEqual([
    'Kustwacht Merenland',
    'Test regisseur',
  ])
})

test('hoe lang een signaal blijft, hangt af van de uitkomst; stoppen laat open taken vervallen met die reden', async () => {
  const s = await nieuwSignaal()
  await s.totE('Havenmeester', 'Havenwet')
  await s.weeg('regisseur', 'E', 'haven')
  const sluiten = { ...(await s.gezien()), ...bericht, reden: 'De haven doet het.' }
  await s.als('regisseur')((ctx) => sluitSignaal(ctx, sluiten))
  expect(await s.inzien()).toMatchObject({ uitkomst: 'afdeling', vernietigenOp: '2027-03-23' })

  const werk = await nieuwSignaal()
  await werk.totE()
  await werk.weeg('regisseur', 'E', 'ja')
  await werk.weeg('regisseur', 'F', 'ja')
  const plan = { id: werk.id, taak: crypto.randomUUID(), wat: 'Kijken', wie: 'Test regisseur' }
  await werk.als('regisseur')((ctx) => planTaak(ctx, { ...plan, uiterlijk: '2026-12-01' }))
  const stop = {
    ...(await werk.gezien()),
    ...bericht,
    bericht: crypto.randomUUID(),
    reden: 'De loods is leeg.',
  }
  await werk.als('regisseur')((ctx) => stopSignaal(ctx, stop))
  const na = await werk.inzien()
  expect(na).toMatchObject({ toestand: 'gesloten', uitkomst: 'actie', vernietigenOp: '2028-11-23' })
  expect(na.taken).toMatchObject([{ toestand: 'vervallen', resultaat: 'Signaal gestopt: De loods is leeg.' }])
  expect(na.termijnen.filter(({ code, afgelopenOp }) => code === 'taak' && !afgelopenOp)).toEqual([])
})

test('naar een casusoverleg: wie er zit is goedgekeurd, het antwoord komt terug, en het telt als uitkomst', async () => {
  const s = await nieuwSignaal()
  await s.totE('Hulphuis De Steiger', 'Hulpwet')
  await s.weeg('regisseur', 'E', 'tafel')
  const zit = async (...naar: string[]) => {
    const wat = { naar, grond: '', wat: 'De plek.', dag: '2026-11-23', antwoordOp: '2026-12-01' }
    const invoer = { ...(await s.gezien()), ...wat }
    await s.als('regisseur')((ctx) => draagOver(ctx, invoer))
  }
  await weigert(zit('Hulphuis De Steiger', 'Kustwacht Merenland'), { status: 400, veld: 'naar' })
  await zit('Hulphuis De Steiger')
  const reactie = { ...(await s.gezien()), van: 'Hulphuis De Steiger', tekst: 'Er is plek.' }
  await s.als('regisseur')((ctx) => legReactieVast(ctx, reactie))
  expect((await s.inzien()).stukken.slice(-2)).toMatchObject([
    { naar: 'casusoverleg met Hulphuis De Steiger', grond: 'Hulphuis De Steiger: Hulpwet' },
    { soort: 'reactie' },
  ])
  const sluiten = { ...(await s.gezien()), ...bericht, melder: 'dank', reden: 'Besproken.' }
  await s.als('regisseur')((ctx) => sluitSignaal(ctx, sluiten))
  expect(await s.inzien()).toMatchObject({ toestand: 'gesloten', uitkomst: 'casusoverleg' })
})

/** From now on this municipality has the four steps of a model of her own. */
async function metKortModel(waar: Gemeente, versie: string) {
  const hier = { ...regio.gemeenten[0]!, code: waar.code, naam: waar.code, fasemodel: 'kort' }
  const anders: Regio = { ...regio, versie, gemeenten: [...regio.gemeenten, hier] }
  await richtIn((await testhuis()).beheerUrl, (beheer) => leesRegioIn(beheer, anders))
  return waar
}

test('wat gedeeld wordt, is wat een privacycheck goedkeurde: een ander voorstel krijgt een eigen check', async () => {
  const s = await nieuwSignaal(await metKortModel(await nieuweGemeente(), '4'))
  await s.weeg('aandachtsfunctionaris', '1', 'ja')
  await s.vraag()
  await s.weeg('privacyfunctionaris', 'V', 'ja', ['scheepsboek'])
  await s.antwoord('scheepsboek', 'hit')
  await s.weeg('aandachtsfunctionaris', '2', 'ja')
  await s.voorstel()
  await s.weeg('privacyfunctionaris', 'D', 'ja', ['d1'])
  const mag = async () => {
    const { regio: hier, wegingen, stukken } = await s.inzien()
    return goedgekeurd(hier.fasemodel, wegingen, stukken)?.deelnemers.map(({ naam }) => naam)
  }
  expect(await mag()).toEqual(['Kustwacht Merenland'])
  await weigert(s.voorstel('Hulphuis De Steiger', 'Hulpwet'), {
    status: 409,
    message: expect.stringContaining('Stuur het signaal terug naar Deeltoets'),
  })
  const terug = { ...(await s.gezien()), naar: 'D', reden: 'Het hulphuis moet erbij.' }
  await s.als('aandachtsfunctionaris')((ctx) => stuurTerug(ctx, terug))
  await s.voorstel('Hulphuis De Steiger', 'Hulpwet')
  expect(await mag()).toBeUndefined()
  await s.weeg('privacyfunctionaris', 'D', 'ja', ['d1'])
  await s.weeg('privacyfunctionaris', '3', 'actie')

  const geef = async (naar: string, grond: string) => {
    const wat = { naar: [naar], grond, wat: 'De plek.', dag: '2026-11-23', antwoordOp: null }
    const invoer = { ...(await s.gezien()), ...wat }
    await s.als('aandachtsfunctionaris')((ctx) => draagOver(ctx, invoer))
  }
  await weigert(geef('Kustwacht Merenland', 'Kustwet'), { status: 400, veld: 'naar' })
  await weigert(geef('Hulphuis De Steiger', 'Kustwet'), {
    veld: 'grond',
    message: expect.stringContaining('Hulpwet'),
  })
  await geef('Hulphuis De Steiger', '')
  expect((await s.inzien()).stukken.at(-1)).toMatchObject({ naar: 'Hulphuis De Steiger', grond: 'Hulpwet' })
})

test('twee tegelijk: van twee vragen aan bronnen blijft er een', async () => {
  const s = await nieuwSignaal()
  await s.totP1()
  // Both saw the same version: otherwise the second may read what the first just wrote.
  const zag = s.gezien()
  const uitslagen = await Promise.allSettled([
    s.vraag(['scheepsboek'], '', zag),
    s.vraag(['havengeld'], '', zag),
  ])
  expect(uitslagen.filter((u) => u.status === 'rejected')).toMatchObject([{ reason: { status: 409 } }])
  expect((await s.inzien()).stukken).toHaveLength(1)
})

test('een lopend signaal houdt het fasemodel waarmee het begon; een gemeente kan een eigen model hebben', async () => {
  const waar = await nieuweGemeente()
  const oud = await nieuwSignaal(waar)
  await metKortModel(waar, '5')
  const nieuw = await nieuwSignaal(waar)
  const elders = await nieuwSignaal(await nieuweGemeente())
  expect(await oud.inzien()).toMatchObject({ stap: 'ontvangen', volgende: 'A' })
  expect(await nieuw.inzien()).toMatchObject({ stap: 'lezen', volgende: '1' })
  expect(await elders.inzien()).toMatchObject({ stap: 'ontvangen', volgende: 'A' })
  await oud.weeg('regisseur', 'A', 'ja')
  expect((await oud.inzien()).volgende).toBe('B')

  await nieuw.weeg('aandachtsfunctionaris', '1', 'ja')
  await nieuw.vraag()
  await nieuw.weeg('privacyfunctionaris', 'V', 'ja', ['scheepsboek'])
  await nieuw.antwoord('scheepsboek', 'hit')
  await nieuw.weeg('aandachtsfunctionaris', '2', 'ja')
  await nieuw.voorstel()
  await nieuw.weeg('privacyfunctionaris', 'D', 'ja', ['d1'])
  await nieuw.weeg('privacyfunctionaris', '3', 'actie')
  const sluiten = { ...(await nieuw.gezien()), ...bericht, reden: 'Klaar.' }
  await nieuw.als('aandachtsfunctionaris')((ctx) => sluitSignaal(ctx, sluiten))
  expect(await nieuw.inzien()).toMatchObject({ toestand: 'gesloten', uitkomst: 'actie' })
})
