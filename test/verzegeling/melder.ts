import { expect } from 'vitest'
import { codeOp } from '../e2e/meldpad.ts'
import { leesVervolgOpPapier } from '../e2e/op-papier.ts'
import { systeemVan } from '../systeem.ts'
import { type Wandeling, woord, woordInAdres } from './wandeling.ts'

/** The public form from the first step to the receipt, and the conversation after it. */
export async function meldMetWoord({ huis, verstuurd, was, buiten, stuur }: Wandeling, wie: string) {
  // One moment each: ids of the same moment have no order, and the first ones have to be these.
  huis.klok.nu = new Date(huis.klok.nu.getTime() + 1000)
  const melder = buiten()
  await melder.naar('/melden')
  await melder.druk('Begin met melden')
  melder.vink(`input[name=wie][value=${wie}]`)
  await melder.druk('Verder')
  while (melder.pad !== '/melden/controle') {
    if (melder.pad === '/melden/contact') {
      melder.vink('input[name=contact][value=veilig]')
      for (const veld of ['contactHoe', 'contactWanneer', 'contactNaam'])
        melder.vul(`#${veld}`, `Via ${woord}`)
      was('/melden/contact')
      await melder.druk('Verder')
    } else await stuur(melder)
  }
  await melder.druk(/Versturen|Verstuur/)
  was('/melden/versturen', '/melden/wie')
  await leesVervolgOpPapier(melder, codeOp(melder).toLowerCase().replaceAll('-', ' '))
  melder.vul('#tekst', `Nog iets over ${woord}`)
  await melder.verstuur(melder.zoek('main form:has(#tekst)'))
  was('/melden/vervolg', '/melden/vervolg/bericht')
  if (!verstuurd.has('/melden/vervolg/bestand'))
    await stuur(melder, { form: 'main form[action="/melden/vervolg/bestand"]' })
}

/** What came by telephone or by post, what M. sent, and that M. heard of it. */
export async function doorloopHand({ binnen, stuur, ga }: Wandeling): Promise<void> {
  const anna = await binnen('aandachtsfunctionaris')
  for (const pad of ['/intern/registreren', '/intern/m-melding']) {
    await ga(anna, pad)
    expect(anna.tekst('h1')).toBe('De melding is opgeslagen')
  }
  await anna.naar('/werkvoorraad')
  for (const melding of anna.links('main a[href^="/meldingen/"]')) {
    await anna.naar(`${melding}/m-terugkoppeling`)
    if (anna.status === 200) return await stuur(anna)
  }
}

/** The same by another system: every field of every kind, and the key of the message. */
export async function meldAlsSysteem({ huis }: Wandeling): Promise<void> {
  const { aanroep } = await systeemVan(huis, 'Zutphen')
  const verhaal = { wat: `Zie ${woord}`, plaats: woord, waar: woord, wanneerToelichting: woord }
  const afzender = { gemeente: 'zutphen', kenmerkAfzender: woord }
  const contact = { naam: woord, hoe: woord, wanneer: woord }
  const adres = { straat: woord, huisnummer: 1, toevoeging: woord, postcode: '7201 AB', woonplaats: woord }
  const proeven: [object, number][] = [
    [{ soort: 'partner', ...afzender, ...verhaal, betrokken: woord, contact }, 201],
    [{ soort: 'laa', ...afzender, adres, twijfel: woord }, 201],
    [{ soort: 'm', ...afzender, ...verhaal, betrokken: woord }, 201],
    [{ soort: 'm', ...afzender, ...verhaal, contact, [woord]: woord }, 400],
  ]
  for (const [plek, [bericht, status]] of proeven.entries())
    expect((await aanroep(bericht, `${woordInAdres}-${plek}`)).status).toBe(status)
}

/** A colleague: her report, her question, an address at the desk, a mail, and a text from the Meldcode. */
export async function doorloopCollega({ was, binnen, stuur, ga }: Wandeling): Promise<void> {
  const bo = await binnen('medewerker')
  const melden = { form: 'main form[action="/intern/melden"]' }
  await ga(bo, '/intern/melden?functie=balie', melden)
  await ga(bo, '/intern/vragen', { form: 'main form[action="/intern/vragen"]' })
  await bo.verstuur(bo.zoek('main form[action="/intern/melden/overnemen"]').first())
  await stuur(bo, melden)
  await bo.naar('/intern/balie')
  bo.vul('#postcode', '7299 ZX')
  bo.vul('#huisnummer', '12')
  await bo.druk('Kijk in de BAG')
  await stuur(bo)
  await bo.naar('/intern/mail')
  const mail = `From: Bo <${woordInAdres}@example.nl>\r\nSubject: Loods\r\n\r\nZie ${woord}`
  const bericht = { name: 'bericht.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) }
  bo.legBij('#mail', bericht)
  await bo.druk('Lees de mail')
  bo.vink('#afzender')
  await stuur(bo)
  await bo.naar('/meldcode')
  await bo.druk('Begin')
  await stuur(bo, { form: 'main form[action="/meldcode"]' })
  await bo.druk('Naar de tekst voor uw dossier')
  await bo.druk('Naar het meldformulier')
  expect(bo.waarde('#wat')).toContain(woord)
  was('/intern/melden/overnemen', '/intern/balie/adres', '/intern/mail/lezen', '/melden/overnemen')
  const anna = await binnen('aandachtsfunctionaris')
  await anna.volg('main a[href^="/vragen/"]')
  await stuur(anna)
}
