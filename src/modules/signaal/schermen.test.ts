import { beforeAll, describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { nieuweGemeente, nu, testhuis } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { leesMeldcode, nieuweMeldcode, sleutelsVanMeldcode } from '../../platform/crypto/index.ts'
import { monteer } from '../../web/monteer.ts'
import { beheerRoutes, meldingBeleid } from '../melding/index.ts'
import { signaalBeleid } from './signaal.policy.ts'
import { signaalRoutes } from './signaal.routes.ts'

let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>
beforeAll(async () => {
  gemeente = await nieuweGemeente()
})

/** Somebody in a role of this municipality, with a browser without JavaScript. */
async function achterHetScherm(rol: string) {
  const { unitOfWork } = await testhuis()
  const wie = {
    accountId: await gemeente.account(rol),
    naam: `Test ${rol}`,
    organisatieId: gemeente.id,
    organisatie: 'Gemeente',
    gemeenteId: gemeente.id,
    gemeente: 'Waterveen',
    gemeenten: [],
    rollen: [rol],
    bewezenOp: nu,
  }
  const regels = [...meldingBeleid.regels, ...signaalBeleid.regels]
  const fouten: string[] = []
  const deel = {
    unitOfWork,
    klok: () => nu,
    regels,
    ingelogde: async () => wie,
    installatie: { demo: false, oefenmodus: false },
  }
  const app = monteer({ ...deel, log: (regel) => fouten.push(regel) }, [...beheerRoutes, ...signaalRoutes])
  const browser = bezoeker(app)
  browser.koekjes.set('__Host-baken', 'x')
  return { ...browser, fouten }
}

const velden = {
  verschijningsvorm: 'arbeid',
  urgentie: 'hoog',
  plaats: 'De kade',
  feiten: 'Er slapen mensen.',
  interpretatie: '',
}
const versie = (html: string) => /name="versie" value="(\d+)"/.exec(html)?.[1] ?? ''
const verborgen = (html: string, naam: string) =>
  new RegExp(`name="${naam}" value="([^"]+)"`).exec(html)?.[1] ?? ''

describe('van melding naar besluit, zonder JavaScript', () => {
  test('de hele weg: lezen, signaal maken, persoon, gevaar, wegen, sluiten, antwoorden', async () => {
    const code = nieuweMeldcode()
    const { id } = await nieuweMelding(gemeente, { code, wat: '<b>Ze mogen niet weg</b>\n\u202eomgekeerd' })
    const af = await achterHetScherm('aandachtsfunctionaris')
    expect((await af.haal('/vandaag')).html).toContain('Nieuwe meldingen')
    expect((await af.haal('/werkvoorraad')).html).toContain(`/meldingen/${id}`)
    const melding = await af.haal(`/meldingen/${id}`)
    expect(melding.html).toContain('&lt;b&gt;Ze mogen niet weg&lt;/b&gt;')
    expect(melding.html).not.toContain('<b>Ze')

    const gemaakt = await af.stuur(`/meldingen/${id}/signaal`, { versie: versie(melding.html), ...velden })
    expect(gemaakt.naar).toMatch(/^\/signalen\/[0-9a-f-]{36}$/)
    const signaal = gemaakt.naar!
    const persoon = await af.haal(`${signaal}/persoon`)
    const wie = {
      betrokkene: verborgen(persoon.html, 'betrokkene'),
      wat: 'De man met de pet',
      rol: 'getuige',
      zekerheid: 'zeker',
      ...{ feitbron: 'gezien', 'dag-dag': '1', 'dag-maand': '11', 'dag-jaar': '2026' },
    }
    expect((await af.stuur(`${signaal}/persoon`, wie)).naar).toBe(signaal)
    const gevaar = {
      stap: verborgen((await af.haal(`${signaal}/gevaar`)).html, 'stap'),
      gedaan: '112 gebeld',
      gedeeld: 'nee',
      ...{ 'op-dag': '23', 'op-maand': '11', 'op-jaar': '2026', tijd: '9.55' },
    }
    expect((await af.stuur(`${signaal}/gevaar`, gevaar)).naar).toBe(signaal)
    expect((await af.haal('/vandaag')).html).toContain('Acuut gevaar')
    const voorbij = {
      stap: verborgen((await af.haal(`${signaal}/gevaar-voorbij`)).html, 'stap'),
      afloop: 'Iedereen is veilig.',
    }
    expect((await af.stuur(`${signaal}/gevaar-voorbij`, voorbij)).naar).toBe(signaal)

    expect((await af.haal(`${signaal}/weging`)).html).not.toContain('Wegingen vastleggen')
    const regisseur = await achterHetScherm('regisseur')
    const weging = await regisseur.haal(`${signaal}/weging`)
    expect(weging.html).toContain('Wegingen vastleggen')
    const besluit = {
      versie: versie(weging.html),
      'uitkomst-A': 'nee',
      'reden-A': 'Het was een logeerpartij.',
      'criteria-A': 'Er is reden.',
    }
    expect((await regisseur.stuur(`${signaal}/weging`, besluit)).naar).toBe(signaal)
    const dossier = (await af.haal(signaal)).html
    for (const stuk of [
      'Gesloten: niet opgepakt',
      'De man met de pet',
      'Het was een logeerpartij.',
      '112 gebeld',
    ])
      expect(dossier).toContain(stuk)

    const antwoord = await af.haal(`/meldingen/${id}/beantwoorden?sjabloon=dank`)
    expect(antwoord.html).toContain('Dank u wel voor uw melding.</textarea>')
    const brief = { bericht: verborgen(antwoord.html, 'bericht'), tekst: 'Dank u wel.' }
    expect((await af.stuur(`/meldingen/${id}/beantwoorden`, brief)).naar).toBe(`/meldingen/${id}`)
    const { bus } = sleutelsVanMeldcode(leesMeldcode(code)!)
    expect(bus.publiek).toHaveLength(32)
    expect([...af.fouten, ...regisseur.fouten]).toEqual([])
  })

  test('alle schermen van een melding en een signaal staan er, en een andere rol krijgt 404', async () => {
    const af = await achterHetScherm('aandachtsfunctionaris')
    const { id } = await nieuweMelding(gemeente, { melder: { naam: '', hoe: 'mail', wanneer: '' } })
    const signaal = (await af.stuur(`/meldingen/${id}/signaal`, { versie: '1', ...velden })).naar!
    const paden = [
      ...[
        '',
        '/afwijzen',
        '/doorverwijzen',
        '/andere-ondermijning',
        '/samenvoegen',
        '/signaal',
        '/beantwoorden',
        '/contact',
      ].map((p) => `/meldingen/${id}${p}`),
      ...[
        '',
        '/wijzigen',
        '/weging',
        '/persoon',
        '/object',
        '/gevaar',
        '/gevaar?leeftijd=onzin&vorm=%00',
        '/gevaar/verteld',
        '/gevaar-voorbij',
        '/object?soort=bedrijf',
        '/feit',
      ].map((p) => signaal + p),
      ...[
        '/vandaag',
        '/werkvoorraad',
        '/werkvoorraad?soort=signaal&vorm=arbeid&urgentie=hoog&toestand=gesloten&na=onzin',
      ],
    ]
    const ander = await achterHetScherm('zorgcoordinator')
    for (const pad of paden) {
      const blad = await af.haal(pad)
      expect(blad.status, pad).toBe(200)
      expect(blad.html.match(/<h1/g), pad).toHaveLength(1)
      expect((await ander.haal(pad)).status, pad).toBe(404)
    }
    expect(af.fouten).toEqual([])
  })
})

describe('een formulier dat niet klopt', () => {
  test('komt terug met alle fouten en de eigen tekst', async () => {
    const af = await achterHetScherm('aandachtsfunctionaris')
    const { id } = await nieuweMelding(gemeente)
    const blad = await af.stuur(`/meldingen/${id}/afwijzen`, { versie: '1', reden: '', toelichting: '' })
    expect(blad.status).toBe(400)
    for (const fout of ['Kies een reden.', 'Schrijf op waarom.']) expect(blad.html).toContain(fout)
    const signaal = await af.stuur(`/meldingen/${id}/signaal`, {
      versie: '1',
      ...velden,
      feiten: ' ',
      interpretatie: 'Mijn lange tekst',
    })
    expect(signaal.status).toBe(400)
    expect(signaal.html).toContain('Mijn lange tekst</textarea>')
  })

  test('een oud formulier: 409, wat er veranderde, de eigen tekst, en de nieuwe versie om opnieuw te versturen', async () => {
    const af = await achterHetScherm('aandachtsfunctionaris')
    const { id } = await nieuweMelding(gemeente)
    const signaal = (await af.stuur(`/meldingen/${id}/signaal`, { versie: '1', ...velden })).naar!
    const regisseur = await achterHetScherm('regisseur')
    await regisseur.stuur(`${signaal}/wijzigen`, {
      versie: '1',
      ...velden,
      urgentie: 'spoed',
      feiten: 'Van de regisseur.',
    })
    const laat = await af.stuur(`${signaal}/wijzigen`, { versie: '1', ...velden, feiten: 'Van mij.' })
    expect(laat.status).toBe(409)
    for (const stuk of ['Test regisseur: Gegevens gewijzigd', 'Van mij.</textarea>', 'Van de regisseur.'])
      expect(laat.html).toContain(stuk)
    const anders = laat.html.slice(
      laat.html.indexOf('anders dan in uw formulier'),
      laat.html.indexOf('name="versie"'),
    )
    expect(anders).toContain('Spoed: vandaag')
    expect(anders).not.toContain('De kade')
    expect(versie(laat.html)).toBe('2')
  })
})

test('contactgegevens komen alleen in het antwoord op een vraag met reden', async () => {
  const af = await achterHetScherm('aandachtsfunctionaris')
  const { id } = await nieuweMelding(gemeente, {
    melder: { naam: 'Puck Proef', hoe: 'app mij', wanneer: 'in de avond' },
  })
  const zonder = await af.stuur(`/meldingen/${id}/contact`, { reden: ' ' })
  expect(zonder.status).toBe(400)
  expect(zonder.html).not.toContain('Puck Proef')
  const met = await af.stuur(`/meldingen/${id}/contact`, {
    reden: 'Er is gevaar op de plek waar zij naartoe gaat.',
  })
  expect(met.status).toBe(200)
  expect(met.html).toContain('Puck Proef')
  expect((await af.haal(`/meldingen/${id}`)).html).not.toContain('Puck Proef')
  const regisseur = await achterHetScherm('regisseur')
  expect((await regisseur.stuur(`/meldingen/${id}/contact`, { reden: 'Toch proberen.' })).status).toBe(404)
})

test('het zorgloket heeft zijn eigen schermen', async () => {
  const zorg = await achterHetScherm('zorgcoordinator')
  const { id } = await nieuweMelding(gemeente, {
    wie: 'mijzelf',
    hulp: 'alleen-hulp',
    code: nieuweMeldcode(),
    melder: { naam: '', hoe: 'app', wanneer: '' },
  })
  expect((await zorg.haal('/zorg/hulpvragen')).html).toContain(`/zorg/hulpvragen/${id}`)
  expect((await zorg.haal(`/zorg/hulpvragen/${id}`)).html).toContain('Ik pak dit op')
  // In danger there is one button on every page, here too, and whom to call behind it.
  for (const deel of ['', '/afronden', '/beantwoorden'])
    expect((await zorg.haal(`/zorg/hulpvragen/${id}${deel}`)).html).toContain(
      `href="/zorg/hulpvragen/${id}/bellen"`,
    )
  const bellen = await zorg.haal(`/zorg/hulpvragen/${id}/bellen?leeftijd=minderjarig`)
  expect(bellen.html).toMatch(/Bel nu.*tel:112/s)
  expect(bellen.html).toContain(`href="/zorg/hulpvragen/${id}"`)
  expect((await zorg.haal(`/zorg/hulpvragen/${nieuwId(nu)}/bellen`)).status).toBe(404)
  expect((await zorg.stuur(`/zorg/hulpvragen/${id}/oppakken`, { versie: '1' })).naar).toBe(
    `/zorg/hulpvragen/${id}`,
  )
  expect((await zorg.haal(`/zorg/hulpvragen/${id}/beantwoorden`)).status).toBe(200)
  expect((await zorg.stuur(`/zorg/hulpvragen/${id}/afronden`, { versie: '2', afloop: '' })).html).toContain(
    'Kies hoe het afliep.',
  )
  expect((await zorg.stuur(`/zorg/hulpvragen/${id}/afronden`, { versie: '2', afloop: 'hulp' })).naar).toBe(
    `/zorg/hulpvragen/${id}`,
  )
  const af = await achterHetScherm('aandachtsfunctionaris')
  for (const pad of [
    `/zorg/hulpvragen/${id}`,
    `/zorg/hulpvragen/${id}/bellen`,
    `/meldingen/${id}`,
    '/zorg/hulpvragen',
  ])
    expect((await af.haal(pad)).status).toBe(404)
  expect([...zorg.fouten, ...af.fouten]).toEqual([])
})
