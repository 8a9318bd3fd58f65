import { expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { inloghuis } from '../../../../test/inlog.ts'
import { vindInKolommen } from '../../../../test/verzegeling/speur.ts'
import { vernietigVerlopen } from '../../bewaren/index.ts'
import { bekijkMelding } from '../../melding/index.ts'
import { bekijkSignaal } from '../../signaal/bekijk-signaal.ts'

const geheim = 'ÏjsvogelnestQX'
const kop = 'Datum;Vorm;Plaats;Omschrijving;Uitkomst;Bron'
const goed = [
  kop,
  `20-11-2026;Uitbuiting op het werk;Waterveen;Matrassen achter de loods ${geheim};;Wijkagent`,
  '1 september 2026;arbeid;Kade 3;"Iemand mag niet ""weg""',
  'en krijgt geen loon.";Niet opgepakt;',
].join('\r\n')

async function kantoor(rol = 'aandachtsfunctionaris') {
  const huis = await inloghuis()
  const { gemeente, logIn, persoon } = huis
  const anna = await logIn(await persoon(rol))
  const kies = (bestand: string | Uint8Array<ArrayBuffer>, wie = anna) =>
    wie.stuurBestand('/register/overnemen', 'lijst', new File([bestand], 'lijst'))
  const stuur = (html: string, wat: string, extra: Record<string, string> = {}, wie = anna) =>
    wie.stuur('/register/overnemen/nakijken', { ...veldenIn(html), wat, ...extra })
  const lees = <T>(doe: Parameters<typeof gemeente.als<T>>[1]) => gemeente.als('regisseur', doe)
  const staat = () =>
    lees(async (ctx) => ({
      meldingen: await ctx.db
        .selectFrom('melding.melding')
        .select(['id', 'kanaal', 'ontvangenOp', 'gelezenOp', 'vernietigenOp'])
        .execute(),
      signalen: await ctx.db
        .selectFrom('signaal.signaal')
        .select(['id', 'toestand', 'uitkomst', 'vernietigenOp', 'kern', 'kanaal'])
        .execute(),
    }))
  return { ...huis, anna, kies, stuur, lees, staat }
}

/** What a browser would send of the form as it stands: hidden fields and chosen options. */
function veldenIn(html: string): Record<string, string> {
  const verborgen = [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [
    m[1],
    m[2],
  ])
  const keuzes = [...html.matchAll(/<select[^>]*name="([^"]+)"[\s\S]*?<\/select>/g)].map((m) => [
    m[1],
    /<option value="([^"]*)" selected/.exec(m[0])?.[1] ?? '',
  ])
  return Object.fromEntries([...verborgen, ...keuzes])
}

test('een lijst wordt nagekeken, en daarna helemaal overgenomen, met de dag van vernietiging', async () => {
  const { anna, kies, stuur, lees, staat, beheerUrl, log } = await kantoor()
  const { status, html } = await kies(goed)
  expect(status).toBe(200)
  expect(html).toContain('Alle 2 regels kloppen')
  expect(await staat()).toEqual({ meldingen: [], signalen: [] })
  const klaar = await stuur(html, 'overnemen')
  expect(klaar.html).toContain('De lijst is overgenomen')
  const { meldingen, signalen } = await staat()
  expect(meldingen).toMatchObject([{ kanaal: 'import', vernietigenOp: null }])
  expect(meldingen[0]!.gelezenOp).not.toBeNull()
  expect(meldingen[0]!.ontvangenOp.toISOString()).toBe('2026-11-20T12:00:00.000Z')
  const gesloten = { toestand: 'gesloten', uitkomst: 'niet-opgepakt', kern: null, kanaal: 'import' }
  expect(signalen).toMatchObject([{ ...gesloten, vernietigenOp: '2026-12-01' }])
  const melding = await lees((ctx) => bekijkMelding(ctx, meldingen[0]!.id))
  expect(melding.inhoud).toMatchObject({ plaats: 'Waterveen', herkomst: { bron: 'Wijkagent' } })
  const signaal = await lees((ctx) => bekijkSignaal(ctx, signalen[0]!.id))
  expect(signaal.feiten).toBe('Iemand mag niet "weg"\r\nen krijgt geen loon.')
  expect((await anna.haal(`/signalen/${signalen[0]!.id}`)).html).toContain(
    'Overgenomen uit een eerdere lijst',
  )
  expect(await vindInKolommen(beheerUrl, [geheim, 'Wijkagent'])).toEqual([])
  expect(log.join('\n')).not.toContain(geheim)
  const weer = await kies(goed)
  expect(weer.html.match(/Deze regel staat al in Baken/g)).toHaveLength(2)
})

