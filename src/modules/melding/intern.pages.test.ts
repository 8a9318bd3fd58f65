import { expect, test } from 'vitest'
import { nieuweGemeente, nu, testhuis } from '../../../test/gemeente.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { sessiekoekje } from '../../web/diensten.ts'
import { monteer } from '../../web/monteer.ts'
import { internRoutes } from './intern.pages.tsx'
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
  return { vraag, gemeld }
}

test('een collega meldt op een pagina, twee keer drukken is een melding, een andere tekst is een andere', async () => {
  const { vraag, gemeld } = await collega()
  const html = await (await vraag('/intern/melden')).text()
  const concept = /name="concept" value="([^"]+)"/.exec(html)![1]!
  const melding = { concept, wat: 'Matrassen in de loods', waar: '', betrokken: '', wanneer: '' }
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

test('alle fouten komen tegelijk, en de tekst blijft staan', async () => {
  const { vraag, gemeld } = await collega()
  const lang = 'b'.repeat(1_001)
  const antwoord = await vraag('/intern/melden', {
    concept: nieuwId(nu),
    wat: ' ',
    waar: 'Achteraf',
    betrokken: '',
    wanneer: lang,
  })
  const html = await antwoord.text()
  expect(antwoord.status).toBe(400)
  expect(html).toContain('Schrijf op wat u zag of hoorde.')
  expect(html).toContain('U kunt hier 1.000 tekens kwijt.')
  expect(html).toContain('Achteraf')
  expect(html).toContain(lang)
  expect(await gemeld()).toEqual([])
})

test('een andere rol ziet deze pagina niet', async () => {
  const { vraag } = await collega('beleidsadviseur')
  expect((await vraag('/intern/melden')).status).toBe(404)
  expect((await vraag('/intern/meldingen')).status).toBe(404)
})
