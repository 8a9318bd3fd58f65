import { expect } from 'vitest'
import type { Papier } from '../papier.ts'
import { overspoel } from '../stroom.ts'
import { doorloopNoodtoegang } from './noodtoegang.ts'
import { doorloopPolitie } from './politie.ts'
import { doorloopProces } from './proces.ts'
import { type Wandeling, woord, zonderFout } from './wandeling.ts'

/** Every kind of object has fields of its own. */
const soorten = ['adres', 'bedrijf', 'voertuig', 'telefoon', 'account', 'advertentie']
const gevaar = ['/gevaar', '/gevaar/verteld', '/gevaar-voorbij']

/** Everything that the aandachtsfunctionaris can write at a melding and at a signaal. */
export async function doorloopBureau(wandeling: Wandeling): Promise<void> {
  const { binnen, stuur, ga } = wandeling
  const anna = await binnen('aandachtsfunctionaris')
  const meldingen = anna.links('main a[href^="/meldingen/"]')
  const [een, twee, drie, vier, vijf] = meldingen as [string, string, string, string, string]
  expect(vijf).toBeTruthy()
  for (const deel of gevaar) await ga(anna, `${vijf}${deel}`)
  await doorloopTermijnen(wandeling, anna, vijf, 14)
  for (const deel of ['/contact', '/beantwoorden', '']) await ga(anna, `${een}${deel}`)
  await ga(anna, `${twee}/afwijzen`)
  await ga(anna, `${drie}/doorverwijzen`)
  await ga(anna, `${vier}/andere-ondermijning`)
  await ga(anna, `${een}/signaal`)
  const signaal = anna.pad
  expect(signaal).toMatch(/^\/signalen\//)
  await ga(anna, `${vijf}/samenvoegen`)
  for (const deel of [
    ...['/wijzigen', '/persoon', ...soorten.map((soort) => `/object?soort=${soort}`), '/feit', ...gevaar],
    ...['/weging', '', '/indicatoren'],
  ])
    await ga(anna, `${signaal}${deel}`)
  for (const deel of ['slachtoffercheck', 'informeren']) {
    await anna.naar(signaal)
    await anna.volg(`main a[href$="/${deel}"]`)
    await stuur(anna)
  }
  await doorloopAdvies(wandeling, anna, signaal)
  await doorloopTermijnen(wandeling, anna, signaal, 20)
  await anna.naar(signaal)
  for (const daad of ['verbeteren', 'intrekken']) {
    await anna.volg(`main a[href$="/${daad}"]`)
    await stuur(anna)
  }
  await doorloopPolitie(wandeling, anna, signaal)
  await doorloopProces(wandeling, anna, signaal)
  await doorloopNoodtoegang(wandeling, anna, signaal)
  // From here on she is kept out of what she wrote in.
  for (const pad of [`${twee}/belang`, `${signaal}/belang`, '/mijn-belangen']) await ga(anna, pad)
}

/** Every act on the terms of a dossier, in an order in which each is possible. */
async function doorloopTermijnen(
  { was, stuur, overDagen }: Wandeling,
  blad: Papier,
  dossier: string,
  dagen: number,
): Promise<void> {
  for (const daad of ['pauzeren', 'hervatten', 'verlengen', 'gehaald']) {
    await blad.naar(dossier)
    const [naar] = blad.links(`main a[href$="/${daad}"]`)
    // A weging is met by deciding, not by hand: then the form is that of a melding, which this walks too.
    if (!naar) was(`${dossier}/termijnen/:id/${daad}`)
    else {
      await blad.naar(naar)
      await stuur(blad, { datum: overDagen(dagen) })
    }
  }
}

/** Asked, withdrawn, asked again and answered. The word is somebody in the signaal: each text is let stand by a tick. */
async function doorloopAdvies({ was }: Wandeling, anna: Papier, signaal: string): Promise<void> {
  async function schrijf(pad: string, veld: string, knop: string): Promise<void> {
    await anna.naar(pad)
    anna.vinkAlle('input[name=deskundige]')
    anna.vul(`#${veld}`, `Zie ${woord} hier`)
    await anna.druk(knop)
    expect(anna.waarde(`#${veld}`)).toContain(woord)
    anna.vinkAlle('input[name=bevestigd]')
    await anna.druk(knop)
    zonderFout(anna)
    expect(anna.pad).toBe(signaal)
    was(pad)
  }
  for (const [deel, veld, knop] of [
    ['/intrekken', 'reden', 'Intrekken'],
    ['', 'antwoord', 'Antwoord vastleggen'],
  ] as const) {
    await schrijf(`${signaal}/advies`, 'vraag', 'Adviesvraag vastleggen')
    const [advies] = anna.links('main a[href*="/advies/"]:contains("Antwoord vastleggen")')
    await schrijf(`${advies}${deel}`, veld, knop)
  }
}

export async function doorloopHulploket(wandeling: Wandeling): Promise<void> {
  const zoe = await wandeling.binnen('zorgcoordinator')
  const [hulpvraag] = zoe.links('main a[href^="/zorg/hulpvragen/"]')
  await doorloopTermijnen(wandeling, zoe, hulpvraag!, 10)
  await wandeling.ga(zoe, `${hulpvraag}/beantwoorden`)
  await zoe.naar(hulpvraag!)
  await zoe.druk('Ik pak dit op')
  await wandeling.ga(zoe, `${hulpvraag}/afronden`)
}

/** So many that look alike that they are a group, rejected for one reason. */
export async function doorloopStroom({ huis, binnen, stuur }: Wandeling): Promise<void> {
  const anna = await binnen('aandachtsfunctionaris')
  await overspoel(huis, 'Zutphen', 6, `Steeds weer ${woord} in een lange regel over niets`)
  await anna.naar('/werkvoorraad')
  await anna.volg('main a[href^="/stromen/"]')
  expect(anna.tekst()).toContain(woord)
  await anna.volg('main a:contains("Wijs de rest")')
  await stuur(anna)
  expect(anna.links('main a[href^="/stromen/"]')).toEqual([])
}
