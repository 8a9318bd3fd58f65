import { expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { alsEigenaar } from '../../../test/gemeente.ts'
import { inloghuis } from '../../../test/inlog.ts'
import { vindInKolommen } from '../../../test/verzegeling/speur.ts'

const geheim = 'ÏjsvogelnestQX'

/** How many rows there are in every table, the logbook included. */
async function rijen(): Promise<Record<string, number>> {
  const rows = await alsEigenaar<{ t: string }>(`
    select format('%I.%I', table_schema, table_name) t from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`)
  const telling: Record<string, number> = {}
  for (const { t } of rows)
    telling[t] = (await alsEigenaar<{ n: number }>(`select count(*)::int n from ${t}`))[0]!.n
  return telling
}

const veld = (html: string, naam: string) =>
  new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? null

test('iemand zonder account doorloopt de meldcode, en Baken schrijft nergens iets op', async () => {
  const { app, log, beheerUrl } = await inloghuis()
  const juf = bezoeker(app)
  const voor = await rijen()
  expect((await juf.haal('/meldcode')).html).toContain('Dit is geen melding bij Hulphuis De Steiger')
  await juf.stuur('/meldcode', { naar: 'kijken' })
  const weeg = await juf.stuur('/meldcode', { stap: 'kijken', 'stap-kijken': geheim, naar: 'wegen' })
  expect(weeg.status).toBe(200)
  expect(veld(weeg.html, 'stap-kijken')).toBe(geheim)
  const anders = { 'stap-kijken': geheim, 'vraag-gevaar': 'ja', 'stap-wegen': `Ook ${geheim}` }
  const terug = await juf.stuur('/meldcode', { stap: 'wegen', ...anders, naar: 'kijken' })
  expect(terug.html).toContain(`${geheim}</textarea>`)
  expect(veld(terug.html, 'vraag-gevaar')).toBe('ja')
  const klaar = await juf.stuur('/meldcode', { stap: 'besluiten', ...anders, melden: 'ja', naar: 'klaar' })
  expect(klaar.html).toContain('Volgens de meldcode meldt u bij Hulphuis De Steiger')
  expect(klaar.html).toContain(`Stap 1. Kijk\n${geheim}`)
  expect(klaar.headers.get('cache-control')).toBe('no-store')
  const lang = await juf.stuur('/meldcode', {
    stap: 'kijken',
    'stap-kijken': `${geheim}${'b'.repeat(20_000)}`,
  })
  expect(lang.status).toBe(400)
  expect(lang.html).toContain(geheim)

  expect(juf.koekjes.size).toBe(0)
  expect(await rijen()).toEqual(voor)
  expect(await vindInKolommen(beheerUrl, [geheim])).toEqual([])
  expect(log.join('\n')).not.toContain(geheim)
})

test('pas met een druk op de knop staat de tekst in het openbare formulier, verzegeld', async () => {
  const { app, beheerUrl } = await inloghuis()
  const juf = bezoeker(app)
  const voor = await rijen()
  const { naar } = await juf.stuur('/melden/overnemen', { wat: geheim })
  expect(naar).toBe('/melden/wat')
  expect((await juf.haal(naar!)).html).toContain(`${geheim}</textarea>`)
  expect(await rijen()).toEqual({ ...voor, 'melding.concept': voor['melding.concept']! + 1 })
  expect(await vindInKolommen(beheerUrl, [geheim])).toEqual([])
  await juf.stuur('/melden/overnemen', { wat: geheim })
  expect((await juf.haal('/melden/wat')).html.split(geheim)).toHaveLength(2)
})
