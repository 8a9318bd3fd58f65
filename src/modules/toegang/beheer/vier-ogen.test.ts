import { beforeAll, describe, expect, test } from 'vitest'
import { beheerhuis, linksOp, verzoekenOp } from '../../../../test/accounts.ts'
import { bezoeker } from '../../../../test/bezoeker.ts'
import { sleutelOp } from '../../../../test/inloggen.ts'
import { knoei } from '../../../../test/verzegeling/knoei.ts'
import { totpNu } from '../totp.ts'

let huis: Awaited<ReturnType<typeof beheerhuis>>
let henk: Awaited<ReturnType<typeof huis.iemand>>
let ina: typeof henk
beforeAll(async () => {
  huis = await beheerhuis()
  henk = await huis.iemand('beheerder')
  ina = await huis.iemand('beheerder')
})

const geef = (id: string, rol: string, deel = {}) =>
  henk.browser.stuur(`/accounts/${id}/rollen`, { rol, ...deel })
const wachtend = async (wie = ina, pad = '/accounts/goedkeuren') => verzoekenOp(await wie.browser.haal(pad))

describe('een rol', () => {
  test('die niet zwaar is, geldt meteen, ook voor wie al is ingelogd, en is na beëindigen meteen weg', async () => {
    const bo = await huis.iemand('jurist')
    expect((await bo.browser.haal('/intern/melden')).status).toBe(404)
    expect((await geef(bo.id, 'medewerker')).naar).toBe(`/accounts/${bo.id}`)
    expect((await bo.browser.haal('/intern/melden')).status).toBe(200)
    const blad = await henk.browser.haal(`/accounts/${bo.id}`)
    expect(blad.html).toContain('Collega')
    const weg = await henk.browser.stuur(`/accounts/${bo.id}/rollen/medewerker/beeindigen`, { wanneer: 'nu' })
    expect(weg.naar).toBe(`/accounts/${bo.id}`)
    expect((await bo.browser.haal('/intern/melden')).status).toBe(404)
  })

  test('begint en eindigt op de dag die is ingevuld', async () => {
    const bo = await huis.iemand('jurist')
    const dagen = { 'van-dag': '24', 'van-maand': '11', 'van-jaar': '2026' }
    await geef(bo.id, 'medewerker', { ...dagen, 'tot-dag': '25', 'tot-maand': '11', 'tot-jaar': '2026' })
    const nu = huis.klok.nu
    const uitkomst: boolean[] = []
    for (const moment of [
      '2026-11-23T22:59:00Z',
      '2026-11-23T23:01:00Z',
      '2026-11-25T22:59:00Z',
      '2026-11-25T23:01:00Z',
    ]) {
      huis.klok.nu = new Date(moment)
      uitkomst.push((await huis.rollen(bo.id)).includes('medewerker'))
    }
    huis.klok.nu = nu
    expect(uitkomst).toEqual([false, true, true, false])
  })

  test('die botst met wat zij al heeft, wordt geweigerd met de reden; ook als zij die elders heeft', async () => {
    const ander = await huis.nieuweGemeente()
    const regie = await huis.iemand('regisseur', ander)
    await henk.browser.stuur('/accounts/bestaand', { inlognaam: regie.inlognaam, rol: 'medewerker' })
    expect(await huis.rollen(regie.id)).toEqual(['medewerker'])
    const botst = await geef(regie.id, 'jurist')
    expect(botst.status).toBe(400)
    expect(botst.html).toContain('Wie vraagt toetst niet zelf.')
    expect(await huis.rollen(regie.id)).toEqual(['medewerker'])
  })

  test('die zwaar is, geldt pas na een tweede persoon, en nooit door wie hem vroeg', async () => {
    const bo = await huis.iemand('medewerker')
    expect((await geef(bo.id, 'aandachtsfunctionaris')).naar).toBe(`/accounts/${bo.id}`)
    expect((await bo.browser.haal('/vandaag')).status).toBe(404)
    const [id] = await wachtend()
    expect((await henk.browser.stuur(`/accounts/goedkeuren/${id}/toestaan`, {})).status).toBe(403)
    expect(await huis.rollen(bo.id)).toEqual(['medewerker'])
    expect((await geef(bo.id, 'aandachtsfunctionaris')).html).toContain('wacht op goedkeuring')
    expect((await ina.browser.stuur(`/accounts/goedkeuren/${id}/toestaan`, {})).naar).toBe(
      '/accounts/goedkeuren',
    )
    expect((await bo.browser.haal('/vandaag')).status).toBe(200)
    expect((await ina.browser.stuur(`/accounts/goedkeuren/${id}/weigeren`, {})).status).toBe(409)
  })

  test('die geweigerd is, komt er niet, en de FG ziet wie vroeg en wie weigerde', async () => {
    const bo = await huis.iemand('medewerker')
    const fenna = await huis.iemand('fg')
    await geef(bo.id, 'aandachtsfunctionaris')
    const [id] = await wachtend(fenna, '/fg/accounts/goedkeuren')
    expect((await fenna.browser.stuur(`/fg/accounts/goedkeuren/${id}/weigeren`, {})).naar).toBe(
      '/fg/accounts/goedkeuren',
    )
    expect(await huis.rollen(bo.id)).toEqual(['medewerker'])
    const { html } = await fenna.browser.haal('/fg/accounts/gebeurtenissen')
    for (const wat of ['Rol gevraagd', 'Rol geweigerd', 'Test beheerder', 'Test fg', 'Casusregisseur'])
      expect(html).toContain(wat)
    await expect(huis.vraag('delete from toegang.accountgebeurtenis')).rejects.toThrow('verandert niet')
    await expect(huis.vraag("update toegang.accountgebeurtenis set wat = 'niets'")).rejects.toThrow(
      'verandert niet',
    )
  })

  test('die wacht op een account dat intussen is afgesloten, komt er niet meer', async () => {
    const klein = await huis.nieuweGemeente()
    const alleen = await huis.iemand('beheerder', klein)
    const bo = await huis.persoon('medewerker')
    await alleen.browser.stuur('/accounts/bestaand', { inlognaam: bo.inlognaam, rol: 'zorgcoordinator' })
    const [id] = await wachtend(henk)
    await henk.browser.stuur(`/accounts/${bo.id}/uit-dienst`, {})
    const blad = await henk.browser.stuur(`/accounts/goedkeuren/${id}/toestaan`, {})
    expect(blad.status).toBe(400)
    expect(blad.html).toContain('Dit account is afgesloten.')
    expect(await huis.rollen(bo.id, klein.id)).toEqual([])
    await henk.browser.stuur(`/accounts/goedkeuren/${id}/weigeren`, {})
  })

  test('die een FG mag goedkeuren, mag een beheerder van een andere gemeente ook, als hier geen tweede is', async () => {
    const klein = await huis.nieuweGemeente()
    const alleen = await huis.iemand('beheerder', klein)
    const bo = await huis.persoon('medewerker', klein)
    await alleen.browser.stuur(`/accounts/${bo.id}/rollen`, { rol: 'aandachtsfunctionaris' })
    const [id] = await wachtend(henk)
    expect((await henk.browser.stuur(`/accounts/goedkeuren/${id}/toestaan`, {})).status).toBe(303)
    expect(await huis.rollen(bo.id, klein.id)).toEqual(['aandachtsfunctionaris', 'medewerker'])
    // Written where it belongs.
    const daar = await huis.vraag(
      'select wat from toegang.accountgebeurtenis where gemeente_id = $1 and account_id = $2',
      [klein.id, bo.id],
    )
    expect(daar.map(({ wat }) => wat).sort()).toEqual(['gegeven', 'gevraagd', 'toegestaan'])
    // Who decided was never in that municipality: her own line is in her own logbook.
    const regels = await huis.vraag('select id from logboek.regel where actor_id = $1 and gemeente_id = $2', [
      henk.id,
      klein.id,
    ])
    expect(regels).toEqual([])
    // With a second beheerder here, nobody elsewhere sees it.
    await geef((await huis.persoon('medewerker')).id, 'zorgcoordinator')
    expect((await wachtend(ina)).length).toBe(1)
    expect(await wachtend(alleen)).toEqual([])
  })
})

