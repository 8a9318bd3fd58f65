import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fotoMetGps } from '../../../test/bestanden.ts'
import { alsEigenaar } from '../../../test/gemeente.ts'
import { inloghuis } from '../../../test/inlog.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { formulier, surfer } from '../../../test/meldsurfer.ts'
import { pakUit } from '../../../test/uitpakken.ts'
import { alsDatum } from '../../kernel/clock.ts'
import { nieuwId } from '../../kernel/ids.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { merkAan } from '../belang/index.ts'
import { vernietigVerlopen } from '../bewaren/index.ts'
import { bekijkMelding } from '../melding/inzien.ts'
import { legGevaarVast } from '../signaal/acuut-gevaar.ts'
import { legAntwoordVast } from '../signaal/advies/rond-advies-af.ts'
import { vraagAdvies } from '../signaal/advies/vraag-advies.ts'
import { voegBetrokkeneToe } from '../signaal/betrokken/voeg-toe.ts'
import { schrijfRegel } from '../signaal/fenomeenbeeld/schrijf-regel.ts'
import { legWegingenVast, maakSignaal } from '../signaal/index.ts'
import { dossierVan } from '../signaal/signaal-termijnen.ts'
import { startTermijn } from '../termijn/index.ts'
import { verlengTermijn } from '../termijn/verleng-termijn.ts'

const velden = {
  plaats: 'Waterveen',
  interpretatie: 'Vermoedelijk werk onder dwang.',
  urgentie: 'hoog',
} as const
const reden = 'De gemeente gaat over naar een ander register.'

/** A municipality with what there can be: a colleague's report with a photo that became a signaal, a hulpvraag, a question. */
async function kantoor() {
  const huis = await inloghuis()
  const { gemeente: g, logIn, persoon, app } = huis
  const anna = await persoon('aandachtsfunctionaris')
  const [bea, zoe] = [await persoon('beheerder'), await persoon('zorgcoordinator')]
  const als = <T>(doe: (ctx: TxContext) => Promise<T>) =>
    g.als('aandachtsfunctionaris', doe, { now: huis.klok.nu })

  async function vul() {
    const foto = await fotoMetGps(200, 150)
    const mees = await persoon('medewerker')
    const koekje = [...(await logIn(mees)).koekjes].map((k) => k.join('=')).join('; ')
    const { vraag } = surfer(app, koekje)
    const gemeld = {
      concept: nieuwId(huis.klok.nu),
      functie: 'havenmeester',
      wat: 'Matrassen achter de loods.',
    }
    const antwoord = await vraag('/intern/melden', formulier(gemeld, [['foto', 'Pietje Puk.jpg', foto]]))
    expect(antwoord.naar).toBe('/intern/meldingen')
    const [rij] = await als((ctx) => ctx.db.selectFrom('melding.melding').select('id').execute())
    const melding = rij!.id
    await als((ctx) => bekijkMelding(ctx, melding))
    const signaal = await als((ctx) =>
      maakSignaal(ctx, {
        id: melding,
        versie: 1,
        ...velden,
        feiten: 'Tien bedden.',
        verschijningsvorm: 'arbeid',
      }),
    )
    const nu = huis.klok.nu
    await als((ctx) =>
      voegBetrokkeneToe(ctx, {
        ...{ id: signaal.id, betrokkene: nieuwId(nu), soort: 'persoon', wat: 'Jan de Verzonnene' },
        ...{ rol: 'slachtoffer', zekerheid: 'onzeker', toelichting: 'Werkt er.' },
        ...{ feitbron: 'gezien', dag: '2026-11-01' },
      }),
    )
    await als((ctx) =>
      voegBetrokkeneToe(ctx, {
        ...{ id: signaal.id, betrokkene: nieuwId(nu), soort: 'feit', wat: 'Geheim van de rivier', rol: null },
        ...{ zekerheid: 'zeker', toelichting: '', feitbron: 'rivierpolitie', dag: '2026-11-01' },
        ontvangers: ['aandachtsfunctionaris'],
      }),
    )
    const stap = { stap: nieuwId(nu), gedaan: 'De politie gebeld.', gedaanOp: nu, gedeeld: 'ja' } as const
    await als((ctx) => legGevaarVast(ctx, { id: signaal.id, ...stap }))
    const advies = { id: signaal.id, advies: nieuwId(nu), dag: alsDatum(nu), bevestigd: [] }
    const gevraagd = 'Mag iemand zonder aangifte naar de opvang?'
    await als((ctx) => vraagAdvies(ctx, { ...advies, deskundige: 'hulphuis', vraag: gevraagd }))
    await als((ctx) => legAntwoordVast(ctx, { ...advies, versie: 1, antwoord: 'Ja, dat mag.' }))
    await als(async (ctx) => {
      const termijn = await startTermijn(ctx, { dossier: dossierVan(signaal.id), code: 'kijken' })
      const tot = { tot: '2026-11-30', reden: 'De tolk is er dan pas.' }
      await verlengTermijn(ctx, { id: signaal.id, termijn: termijn!.id, versie: 1, ...tot })
    })
    const { id: hulpvraag } = await nieuweMelding(g, {
      ...{ hulp: 'alleen-hulp', wat: 'Ik wil hier weg.' },
      melder: { naam: 'Fleur Fictief', hoe: '06-00000000', wanneer: 'overdag' },
    })
    const { id: anoniem } = await nieuweMelding(g, {
      wat: 'Een busje, elke nacht.',
      melder: { naam: 'Bram Bedacht', hoe: '06-11111111', wanneer: '' },
    })
    return { foto, mees, melding, signaal: signaal.id, hulpvraag, anoniem }
  }

  /** Asks, is allowed, and is where the archive can be taken. */
  async function toegestaan(wie = anna) {
    const surf = await logIn(wie)
    expect((await surf.stuur('/archief', { reden })).naar).toBe('/archief')
    const beheer = await logIn(bea)
    const pad = /action="(\/beheer\/archief\/[^"]+\/toestaan)"/.exec(
      (await beheer.haal('/beheer/archief')).html,
    )![1]!
    expect((await beheer.stuur(pad, {})).naar).toBe('/beheer/archief')
    return { surf, beheer, pad, ophalen: pad.replace('/beheer', '').replace('toestaan', 'ophalen') }
  }

  async function haal(surf: { koekjes: Map<string, string> }, pad: string): Promise<Response> {
    const cookie = [...surf.koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    return await app.request(pad, { method: 'POST', headers, body: new URLSearchParams() })
  }

  async function archief(wie = anna) {
    const { surf, ophalen } = await toegestaan(wie)
    const antwoord = await haal(surf, ophalen)
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([200, 'application/zip'])
    const bestanden = pakUit(Buffer.from(await antwoord.arrayBuffer()))
    const json = (pad: string) => JSON.parse(bestanden.get(pad)!.toString())
    return { bestanden, json, ids: idsIn([...bestanden.keys()]) }
  }

  return { ...huis, g, anna, bea, zoe, als, vul, toegestaan, haal, archief }
}

