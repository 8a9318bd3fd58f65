import { expect, onTestFinished, test } from 'vitest'
import { sleutel, startBag } from '../../../../dev/bronnen/bag.ts'
import { nieuweGemeente, nu, testhuis } from '../../../../test/gemeente.ts'
import { type Bag, geenBag, maakBag } from '../../../platform/bronnen/index.ts'
import { sessiekoekje } from '../../../web/diensten.ts'
import { monteer } from '../../../web/monteer.ts'
import { bekijkMelding } from '../inzien.ts'
import { meldingBeleid } from '../melding.policy.ts'
import { balieRoutes } from './balie.pages.tsx'

async function balie(bag: Bag) {
  const g = await nieuweGemeente()
  const accountId = await g.account('medewerker')
  const wie = {
    ...{ accountId, naam: 'Test', organisatieId: g.id, organisatie: '', gemeenteId: g.id, gemeente: '' },
    ...{ gemeenten: [], rollen: ['medewerker'], bewezenOp: nu },
  }
  const { unitOfWork } = await testhuis()
  const log: string[] = []
  const app = monteer(
    {
      ...{ unitOfWork, klok: () => nu, regels: meldingBeleid.regels, log: (regel) => log.push(regel) },
      ...{ ingelogde: async () => wie, installatie: { demo: false, oefenmodus: false } },
    },
    balieRoutes(bag),
  )
  const stuur = (pad: string, body: Record<string, string>) =>
    app.request(`http://localhost${pad}`, {
      ...{ method: 'POST', body: new URLSearchParams(body) },
      headers: { Cookie: `${sessiekoekje}=x`, 'Sec-Fetch-Site': 'same-origin' },
    })
  const gemeld = () =>
    g.als('aandachtsfunctionaris', async (ctx) => {
      const rijen = await ctx.db.selectFrom('melding.melding').select('id').execute()
      return await Promise.all(rijen.map(async ({ id }) => (await bekijkMelding(ctx, id)).inhoud))
    })
  const sporen = () =>
    g.als('fg', (ctx) => ctx.db.selectFrom('logboek.regel').selectAll().execute(), { doel: 'toezicht' })
  return { stuur, gemeld, sporen, log }
}

/** The fields of the form on the page, as a browser would send them back. */
function velden(html: string): Record<string, string> {
  const ontdaan = (tekst: string) => tekst.replaceAll('&amp;', '&').replaceAll('&#x27;', "'")
  return Object.fromEntries(
    [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [m[1]!, ontdaan(m[2]!)]),
  )
}

test('de balie vraagt een adres na, en meldt het met een druk', async () => {
  const nep = await startBag()
  onTestFinished(() => nep.stop())
  const { stuur, gemeld, sporen, log } = await balie(maakBag({ url: nep.url, sleutel }, () => {}))
  const html = await (await stuur('/intern/balie/adres', { postcode: '7299 zx', huisnummer: '12' })).text()
  expect(html).toContain('industriefunctie')
  expect(html).toContain('340 m²')
  expect(html).toContain('Dit adres is niet om te wonen')
  expect(await gemeld()).toEqual([])
  const keren = [await stuur('/intern/balie', velden(html)), await stuur('/intern/balie', velden(html))]
  expect(keren.map((keer) => keer.headers.get('location'))).toEqual([
    '/intern/meldingen',
    '/intern/meldingen',
  ])
  expect(await gemeld()).toMatchObject([
    {
      ...{ label: 'Inschrijving op een adres met een ander gebruik dan wonen', waar: '7299 ZX 12' },
      ...{ functie: { code: 'balie' }, wie: 'collega' },
      wat: expect.stringContaining(
        'Volgens de BAG:\nVerzonnen Kade 12, 7299 ZX  VERZONNENSTAD: industriefunctie',
      ),
    },
  ])
  const regels = await sporen()
  expect(regels.map((regel) => regel.verwerking)).toContain('bron.bag-vragen')
  expect(JSON.stringify(regels)).not.toMatch(/7299|Kade/i)
  expect(log.join('\n')).not.toMatch(/7299|Kade/i)
})

test('een huis om in te wonen is geen reden om te melden', async () => {
  const nep = await startBag()
  onTestFinished(() => nep.stop())
  const { stuur } = await balie(maakBag({ url: nep.url, sleutel }, () => {}))
  const html = await (await stuur('/intern/balie/adres', { postcode: '7299ZX', huisnummer: '14' })).text()
  expect(html).toContain('Dit adres is om te wonen')
})

test('is de BAG er niet, dan staat de pagina er nog en kan de balie zelf schrijven', async () => {
  const { stuur, gemeld } = await balie(geenBag)
  const html = await (await stuur('/intern/balie/adres', { postcode: '7299ZX', huisnummer: '12' })).text()
  expect(html).toContain('De BAG is tijdelijk niet bereikbaar')
  await stuur('/intern/balie', { ...velden(html), wat: 'Het is een loods.' })
  expect(await gemeld()).toMatchObject([{ wat: expect.stringContaining('Het is een loods.') }])
})

test('een adres dat niet kan, krijgt alle fouten tegelijk en gaat nergens heen', async () => {
  const { stuur } = await balie(async () => {
    throw new Error('de BAG is gevraagd')
  })
  const antwoord = await stuur('/intern/balie/adres', {
    postcode: '7299',
    huisnummer: 'twaalf',
    toevoeging: 'abcde',
  })
  const html = await antwoord.text()
  expect(antwoord.status).toBe(400)
  for (const zin of ['Schrijf een postcode', 'Schrijf het huisnummer in cijfers', 'ten hoogste vier letters'])
    expect(html).toContain(zin)
  expect(html).toContain('value="twaalf"')
})