test('een gesloten regel staat bij zijn uitkomst: niets is aan de beurt, en heropenen kan niet', async () => {
  const { kies, stuur, staat, logIn, persoon } = await kantoor()
  await stuur((await kies(goed)).html, 'overnemen')
  const pad = `/signalen/${(await staat()).signalen[0]!.id}`
  const rik = await logIn(await persoon('regisseur'))
  const { html } = await rik.haal(pad)
  expect(html).toContain('Niet opgepakt')
  expect(html).toContain('Niet gedaan')
  expect(html).not.toContain('Nu aan de beurt')
  expect(html).not.toContain(`${pad}/heropenen`)
  const nietGewogen = 'komt uit een eerdere lijst en is hier niet gewogen'
  expect((await rik.haal(`${pad}/heropenen`)).html).toContain(nietGewogen)
  const poging = await rik.stuur(`${pad}/heropenen`, { versie: '1', reden: 'Er is iets nieuws.' })
  expect(poging.status).toBe(409)
  expect(poging.html).toContain(nietGewogen)
})

test('elk probleem komt met zijn regel; zolang er een is, komt er niets in', async () => {
  const { kies, stuur, staat } = await kantoor()
  const { html } = await kies(
    [
      kop,
      ';arbeid;Waterveen;Zonder dag;;',
      '31-02-2026;arbeid;Waterveen;Geen dag;;',
      '1-1-2027;arbeid;Waterveen;Nog niet geweest;;',
      '1-1-2026;arbeid;Waterveen;Te oud;Niet opgepakt;',
      '',
      '1-11-2026;mensensmokkel;Waterveen;Vreemde vorm;;',
      '1-11-2026;arbeid;Waterveen;Vreemde uitkomst;hangt nog;',
      '1-11-2026;arbeid;Waterveen;=1+1;;',
      '1-11-2026;arbeid;Waterveen;Twee keer;;',
      '1-11-2026;arbeid;waterveen;twee  keer!;;',
      `1-11-2026;arbeid;Waterveen;${'x'.repeat(20_001)};;`,
      '1-11-2026;arbeid;Waterveen;;;',
    ].join('\n'),
  )
  for (const regel of [
    'Regel 2: .*De datum ontbreekt',
    'Regel 3: .*is geen dag',
    'Regel 4: .*moet nog komen',
    'Regel 5: .*bewaren tot 1 april 2026',
    'Regel 7: .*kent de vorm “mensensmokkel” niet',
    'Regel 8: .*kent de uitkomst “hangt nog” niet',
    'Regel 9: .*hier staat een formule',
    'Regel 11: .*dezelfde melding als op regel 10',
    'Regel 12: .*te lang',
    'Regel 13: .*niet in wat er is gemeld',
  ])
    expect(html).toMatch(new RegExp(`<li>${regel.replace(': .*', ': [^/]*')}`))
  const toch = await stuur(html, 'overnemen')
  expect(toch.status).toBe(400)
  expect(await staat()).toEqual({ meldingen: [], signalen: [] })
})

test('wie zegt wat haar woorden en kolommen betekenen, is klaar; een andere keuze wordt eerst weer getoond', async () => {
  const { kies, stuur, staat } = await kantoor()
  const { html } = await kies('A;B;C\n1-11-2026;Iets gezien;hangt nog\n2-11-2026;Nog iets;hangt nog')
  expect(html).toContain('Kies de kolom met: datum van de melding')
  const kolommen = { 'kolom-datum': '0', 'kolom-tekst': '1', 'kolom-uitkomst': '2' }
  const twee = await stuur(html, 'nakijken', kolommen)
  expect(twee.html).toContain('kent de uitkomst “hangt nog” niet')
  const drie = await stuur(twee.html, 'nakijken', { 'uitkomst-0': 'open' })
  expect(drie.html).toContain('Alle 2 regels kloppen')
  const anders = await stuur(drie.html, 'overnemen', { 'uitkomst-0': 'niet-opgepakt' })
  expect(anders.status).toBe(400)
  expect((await staat()).signalen).toEqual([])
  const tegelijk = await Promise.all([stuur(drie.html, 'overnemen'), stuur(drie.html, 'overnemen')])
  expect(tegelijk.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await staat()).meldingen).toHaveLength(2)
})