const idsIn = (paden: string[]) =>
  Object.fromEntries(
    ['meldingen', 'hulpvragen', 'signalen', 'vragen'].map((map) => [
      map,
      paden.flatMap((pad) => new RegExp(`^${map}/([^/]+)\\.json$`).exec(pad)?.[1] ?? []).sort(),
    ]),
  )

const sleutels = (waarde: unknown): string[] =>
  Array.isArray(waarde)
    ? waarde.flatMap(sleutels)
    : waarde && typeof waarde === 'object'
      ? Object.entries(waarde).flatMap(([naam, deel]) => [naam, ...sleutels(deel)])
      : []

const formaat = readFileSync('docs/archiefformaat.md', 'utf8')
const onbekendeVelden = (waarde: unknown) =>
  [...new Set(sleutels(waarde))].filter((naam) => !formaat.includes(`\`${naam}\``))

describe('het archief', () => {
  test('heeft alles van een dossier, het bestand byte voor byte, en van elk bestand de som', async () => {
    const { archief, vul, anna, g, als } = await kantoor()
    const { melding, signaal, foto, mees } = await vul()
    const beeld = 'Slapen boven de zaak komt hier voor.'
    await als((ctx) => schrijfRegel(ctx, { vorm: 'arbeid', plek: '', versie: 0, tekst: beeld, zeker: true }))
    await g.als('regisseur', (ctx) =>
      legWegingenVast(ctx, {
        ...{ id: signaal, versie: 2 },
        besluiten: [{ code: 'A', uitkomst: 'ja', reden: 'Genoeg om verder te kijken.', criteria: [] }],
      }),
    )
    const { bestanden, json } = await archief()
    const paden = [...bestanden.keys()]
    expect(paden.at(-1)).toBe('manifest.json')
    const manifest = json('manifest.json')
    expect(manifest.aantallen).toEqual({ meldingen: 2, bestanden: 1, signalen: 1, fenomeenbeeld: 1 })
    expect(manifest.bestanden).toEqual(
      paden.slice(0, -1).map((pad) => {
        const bytes = bestanden.get(pad)!
        return { pad, grootte: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
      }),
    )
    const heel = json(`meldingen/${melding}.json`)
    expect(bestanden.get(heel.bestanden[0].pad)!.equals(foto)).toBe(true)
    expect(heel.bestanden[0]).toMatchObject({ naam: 'Pietje Puk.jpg', bestandssoort: 'jpg' })
    expect(heel.bestanden[0].sha256).toBe(createHash('sha256').update(foto).digest('hex'))
    expect(heel).toMatchObject({ inhoud: { wat: 'Matrassen achter de loods.' }, signaalId: signaal })
    const gewogen = json(`signalen/${signaal}.json`)
    expect(gewogen).toMatchObject({
      inhoud: { plaats: 'Waterveen', feiten: 'Tien bedden.', interpretatie: velden.interpretatie },
      meldingen: [melding],
      wegingen: [{ code: 'A', uitkomst: 'ja', reden: 'Genoeg om verder te kijken.', door: 'Test regisseur' }],
      betrokken: [{ wat: 'Jan de Verzonnene', rol: 'slachtoffer' }],
      adviesvragen: [
        { aan: 'Hulphuis De Steiger', toestand: 'beantwoord', afloop: { tekst: 'Ja, dat mag.' } },
      ],
      acuut: [{ stappen: [{ tekst: 'De politie gebeld.' }] }],
    })
    expect(gewogen.tijdlijn.length).toBeGreaterThan(2)
    expect(gewogen.termijnen).toHaveLength(2)
    const kijken = gewogen.termijnen.filter(({ code }: { code: string }) => code === 'kijken')
    expect(kijken).toMatchObject([
      {
        ...{ code: 'kijken', uiterlijkOp: '2026-11-30' },
        gebeurtenissen: [{ soort: 'begonnen' }, { soort: 'verlengd', reden: 'De tolk is er dan pas.' }],
      },
    ])
    expect(json(`regio/${gewogen.regioVersieId}.json`).fasemodel.stappen.length).toBeGreaterThan(0)
    const [gezien] = paden.filter((pad) => pad.startsWith('fenomeenbeeld/'))
    expect(json(gezien!)).toMatchObject({
      ...{ verschijningsvorm: 'arbeid', plaatssoort: '', versie: 1 },
      inhoud: { tekst: beeld, door: 'Test aandachtsfunctionaris' },
    })
    expect(onbekendeVelden(json(gezien!))).toEqual([])
    // Numbers and no names; and who reported is hers to tell.
    for (const pad of paden) expect(pad).toMatch(/^[A-Za-z0-9./-]+$/)
    const alles = [...bestanden]
      .map(([pad, bytes]) => (pad.endsWith('.jpg') ? '' : bytes.toString()))
      .join('')
    for (const geheim of [
      mees.id,
      'Bram Bedacht',
      '06-11111111',
      'Fleur Fictief',
      anna.inlognaam,
      'van de rivier',
    ])
      expect(alles).not.toContain(geheim)
  })

  test('zegt in zijn eigen beschrijving wat elk veld is', async () => {
    const { archief, vul, zoe, g } = await kantoor()
    const { melding, signaal, hulpvraag } = await vul()
    const [veilig, zorg] = [await archief(), await archief(zoe)]
    expect(veilig.bestanden.get('FORMAAT.md')!.toString()).toBe(formaat)
    const dossiers = [
      veilig.json(`meldingen/${melding}.json`),
      veilig.json(`signalen/${signaal}.json`),
      zorg.json(`hulpvragen/${hulpvraag}.json`),
      { ...veilig.json('manifest.json'), aantallen: [] },
    ]
    expect(onbekendeVelden(dossiers)).toEqual([])
    expect(zorg.json(`hulpvragen/${hulpvraag}.json`).bereikbaar.naam).toBe('Fleur Fictief')
    expect(veilig.bestanden.get('LEESMIJ.txt')!.toString()).toContain(g.code)
  })

  test('heeft per rol precies wat zij ziet: geen zorg, geen andere gemeente, niets waar zij buiten blijft', async () => {
    const [hier, elders] = [await kantoor(), await kantoor()]
    const { melding, signaal, hulpvraag, anoniem } = await hier.vul()
    await elders.vul()
    const { id: buiten } = await nieuweMelding(hier.g)
    await hier.g.als('regisseur', (ctx) => merkAan(ctx, [{ soort: 'melding', id: buiten }], hier.anna.id))
    const leeg = { meldingen: [], hulpvragen: [], signalen: [], vragen: [] }
    const tabel = [
      [hier.anna, { ...leeg, meldingen: [melding, anoniem].sort(), signalen: [signaal] }],
      [hier.zoe, { ...leeg, hulpvragen: [hulpvraag] }],
      [await hier.persoon('aandachtsfunctionaris'), { meldingen: [melding, anoniem, buiten].sort() }],
    ] as const
    for (const [wie, verwacht] of tabel) expect((await hier.archief(wie)).ids).toMatchObject(verwacht)
  })

  test('laat in het logboek bij elk dossier een regel na, en geeft de regels van het dossier mee', async () => {
    const { archief, vul, g } = await kantoor()
    const { mees } = await vul()
    const { json, ids } = await archief()
    const regels = await g.als(
      'fg',
      (ctx) => ctx.db.selectFrom('logboek.regel').selectAll().where('doel', '=', 'archief').execute(),
      { doel: 'toezicht' },
    )
    const gehaald = regels
      .filter(({ verwerking }) => verwerking === 'archief.ophalen')
      .map((r) => r.dossierId)
    for (const id of [...ids.meldingen!, ...ids.signalen!])
      expect(gehaald.filter((g) => g === id)).toHaveLength(1)
    expect(regels.map((r) => r.verwerking)).toContain('archief.opgehaald?meldingen=2&bestanden=1&signalen=1')
    const mee = [...ids.meldingen!].flatMap((id) => json(`meldingen/${id}.json`).logboek)
    expect(mee.length).toBeGreaterThan(1)
    expect(mee.filter((regel) => regel.actorId === mees.id || regel.doel === 'intern melden')).toEqual([])
  })
})

describe('wie alles meeneemt', () => {
  test('zegt waarom, doet dat niet alleen, en logt opnieuw in; de FG ziet het', async () => {
    const { anna, bea, logIn, persoon, haal, later, toegestaan, g, klok } = await kantoor()
    const surf = await logIn(anna)
    expect((await surf.stuur('/archief', { reden: 'zomaar' })).status).toBe(400)
    for (const rol of ['regisseur', 'medewerker', 'beheerder', 'fg'])
      expect([rol, (await (await logIn(await persoon(rol))).haal('/archief')).status]).toEqual([rol, 404])
    const { surf: zij, beheer, pad, ophalen } = await toegestaan()
    expect((await beheer.stuur(pad, {})).status).toBe(409)
    expect((await haal(beheer, ophalen)).status).toBe(404)
    expect((await haal(await logIn(await persoon('aandachtsfunctionaris')), ophalen)).status).toBe(404)
    expect((await zij.stuur('/archief', { reden })).naar).toBe('/archief')
    const wacht = (await (await logIn(bea)).haal('/beheer/archief')).html
    const tweede = /action="\/beheer(\/archief\/[^"]+\/)toestaan"/.exec(wacht)![1]!
    expect((await haal(zij, `${tweede}ophalen`)).status).toBe(409)
    expect(pakUit(Buffer.from(await (await haal(zij, ophalen)).arrayBuffer())).has('manifest.json')).toBe(
      true,
    )
    const fenna = await logIn(await persoon('fg'))
    const { html } = await fenna.haal('/fg/uitvoer')
    for (const tekst of ['Hele archief', 'Alles verstuurd', reden, 'Test beheerder'])
      expect(html).toContain(tekst)
    later(11)
    expect((await haal(zij, ophalen)).headers.get('location')).toMatch(/^\/opnieuw-inloggen/)
    later(7 * 24 * 60)
    expect((await haal(await logIn(anna), ophalen)).status).toBe(409)
    const verzoeken = (ctx: TxContext) => ctx.db.selectFrom('archief.verzoek').select('id').execute()
    expect(await g.als('beheerder', verzoeken, { doel: 'beheer' })).toHaveLength(2)
    await g.systeem('vernietigen', vernietigVerlopen, { now: new Date(klok.nu.getTime() + 400 * 86_400_000) })
    expect(await g.als('beheerder', verzoeken, { doel: 'beheer' })).toEqual([])
  })

  test('en de verbinding verliest, houdt niets in de hand dat heel lijkt; er blijft niets open, en zij begint opnieuw', async () => {
    const { vul, toegestaan, haal, logIn, persoon } = await kantoor()
    await vul()
    const { surf, ophalen } = await toegestaan()
    const lezer = (await haal(surf, ophalen)).body!.getReader()
    const stukken = [(await lezer.read()).value!, (await lezer.read()).value!]
    await lezer.cancel()
    expect(() => pakUit(Buffer.concat(stukken))).toThrow('niet heel')
    const open = await alsEigenaar(
      "select state, query from pg_stat_activity where datname = current_database() and state like 'idle in trans%'",
    )
    expect(open).toEqual([])
    const fenna = await logIn(await persoon('fg'))
    expect((await fenna.haal('/fg/uitvoer')).html).toContain('Niet afgemaakt')
    const opnieuw = await haal(surf, ophalen)
    expect(pakUit(Buffer.from(await opnieuw.arrayBuffer())).has('manifest.json')).toBe(true)
    expect((await fenna.haal('/fg/uitvoer')).html).toContain('Alles verstuurd')
  })
})
