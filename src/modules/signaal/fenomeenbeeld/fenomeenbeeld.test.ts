import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nieuweGemeente, nu, regio } from '../../../../test/gemeente.ts'
import { inloghuis } from '../../../../test/inlog.ts'
import { nieuweMelding } from '../../../../test/melding.ts'
import { verborgen } from '../../../../test/velden.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { merkAan } from '../../belang/index.ts'
import { actieveRegioVersieId } from '../../netwerk/index.ts'
import { legWegingenVast } from '../leg-weging-vast.ts'
import { maakSignaal } from '../maak-signaal.ts'
import { bewaarSignaal } from '../signaal.store.ts'
import { telSignalen } from './fenomeenbeeld.store.ts'
import { beeldVan, telgrenzen } from './fenomeenbeeld.ts'
import { herkenbaar } from './herkenbaar.ts'

type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>
type Verzonnen = { vorm: string; plek: string | null; op: Date }

/** Rows without content: only what is counted. */
async function bewaar(g: Gemeente, signalen: readonly Verzonnen[]): Promise<void> {
  await g.als('aandachtsfunctionaris', async (ctx) => {
    const regioVersieId = await actieveRegioVersieId(ctx)
    const vast = { urgentie: 'laag', stap: 'x', toestand: 'open', inhoud: Buffer.alloc(1) }
    for (const { vorm, plek, op } of signalen)
      await bewaarSignaal(ctx, {
        ...{ ...vast, regioVersieId, id: nieuwId(op), kenmerk: 'S-TEST', eigenaarId: ctx.actor.id! },
        ...{ verschijningsvorm: vorm, plaatssoort: plek, aangemaaktOp: op },
      })
  })
}

const dagHier = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
const grenzen = { kort: '2025-11-23', midden: '2024-11-23', lang: '2023-11-23' }

test('de aantallen zijn die van een telling met de hand, ook rond middernacht van de eerste dag', async () => {
  const g = await nieuweGemeente()
  const rond = Object.values(grenzen).map((dag) => new Date(`${dag}T00:00:00+01:00`).getTime())
  const moment = fc.oneof(
    fc.integer({ min: -1500, max: 0 }).map((dagen) => new Date(nu.getTime() + dagen * 86_400_000)),
    fc
      .tuple(fc.constantFrom(...rond), fc.integer({ min: -2, max: 2 }))
      .map(([t, s]) => new Date(t + s * 1000)),
  )
  const signaal = fc.record({
    vorm: fc.constantFrom('arbeid', 'arbeid-aan-boord', 'van-vroeger'),
    plek: fc.constantFrom(null, 'schip', 'kade', 'vuurtoren'),
    op: moment,
  })
  const alle: Verzonnen[] = []
  const proef = fc.asyncProperty(fc.array(signaal, { maxLength: 15 }), async (nieuw) => {
    await bewaar(g, nieuw)
    alle.push(...nieuw)
    const met = (hand: Verzonnen[]) => ({
      kort: hand.filter(({ op }) => dagHier.format(op) >= grenzen.kort).length,
      midden: hand.filter(({ op }) => dagHier.format(op) >= grenzen.midden).length,
      lang: hand.filter(({ op }) => dagHier.format(op) >= grenzen.lang).length,
    })
    const tellingen = await g.als('regisseur', (ctx) => telSignalen(ctx, telgrenzen(nu)))
    for (const { vorm, plek, ...aantallen } of tellingen)
      expect(aantallen).toEqual(met(alle.filter((s) => s.vorm === vorm && (s.plek ?? '') === plek)))
    const vormen = ['arbeid', 'van-vroeger']
    const deel = await g.als('regisseur', (ctx) => telSignalen(ctx, telgrenzen(nu), vormen))
    expect(deel).toEqual(tellingen.filter(({ vorm }) => vormen.includes(vorm)))
    const groepen = alle.filter(({ op }) => dagHier.format(op) >= grenzen.lang)
    expect(tellingen).toHaveLength(new Set(groepen.map(({ vorm, plek }) => `${vorm} ${plek}`)).size)
    const hoofd = beeldVan({ regio, now: nu, tellingen, beschrijvingen: [] }, 'arbeid')
    expect(hoofd.totaal).toEqual(met(alle.filter(({ vorm }) => vorm !== 'van-vroeger')))
    const perPlek = hoofd.regels.map(({ aantallen }) => aantallen.lang)
    expect(perPlek.reduce((som, n) => som + n, 0)).toBe(hoofd.totaal.lang)
  })
  await fc.assert(proef, { numRuns: 12 })
  expect(alle.length).toBeGreaterThan(20)
})

