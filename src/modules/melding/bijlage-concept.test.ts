import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { alleSoorten, fotoMetGps } from '../../../test/bestanden.ts'
import {
  bijlagenVan,
  gemeldMet,
  open,
  openBijlagehuis,
  staat,
  staf,
  tel,
  totBestand,
  totControle,
  zonderConcepten,
} from '../../../test/bijlagehuis.ts'
import { eigenTesthuis, testhuis } from '../../../test/gemeente.ts'
import { formulier } from '../../../test/meldsurfer.ts'
import { voorElkeGemeente } from '../../platform/db/index.ts'
import { ruimConceptenOp } from './voor-bewaren.ts'

eigenTesthuis()

beforeAll(openBijlagehuis)
beforeEach(zonderConcepten)

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
    expect(samen.html).toContain('c.txt</span> (<bdi dir="ltr" translate="no">10 bytes</bdi>)')
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

  test('gaat niet weg met een id dat er geen is: de pagina antwoordt gewoon', async () => {
    const b = await totBestand()
    const stuur = formulier({ taal: 'nl' }, [['bestand', 'blijft.jpg', await foto()]], { knop: 'toevoegen' })
    await b.vraag('/melden/bestand', stuur)
    for (const weg of ['------------------------------------', 'x'])
      expect((await b.vraag('/melden/bestand', { weg })).naar, weg).toBe('/melden/bestand')
    expect((await b.vraag('/melden/bestand')).html).toContain('blijft.jpg')
    expect(await tel('concept_deel')).toBe(1)
  })

  test('verdwijnt na een uur met de rest', async () => {
    const b = await totBestand()
    await b.vraag('/melden/bestand', formulier({}, [['bestand', 'oud.jpg', await foto()]]))
    expect(await tel('concept_deel')).toBe(1)
    const { unitOfWork } = await testhuis()
    const later = new Date(staat.tijd.getTime() + 3_600_001)
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
    staat.weg = true
    const mislukt = await b.vraag('/melden/bestand', await stuur())
    staat.weg = false
    expect(mislukt.status).toBe(503)
    expect(mislukt.html).toContain('kies het opnieuw')
    expect((await b.vraag('/melden/bestand', await stuur())).naar).toBe('/melden/waar')
  })

  test('een database die halverwege wegvalt: ook dan een antwoord, en geen half bestand in de lijst', async () => {
    const b = await totBestand()
    const groot = Buffer.alloc(2_500_000, 'tekst ')
    staat.nog = 6
    const half = await b.vraag(
      '/melden/bestand',
      formulier({ taal: 'nl' }, [['bestand', 'groot.txt', groot]]),
    )
    staat.nog = Number.POSITIVE_INFINITY
    expect(half.status).toBe(503)
    expect(await tel('concept_deel')).toBeGreaterThan(0)
    expect((await b.vraag('/melden/bestand')).html).not.toContain('groot.txt')
  })

  test('een formulier dat halverwege breekt, laat niemand wachten en zegt niets in het log', async () => {
    const b = await totBestand()
    const kop = '--x\r\nContent-Disposition: form-data; name="bestand"; filename="half.txt"\r\n\r\n'
    const antwoord = await open.app().request('http://localhost/melden/bestand', {
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
    expect(staat.log.join('\n')).not.toContain('half')
  })
})