test('een werkmap uit Excel wordt gelezen, met dagen en formules; wat geen lijst is, wordt geweigerd', async () => {
  const { kies } = await kantoor()
  const rij = (...cellen: unknown[]) => cellen.map((value) => ({ value })) as never
  const dag = { value: new Date('2026-11-02T00:00:00Z'), type: Date, format: 'dd-mm-yyyy' }
  const werkmap = async (cel: object) =>
    new Uint8Array(await writeExcelFile([rij('Ontvangen', 'Melding'), [dag, cel] as never]).toBuffer())
  expect((await kies(await werkmap({ value: 'Iets gezien' }))).html).toContain('Alle 1 regels kloppen')
  expect((await kies(await werkmap({ value: '1+1', type: 'Formula' }))).html).toContain(
    'Regel 2: <span dir="auto">Wat er is gemeld: hier staat een formule',
  )
  const bom = Buffer.from(await werkmap({ value: 'Iets' }))
  bom.writeUInt32LE(4_000_000_000, bom.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24)
  for (const [bestand, fout] of [
    [new Uint8Array(bom), 'te groot als het is uitgepakt'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'oud Excel-bestand'],
    [new Uint8Array([0x50, 0x4b, 1, 2]), 'geen leesbaar'],
    ['a;b', 'geen regels'],
    [`Datum;Tekst\n${'1-11-2026;x\n'.repeat(5_001)}`, 'ten hoogste 5000'],
    ['Datum;Tekst\n1-11-2026;"open', 'aanhalingsteken'],
  ] as const) {
    const antwoord = await kies(bestand)
    expect(antwoord.status).toBe(400)
    expect(antwoord.html).toContain(fout)
  }
})

test('veel regels gaan in een keer; wie zelf voorkomt, ziet die regel niet', async () => {
  const { gemeente, kies, stuur, staat } = await kantoor()
  await gemeente.account('regisseur')
  const regels = Array.from(
    { length: 1_199 },
    (_, i) => `1-10-2026;arbeid;Waterveen;Regel ${i};${i % 2 ? 'actie' : ''};`,
  )
  const { html } = await kies(
    [kop, ...regels, '1-10-2026;arbeid;Waterveen;Over Test regisseur zelf;;'].join('\n'),
  )
  expect(html).toContain('Alle 1200 regels kloppen')
  expect((await stuur(html, 'overnemen')).html).toContain('Meldingen om te beoordelen: 601')
  const { meldingen, signalen } = await staat()
  expect([meldingen.length, signalen.length]).toEqual([600, 599])
  const regelsInLogboek = await gemeente.als(
    'fg',
    (ctx) =>
      ctx.db
        .selectFrom('logboek.regel')
        .select('dossierId')
        .where('verwerking', '=', 'register.lijst-overnemen')
        .execute(),
    { doel: 'toezicht' },
  )
  expect(new Set(regelsInLogboek.map(({ dossierId }) => dossierId)).size).toBeGreaterThanOrEqual(1_200)
})

test('de klaargelegde lijst opent alleen in de browser die hem koos, en is na een uur weg', async () => {
  const { anna, kies, stuur, logIn, persoon, gemeente, klok, beheerUrl } = await kantoor()
  const { html } = await kies(goed)
  expect(await vindInKolommen(beheerUrl, [geheim])).toEqual([])
  const ander = await logIn(await persoon('aandachtsfunctionaris'))
  ander.koekjes.set('__Host-lijst', anna.koekjes.get('__Host-lijst')!)
  expect((await stuur(html, 'overnemen', {}, ander)).status).toBe(409)
  const telLijsten = () =>
    gemeente.als(
      'aandachtsfunctionaris',
      (ctx) => ctx.db.selectFrom('register.lijst').select('id').execute(),
      { doel: 'overnemen' },
    )
  expect(await telLijsten()).toHaveLength(1)
  await gemeente.systeem('vernietigen', vernietigVerlopen, { now: new Date(klok.nu.getTime() + 61 * 60_000) })
  expect(await telLijsten()).toEqual([])
  expect((await stuur(html, 'overnemen')).status).toBe(409)
})

test('een regisseur en een medewerker nemen geen lijst over', async () => {
  for (const rol of ['regisseur', 'medewerker']) {
    const { kies } = await kantoor(rol)
    expect((await kies(goed)).status).toBe(404)
  }
})
