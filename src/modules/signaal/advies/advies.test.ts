import { beforeAll, describe, expect, test } from 'vitest'
import { bezoeker } from '../../../../test/bezoeker.ts'
import { nieuweGemeente, nu, testhuis } from '../../../../test/gemeente.ts'
import { nieuweMelding } from '../../../../test/melding.ts'
import { dagenLater } from '../../../kernel/clock.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { monteer } from '../../../web/monteer.ts'
import { merkAan } from '../../belang/merk-aan.ts'
import { termijnenVan } from '../../termijn/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { voegBetrokkeneToe } from '../betrokken/voeg-toe.ts'
import { maakSignaal } from '../maak-signaal.ts'
import { stopSignaal } from '../proces/sluit-signaal.ts'
import { signaalBeleid } from '../signaal.policy.ts'
import { signaalRoutes } from '../signaal.routes.ts'
import { vandaag } from '../vandaag.ts'
import { vernietigSignalen } from '../vernietig-signalen.ts'
import { voegSamen } from '../voeg-samen.ts'
import { leesAdviezen } from './lees-adviezen.ts'
import { legAntwoordVast, trekAdviesIn } from './rond-advies-af.ts'
import { vraagAdvies } from './vraag-advies.ts'

type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>
let gemeente: Gemeente
beforeAll(async () => {
  gemeente = await nieuweGemeente()
})

const velden = {
  ...{ plaats: 'Kadepad 3', feiten: 'Mensen slapen in de loods.', interpretatie: '' },
  ...({ verschijningsvorm: 'arbeid', urgentie: 'hoog' } as const),
}
const algemeen = 'Mag een meerderjarige naar de opvang zonder aangifte?'
const dag = '2026-11-20'

async function nieuwSignaal(waar = gemeente) {
  const melding = await nieuweMelding(waar)
  const af = <T>(doe: (ctx: TxContext) => Promise<T>, now = nu) =>
    waar.als('aandachtsfunctionaris', doe, { now })
  const { id } = await af((ctx) => maakSignaal(ctx, { ...melding, ...velden }))
  const vandaan = { feitbron: 'gezien', dag: '2026-11-01' }
  const persoon = {
    wat: 'Mila van der Zand',
    rol: 'slachtoffer',
    zekerheid: 'zeker',
    toelichting: '',
  } as const
  await af((ctx) =>
    voegBetrokkeneToe(ctx, { id, betrokkene: crypto.randomUUID(), soort: 'persoon', ...persoon, ...vandaan }),
  )
  const feit = { ...persoon, soort: 'feit', rol: null, wat: 'De auto is van Bo de Wit.' } as const
  await af((ctx) => voegBetrokkeneToe(ctx, { id, betrokkene: crypto.randomUUID(), ...feit, ...vandaan }))
  const vraag = (wat: Partial<Parameters<typeof vraagAdvies>[1]> = {}, now = nu) => {
    const advies = crypto.randomUUID()
    const invoer = { ...{ id, advies, deskundige: 'hulphuis', vraag: algemeen, dag, bevestigd: [] }, ...wat }
    return af((ctx) => vraagAdvies(ctx, invoer), now).then(() => invoer.advies)
  }
  const lees = (rol = 'aandachtsfunctionaris', bij = waar) => bij.als(rol, (ctx) => leesAdviezen(ctx, id))
  const antwoord = (advies: string, wat: Partial<Parameters<typeof legAntwoordVast>[1]> = {}) =>
    af((ctx) =>
      legAntwoordVast(ctx, { id, advies, versie: 1, antwoord: 'Ja, dat kan.', dag, bevestigd: [], ...wat }),
    )
  const termijn = async () =>
    (await af((ctx) => termijnenVan(ctx, id))).find(({ code }) => code === 'adviesvraag')!
  return { id, af, vraag, lees, antwoord, termijn }
}
const weigert = (werk: Promise<unknown>, wat: object) => expect(werk).rejects.toMatchObject(wat)

