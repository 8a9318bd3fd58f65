import { beforeAll, describe, expect, test } from 'vitest'
import { type Inloghuis, inloghuis } from '../../../test/inlog.ts'
import { verborgen } from '../../../test/velden.ts'
import { leesMeldcode } from '../../platform/crypto/index.ts'
import { toonContact } from './contact-melder.ts'

let huis: Inloghuis
let anna: Awaited<ReturnType<Inloghuis['logIn']>>
beforeAll(async () => {
  huis = await inloghuis()
  anna = await huis.logIn(await huis.persoon('aandachtsfunctionaris'))
})

type Velden = Record<string, string>
const dag = { 'ontvangen-dag': '20', 'ontvangen-maand': '11', 'ontvangen-jaar': '2026' }
const leeg = { waar: '', betrokken: '', wanneer: '' }
const geenContact = { contactNaam: '', contactHoe: '', contactWanneer: '' }
const meldingen = () =>
  huis.gemeente.als('aandachtsfunctionaris', (ctx) =>
    ctx.db.selectFrom('melding.melding').select(['id', 'kanaal', 'ontvangenOp']).orderBy('id').execute(),
  )
const begin = async (pad: string): Promise<Velden> => verborgen((await anna.haal(pad)).html)

describe('een melding per telefoon, aan de balie of per post', () => {
  const notitie = { kanaal: 'telefoon', wat: 'Er wordt ’s nachts gewerkt.', ...dag, ...leeg, ...geenContact }

  test('krijgt een code die de melder aan de telefoon hoort en daarna gebruikt, en een veilig contact', async () => {
    const velden: Velden = {
      ...{ ...(await begin('/intern/registreren')), ...notitie },
      contactHoe: '06-0000 0000',
    }
    const blad = await anna.stuur('/intern/registreren', { ...velden, wilCode: 'ja' })
    expect(blad.status).toBe(200)
    const code = velden.code!
    expect(leesMeldcode(code)).not.toBeNull()
    expect(blad.html).toContain(code.slice(0, 4))
    const [rij] = await meldingen()
    expect(rij).toMatchObject({ kanaal: 'telefoon', ontvangenOp: new Date('2026-11-20T12:00:00Z') })
    const contact = await huis.gemeente.als('aandachtsfunctionaris', (ctx) => toonContact(ctx, rij!.id), {
      doel: 'contact met melder',
    })
    expect(contact).toMatchObject({ hoe: '06-0000 0000' })
    const { html } = await anna.haal(`/meldingen/${rij!.id}`)
    expect(html).toContain('Gemeld per telefoon')
    const vervolg = await anna.stuur('/melden/vervolg', { code })
    expect(vervolg.html).toContain('Ontvangen')
  })

  test('twee keer drukken is een melding met dezelfde code; een andere tekst met dezelfde code krijgt een nieuwe', async () => {
    const velden: Velden = { ...(await begin('/intern/registreren')), ...notitie, wilCode: 'ja' }
    const voor = (await meldingen()).length
    const code = (html: string) =>
      [...html.matchAll(/class="code__groep">([^<]+)</g)].map((m) => m[1]).join('')
    const een = code((await anna.stuur('/intern/registreren', velden)).html)
    expect(een).toBe(velden.code)
    expect(code((await anna.stuur('/intern/registreren', velden)).html)).toBe(een)
    expect(await meldingen()).toHaveLength(voor + 1)
    const ander = code((await anna.stuur('/intern/registreren', { ...velden, wat: 'Nog iets.' })).html)
    expect(leesMeldcode(ander)).not.toBeNull()
    expect(ander).not.toBe(een)
    expect(await meldingen()).toHaveLength(voor + 2)
  })

  test('alle fouten komen tegelijk, de tekst blijft staan, en er is niets opgeslagen', async () => {
    const voor = (await meldingen()).length
    const blad = await anna.stuur('/intern/registreren', {
      ...(await begin('/intern/registreren')),
      ...{ wat: ' ', waar: 'Achter de dijk', contactNaam: 'Bo', contactHoe: '' },
      ...{ 'ontvangen-dag': '31', 'ontvangen-maand': '2', 'ontvangen-jaar': '2026' },
    })
    expect(blad.status).toBe(400)
    for (const tekst of [
      'Kies hoe de melding binnenkwam.',
      'Deze dag bestaat niet.',
      'Schrijf op wat de melder zag of hoorde.',
      'Schrijf op hoe de melder veilig te bereiken is',
      'Kies of de melder een code wil.',
      'Achter de dijk',
    ])
      expect(blad.html).toContain(tekst)
    const morgen = { ...dag, 'ontvangen-dag': '24' }
    const later = await anna.stuur('/intern/registreren', {
      ...{ ...(await begin('/intern/registreren')), ...notitie, wilCode: 'nee', ...morgen },
    })
    expect([later.status, later.html.includes('Deze datum moet nog komen.')]).toEqual([400, true])
    expect(await meldingen()).toHaveLength(voor)
  })
})

