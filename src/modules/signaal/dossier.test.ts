import { beforeAll, expect, test } from 'vitest'
import { nieuweGemeente, nu } from '../../../test/gemeente.ts'
import { nieuwSignaal, signaalvelden } from '../../../test/signaal.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { trekBetrokkeneIn } from './betrokken/corrigeer.ts'
import { persoonSchema } from './betrokken/gegeven.schema.ts'
import { voegBetrokkeneToe } from './betrokken/voeg-toe.ts'
import { schrijfNotitie } from './schrijf-notitie.ts'
import { wegingSchema, wijzigenSchema } from './signaal.schema.ts'
import { wijzigSignaal } from './wijzig-signaal.ts'

let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>
beforeAll(async () => {
  gemeente = await nieuweGemeente()
})
const functionaris = <T>(doe: Parameters<typeof gemeente.als<T>>[1]) =>
  gemeente.als('aandachtsfunctionaris', doe)
const zonder = { uiterlijk: null, wachtOp: '' }
const vandaan = { feitbron: 'gezien', dag: '2026-11-01' }

test('wie een oude versie wijzigt, hoort wie wat deed, en overschrijft niets', async () => {
  const id = await nieuwSignaal(gemeente)
  await gemeente.als('regisseur', (ctx) =>
    wijzigSignaal(ctx, { id, versie: 1, ...signaalvelden, ...zonder, feiten: 'Zes mensen slapen er.' }),
  )
  const laat = functionaris((ctx) =>
    wijzigSignaal(ctx, { id, versie: 1, ...signaalvelden, ...zonder, plaats: 'De haven' }),
  )
  await expect(laat).rejects.toMatchObject({
    status: 409,
    message: expect.stringContaining('Test regisseur: Gegevens gewijzigd'),
  })
  expect(await functionaris((ctx) => bekijkSignaal(ctx, id))).toMatchObject({
    feiten: 'Zes mensen slapen er.',
    plaats: 'De kade',
    versie: 2,
  })
})

test('de oude tekst blijft in de tijdlijn staan', async () => {
  const id = await nieuwSignaal(gemeente)
  await functionaris((ctx) =>
    wijzigSignaal(ctx, { id, versie: 1, ...signaalvelden, ...zonder, feiten: 'Anders.' }),
  )
  const { feitenlijn } = await functionaris((ctx) => bekijkSignaal(ctx, id))
  expect(feitenlijn[0]).toMatchObject({ titel: 'Gegevens gewijzigd', tekst: 'Feiten was: Mensen slapen er.' })
})

test('de tijdlijn zegt wat de vorm, de urgentie, de plek en de dag waren en wat ze nu zijn', async () => {
  const id = await nieuwSignaal(gemeente)
  const nieuw = { verschijningsvorm: 'arbeid-aan-boord', urgentie: 'gewoon', plaatssoort: 'schip' } as const
  await functionaris((ctx) =>
    wijzigSignaal(ctx, { id, versie: 1, ...signaalvelden, ...zonder, ...nieuw, uiterlijk: '2026-12-01' }),
  )
  const { feitenlijn } = await functionaris((ctx) => bekijkSignaal(ctx, id))
  expect(feitenlijn[0]!.tekst.split('\n')).toEqual([
    expect.stringMatching(/^Verschijningsvorm: Aan boord, was [AU]/),
    'Soort plek: Schip, was niet ingevuld',
    'Urgentie: gewoon, was hoog: deze week',
    'Zelf gekozen dag: 1 december 2026, was niet ingevuld',
  ])
})

test('een persoon en een notitie die twee keer worden verstuurd, staan er een keer', async () => {
  const id = await nieuwSignaal(gemeente)
  const persoon = {
    id,
    betrokkene: nieuwId(nu),
    soort: 'persoon',
    wat: 'De vrouw met de rode jas',
    rol: 'slachtoffer',
    zekerheid: 'onzeker',
    toelichting: '',
    ...vandaan,
  } as const
  const notitie = { id, notitie: nieuwId(nu), tekst: 'Gebeld met de buurvrouw.' }
  for (const _ of [1, 2]) {
    await functionaris((ctx) => voegBetrokkeneToe(ctx, persoon))
    await functionaris((ctx) => schrijfNotitie(ctx, notitie))
  }
  const { betrokken, feitenlijn } = await functionaris((ctx) => bekijkSignaal(ctx, id))
  expect(betrokken).toMatchObject([{ wat: 'De vrouw met de rode jas', rol: 'slachtoffer', soort: 'persoon' }])
  expect(feitenlijn.map((f) => f.soort).sort()).toEqual(['aangemaakt', 'betrokken', 'notitie'])
})