async function kantoor() {
  const huis = await inloghuis()
  const wie = await huis.persoon('aandachtsfunctionaris')
  const anna = await huis.logIn(wie)
  const pad = '/fenomeenbeeld/regel?vorm=arbeid&plek=schip'
  const schrijf = async (tekst: string, anders: Record<string, string> = {}) => {
    const velden = verborgen((await anna.haal(pad)).html)
    return await anna.stuur('/fenomeenbeeld/regel', { ...velden, tekst, ...anders })
  }
  return { ...huis, wie, anna, pad, schrijf }
}

test('wat er stond blijft te lezen, en wie te laat is overschrijft niets', async () => {
  const { anna, pad, schrijf, logIn, persoon } = await kantoor()
  expect((await schrijf('')).status).toBe(400)
  expect((await schrijf('Mensen slapen aan boord.')).naar).toBe('/fenomeenbeeld')
  const ander = await logIn(await persoon('aandachtsfunctionaris'))
  const gezien = verborgen((await ander.haal(pad)).html)
  await schrijf('Mensen slapen aan boord, ook in de winter.')
  const telaat = await ander.stuur('/fenomeenbeeld/regel', { ...gezien, tekst: 'Iets anders.' })
  expect(telaat.status).toBe(409)
  for (const tekst of ['Test aandachtsfunctionaris: nieuwe beschrijving', 'ook in de winter', 'Iets anders.'])
    expect(telaat.html).toContain(tekst)
  const toch = await ander.stuur('/fenomeenbeeld/regel', { ...verborgen(telaat.html), tekst: 'Iets anders.' })
  expect(toch.naar).toBe('/fenomeenbeeld')
  expect((await schrijf('Iets anders.')).naar).toBe('/fenomeenbeeld')
  const { html } = await anna.haal(pad)
  for (const versie of ['Versie 1', 'Versie 2', 'Versie 3', 'ook in de winter'])
    expect(html).toContain(versie)
  expect(html).not.toContain('Versie 4')
  expect((await anna.haal('/fenomeenbeeld')).html).not.toContain('ook in de winter')
  await schrijf('')
  expect((await anna.haal('/fenomeenbeeld')).html).not.toContain('Iets anders.')
})

test('wie herkenbaar lijkt, wordt gewaarschuwd; wat er toch kwam te staan, kan voor altijd weg', async () => {
  const { anna, pad, schrijf, gemeente } = await kantoor()
  const fout = await schrijf('Bel 06-12345678.')
  expect(fout.status).toBe(400)
  expect(fout.html).toContain('een telefoonnummer (06-12345678)')
  expect((await schrijf('Bel 06-12345678.', { zeker: 'ja' })).naar).toBe('/fenomeenbeeld')
  const { html } = await anna.haal(pad)
  const { id } = verborgen(html)
  expect((await anna.stuur('/fenomeenbeeld/wissen', { id: id! })).naar).toBe(pad)
  const daarna = (await anna.haal(pad)).html
  expect(daarna).toContain('Versie 1: gewist')
  expect(daarna).not.toContain('12345678')
  const sleutels = await gemeente.als('aandachtsfunctionaris', (ctx) =>
    ctx.db.selectFrom('sleutel.dossiersleutel').select('id').where('dossierId', '=', id!).execute(),
  )
  expect(sleutels).toEqual([])
})

test.each([
  ['mail naar jan@example.nl', 'een mailadres'],
  ['NL91 ABNA 0417 1643 00', 'een rekeningnummer'],
  ['+31 6 12345678', 'een telefoonnummer'],
  ['nummer 123456782', 'een nummer van een persoon'],
  ['een busje, 12-ABC-3', 'een kenteken'],
  ['7201 AB', 'een postcode'],
  ['Dorpsstraat 12a', 'een adres'],
  ['op 3-4-2011', 'een datum'],
  ['mevrouw De Wit', 'een naam'],
  ['vaak migranten', 'een woord over herkomst, geloof of taal'],
])('in “%s” staat iets herkenbaars: %s', (tekst, soort) => {
  expect(herkenbaar(tekst).map((vondst) => vondst.soort)).toContain(soort)
})