describe('een melding van M.', () => {
  const tekst = 'Volgens M. slapen er mensen in de kas aan de Kade.'
  const nieuw = async (extra: Velden = {}) => ({
    ...{ ...(await begin('/intern/m-melding')), ...dag, ...leeg },
    ...{ kenmerk: 'M26-0001', wat: tekst, waar: 'Kade 3' },
    ...extra,
  })
  /** The melding that this act stored. */
  async function gemaakt(pad: string, velden: Velden): Promise<string> {
    const voor = new Set((await meldingen()).map((rij) => rij.id))
    expect((await anna.stuur(pad, velden)).status).toBe(200)
    const nieuwe = (await meldingen()).filter((rij) => !voor.has(rij.id))
    expect(nieuwe).toHaveLength(1)
    return nieuwe[0]!.id
  }

  test('heeft geen veld voor de melder, en wie er een bij stopt, wordt geweigerd', async () => {
    const { html } = await anna.haal('/intern/m-melding')
    expect([...html.matchAll(/<(?:input|textarea)[^>]*name="([^"]+)"/g)].map((m) => m[1]).sort()).toEqual([
      ...['betrokken', 'concept', 'kenmerk', 'ontvangen-dag', 'ontvangen-jaar', 'ontvangen-maand'],
      ...['waar', 'wanneer', 'wat'],
    ])
    const voor = (await meldingen()).length
    for (const veld of ['contactNaam', 'contactHoe', 'melder', 'code'])
      expect((await anna.stuur('/intern/m-melding', await nieuw({ [veld]: 'x' }))).status).toBe(400)
    expect(await meldingen()).toHaveLength(voor)
    const id = await gemaakt('/intern/m-melding', await nieuw())
    const melders = await huis.gemeente.als(
      'aandachtsfunctionaris',
      (ctx) => ctx.db.selectFrom('melding.melder').select('meldingId').execute(),
      { doel: 'contact met melder' },
    )
    expect(melders.map((rij) => rij.meldingId)).not.toContain(id)
  })

  test('draagt overal het label niet letterlijk doorgeven, en een signaal neemt er niets van over', async () => {
    const id = await gemaakt('/intern/m-melding', await nieuw())
    for (const pad of [`/meldingen/${id}`, `/meldingen/${id}/signaal`, `/meldingen/${id}/samenvoegen`])
      expect((await anna.haal(pad)).html, pad).toContain('Niet letterlijk doorgeven')
    const { html } = await anna.haal(`/meldingen/${id}/signaal`)
    const formulier = /<form[^>]*\/signaal"[\s\S]*?<\/form>/.exec(html)![0]
    expect(formulier).toContain('Neem de tekst van M. niet over')
    for (const woord of ['Kade 3', 'slapen', 'M26-0001']) expect(formulier).not.toContain(woord)
  })

  test('wordt teruggekoppeld met een klasse en een dag, en wie te laat is, hoort dat', async () => {
    const id = await gemaakt('/intern/m-melding', await nieuw())
    const pad = `/meldingen/${id}/m-terugkoppeling`
    const velden = { ...verborgen((await anna.haal(pad)).html), uitkomst: 'geen-vervolg' }
    const op = { 'op-dag': '23', 'op-maand': '11', 'op-jaar': '2026' }
    expect((await anna.stuur(pad, { ...velden, ...op, uitkomst: 'iets anders' })).status).toBe(400)
    expect((await anna.stuur(pad, { ...velden, ...op })).naar).toBe(`/meldingen/${id}`)
    const { html } = await anna.haal(`/meldingen/${id}`)
    expect(html).toContain('Teruggekoppeld op 23 november 2026')
    expect(html).toContain('Geen vervolg, op 23 november 2026.')
    expect((await anna.stuur(pad, { ...velden, ...op })).status).toBe(409)
  })

  test('alleen M. heeft dit: van een andere melding bestaat de pagina niet', async () => {
    const id = await gemaakt('/intern/registreren', {
      ...{ ...(await begin('/intern/registreren')), ...dag, ...leeg, ...geenContact },
      ...{ kanaal: 'post', wat: 'Een brief.', wilCode: 'nee' },
    })
    expect((await anna.haal(`/meldingen/${id}/m-terugkoppeling`)).status).toBe(404)
    const post = await anna.stuur(`/meldingen/${id}/m-terugkoppeling`, {
      ...{ versie: '1', uitkomst: 'gebruikt', 'op-dag': '23', 'op-maand': '11', 'op-jaar': '2026' },
    })
    expect(post.status).toBe(404)
  })
})

test('een andere rol ziet deze pagina’s niet', async () => {
  for (const rol of ['medewerker', 'zorgcoordinator', 'regisseur']) {
    const wie = await huis.logIn(await huis.persoon(rol))
    for (const pad of ['/intern/registreren', '/intern/m-melding'])
      expect((await wie.haal(pad)).status, `${rol} ${pad}`).toBe(404)
  }
})
