import { expect, test } from 'vitest'
import { nieuweGemeente, nu, testhuis } from '../../../test/gemeente.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { sessiekoekje } from '../../web/diensten.ts'
import { monteer } from '../../web/monteer.ts'
import { toonContact } from './contact-melder.ts'
import { internRoutes } from './intern.pages.tsx'
import { bekijkMelding } from './inzien.ts'
import { meldingBeleid } from './melding.policy.ts'

async function collega(rol = 'medewerker') {
  const g = await nieuweGemeente()
  const accountId = await g.account(rol)
  const wie = {
    ...{ accountId, naam: 'Test', organisatieId: g.id, organisatie: '', gemeenteId: g.id, gemeente: '' },
    ...{ gemeenten: [], rollen: [rol], bewezenOp: nu },
  }
  const { unitOfWork } = await testhuis()
  const app = monteer(
    {
      ...{ unitOfWork, klok: () => nu, regels: meldingBeleid.regels, log: () => {} },
      ...{ ingelogde: async () => wie, installatie: { demo: false, oefenmodus: false } },
    },
    internRoutes,
  )
  const vraag = (pad: string, body?: Record<string, string>) =>
    app.request(`http://localhost${pad}`, {
      headers: { Cookie: `${sessiekoekje}=x`, 'Sec-Fetch-Site': 'same-origin' },
      ...(body && { method: 'POST', body: new URLSearchParams(body) }),
    })
  const gemeld = () =>
    g.als('aandachtsfunctionaris', (ctx) => ctx.db.selectFrom('melding.melding').select('kanaal').execute())
  /** The newest report as the officer opens it. */
  const gelezen = () =>
    g.als('aandachtsfunctionaris', async (ctx) => {
      const [rij] = await ctx.db.selectFrom('melding.melding').select('id').orderBy('id', 'desc').execute()
      return (await bekijkMelding(ctx, rij!.id)).inhoud
    })
  const melder = () =>
    g.als(
      'aandachtsfunctionaris',
      async (ctx) => {
        const [rij] = await ctx.db.selectFrom('melding.melder').select('meldingId').execute()
        return rij ? await toonContact(ctx, rij.meldingId) : null
      },
      { doel: 'contact met melder' },
    )
  return { vraag, gemeld, gelezen, melder }
}

test('een collega meldt op een pagina, twee keer drukken is een melding, een andere tekst is een andere', async () => {
  const { vraag, gemeld } = await collega()
  const html = await (await vraag('/intern/melden?functie=havenmeester')).text()
  const concept = /name="concept" value="([^"]+)"/.exec(html)![1]!
  const melding = { concept, functie: 'havenmeester', wat: 'Matrassen in de loods' }
  const keren = await Promise.all([vraag('/intern/melden', melding), vraag('/intern/melden', melding)])
  for (const keer of keren) expect(keer.headers.get('Location')).toBe('/intern/meldingen')
  expect(await gemeld()).toEqual([{ kanaal: 'collega' }])
  await vraag('/intern/melden', { ...melding, wat: 'Iets heel anders' })
  expect(await gemeld()).toHaveLength(2)
  const lijst = await (await vraag('/intern/meldingen')).text()
  expect(lijst).toContain('Melding van 23 november 2026')
  expect(lijst).toContain('Ontvangen')
  expect(lijst).not.toContain('Matrassen')
})

test('wie aanvinkt wat zij ziet, hoeft niets te schrijven; de woorden van die dag gaan mee', async () => {
  const { vraag, gelezen, melder } = await collega()
  const kies = await (await vraag('/intern/melden')).text()
  expect(kies).toContain('href="/intern/melden?functie=havenmeester"')
  const html = await (await vraag('/intern/melden?functie=havenmeester')).text()
  expect(html).toContain('Slaapt op het schip waar hij werkt.')
  expect(html).toContain('Een signaal is geen bewijs')
  expect(html).toContain('Bron: Verzonnen. Geldt vanaf 1 januari 2026')
  const velden = {
    ...{ concept: nieuwId(nu), functie: 'havenmeester', 'signalen-arbeid': 'komt-niet-van-boord' },
    ...{ waar: 'Aan de kade', locatie: '52.14023,6.19512,12' },
  }
  expect((await vraag('/intern/melden', velden)).status).toBe(303)
  expect(await gelezen()).toMatchObject({
    ...{ wat: '', waar: 'Aan de kade', signalen: ['Komt nooit van boord.'], anoniem: true },
    ...{ functie: { code: 'havenmeester', naam: 'Havenmeester' }, wie: 'collega' },
    locatie: { noord: 52.14023, oost: 6.19512, meters: 12 },
  })
  expect(await melder()).toBeNull()
  await vraag('/intern/melden', { ...velden, naam: 'ja' })
  expect(await melder()).toMatchObject({ naam: 'Test', hoe: expect.stringContaining('Havenmeester') })
})

test('alleen de pagina met de locatieknop mag om een locatie vragen', async () => {
  const { vraag } = await collega()
  const met = (await vraag('/intern/melden?functie=havenmeester')).headers
  expect(met.get('permissions-policy')).toContain('geolocation=(self)')
  expect(met.get('content-security-policy')).toContain("script-src 'self'")
  const zonder = (await vraag('/intern/meldingen')).headers
  expect(zonder.get('permissions-policy')).toContain('geolocation=()')
  expect(zonder.get('content-security-policy')).not.toContain('script-src')
})

test('een tekst van elders staat klaar in het formulier, en is nog nergens opgeslagen', async () => {
  const { vraag, gemeld } = await collega()
  const html = await (await vraag('/intern/melden/overnemen', { wat: 'Uit mijn dossier' })).text()
  expect(html).toContain('Uit mijn dossier</textarea>')
  expect(html).toContain('<option value="havenmeester">Havenmeester</option>')
  expect(await gemeld()).toEqual([])
})

test('de signaalkaart is er voor elke functie, en niet voor wie niet meldt', async () => {
  const { vraag } = await collega()
  const html = await (await vraag('/intern/signaalkaart?functie=havenmeester')).text()
  expect(html).toContain('Signaalkaart: Havenmeester')
  expect(html).toContain('Komt nooit van boord.')
  expect(html).not.toContain('Mag niet van boord.')
})

test('alle fouten komen tegelijk, en de tekst blijft staan', async () => {
  const { vraag, gemeld } = await collega()
  const lang = 'b'.repeat(1_001)
  const antwoord = await vraag('/intern/melden', {
    concept: nieuwId(nu),
    wat: ' ',
    waar: 'Achteraf',
    betrokken: '',
    wanneer: lang,
    locatie: 'hier',
  })
  const html = await antwoord.text()
  expect(antwoord.status).toBe(400)
  expect(html).toContain('Schrijf op wat u zag of hoorde, of vink iets aan.')
  expect(html).toContain('U kunt hier 1.000 tekens kwijt.')
  expect(html).toContain('Kies uw functie.')
  expect(html).toContain('Deze locatie klopt niet.')
  expect(html).toContain('Achteraf')
  expect(html).toContain(lang)
  expect(await gemeld()).toEqual([])
})

test('een andere rol ziet deze pagina niet', async () => {
  const { vraag } = await collega('beleidsadviseur')
  expect((await vraag('/intern/melden')).status).toBe(404)
  expect((await vraag('/intern/meldingen')).status).toBe(404)
})