test.each([
  'Mensen slapen op het werk, 12 uur per dag, voor 5 euro. Sinds 2024-2025 vaker, in 3 straten bij de haven.',
  'De baas regelt alles: huis, vervoer en papieren. In 2026 zagen we dit 14 keer.',
])('in een gewone beschrijving staat niets herkenbaars', (tekst) => {
  expect(herkenbaar(tekst)).toEqual([])
})

test('de regisseur leest, een ander niet, en van een andere gemeente ziet niemand iets', async () => {
  const { anna, schrijf, logIn, persoon, gemeente } = await kantoor()
  await schrijf('Alleen voor hier.')
  await bewaar(gemeente, [{ vorm: 'arbeid', plek: 'kade', op: nu }])
  const rik = await logIn(await persoon('regisseur'))
  const { html } = await rik.haal('/fenomeenbeeld')
  expect(html).toContain('Alleen voor hier.')
  expect(html).not.toContain('/fenomeenbeeld/regel')
  const velden = { vorm: 'arbeid', plek: 'schip', versie: '1', tekst: 'Van Rik.' }
  expect((await rik.stuur('/fenomeenbeeld/regel', velden)).status).toBe(404)
  const rolzonder = (ctx: Parameters<typeof telSignalen>[0]) =>
    ctx.db.selectFrom('signaal.fenomeenbeeld').selectAll().execute()
  for (const rol of ['privacyfunctionaris', 'medewerker', 'fg', 'beheerder']) {
    expect((await (await logIn(await persoon(rol))).haal('/fenomeenbeeld')).status, rol).toBe(404)
    expect(await gemeente.als(rol, rolzonder), rol).toEqual([])
  }
  const vreemd = await kantoor()
  const elders = (await vreemd.anna.haal('/fenomeenbeeld')).html
  expect(elders).toContain('Er is nog niets beschreven')
  expect((await anna.haal('/fenomeenbeeld/regel?vorm=arbeid&plek=maan')).status).toBe(404)
})

test('naast de weging die het fasemodel noemt, staat wat bij de vorm hoort, en naast een andere niet', async () => {
  const { wie, anna, schrijf, gemeente: g, later } = await kantoor()
  await schrijf('Mensen slapen aan boord.')
  const maak = async () => {
    const melding = await nieuweMelding(g)
    const wat = { plaats: '', feiten: 'Iets.', interpretatie: '', urgentie: 'hoog' as const }
    const invoer = { ...melding, ...wat, verschijningsvorm: 'arbeid-aan-boord', plaatssoort: 'schip' }
    return (await g.als('aandachtsfunctionaris', (ctx) => maakSignaal(ctx, invoer))).id
  }
  const id = await maak()
  const weeg = (rol: string, code: string, versie: number) =>
    g.als(rol, (ctx) =>
      legWegingenVast(ctx, { id, versie, besluiten: [{ code, uitkomst: 'ja', reden: 'Om.', criteria: [] }] }),
    )
  const weging = async () => (await anna.haal(`/signalen/${id}/weging`)).html
  expect(await weging()).not.toContain('Wat wij hier zien')
  await weeg('regisseur', 'A', 1)
  await weeg('aandachtsfunctionaris', 'B', 2)
  const html = await weging()
  for (const tekst of [
    ...['Wat wij hier zien', 'Mensen slapen aan boord.', '1 in 12 maanden, 1 in 24 maanden, 1 in 36 maanden'],
    'ook de soort plek van dit signaal',
  ])
    expect(html).toContain(tekst)
  // Whom she is kept out of, she does not count either.
  const geheim = await maak()
  later(1)
  expect(await weging()).toContain('2 in 12 maanden')
  await g.als('regisseur', (ctx) => merkAan(ctx, [{ soort: 'signaal', id: geheim }], wie.id))
  expect(await weging()).not.toContain('2 in 12 maanden')
})
