import { beforeAll, expect, test } from 'vitest'
import type { bezoeker } from '../../../test/bezoeker.ts'
import { alsEigenaar, nu } from '../../../test/gemeente.ts'
import { type Inloghuis, inloghuis } from '../../../test/inlog.ts'
import { maakContext } from '../../kernel/context.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { bewaarRollen } from '../toegang/index.ts'
import { startTermijn } from './start-termijn.ts'

let huis: Inloghuis
beforeAll(async () => {
  huis = await inloghuis()
})

async function begin(
  op: string,
  rollen = ['aandachtsfunctionaris'],
  gemeente = huis.gemeente,
): Promise<void> {
  const dossier = { id: nieuwId(nu), soort: 'signaal', compartiment: 'signaal' }
  await gemeente.als('regisseur', (ctx) => startTermijn(ctx, { dossier, code: 'kijken', rollen }), {
    now: new Date(op),
  })
}

async function adresVan(browser: ReturnType<typeof bezoeker>): Promise<string> {
  const { html } = await browser.stuur('/mijn-account/agenda', {})
  return new URL(/https?:[^<]+\.ics/.exec(html)![0]).pathname
}
const vraag = (pad: string, headers: Record<string, string> = {}) => huis.app.request(pad, { headers })

test('een agendaprogramma ziet dagen en aantallen, en niets waar het over gaat', async () => {
  const lena = await huis.persoon('aandachtsfunctionaris')
  await begin('2026-11-23T09:00:00Z')
  await begin('2026-11-23T10:00:00Z')
  await begin('2026-11-24T09:00:00Z')
  await begin('2026-11-24T09:00:00Z', ['regisseur'])
  const browser = await huis.logIn(lena)
  expect((await browser.haal('/mijn-account')).html).toContain('/mijn-account/agenda')
  const pad = await adresVan(browser)
  expect(pad).toMatch(/^\/agenda\/[A-Za-z0-9_-]{43}\.ics$/)
  const antwoord = await vraag(pad)
  expect(antwoord.headers.get('Content-Type')).toContain('text/calendar')
  expect(antwoord.headers.get('Cache-Control')).toMatch(/^private/)
  const tekst = (await antwoord.text()).replaceAll('\r\n ', '')
  const regels = tekst.split('\r\n').filter((regel) => /^(DTSTART|SUMMARY|URL)/.test(regel))
  expect(regels).toEqual([
    'DTSTART;VALUE=DATE:20261126',
    'SUMMARY:Baken: 2 termijnen lopen af',
    'URL;VALUE=URI:http://localhost/begin',
    'DTSTART;VALUE=DATE:20261127',
    'SUMMARY:Baken: termijn loopt af',
    'URL;VALUE=URI:http://localhost/begin',
  ])
  expect(tekst).not.toMatch(/DESCRIPTION|LOCATION|ATTENDEE|Kijken|signal/i)

  const etag = antwoord.headers.get('ETag')!
  expect((await vraag(pad, { 'If-None-Match': etag })).status).toBe(304)
  await begin('2026-11-25T09:00:00Z')
  expect((await vraag(pad, { 'If-None-Match': etag })).status).toBe(200)
})

test('het adres wordt een keer getoond, ligt nergens leesbaar, en werkt tot het is ingetrokken of vervangen', async () => {
  const lena = await huis.persoon('regisseur')
  const browser = await huis.logIn(lena)
  const eerste = await adresVan(browser)
  const tweede = await adresVan(browser)
  expect((await vraag(eerste)).status).toBe(404)
  expect((await vraag(tweede)).status).toBe(200)
  const overzicht = (await browser.haal('/mijn-account/agenda')).html
  expect(overzicht).toContain('U hebt een adres sinds')
  expect(overzicht).not.toContain('.ics')
  const geheim = tweede.slice('/agenda/'.length, -'.ics'.length)
  expect(huis.log.join('\n')).not.toContain(geheim)
  expect(await nergensIn(geheim)).toBe(true)
  await browser.stuur('/mijn-account/agenda/intrekken', {})
  expect((await vraag(tweede)).status).toBe(404)
  expect((await vraag(`/agenda/${'x'.repeat(43)}.ics`)).status).toBe(404)
  expect((await vraag('/agenda/kort.ics')).status).toBe(404)
})

test('wie geen rol meer heeft, ziet niets; wie er meer heeft, ziet alles bij elkaar', async () => {
  const lena = await huis.persoon('aandachtsfunctionaris')
  const browser = await huis.logIn(lena)
  const pad = await adresVan(browser)
  const aantal = async () => (await (await vraag(pad)).text()).split('BEGIN:VEVENT').length - 1
  const eerst = await aantal()
  await begin('2026-12-10T09:00:00Z', ['jurist'])
  expect(await aantal()).toBe(eerst)
  const inrichten = maakContext({
    ...{ doel: 'inrichten', verwerking: 'test', spoor: 'geen', gemeenteId: huis.gemeente.id, now: nu },
    actor: { id: null, naam: '', organisatieId: null, rollen: ['systeem'] },
  })
  await huis.unitOfWork(inrichten, (ctx) => bewaarRollen(ctx, lena.id, ['jurist']))
  expect(await aantal()).toBe(eerst + 1)
  await alsEigenaar('update toegang.account set actief = false where id = $1', [lena.id])
  expect((await vraag(pad)).status).toBe(404)
})

/** In no row of the module, and in no line of the logbook. */
async function nergensIn(woord: string): Promise<boolean> {
  const rijen = await alsEigenaar(
    `select 1 from termijn.agenda a where strpos(a::text, $1) > 0 or strpos(encode(a.token_hash, 'escape'), $1) > 0
     union all select 1 from logboek.regel r where strpos(r::text, $1) > 0`,
    [woord],
  )
  return rijen.length === 0
}
