import { beforeAll, describe, expect, test } from 'vitest'
import { nu } from '../../../../test/gemeente.ts'
import { type Inloghuis, inloghuis } from '../../../../test/inlog.ts'
import { nieuweMelding } from '../../../../test/melding.ts'
import { verborgen } from '../../../../test/velden.ts'
import { alleRoutes } from '../../../app.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { nieuweMeldcode } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import type { Actie } from '../../../web/page.ts'
import { voegBetrokkeneToe } from '../betrokken/voeg-toe.ts'
import { maakSignaal } from '../maak-signaal.ts'

let huis: Inloghuis
let anna: Awaited<ReturnType<Inloghuis['logIn']>>
let rik: typeof anna
beforeAll(async () => {
  huis = await inloghuis()
  anna = await huis.logIn(await huis.persoon('aandachtsfunctionaris'))
  rik = await huis.logIn(await huis.persoon('regisseur'))
})

const politietekst = 'Op de kade stonden drie donkere busjes zonder ramen'
const overgeschreven =
  'Ik hoorde: drie donkere busjes, zonder RAMEN stonden er. drie donkere busjes zonder ramen en meer.'

async function nieuwSignaal(): Promise<string> {
  return (await signaalMetMelding()).id
}

async function signaalMetMelding(code?: string): Promise<{ id: string; melding: string }> {
  const melding = await nieuweMelding(huis.gemeente, code ? { code } : {})
  const velden = {
    plaats: 'De kade',
    feiten: 'Mensen slapen er.',
    interpretatie: '',
    verschijningsvorm: 'arbeid',
  }
  const maak = (ctx: TxContext) => maakSignaal(ctx, { ...melding, ...velden, urgentie: 'hoog' })
  return { id: (await huis.gemeente.als('aandachtsfunctionaris', maak)).id, melding: melding.id }
}

async function legPolitiegegevenVast(id: string, wat = politietekst): Promise<void> {
  await huis.gemeente.als('aandachtsfunctionaris', (ctx) =>
    voegBetrokkeneToe(ctx, {
      ...{ id, betrokkene: nieuwId(nu), soort: 'feit', wat, rol: null, zekerheid: 'zeker' },
      ...{
        toelichting: '',
        feitbron: 'rivierpolitie',
        dag: '2026-11-01',
        ontvangers: ['aandachtsfunctionaris'],
      },
    }),
  )
}

/** A page without what differs each time it is made. */
const kaal = (html: string) => html.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')

describe('een politiegegeven op het scherm', () => {
  test('heeft zijn label in de tekst, en verandert voor een ander niets aan de pagina', async () => {
    const id = await nieuwSignaal()
    const paden = [
      `/signalen/${id}`,
      '/werkvoorraad',
      '/vandaag',
      '/register',
      '/register/lijst',
      '/termijnen',
    ]
    const bekijk = async () => {
      const bladen = []
      for (const pad of paden) bladen.push(kaal((await rik.haal(pad)).html))
      return bladen
    }
    const voor = await bekijk()
    await legPolitiegegevenVast(id)
    expect(await bekijk()).toEqual(voor)
    expect(voor[0]).not.toMatch(/politiegegeven|rivierpolitie/i)
    const { html } = await anna.haal(paden[0]!)
    expect(html).toContain(`[politiegegeven, Rivierpolitie, 1 november 2026] ${politietekst}`)
    expect(html.split(politietekst)).toHaveLength(html.split(`] ${politietekst}`).length)
    expect(html).toContain('Alleen voor wie de politie dit gaf')
  })
})