describe('een adviesvraag', () => {
  test('wordt gesteld en beantwoord, staat op de tijdlijn, en haar termijn loopt mee', async () => {
    const s = await nieuwSignaal()
    const advies = await s.vraag()
    expect(await s.lees()).toMatchObject([
      {
        id: advies,
        toestand: 'open',
        aan: 'Hulphuis De Steiger',
        soort: 'zorg',
        vraag: algemeen,
        gesteldOp: dag,
      },
    ])
    expect(await s.termijn()).toMatchObject({
      uiterlijk: '2026-11-30',
      afgelopenOp: null,
      onderwerpId: advies,
    })
    const later = dagenLater(nu, 9)
    const werk = await s.af(vandaag, later)
    expect(werk.binnenkort.filter((regel) => regel.id === s.id).map(({ termijn }) => termijn)).toContainEqual(
      expect.objectContaining({ code: 'adviesvraag', wanneer: 'te laat' }),
    )
    await s.antwoord(advies)
    await s.antwoord(advies)
    expect(await s.lees()).toMatchObject([
      { toestand: 'beantwoord', afloopOp: dag, afloop: { tekst: 'Ja, dat kan.' } },
    ])
    expect(await s.termijn()).toMatchObject({ toestand: 'gehaald' })
    const { feitenlijn, versie } = await s.af((ctx) => bekijkSignaal(ctx, s.id))
    const titels = feitenlijn.filter(({ soort }) => soort === 'advies').map(({ titel }) => titel)
    expect(titels.sort()).toEqual([
      'Advies gekregen van Hulphuis De Steiger',
      'Advies gevraagd aan Hulphuis De Steiger',
    ])
    expect(JSON.stringify(feitenlijn)).not.toContain(algemeen)
    expect(versie).toBe(1)
  })

  test('twee keer versturen stelt een vraag, en intrekken sluit haar', async () => {
    const s = await nieuwSignaal()
    const advies = await s.vraag()
    await s.vraag({ advies })
    expect(await s.lees()).toHaveLength(1)
    const weg = { id: s.id, advies, versie: 1, reden: 'Niet meer nodig.', bevestigd: [] }
    await s.af((ctx) => trekAdviesIn(ctx, weg))
    await s.af((ctx) => trekAdviesIn(ctx, weg))
    expect(await s.lees()).toMatchObject([{ toestand: 'ingetrokken', versie: 2 }])
    expect(await s.termijn()).toMatchObject({ toestand: 'vervallen' })
    await weigert(s.antwoord(advies), { status: 409, code: 'advies-gewijzigd' })
  })

  test('wie een oude versie zag, of een dag kiest die niet kan, of een vreemde deskundige, wordt geweigerd', async () => {
    const s = await nieuwSignaal()
    const advies = await s.vraag()
    await weigert(s.antwoord(advies, { versie: 0 }), { status: 409 })
    await weigert(s.antwoord(advies, { dag: '2026-11-19' }), { status: 400, veld: 'op' })
    await weigert(s.antwoord(advies, { dag: '2026-11-24' }), { status: 400, veld: 'op' })
    await weigert(s.vraag({ dag: '2026-11-24' }), { status: 400, veld: 'op' })
    for (const deskundige of ['kustwacht', 'alarm', ''])
      await weigert(s.vraag({ deskundige }), { status: 400, veld: 'deskundige' })
    await weigert(s.antwoord(crypto.randomUUID()), { status: 404 })
    expect(await s.lees()).toMatchObject([{ toestand: 'open', versie: 1 }])
  })

  test('een antwoord kan ook nog als het signaal gesloten is, een nieuwe vraag niet', async () => {
    const s = await nieuwSignaal()
    const advies = await s.vraag()
    const stop = { id: s.id, versie: 1, reden: 'Klaar.', melder: 'geen', tekst: 'Geen adres.' }
    await gemeente.als('regisseur', (ctx) => stopSignaal(ctx, { ...stop, bericht: crypto.randomUUID() }))
    await weigert(s.vraag(), { status: 409 })
    await s.antwoord(advies)
    expect(await s.lees()).toMatchObject([{ toestand: 'beantwoord' }])
  })
})