describe('een uitnodiging', () => {
  test('geeft de lichte rollen, en de zware als er een tweede persoon was; de link staat er een keer', async () => {
    const blad = await henk.browser.stuur('/accounts/uitnodigen', {
      naam: 'Bo Proef',
      organisatie: await huis.organisatie(),
      rol: ['medewerker', 'aandachtsfunctionaris'],
    })
    const [token] = linksOp(blad)
    const lijst = await henk.browser.haal('/accounts/uitnodigingen')
    expect(lijst.html).toContain('Bo Proef')
    expect(lijst.html).not.toContain(token)
    const bo = bezoeker(huis.app)
    const welkom = await bo.haal(`/uitnodiging/${token}`)
    const inlognaam = `bo@${huis.gemeente.code}.example.nl`
    const wachtwoord = 'drie blauwe kannen thee'
    const code = totpNu(sleutelOp(welkom), huis.klok.nu)
    expect(
      (await bo.stuur(`/uitnodiging/${token}`, { naam: 'Bo Proef', inlognaam, wachtwoord, code })).status,
    ).toBe(200)
    const [{ id } = { id: '' }] = await huis.vraag<{ id: string }>(
      'select id from toegang.account where inlognaam = $1',
      [inlognaam],
    )
    expect(await huis.rollen(id)).toEqual(['medewerker'])
    const verzoek = await huis.vraag<{ id: string }>(
      "select id from toegang.rolverzoek where account_id = $1 and toestand = 'gevraagd'",
      [id],
    )
    await ina.browser.stuur(`/accounts/goedkeuren/${verzoek[0]!.id}/toestaan`, {})
    expect(await huis.rollen(id)).toEqual(['aandachtsfunctionaris', 'medewerker'])
  })

  test('met rollen die niet samen mogen, wordt niet gemaakt', async () => {
    const voor = await huis.stand()
    const blad = await henk.browser.stuur('/accounts/uitnodigen', {
      naam: 'Els Proef',
      organisatie: await huis.organisatie(),
      rol: ['regisseur', 'jurist'],
    })
    expect(blad.status).toBe(400)
    expect(blad.html).toContain('Wie vraagt toetst niet zelf.')
    expect(blad.html).toContain('value="Els Proef"')
    expect(await huis.stand()).toBe(voor)
  })

  test('die is ingetrokken, opent niets meer, en wat wachtte ook niet', async () => {
    const organisatie = await huis.organisatie()
    const blad = await henk.browser.stuur('/accounts/uitnodigen', {
      naam: 'Weg Proef',
      organisatie,
      rol: 'fg',
    })
    const [token] = linksOp(blad)
    const lijst = await ina.browser.haal('/accounts/uitnodigingen')
    const id = /Weg Proef[\s\S]*?uitnodigingen\/([0-9a-f-]{36})\/intrekken/.exec(lijst.html)![1]!
    expect((await ina.browser.stuur(`/accounts/uitnodigingen/${id}/intrekken`, {})).status).toBe(303)
    expect((await bezoeker(huis.app).haal(`/uitnodiging/${token}`)).status).toBe(404)
    expect((await ina.browser.haal('/accounts/goedkeuren')).html).not.toContain('Weg Proef')
  })
})

