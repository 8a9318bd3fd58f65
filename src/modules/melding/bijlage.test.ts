import type { Hono } from 'hono'
import pg from 'pg'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { alleSoorten, fotoMetGps, inStukken, ruis } from '../../../test/bestanden.ts'
import { nieuweGemeente, nu, testhuis } from '../../../test/gemeente.ts'
import { formulier, surfer } from '../../../test/meldsurfer.ts'
import { dagenLater } from '../../kernel/clock.ts'
import { maakContext, systeem } from '../../kernel/context.ts'
import { voorElkeGemeente } from '../../platform/db/index.ts'
import { maakBeeld, type Scan, type Scanuitslag } from '../../platform/files/index.ts'
import { sessiekoekje } from '../../web/diensten.ts'
import { monteer } from '../../web/monteer.ts'
import { gemeenten } from '../netwerk/index.ts'
import { beheerRoutes } from './beheer.pages.tsx'
import { kijkBijlageNa } from './bijlage-nakijken.ts'
import { internRoutes } from './intern.pages.tsx'
import { openbareRoutes } from './melden.routes.ts'
import { meldingBeleid } from './melding.policy.ts'
import { ruimConceptenOp, vernietigMeldingen } from './voor-bewaren.ts'

let app: Hono
let gemeenteId: string
let rol = 'aandachtsfunctionaris'
let weg = false
let tijd = nu
let client: pg.Client
const log: string[] = []

beforeAll(async () => {
  const { unitOfWork, beheerUrl } = await testhuis()
  client = new pg.Client(beheerUrl)
  await client.connect()
  await voorElkeGemeente(unitOfWork, { doel: 'inrichten', verwerking: 'test', now: nu }, (ctx) =>
    ctx.bos.zorgVoorGemeentesleutel(ctx),
  )
  const basis = maakContext({ actor: systeem, doel: 'inrichten', verwerking: 'test', spoor: 'geen', now: nu })
  const alle = await unitOfWork(basis, gemeenten)
  gemeenteId = alle.find((gemeente) => gemeente.naam === 'Waterveen')!.id
  app = monteer(
    {
      ...{
        klok: () => {
          // A moment later each time, so that what is newest sorts last.
          tijd = new Date(tijd.getTime() + 1)
          return tijd
        },
        regels: meldingBeleid.regels,
        log: (regel: string) => log.push(regel),
      },
      unitOfWork: (ctx, werk) =>
        weg
          ? Promise.reject(Object.assign(new Error('weg'), { code: 'ECONNREFUSED' }))
          : unitOfWork(ctx, werk),
      ingelogde: async () => ({
        ...{ accountId: '0199aaaa-0000-7000-8000-000000000001', naam: 'Test', organisatieId: gemeenteId },
        ...{ organisatie: '', gemeenteId, gemeente: '', gemeenten: [], rollen: [rol], bewezenOp: nu },
      }),
      installatie: { demo: false, oefenmodus: false },
    },
    [...openbareRoutes, ...internRoutes, ...beheerRoutes],
  )
  return () => client.end()
})

beforeEach(() => client.query('delete from melding.concept'))

const staf = (als = 'aandachtsfunctionaris') => {
  rol = als
  return surfer(app, `${sessiekoekje}=x`)
}

const vragen: Record<string, Record<string, string>> = {
  waar: { plaats: '', gemeente: 'waterveen', waar: '' },
  wanneer: { wanneer: 'voorbij', wanneerToelichting: '' },
  'wie-betrokken': { betrokken: '' },
  contact: { contact: 'anoniem', contactNaam: '', contactHoe: '', contactWanneer: '' },
  code: { code: 'ja' },
}

async function totBestand(begin: Record<string, Record<string, string>> = { wie: { wie: 'gezien' } }) {
  const b = surfer(app)
  await b.vraag('/melden', { taal: 'nl' })
  for (const [stap, velden] of Object.entries({ ...begin, wat: { wat: 'Een busje bij de loods' } }))
    await b.vraag(`/melden/${stap}`, velden)
  return b
}