describe('een naam in de tekst', () => {
  const metNaam = 'Kan Mila van der Zand naar de opvang? Zij woont aan Kadepad 3, bij Bo de Wit.'

  test('wordt geweigerd tot iemand bevestigt dat het mag, en dat staat erbij', async () => {
    const s = await nieuwSignaal()
    const fout = await s.vraag({ vraag: metNaam }).catch((reden) => reden)
    expect(fout).toMatchObject({ status: 400, veld: 'vraag', code: 'herleidbaar' })
    expect(`${fout.message} ${fout.stack}`).not.toContain('Mila')
    expect(await s.lees()).toEqual([])
    const persoon = 'Mogelijk slachtoffer: Mila van der Zand: milavanderzand'
    await weigert(s.vraag({ vraag: metNaam, bevestigd: [persoon] }), { code: 'herleidbaar' })
    const meer = ['Plaats van het signaal: kadepad3', 'Feit: De auto is van Bo de Wit.: bodewit']
    const advies = await s.vraag({ vraag: metNaam, bevestigd: [persoon, ...meer] })
    const [vraag] = await s.lees()
    expect(vraag!.bevestigd).toHaveLength(3)
    expect(vraag!.bevestigd[0]).toContain('Mila van der Zand')
    const { feitenlijn } = await s.af((ctx) => bekijkSignaal(ctx, s.id))
    const regel = feitenlijn.find(({ soort }) => soort === 'advies')!
    expect(regel.tekst).toContain('vond 3 woorden of nummers')
    expect(regel.tekst).not.toContain('Mila')
    await weigert(s.antwoord(advies, { antwoord: 'Ja, MILA mag.' }), {
      code: 'herleidbaar',
      veld: 'antwoord',
    })
    await weigert(s.antwoord(advies, { antwoord: 'Bel 06-12345678.' }), { code: 'herleidbaar' })
  })

  test('staat met een vinkje onder het veld, zonder JavaScript, met de eigen tekst', async () => {
    const s = await nieuwSignaal()
    const { unitOfWork } = await testhuis()
    const rol = 'aandachtsfunctionaris'
    const wie = {
      ...{
        accountId: await gemeente.account(rol),
        naam: 'Test',
        organisatieId: gemeente.id,
        organisatie: 'G',
      },
      ...{ gemeenteId: gemeente.id, gemeente: 'Waterveen', gemeenten: [], rollen: [rol], bewezenOp: nu },
    }
    const fouten: string[] = []
    const deel = { unitOfWork, klok: () => nu, regels: signaalBeleid.regels, ingelogde: async () => wie }
    const installatie = { demo: false, oefenmodus: false }
    const app = monteer({ ...deel, installatie, log: (regel) => fouten.push(regel) }, signaalRoutes)
    const anna = bezoeker(app)
    anna.koekjes.set('__Host-baken', 'x')
    const pad = `/signalen/${s.id}/advies`
    const leeg = (await anna.haal(pad)).html
    expect(leeg).not.toContain('name="bevestigd"')
    expect(leeg).toContain('Hulphuis De Steiger')
    expect(leeg).not.toContain('Kustwacht')
    const advies = /name="advies" value="([^"]+)"/.exec(leeg)![1]!
    const formulier = {
      advies,
      deskundige: 'hulphuis',
      vraag: metNaam,
      'op-dag': '20',
      'op-maand': '11',
      'op-jaar': '2026',
    }
    const gewaarschuwd = await anna.stuur(pad, formulier)
    expect(gewaarschuwd.status).toBe(400)
    expect(gewaarschuwd.html).toContain(`${metNaam}</textarea>`)
    const codes = [...gewaarschuwd.html.matchAll(/name="bevestigd"[^>]*value="([^"]+)"/g)].map((m) => m[1]!)
    expect(codes).toHaveLength(3)
    expect((await anna.stuur(pad, { ...formulier, bevestigd: codes })).naar).toBe(`/signalen/${s.id}`)
    const signaal = (await anna.haal(`/signalen/${s.id}`)).html
    expect(signaal).toContain('Wacht op antwoord')
    expect((await anna.haal(`${pad}/${advies}`)).html).toContain('bevestigd dat het mag')
    const antwoord = { versie: '1', 'op-dag': '', 'op-maand': '', 'op-jaar': '', antwoord: '' }
    expect((await anna.stuur(`${pad}/${advies}`, antwoord)).html).toContain('Schrijf op wat het advies is.')
    await s.antwoord(advies)
    const telaat = await anna.stuur(`${pad}/${advies}/intrekken`, { versie: '1', reden: 'Mijn lange reden' })
    expect(telaat.status).toBe(409)
    expect(telaat.html).toContain('Mijn lange reden')
    expect(fouten).toEqual([])
  })
})

