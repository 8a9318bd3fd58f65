import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bezoeker } from '../bezoeker.ts'
import { kloonDatabank } from '../kloon.ts'
import { doorgeefluik } from './doorgeefluik.ts'
import { type Huis, startHuis } from './huis.ts'
import { antwoorden, codeOp, totControle } from './meldpad.ts'

let databank: Awaited<ReturnType<typeof kloonDatabank>>
let luik: Awaited<ReturnType<typeof doorgeefluik>>
let huis: Huis

beforeAll(async () => {
  databank = await kloonDatabank()
  luik = await doorgeefluik(databank.appUrl)
  huis = await startHuis({
    DATABASE_URL: luik.url(databank.appUrl),
    DATABASE_BEHEER_URL: luik.url(databank.beheerUrl),
  })
})

afterAll(async () => {
  await huis?.opruimen()
})

function melder() {
  return bezoeker({
    request: (pad: string, init: RequestInit) =>
      fetch(`${huis.adres}${pad}`, { redirect: 'manual', ...init }),
  } as never)
}

async function aantalMeldingen(): Promise<number> {
  const client = new pg.Client({ connectionString: databank.beheerUrl })
  await client.connect()
  const { rows } = await client.query('select count(*)::int as n from melding.melding')
  await client.end()
  return rows[0].n
}

test('is de database weg, dan is er geen ontvangstbewijs, staat de tekst er nog, en lukt het daarna', async () => {
  const melder1 = melder()
  const concept = await totControle(melder1)
  const eerst = await aantalMeldingen()
  await luik.knip()
  const weg = await melder1.stuur('/melden/versturen', { concept, taal: 'nl' })
  expect(weg.status).toBe(503)
  expect(weg.html).toContain(antwoorden.wat.wat)
  expect(weg.html).toContain('Er is nog niets verstuurd')
  expect((await fetch(`${huis.adres}/gereed`)).status).toBe(503)
  expect((await fetch(`${huis.adres}/gezond`)).status).toBe(200)
  await luik.herstel()
  const opnieuw = /name="concept" value="([^"]+)"/.exec(weg.html)![1]!
  const gelukt = await melder1.stuur('/melden/versturen', { concept: opnieuw, taal: 'nl' })
  expect(gelukt.status).toBe(200)
  const tweede = await melder1.stuur('/melden/versturen', { concept: opnieuw, taal: 'nl' })
  expect(codeOp(tweede)).toBe(codeOp(gelukt))
  expect(await aantalMeldingen()).toBe(eerst + 1)
})

test('midden in het formulier blijft de tekst op de pagina', async () => {
  const bezoek = melder()
  await bezoek.stuur('/melden', { taal: 'nl' })
  await bezoek.stuur('/melden/wie', { wie: 'gezien' })
  await luik.knip()
  const weg = await bezoek.stuur('/melden/wat', { wat: 'Een lang verhaal over wat ik zag.' })
  await luik.herstel()
  expect(weg.status).toBe(503)
  expect(weg.html).toContain('Een lang verhaal over wat ik zag.')
  expect((await bezoek.stuur('/melden/wat', { wat: 'Een lang verhaal over wat ik zag.' })).naar).toBe(
    '/melden/bestand',
  )
})

test('twee keer tegelijk versturen bewaart een keer en geeft dezelfde code', async () => {
  const bezoek = melder()
  const concept = await totControle(bezoek)
  const eerst = await aantalMeldingen()
  const bladen = await Promise.all(
    [1, 2, 3].map(() => bezoek.stuur('/melden/versturen', { concept, taal: 'nl' })),
  )
  expect(new Set(bladen.map(codeOp)).size).toBe(1)
  expect(await aantalMeldingen()).toBe(eerst + 1)
})

test('snel weg werkt ook zonder database', async () => {
  await luik.knip()
  const weg = await melder().stuur('/snel-weg', {})
  await luik.herstel()
  expect(weg.status).toBe(200)
  expect(weg.headers.get('refresh')).toMatch(/^0; url=https:/)
  expect(weg.headers.get('clear-site-data')).toContain('storage')
})