test('intrekken gaat met een reden, en alleen uit het eigen signaal', async () => {
  const [id, ander] = [await nieuwSignaal(gemeente), await nieuwSignaal(gemeente)]
  const betrokkene = nieuwId(nu)
  await functionaris((ctx) =>
    voegBetrokkeneToe(ctx, {
      id,
      betrokkene,
      soort: 'voertuig',
      wat: 'AB-12-C',
      rol: null,
      zekerheid: 'zeker',
      toelichting: '',
      ...vandaan,
    }),
  )
  const weg = { betrokkene, correctie: nieuwId(nu), versie: 1, reden: 'Ander kenteken.' }
  const elders = functionaris((ctx) => trekBetrokkeneIn(ctx, { ...weg, id: ander }))
  await expect(elders).rejects.toMatchObject({ status: 404 })
  await functionaris((ctx) => trekBetrokkeneIn(ctx, { ...weg, id }))
  const { betrokken, ingetrokken, feitenlijn } = await functionaris((ctx) => bekijkSignaal(ctx, id))
  expect(betrokken).toEqual([])
  expect(ingetrokken).toMatchObject([{ wat: 'AB-12-C', ingetrokken: { reden: 'Ander kenteken.' } }])
  expect(feitenlijn.map((f) => `${f.titel}: ${f.tekst}`)).toContain('Ingetrokken: Voertuig: Ander kenteken.')
})

test('de rol dader bestaat niet', () => {
  const uitslag = persoonSchema.safeParse({
    id: nieuwId(nu),
    betrokkene: nieuwId(nu),
    wat: 'Jan',
    rol: 'dader',
    zekerheid: 'zeker',
    feitbron: 'gezien',
    'dag-dag': '1',
    'dag-maand': '11',
    'dag-jaar': '2026',
  })
  expect(uitslag.error?.issues.map((i) => i.path[0])).toEqual(['rol'])
})

test('het wegingsformulier noemt alle fouten tegelijk, elk bij zijn veld', () => {
  const id = nieuwId(nu)
  const uitslag = wegingSchema.safeParse({
    id,
    versie: '1',
    'uitkomst-1': 'ja',
    'reden-1': ' ',
    'uitkomst-2A': '',
    'reden-2A': 'Daarom.',
  })
  expect(uitslag.error?.issues.map((i) => i.path[0])).toEqual(['reden-1', 'uitkomst-2A'])
  const goed = wegingSchema.parse({
    id,
    versie: '1',
    'uitkomst-1': 'ja',
    'reden-1': 'Daarom.',
    'criteria-1': 'Een',
    'uitkomst-2A': '',
  })
  expect(goed.besluiten).toEqual([
    { code: '1', uitkomst: 'ja', reden: 'Daarom.', criteria: ['Een'], mag: [] },
  ])
})

test('een dag die niet bestaat, komt terug naast de andere fouten', () => {
  const datum = { 'uiterlijk-dag': '31', 'uiterlijk-maand': '2', 'uiterlijk-jaar': '2027' }
  const uitslag = wijzigenSchema.safeParse({
    id: nieuwId(nu),
    versie: 1,
    ...signaalvelden,
    feiten: '',
    ...datum,
  })
  expect(uitslag.error?.issues.map((i) => i.path[0]).sort()).toEqual(['feiten', 'uiterlijk'])
  const goed = wijzigenSchema.parse({
    id: nieuwId(nu),
    versie: 1,
    ...signaalvelden,
    ...datum,
    'uiterlijk-dag': '3',
  })
  expect(goed.uiterlijk).toBe('2027-02-03')
})