describe('wie een adviesvraag niet mag zien', () => {
  test('een andere gemeente, een andere rol en een ander doel zien niets', async () => {
    const s = await nieuwSignaal()
    const advies = await s.vraag()
    const elders = await nieuweGemeente()
    expect(await s.lees('aandachtsfunctionaris', elders)).toEqual([])
    expect(await s.lees('regisseur')).toHaveLength(1)
    for (const rol of [
      'privacyfunctionaris',
      'zorgcoordinator',
      'medewerker',
      'fg',
      'beheerder',
      'partner',
      'jurist',
    ])
      expect(await s.lees(rol), rol).toEqual([])
    for (const doel of ['privacycheck', 'noodtoegang', 'toezicht'])
      expect(await gemeente.als('regisseur', (ctx) => leesAdviezen(ctx, s.id), { doel }), doel).toEqual([])
    const invoer = { id: s.id, advies, versie: 1, antwoord: 'Ja.', dag, bevestigd: [] }
    for (const [wie, rol] of [
      [elders, 'aandachtsfunctionaris'],
      [gemeente, 'privacyfunctionaris'],
    ] as const)
      await weigert(
        wie.als(rol, (ctx) => legAntwoordVast(ctx, invoer)),
        { status: 404 },
      )
  })

  test('wie in het signaal een belang heeft, en wie in een vraag voorkomt, ziet haar niet', async () => {
    const s = await nieuwSignaal()
    await s.vraag()
    expect(await s.lees('regisseur')).toHaveLength(1)
    await s.vraag({ vraag: 'De collega heet Test regisseur. Wat nu?' })
    expect(await s.lees('regisseur')).toEqual([])
    expect(await s.lees()).toHaveLength(2)
    await s.af((ctx) => merkAan(ctx, [{ soort: 'signaal', id: s.id }], 'zelf'))
    expect(await s.lees()).toEqual([])
  })
})

describe('de adviesvraag gaat mee', () => {
  test('een melding die erbij komt verandert haar niet, en met het signaal wordt ze vernietigd', async () => {
    const waar = await nieuweGemeente()
    const s = await nieuwSignaal(waar)
    await s.vraag()
    const melding = await nieuweMelding(waar)
    await s.af((ctx) => voegSamen(ctx, { ...melding, signaal: s.id, toelichting: 'Hetzelfde.' }))
    expect(await s.lees()).toHaveLength(1)
    const { versie } = await s.af((ctx) => bekijkSignaal(ctx, s.id))
    const stop = { id: s.id, versie, reden: 'Klaar.', melder: 'geen', tekst: 'Geen adres.' }
    await waar.als('regisseur', (ctx) => stopSignaal(ctx, { ...stop, bericht: crypto.randomUUID() }))
    await waar.systeem('vernietigen', (ctx) => vernietigSignalen(ctx, '2030-01-01', 10))
    expect(await s.lees()).toEqual([])
    const rijen = (ctx: TxContext) => ctx.db.selectFrom('signaal.adviesvraag').select('id').execute()
    expect(await waar.als('aandachtsfunctionaris', rijen)).toEqual([])
  })
})