describe('een lijst', () => {
  const kop = 'naam;organisatie;rollen;van;tot'
  const verzegeldOp = ({ html }: { html: string }) => /name="verzegeld" value="([^"]+)"/.exec(html)?.[1] ?? ''

  test('laat elk probleem zien met de regel, en maakt dan niemand', async () => {
    const voor = await huis.stand()
    const lijst = `${kop}\nBo;gemeente-nergens;medewerker;;\nEls;gemeente-${huis.gemeente.code};jurist+regisseur;1-1-2020;\nIk;gemeente-${huis.gemeente.code};keizer;;`
    const { status, html } = await henk.browser.stuur('/accounts/importeren', { lijst })
    expect(status).toBe(400)
    for (const zin of [
      'Regel 2: Baken kent “gemeente-nergens” hier niet.',
      'Regel 3: Een rol begint vandaag of later.',
      'Wie vraagt toetst niet zelf.',
      'Regel 4: De rol “keizer” bestaat niet.',
    ])
      expect(html).toContain(zin)
    expect(html).toContain('Els;gemeente')
    expect(await huis.stand()).toBe(voor)
  })

  test('wordt na bevestigen precies wat is bekeken, een keer, door wie haar bekeek', async () => {
    const lijst = `${kop}\nBo Lijst;gemeente-${huis.gemeente.code};medewerker;;31-12-2027\nEls Lijst;gemeente-${huis.gemeente.code};Hulpregelaar;;`
    const voor = await huis.stand()
    const voorbeeld = await henk.browser.stuur('/accounts/importeren', { lijst })
    expect(voorbeeld.html).toContain('Els Lijst')
    expect(voorbeeld.html).toMatch(/Bo Lijst.*?meteen.*?31 december 2027.*?niet nodig/)
    expect(voorbeeld.html).toMatch(/Els Lijst.*?geen einde.*?nodig voor Hulpregelaar/)
    expect(await huis.stand()).toBe(voor)
    const verzegeld = verzegeldOp(voorbeeld)
    const anders = knoei(verzegeld)
    expect((await henk.browser.stuur('/accounts/importeren/bevestigen', { verzegeld: anders })).status).toBe(
      400,
    )
    expect((await ina.browser.stuur('/accounts/importeren/bevestigen', { verzegeld })).status).toBe(400)
    expect(await huis.stand()).toBe(voor)
    const klaar = await henk.browser.stuur('/accounts/importeren/bevestigen', { verzegeld })
    expect(new Set(linksOp(klaar)).size).toBe(2)
    const na = await huis.stand()
    expect((await henk.browser.stuur('/accounts/importeren/bevestigen', { verzegeld })).status).toBe(409)
    expect(await huis.stand()).toBe(na)
    const open = (await henk.browser.haal('/accounts/uitnodigingen')).html
    expect(open).toMatch(/Els Lijst[\s\S]*?wacht op goedkeuring/)
  })

  test('komt ook uit een bestand van een rekenblad', async () => {
    const velden = new FormData()
    velden.append('lijst', '')
    const regels = `${kop}\r\nZo\xeb Bestand;gemeente-${huis.gemeente.code};medewerker;;\r\n`
    velden.append('lijst', new File([Buffer.from(regels, 'latin1')], 'lijst.csv', { type: 'text/csv' }))
    const cookie = [...henk.browser.koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
    const antwoord = await huis.app.request('/accounts/importeren', {
      method: 'POST',
      body: velden,
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    })
    expect(await antwoord.text()).toContain('Zoë Bestand')
  })
})
