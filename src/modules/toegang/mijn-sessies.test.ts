import { expect, test } from 'vitest'
import { alsEigenaar } from '../../../test/gemeente.ts'
import { inloghuis } from '../../../test/inlog.ts'
import { maakContext, systeem } from '../../kernel/context.ts'
import { beeindigSessies, ruimToegangOp } from './index.ts'

const ids = (html: string) =>
  [...html.matchAll(/mijn-sessies\/([0-9a-f-]{36})\/beeindigen/g)].map((m) => m[1]!)

const rijen = (accountId: string) =>
  alsEigenaar('select * from toegang.sessie where account_id = $1', [accountId])

async function tweeSessies() {
  const huis = await inloghuis()
  const lena = await huis.persoon('aandachtsfunctionaris')
  return { huis, lena, laptop: await huis.logIn(lena), telefoon: await huis.logIn(lena) }
}

test('iemand ziet haar eigen sessies, met deze gemerkt, en die van een ander niet', async () => {
  const { huis, laptop } = await tweeSessies()
  await huis.logIn(await huis.persoon('aandachtsfunctionaris'))
  const { html, status } = await laptop.haal('/mijn-sessies')
  expect(status).toBe(200)
  expect(ids(html)).toHaveLength(2)
  expect(html.match(/U kijkt hier nu/g)).toHaveLength(1)
  expect((await laptop.haal('/mijn-account')).html).toContain('href="/mijn-sessies"')
})

test('van een sessie is geen adres en geen browser bewaard', async () => {
  const { lena } = await tweeSessies()
  const kolommen = Object.keys((await rijen(lena.id))[0]!).sort()
  const bekend = [
    'account_id',
    'aangemaakt_op',
    'bevestigd',
    'bewezen_op',
    'gemeente_id',
    'gezien_op',
    'id',
    'inlogdienst',
    'label',
  ]
  expect(kolommen).toEqual([...bekend, 'pogingen', 'token_hash', 'verloopt_op'].sort())
})

test('een sessie eindigt bij de volgende klik, de andere niet', async () => {
  const { laptop, telefoon } = await tweeSessies()
  const delen = (await laptop.haal('/mijn-sessies')).html.split('<section>').slice(1)
  const [vanTelefoon] = ids(delen.find((deel) => !deel.includes('U kijkt hier nu'))!) as [string]
  expect((await laptop.stuur(`/mijn-sessies/${vanTelefoon}/beeindigen`, {})).naar).toBe('/mijn-sessies')
  expect((await laptop.haal('/mijn-sessies')).status).toBe(200)
  expect((await telefoon.haal('/mijn-sessies')).naar).toBe('/inloggen')
})

test('alle andere sessies eindigen tegelijk', async () => {
  const { huis, lena, laptop, telefoon } = await tweeSessies()
  const tablet = await huis.logIn(lena)
  expect((await laptop.stuur('/mijn-sessies/andere-beeindigen', {})).naar).toBe('/mijn-sessies')
  expect((await laptop.haal('/mijn-sessies')).status).toBe(200)
  expect((await telefoon.haal('/mijn-sessies')).naar).toBe('/inloggen')
  expect((await tablet.haal('/mijn-sessies')).naar).toBe('/inloggen')
})

test('de sessie van een ander is er niet: niet om te zien, te noemen of te beeindigen', async () => {
  const { huis, laptop } = await tweeSessies()
  const [vanLena] = ids((await laptop.haal('/mijn-sessies')).html) as [string]
  const bo = await huis.logIn(await huis.persoon('aandachtsfunctionaris'))
  expect((await bo.haal(`/mijn-sessies/${vanLena}/naam`)).status).toBe(404)
  expect((await bo.stuur(`/mijn-sessies/${vanLena}/naam`, { naam: 'x' })).status).toBe(404)
  expect((await bo.stuur(`/mijn-sessies/${vanLena}/beeindigen`, {})).status).toBe(404)
  expect(ids((await laptop.haal('/mijn-sessies')).html)).toHaveLength(2)
})

test('de naam van een sessie is verzegeld, en een te lange komt terug met wat er stond', async () => {
  const { lena, laptop } = await tweeSessies()
  const [id] = ids((await laptop.haal('/mijn-sessies')).html) as [string]
  await laptop.stuur(`/mijn-sessies/${id}/naam`, { naam: 'Laptop balie' })
  expect((await laptop.haal('/mijn-sessies')).html).toContain('Laptop balie')
  const bewaard = (await rijen(lena.id)).map(({ label }) => label).filter(Boolean)
  expect(bewaard).toHaveLength(1)
  expect(bewaard[0].includes(Buffer.from('Laptop'))).toBe(false)
  const lang = await laptop.stuur(`/mijn-sessies/${id}/naam`, { naam: 'x'.repeat(41) })
  expect(lang.status).toBe(400)
  expect(lang.html).toContain(`value="${'x'.repeat(41)}"`)
})

test('een beheerder beeindigt alle sessies van een account in de eigen gemeente, en van geen ander', async () => {
  const { huis, lena, laptop, telefoon } = await tweeSessies()
  const elders = await inloghuis()
  const vreemd = await elders.persoon('medewerker')
  const extra = { now: huis.klok.nu, spoor: 'verplicht' as const }
  const einde = (id: string) =>
    huis.gemeente.als('beheerder', (ctx) => beeindigSessies(ctx, id), { doel: 'beheer', ...extra })
  await expect(einde(vreemd.id)).rejects.toMatchObject({ status: 404 })
  await einde(lena.id)
  expect((await laptop.haal('/mijn-sessies')).naar).toBe('/inloggen')
  expect((await telefoon.haal('/mijn-sessies')).naar).toBe('/inloggen')
  const weer = await huis.logIn(lena)
  expect(ids((await weer.haal('/mijn-sessies')).html)).toHaveLength(1)
})

test('wat een dag voorbij is, wordt opgeruimd; wat nog geldt niet', async () => {
  const { huis, lena, laptop } = await tweeSessies()
  const ruimOp = () =>
    huis.unitOfWork(
      maakContext({ actor: systeem, doel: 'opruimen', verwerking: 'test', spoor: 'geen', now: huis.klok.nu }),
      ruimToegangOp,
    )
  huis.later(20 * 60)
  await ruimOp()
  expect(await rijen(lena.id)).toHaveLength(2)
  huis.later(5 * 60)
  const vers = await huis.logIn(lena)
  await ruimOp()
  expect(await rijen(lena.id)).toHaveLength(1)
  expect((await vers.haal('/mijn-sessies')).status).toBe(200)
  expect((await laptop.haal('/mijn-sessies')).naar).toBe('/inloggen')
})
