import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alleRoutes } from '../../src/app.ts'
import { beheerUrlVan, type Huis, startHuisMetCluster } from '../e2e/huis.ts'
import { doorloopBureau, doorloopHulploket, doorloopStroom } from './bureau.ts'
import { doorloopCollega, doorloopHand, meldAlsSysteem, meldMetWoord } from './melder.ts'
import { doorloopAccounts, doorloopFenomeenbeeld, doorloopRegister, doorloopSessies } from './rondom.ts'
import { schrijfAllesWeg, vindInBestanden, vindInKolommen } from './speur.ts'
import { wandeling, woord, woordInAdres, woordInExif } from './wandeling.ts'
import { zonderTekst } from './zonder-tekst.ts'

const woorden = [woord, woordInAdres, woordInExif]
const plant = 'ÏngegravenSchatQX'

let huis: Huis

beforeAll(async () => {
  huis = await startHuisMetCluster({ BAKEN_REGIO: 'ijsselstreek' })
})
afterAll(() => huis?.opruimen())

/** Every photo has been opened, drawn again and put away. */
async function fotosGetekend(beheerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  const vraag =
    'select count(*)::int as n, count(weergave)::int as beeld, count(nagekeken_op)::int as klaar from melding.bijlage'
  await expect
    .poll(async () => (await client.query(vraag)).rows[0], { timeout: 120_000, interval: 500 })
    .toSatisfy(({ n, klaar }) => n === klaar)
  const { n, beeld } = (await client.query(vraag)).rows[0]
  expect({ n, beeld }).toEqual({ n: 9, beeld: 6 })
  await client.end()
}

test('wat iemand in een formulier schrijft, ligt nergens leesbaar', async () => {
  const weg = await wandeling(huis)
  for (const wie of ['mijzelf', 'gezien', 'iemand', 'beroep', 'gezien', 'iemand'])
    await meldMetWoord(weg, wie)
  await doorloopHand(weg)
  await meldAlsSysteem(weg)
  await doorloopCollega(weg)
  await doorloopBureau(weg)
  await doorloopHulploket(weg)
  await doorloopStroom(weg)
  await doorloopSessies(weg)
  await doorloopAccounts(weg)
  await doorloopRegister(weg)
  await doorloopFenomeenbeeld(weg)

  const acties = alleRoutes(huis.unitOfWork).filter((route) => route.soort === 'actie')
  const gemist = acties
    .map((a) => a.pad.replace(/:(betrokkene|termijn|bijlage|taak|advies)\b/, ':id'))
    .filter((pad) => !weg.verstuurd.has(pad) && !zonderTekst.has(pad))
  expect(gemist, 'een nieuw formulier hoort in deze proef').toEqual([])

  const beheerUrl = beheerUrlVan(huis)
  await fotosGetekend(beheerUrl)
  await schrijfAllesWeg(beheerUrl)
  expect(await vindInKolommen(beheerUrl, woorden)).toEqual([])
  expect(vindInBestanden(huis.map, woorden)).toEqual([])
  expect(huis.log.join('\n')).not.toContain(woord)
}, 360_000)

test('de proef vindt wel wat er leesbaar wordt neergelegd', async () => {
  const beheerUrl = beheerUrlVan(huis)
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  await client.query('create table beheer.schat (tekst text, bytes bytea)')
  await client.query('insert into beheer.schat values ($1, $2)', [
    `Hier ${plant} ligt`,
    Buffer.from(`${plant}`, 'utf16le'),
  ])
  await client.query(
    `insert into beheer.schat (tekst) values (encode(convert_to('xx${plant}', 'UTF8'), 'base64'))`,
  )
  await client.end()
  await schrijfAllesWeg(beheerUrl)
  expect(await vindInKolommen(beheerUrl, [plant])).toEqual(['beheer.schat.tekst', 'beheer.schat.bytes'])
  const bestanden = vindInBestanden(huis.map, [plant])
  expect(bestanden.some((pad) => pad.includes('/pg_wal/'))).toBe(true)
  expect(bestanden.some((pad) => pad.includes('/base/'))).toBe(true)
})