describe('tekst die uit een politiegegeven komt', () => {
  test('wordt in geen enkel formulier van een signaal opgeslagen', async () => {
    const id = await nieuwSignaal()
    await legPolitiegegevenVast(id)
    const zelf = ['persoon', 'object', 'feit', 'politiegegeven', 'verbeteren', 'intrekken']
    const acties = alleRoutes(huis.unitOfWork).filter(
      (route): route is Actie =>
        route.soort === 'actie' &&
        route.pad.startsWith('/signalen/:id/') &&
        !zelf.includes(route.pad.split('/').at(-1)!),
    )
    expect(acties.length).toBeGreaterThan(20)
    for (const { pad, antwoord, doel } of acties) {
      if (doel !== 'beoordelen') continue
      const verzoek = {
        ...{ invoer: { id, besluiten: [], antwoorden: [] }, verstuurd: { tekst: overgeschreven } },
        werk: <T>(_: unknown, doe: (ctx: TxContext) => Promise<T>) =>
          huis.gemeente.als('aandachtsfunctionaris', doe, { doel }),
      }
      await expect(antwoord(verzoek as never), pad).rejects.toMatchObject({
        code: 'politiegegeven',
        problemen: [{ veld: 'tekst' }],
      })
    }
  })

  test('komt terug met de keuze: anders schrijven, of bewaren als politiegegeven', async () => {
    const id = await nieuwSignaal()
    const signaal = `/signalen/${id}`
    await legPolitiegegevenVast(id)
    const notitie = { notitie: nieuwId(nu), tekst: overgeschreven }
    const blad = await anna.stuur(`${signaal}/notitie`, notitie)
    expect(blad.status).toBe(400)
    expect(blad.html).toContain(`${overgeschreven}</textarea>`)
    expect(blad.html).toContain('iets dat uit een politiegegeven komt (Rivierpolitie, 1 november 2026)')
    expect(blad.html).toContain(`action="${signaal}/politiegegeven" method="post" target="_blank"`)
    expect((await anna.haal(signaal)).html).not.toContain('Ik hoorde')

    const feit = await anna.stuur(`${signaal}/politiegegeven`, { tekst: overgeschreven })
    expect(feit.html).toContain(`action="${signaal}/feit"`)
    expect(feit.html).toContain(`${overgeschreven}</textarea>`)
    const { betrokkene, soort } = verborgen(feit.html) as Record<string, string>
    const velden = {
      ...{ betrokkene: betrokkene!, soort: soort!, wat: overgeschreven, zekerheid: 'onzeker' },
      ...{ 'dag-dag': '2', 'dag-maand': '11', 'dag-jaar': '2026', toelichting: '' },
    }
    const open = await anna.stuur(`${signaal}/feit`, { ...velden, feitbron: 'gezien' })
    expect([open.status, open.html.includes('uit een politiegegeven komt')]).toEqual([400, true])
    const leeg = await anna.stuur(`${signaal}/feit`, { ...velden, feitbron: 'rivierpolitie' })
    expect(leeg.html).toContain('Kies aan wie de politie dit heeft gegeven.')
    const goed = { ...velden, feitbron: 'rivierpolitie', ontvangers: 'aandachtsfunctionaris' }
    expect((await anna.stuur(`${signaal}/feit`, goed)).naar).toBe(signaal)
    expect((await anna.haal(signaal)).html).toContain('2 november 2026] Ik hoorde')
    expect((await rik.haal(signaal)).html).not.toContain('Ik hoorde')

    const eigen = { notitie: nieuwId(nu), tekst: 'Volgens de politie gebeurt hier iets.' }
    expect((await anna.stuur(`${signaal}/notitie`, eigen)).naar).toBe(signaal)
    // Whom it was not given to cannot have copied it: her own words tell her nothing by being refused.
    const vanRik = { notitie: nieuwId(nu), tekst: overgeschreven }
    expect((await rik.stuur(`${signaal}/notitie`, vanRik)).naar).toBe(signaal)
    expect(huis.log).toEqual([])
  })

  test('een naam in een feit van de politie blijft daar; een gewone zin, of hoe een organisatie heet, niet', async () => {
    const id = await nieuwSignaal()
    const wat = 'In Waterveen rijdt Ahmed Bedacht de mensen, zegt het Hulphuis De Steiger.'
    await legPolitiegegevenVast(id, wat)
    const schrijf = async (tekst: string) =>
      (await anna.stuur(`/signalen/${id}/notitie`, { notitie: nieuwId(nu), tekst })).status
    expect(await schrijf('Ik belde met ahmed bedacht.')).toBe(400)
    expect(await schrijf('Ik belde iemand in Waterveen.')).toBe(303)
    expect(await schrijf('Ik belde Hulphuis De Steiger.')).toBe(303)
  })

  test('gaat ook niet in een antwoord naar de melder', async () => {
    const { id, melding } = await signaalMetMelding(nieuweMeldcode())
    await legPolitiegegevenVast(id)
    const pad = `/meldingen/${melding}/beantwoorden`
    const bericht = { bericht: nieuwId(nu), tekst: overgeschreven }
    const blad = await anna.stuur(pad, bericht)
    expect(blad.status).toBe(400)
    expect(blad.html).toContain('uit een politiegegeven komt (Rivierpolitie, 1 november 2026)')
    expect(blad.html).toContain(`${overgeschreven}</textarea>`)
    expect((await anna.haal(`/meldingen/${melding}`)).html).not.toContain('Ik hoorde')
    const eigen = { ...bericht, tekst: 'Dank u wel. Wij kijken ernaar.' }
    expect((await anna.stuur(pad, eigen)).naar).toBe(`/meldingen/${melding}`)
  })

  test('die al in het signaal of de melding stond, mag blijven', async () => {
    const id = await nieuwSignaal()
    const eerst = { notitie: nieuwId(nu), tekst: overgeschreven }
    await anna.stuur(`/signalen/${id}/notitie`, eerst)
    await legPolitiegegevenVast(id)
    const weer = { notitie: nieuwId(nu), tekst: 'Nog eens: drie donkere busjes zonder ramen en meer.' }
    expect((await anna.stuur(`/signalen/${id}/notitie`, weer)).naar).toBe(`/signalen/${id}`)
  })

  test('bestaat voor wie het recht niet heeft ook niet als formulier', async () => {
    const id = await nieuwSignaal()
    const bo = await huis.logIn(await huis.persoon('privacyfunctionaris'))
    expect((await bo.stuur(`/signalen/${id}/politiegegeven`, { tekst: 'x' })).status).toBe(404)
  })
})
