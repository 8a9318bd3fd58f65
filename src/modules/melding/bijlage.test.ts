import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fotoMetGps, inStukken, ruis } from '../../../test/bestanden.ts'
import {
  bijlagenVan,
  codeUit,
  gemeldMet,
  kijkNa,
  laatste,
  open,
  openBijlagehuis,
  rijen,
  staf,
  tel,
  totBestand,
  totControle,
  zonderConcepten,
} from '../../../test/bijlagehuis.ts'
import { eigenTesthuis, nu } from '../../../test/gemeente.ts'
import { formulier, surfer } from '../../../test/meldsurfer.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { maakBeeld } from '../../platform/files/index.ts'

eigenTesthuis()

beforeAll(openBijlagehuis)
beforeEach(zonderConcepten)

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

describe('later, of van een collega', () => {
  test('met de code stuurt zij een bestand na: zij ziet dat het er is, het meldpunt leest het', async () => {
    const { id, code } = await gemeldMet(['bestand', 'eerste.txt', Buffer.from('een')])
    const b = surfer(open.app())
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
    const begin = await staf('medewerker').vraag('/intern/melden?functie=havenmeester')
    const { vraag } = staf('medewerker')
    const concept = /name="concept" value="([^"]+)"/.exec(begin.html)![1]!
    const velden = { concept, functie: 'havenmeester', wat: ' ', waar: 'Kade', betrokken: '', wanneer: '' }
    const foto = await fotoMetGps(110, 90)
    const fout = await vraag('/intern/melden', formulier(velden, [['foto', 'loods.jpg', foto]]))
    expect(fout.status).toBe(400)
    expect(fout.html).toContain('Schrijf op wat u zag of hoorde, of vink iets aan.')
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

  test('een collega haalt niets weg met een id dat er geen is: de pagina antwoordt gewoon', async () => {
    const { vraag } = staf('medewerker')
    const velden = { concept: nieuwId(nu), functie: 'havenmeester', wat: ' ' }
    const foto = await fotoMetGps(110, 90)
    const eerst = await vraag('/intern/melden', formulier(velden, [['foto', 'blijft.jpg', foto]]))
    const token = /name="token" value="([^"]+)"/.exec(eerst.html)![1]!
    for (const weg of ['------------------------------------', 'x']) {
      const { status, html } = await vraag('/intern/melden', formulier({ ...velden, token, weg }, []))
      expect([weg, status]).toEqual([weg, 400])
      expect(html).toContain('Schrijf op wat u zag of hoorde, of vink iets aan.')
      expect(html).toContain('blijft.jpg (')
    }
    expect(await tel('concept_deel')).toBe(1)
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
    expect((await staf('medewerker').vraag(`${pad}/verdacht`, { gezien: 'ja' })).status).toBe(404)
  })
})