/** From the step with files to the check page; `anders` leaves out steps of another path. */
async function totControle(b: Awaited<ReturnType<typeof totBestand>>, stappen = Object.keys(vragen)) {
  for (const stap of stappen) await b.vraag(`/melden/${stap}`, vragen[stap]!)
  const { html } = await b.vraag('/melden/controle')
  return { html, concept: /name="concept" value="([^"]+)"/.exec(html)![1]! }
}

const codeUit = (html: string) => [...html.matchAll(/code__groep">([^<]+)</g)].map((m) => m[1]).join('')
const rijen = async (vraag: string, waarden: unknown[] = []) => (await client.query(vraag, waarden)).rows
const tel = async (tabel: string) => Number((await rijen(`select count(*) as n from melding.${tabel}`))[0].n)
const laatste = async () =>
  (await rijen('select id from melding.melding order by id desc limit 1'))[0].id as string
const bijlagenVan = (id: string) =>
  rijen(
    'select id, scan, weergave is not null as beeld from melding.bijlage where melding_id = $1 order by id',
    [id],
  )

/** What the queue would do with the files of a melding. */
async function kijkNa(meldingId: string, uitslag: Scanuitslag | null = null): Promise<unknown[]> {
  const { unitOfWork } = await testhuis()
  const scan: Scan | null =
    uitslag &&
    (async (inhoud) => {
      for await (const _ of inhoud);
      return uitslag
    })
  const fouten: unknown[] = []
  for (const { id } of await bijlagenVan(meldingId))
    await kijkBijlageNa({ unitOfWork, scan, maakBeeld, now: nu }, { gemeenteId, bijlageId: id }).catch(
      (fout) => fouten.push(fout),
    )
  return fouten
}

async function gemeldMet(...bestanden: [string, string, Buffer][]): Promise<{ id: string; code: string }> {
  const b = await totBestand()
  expect((await b.vraag('/melden/bestand', formulier({ taal: 'nl' }, bestanden))).naar).toBe('/melden/waar')
  const { concept } = await totControle(b)
  const { html, status } = await b.vraag('/melden/versturen', { concept })
  expect(status).toBe(200)
  return { id: await laatste(), code: codeUit(html) }
}

describe('een foto bij een melding', () => {
  test('gaat van de telefoon tot het bureau: origineel op de byte af, kopie zonder plaats, en dat twee keer versturen een keer is', async () => {
    const foto = await fotoMetGps(1600, 1200)
    expect(foto.length).toBeGreaterThan(600_000)
    expect((await sharp(foto).metadata()).exif!.toString('latin1')).toContain('IjsvogelplekQX')
    const b = await totBestand()
    expect((await b.vraag('/melden/bestand')).html).toContain('capture="environment"')
    const naar = await b.vraag('/melden/bestand', formulier({ taal: 'nl' }, [['foto', 'IMG 1.jpg', foto]]))
    expect(naar.naar).toBe('/melden/waar')
    const { html, concept } = await totControle(b)
    expect(html).toContain('IMG 1.jpg')
    const eerste = await b.vraag('/melden/versturen', { concept })
    const tweede = await b.vraag('/melden/versturen', { concept })
    expect(codeUit(tweede.html)).toBe(codeUit(eerste.html))
    const id = await laatste()
    const [bijlage, ...meer] = await bijlagenVan(id)
    expect(meer).toEqual([])
    expect([await tel('concept_deel'), await tel('concept_bijlage')]).toEqual([0, 0])

    await kijkNa(id)
    const an = staf()
    expect((await an.vraag(`/meldingen/${id}`)).html).toContain('IMG 1.jpg')
    const pad = `/meldingen/${id}/bijlagen/${bijlage.id}`
    expect((await an.vraag(pad)).html).toContain(`src="${pad}/beeld"`)
    const beeld = await an.vraag(`${pad}/beeld`)
    expect(beeld.headers.get('Content-Type')).toBe('image/webp')
    const { exif, xmp, iptc, width } = await sharp(beeld.bytes).metadata()
    expect([exif, xmp, iptc, width]).toEqual([undefined, undefined, undefined, 1600])
    const origineel = await an.vraag(`${pad}/origineel`)
    expect(origineel.bytes.equals(foto)).toBe(true)
    expect(origineel.headers.get('Content-Disposition')).toBe(
      `attachment; filename="IMG 1.jpg"; filename*=UTF-8''IMG%201.jpg`,
    )
    for (const { headers } of [beeld, origineel]) {
      expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    }
    const gelezen = await rijen('select verwerking from logboek.regel where dossier_id = $1 order by id', [
      id,
    ])
    expect(gelezen.map((regel) => regel.verwerking).filter((wat) => wat.includes('bijlage'))).toEqual([
      'melding.bijlage-bekijken',
      'melding.bijlage-bekijken',
      'melding.bijlage-downloaden',
    ])
  })

  test('staat rechtop: de kopie is gedraaid zoals de camera zei', async () => {
    const staand = await ruis(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { id } = await gemeldMet(['bestand', 'staand.jpg', staand])
    await kijkNa(id)
    const [bijlage] = await bijlagenVan(id)
    const { bytes } = await staf().vraag(`/meldingen/${id}/bijlagen/${bijlage.id}/beeld`)
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 200, height: 300 })
  })

  test('die stuk is of een bom, krijgt geen kopie en houdt niemand op', async () => {
    const kop = await ruis(8, 8).png().toBuffer()
    kop.writeUInt32BE(60_000, 16)
    kop.writeUInt32BE(60_000, 20)
    expect(await maakBeeld(inStukken(kop))).toBeNull()
    expect(await maakBeeld(inStukken(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')))).toBeNull()
    const { id } = await gemeldMet(['bestand', 'stuk.png', kop])
    expect(await kijkNa(id)).toEqual([])
    const [bijlage] = await bijlagenVan(id)
    const pad = `/meldingen/${id}/bijlagen/${bijlage.id}`
    expect((await staf().vraag(pad)).html).toContain('geen kopie maken')
    expect((await staf().vraag(`${pad}/beeld`)).status).toBe(404)
    expect((await staf().vraag(`${pad}/origineel`)).bytes.equals(kop)).toBe(true)
  })
})

describe('een bestand dat niet mag', () => {
  test('staat met zijn reden bij het veld, elk ervan tegelijk, en wat wel mag is bewaard', async () => {
    const soorten = await alleSoorten()
    const b = await totBestand()
    const neem = (naam: string): [string, string, Buffer] => ['bestand', naam, soorten[naam]!]
    const fout = await b.vraag(
      '/melden/bestand',
      formulier({ taal: 'nl' }, [
        ...[neem('alles.zip'), neem('brief.pdf'), neem('macro.docm'), neem('leeg.txt')],
        ['foto', 'pagina.jpg', soorten['pagina.html']!],
      ]),
    )
    expect(fout.status).toBe(400)
    expect(fout.html).toContain('alles.zip: een zip')
    expect(fout.html).toContain('macro.docm: in dit document zitten macro’s')
    expect(fout.html).toContain('leeg.txt: dit bestand is leeg')
    expect(fout.html).toMatch(/id="foto-fout"[\s\S]*pagina\.jpg: dit is een webpagina/)
    expect(fout.html).toContain('brief.pdf</span> (')
    const { html } = await totControle(b)
    expect(html).toContain('brief.pdf')
    expect(html).toContain('Een busje bij de loods')
    expect(html).not.toContain('alles.zip')
  })

  test('te groot, te veel samen of te veel in aantal: dat staat er, en niets daarvan blijft liggen', async () => {
    const b = await totBestand()
    const tekst = (n: number) => Buffer.alloc(n, 'tekst ')
    const groot = await b.vraag(
      '/melden/bestand',
      formulier({}, [['bestand', 'groot.txt', tekst(3_000_001)]]),
    )
    expect(groot.html).toContain('groot.txt: dit bestand is te groot. Een bestand mag hooguit 3 MB zijn.')
    expect(await tel('concept_deel')).toBe(0)
    const samen = await b.vraag(
      '/melden/bestand',
      formulier({}, [
        ['bestand', 'a.txt', tekst(3_000_000)],
        ['bestand', 'b.txt', tekst(2_500_000)],
        ['bestand', 'c.txt', tekst(10)],
      ]),
    )
    expect(samen.html).toContain('b.txt: er is geen plaats meer')
    expect(samen.html).toContain('c.txt</span> (10 bytes)')
    const veel = await b.vraag(
      '/melden/bestand',
      formulier(
        {},
        ['d', 'e', 'f'].map((naam) => ['bestand', `${naam}.txt`, tekst(10)]),
      ),
    )
    expect(veel.html).toContain('f.txt: er kan niets meer bij. U kunt hooguit 4 bestanden meesturen.')
  })

  test('met een gekke naam wordt een gewone naam, en het eind zegt wat het echt is', async () => {
    const pdf = (await alleSoorten())['brief.pdf']!
    const { id } = await gemeldMet(['bestand', '../../etc/\u202efdp."x"\n.exe', pdf])
    const [bijlage] = await bijlagenVan(id)
    const { headers, bytes } = await staf().vraag(`/meldingen/${id}/bijlagen/${bijlage.id}/origineel`)
    expect(headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="[\w .]+\.pdf"; filename\*=UTF-8''[\w.%]+\.pdf$/,
    )
    expect(bytes.equals(pdf)).toBe(true)
  })
})

describe('een bestand in een halve melding', () => {
  const foto = () => fotoMetGps(100, 80)

  test('is van haar alleen: een ander koekje ziet het niet, en zij kan het weghalen', async () => {
    const [zij, ander] = [await totBestand(), await totBestand()]
    const stuur = formulier({ taal: 'nl' }, [['bestand', 'van-haar.jpg', await foto()]], {
      knop: 'toevoegen',
    })
    expect((await zij.vraag('/melden/bestand', stuur)).naar).toBe('/melden/bestand')
    const { html } = await zij.vraag('/melden/bestand')
    const id = /<button[^>]*value="([0-9a-f-]{36})"/.exec(html)![1]!
    expect((await ander.vraag('/melden/bestand')).html).not.toContain('van-haar')
    await ander.vraag('/melden/bestand', { weg: id })
    expect((await zij.vraag('/melden/bestand')).html).toContain('van-haar')
    expect((await zij.vraag('/melden/bestand', { weg: id })).naar).toBe('/melden/bestand')
    expect((await zij.vraag('/melden/bestand')).html).not.toContain('van-haar')
    expect(await tel('concept_deel')).toBe(0)
  })

  test('verdwijnt na een uur met de rest', async () => {
    const b = await totBestand()
    await b.vraag('/melden/bestand', formulier({}, [['bestand', 'oud.jpg', await foto()]]))
    expect(await tel('concept_deel')).toBe(1)
    const { unitOfWork } = await testhuis()
    const later = new Date(tijd.getTime() + 3_600_001)
    await voorElkeGemeente(
      unitOfWork,
      { doel: 'vernietigen', verwerking: 'test', now: later },
      ruimConceptenOp,
    )
    expect([await tel('concept_deel'), await tel('concept_bijlage')]).toEqual([0, 0])
  })

  test('dat weg is als zij verstuurt, houdt de melding tegen: geen ontvangst voor wat er niet is', async () => {
    const b = await totBestand()
    await b.vraag('/melden/bestand', formulier({}, [['bestand', 'later-weg.jpg', await foto()]]))
    const { concept } = await totControle(b)
    const { html } = await b.vraag('/melden/bestand')
    await b.vraag('/melden/bestand', { weg: /<button[^>]*value="([0-9a-f-]{36})"/.exec(html)![1]! })
    const voor = await tel('melding')
    const uit = await b.vraag('/melden/versturen', { concept })
    expect(uit.status).toBe(409)
    expect(uit.html).toContain('Een bestand is niet meer bewaard')
    expect(uit.html).toContain('Een busje bij de loods')
    expect(await tel('melding')).toBe(voor)
    expect((await b.vraag('/melden/versturen', { concept: (await totControle(b)).concept })).status).toBe(200)
  })

  test('met de database weg: 503, en daarna lukt het', async () => {
    const b = await totBestand()
    const stuur = async () => formulier({ taal: 'nl' }, [['bestand', 'a.jpg', await foto()]])
    weg = true
    const mislukt = await b.vraag('/melden/bestand', await stuur())
    weg = false
    expect(mislukt.status).toBe(503)
    expect(mislukt.html).toContain('kies het opnieuw')
    expect((await b.vraag('/melden/bestand', await stuur())).naar).toBe('/melden/waar')
  })

  test('een formulier dat halverwege breekt, laat niemand wachten en zegt niets in het log', async () => {
    const b = await totBestand()
    const kop = '--x\r\nContent-Disposition: form-data; name="bestand"; filename="half.txt"\r\n\r\n'
    const antwoord = await app.request('http://localhost/melden/bestand', {
      method: 'POST',
      headers: {
        Cookie: b.koekje(),
        'Sec-Fetch-Site': 'same-origin',
        'Content-Type': 'multipart/form-data; boundary=x',
      },
      body: `${kop}half een geheim`,
    })
    expect(antwoord.status).toBe(415)
    expect((await b.vraag('/melden/bestand')).html).not.toContain('half.txt')
    expect(log.join('\n')).not.toContain('half')
  })
})

describe('wie erbij kan', () => {
  test('de hulpvraag is van de zorg alleen, ook haar bestanden', async () => {
    const b = await totBestand({ wie: { wie: 'mijzelf' }, hulp: { hulp: 'alleen-hulp' } })
    await b.vraag('/melden/bestand', formulier({}, [['bestand', 'app.jpg', await fotoMetGps(90, 90)]]))
    const { concept } = await totControle(b, ['waar', 'contact', 'code'])
    expect((await b.vraag('/melden/versturen', { concept })).status).toBe(200)
    const id = await laatste()
    const [{ id: bijlage }] = await bijlagenVan(id)
    await kijkNa(id)
    for (const als of ['aandachtsfunctionaris', 'regisseur', 'zorgcoordinator', 'fg', 'beheerder']) {
      const zorg = als === 'zorgcoordinator'
      for (const deel of ['', '/beeld', '/origineel']) {
        const hier = (basis: string) => staf(als).vraag(`${basis}/${id}/bijlagen/${bijlage}${deel}`)
        expect((await hier('/meldingen')).status, `${als} ${deel}`).toBe(404)
        expect((await hier('/zorg/hulpvragen')).status, `${als} ${deel}`).toBe(zorg ? 200 : 404)
      }
    }
  })

  test('een bestand van een andere melding opent niet onder deze', async () => {
    const [een, twee] = [
      await gemeldMet(['bestand', 'een.txt', Buffer.from('een')]),
      await gemeldMet(['bestand', 'twee.txt', Buffer.from('twee')]),
    ]
    const [bijlage] = await bijlagenVan(een.id)
    expect((await staf().vraag(`/meldingen/${een.id}/bijlagen/${bijlage.id}`)).status).toBe(200)
    expect((await staf().vraag(`/meldingen/${twee.id}/bijlagen/${bijlage.id}`)).status).toBe(404)
  })

  test('de melder kan toevoegen en niet teruglezen', async () => {
    await gemeldMet(['bestand', 'een.txt', Buffer.from('een')])
    const gemeente = await nieuweGemeente()
    for (const doel of ['melden', 'vervolg'])
      for (const tabel of ['melding.bijlage', 'melding.bijlageDeel'] as const)
        expect(
          await gemeente.openbaar(doel, (ctx) => ctx.db.selectFrom(tabel).select('inhoud').execute(), {
            gemeenteId,
          }),
        ).toEqual([])
  })

  test('een deel dat ontbreekt, verwisseld is of afgekapt, breekt de download af', async () => {
    const lang = Buffer.from('abcdefgh'.repeat(100_000))
    const { id } = await gemeldMet(['bestand', 'lang.txt', lang])
    const [bijlage] = await bijlagenVan(id)
    const pad = `/meldingen/${id}/bijlagen/${bijlage.id}/origineel`
    expect((await staf().vraag(pad)).bytes.equals(lang)).toBe(true)
    const wissel = (van: number, naar: number) =>
      client.query('update melding.bijlage_deel set nr = $3 where bijlage_id = $1 and nr = $2', [
        bijlage.id,
        van,
        naar,
      ])
    for (const [van, naar] of [
      [1, 9],
      [2, 1],
      [9, 2],
    ] as const)
      await wissel(van, naar)
    await expect(staf().vraag(pad)).rejects.toThrow()
    for (const [van, naar] of [
      [1, 9],
      [2, 1],
      [9, 2],
    ] as const)
      await wissel(van, naar)
    expect((await staf().vraag(pad)).bytes.equals(lang)).toBe(true)
    await client.query('delete from melding.bijlage_deel where bijlage_id = $1 and nr = 3', [bijlage.id])
    await expect(staf().vraag(pad)).rejects.toThrow()
  })

  test('met de melding verdwijnen haar bestanden', async () => {
    const { id } = await gemeldMet(['bestand', 'weg.jpg', await fotoMetGps(120, 90)])
    await kijkNa(id)
    const delen = () => rijen('select nr from melding.bijlage_deel where melding_id = $1', [id])
    expect(await delen()).toHaveLength(2)
    await client.query("update melding.melding set vernietigen_op = '2027-01-01' where id = $1", [id])
    const { unitOfWork } = await testhuis()
    const later = { doel: 'vernietigen', verwerking: 'test', now: dagenLater(nu, 400) }
    await voorElkeGemeente(unitOfWork, later, async (ctx) => {
      await vernietigMeldingen(ctx, '2027-12-28', 100)
      ctx.betreft(null)
    })
    expect(await delen()).toEqual([])
    expect(await bijlagenVan(id)).toEqual([])
  })
})

describe('de virusscanner', () => {
  const stand = async (id: string) => (await bijlagenVan(id)).map(({ scan, beeld }) => `${scan} ${beeld}`)
  const metFoto = async () => gemeldMet(['bestand', 'foto.jpg', await fotoMetGps(140, 90)])

  test('die er niet is: niet gescand, wel een kopie, en dat staat er', async () => {
    const { id } = await metFoto()
    expect(await kijkNa(id)).toEqual([])
    expect(await stand(id)).toEqual(['niet gescand true'])
    expect((await staf().vraag(`/meldingen/${id}`)).html).toContain('Niet gescand')
  })

  test('die niet antwoordt, wordt later opnieuw gevraagd; de foto is er al', async () => {
    const { id } = await metFoto()
    expect(await kijkNa(id, 'onbereikbaar')).toHaveLength(1)
    expect(await stand(id)).toEqual(['niet gescand true'])
    expect(await kijkNa(id, 'schoon')).toEqual([])
    expect(await stand(id)).toEqual(['gescand true'])
  })

  test('die iets vindt: geen beeld, en een download alleen na een waarschuwing', async () => {
    const { id } = await metFoto()
    await kijkNa(id, 'verdacht')
    expect(await stand(id)).toEqual(['verdacht false'])
    const [bijlage] = await bijlagenVan(id)
    const pad = `/meldingen/${id}/bijlagen/${bijlage.id}`
    expect((await staf().vraag(pad)).html).toContain('Verdacht bestand')
    expect((await staf().vraag(`${pad}/origineel`)).status).toBe(404)
    expect((await staf().vraag(`${pad}/beeld`)).status).toBe(404)
    expect((await staf().vraag(`${pad}/verdacht`, {})).status).toBe(400)
    const uit = await staf().vraag(`${pad}/verdacht`, { gezien: 'ja' })
    expect(uit.headers.get('Content-Disposition')).toContain('foto.jpg.verdacht"')
    expect(uit.headers.get('Content-Type')).toBe('application/octet-stream')
    expect((await staf('regisseur').vraag(`${pad}/verdacht`, { gezien: 'ja' })).status).toBe(404)
  })
})

describe('later, of van een collega', () => {
  test('met de code stuurt zij een bestand na: zij ziet dat het er is, het meldpunt leest het', async () => {
    const { id, code } = await gemeldMet(['bestand', 'eerste.txt', Buffer.from('een')])
    const b = surfer(app)
    const gesprek = await b.vraag('/melden/vervolg', { code })
    expect(gesprek.html).not.toContain('eerste.txt')
    const zaad = /name="zaad" value="([^"]+)"/.exec(gesprek.html)![1]!
    const stuur = () =>
      formulier({ taal: 'nl', code, zaad }, [['bestand', 'later.txt', Buffer.from('nog iets')]])
    const uit = await b.vraag('/melden/vervolg/bestand', stuur())
    expect(uit.status).toBe(200)
    expect(uit.html).toContain('Uw bestand is aangekomen')
    expect(uit.html).toContain('Meegestuurd: later.txt')
    await b.vraag('/melden/vervolg/bestand', stuur())
    const [, bijlage, ...meer] = await bijlagenVan(id)
    expect(meer).toEqual([])
    const { bytes } = await staf().vraag(`/meldingen/${id}/bijlagen/${bijlage.id}/origineel`)
    expect(bytes.toString()).toBe('nog iets')
    const leeg = await b.vraag('/melden/vervolg/bestand', formulier({ taal: 'nl', code, zaad }, []))
    expect(leeg.status).toBe(400)
    expect(leeg.html).toContain('Kies eerst een foto of bestand.')
    expect((await b.vraag('/melden/vervolg/bestand', formulier({ code: '0000' }, []))).status).toBe(400)
  })

  test('een collega stuurt een foto mee; is er iets mis met de tekst, dan blijft de foto bewaard', async () => {
    const { vraag } = staf('medewerker')
    const begin = await vraag('/intern/melden')
    const concept = /name="concept" value="([^"]+)"/.exec(begin.html)![1]!
    const velden = { concept, wat: ' ', waar: 'Kade', betrokken: '', wanneer: '' }
    const foto = await fotoMetGps(110, 90)
    const fout = await vraag('/intern/melden', formulier(velden, [['foto', 'loods.jpg', foto]]))
    expect(fout.status).toBe(400)
    expect(fout.html).toContain('Schrijf op wat u zag of hoorde.')
    expect(fout.html).toContain('loods.jpg (')
    const token = /name="token" value="([^"]+)"/.exec(fout.html)![1]!
    const goed = { ...velden, wat: 'Matrassen in de loods', token }
    expect((await vraag('/intern/melden', formulier(goed, [['foto', '', Buffer.alloc(0)]]))).naar).toBe(
      '/intern/meldingen',
    )
    const id = await laatste()
    const [bijlage] = await bijlagenVan(id)
    const { bytes } = await staf().vraag(`/meldingen/${id}/bijlagen/${bijlage.id}/origineel`)
    expect(bytes.equals(foto)).toBe(true)
  })
})
