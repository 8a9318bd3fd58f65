import { expect, test } from 'vitest'
import { bezoeker } from '../../../../test/bezoeker.ts'
import { inloghuis } from '../../../../test/inlog.ts'
import { knoei } from '../../../../test/verzegeling/knoei.ts'
import { vindInKolommen } from '../../../../test/verzegeling/speur.ts'
import { toonContact } from '../contact-melder.ts'
import { bekijkMelding } from '../inzien.ts'

const geheim = 'ÏjsvogelnestQX'
const mail = [
  'From: Bo <bo.ijsvogelnestqx@example.nl>',
  `Subject: =?utf-8?B?${Buffer.from(`Over ${geheim}`).toString('base64')}?=`,
  'Date: Mon, 23 Nov 2026 10:00:00 +0100',
  'Content-Type: text/plain; charset=utf-8',
  '',
  `Achter de loods slapen mensen. ${geheim}`,
].join('\r\n')

async function kantoor() {
  const huis = await inloghuis()
  const { gemeente, logIn, persoon } = huis
  const bo = await logIn(await persoon('medewerker'))
  const kies = (bestand: string | Uint8Array<ArrayBuffer>, wie = bo) =>
    wie.stuurBestand('/intern/mail/lezen', 'mail', new File([bestand], 'bericht.eml'))
  const gemeld = () =>
    gemeente.als('aandachtsfunctionaris', async (ctx) => {
      const rijen = await ctx.db.selectFrom('melding.melding').select('id').execute()
      return await Promise.all(
        rijen.map(async ({ id }) => ({ id, ...(await bekijkMelding(ctx, id)).inhoud })),
      )
    })
  const melder = (id: string) =>
    gemeente.als('aandachtsfunctionaris', (ctx) => toonContact(ctx, id), { doel: 'contact met melder' })
  return { ...huis, bo, kies, gemeld, melder }
}

const verborgen = (html: string, naam: string) =>
  new RegExp(`type="hidden" name="${naam}" value="([^"]*)"`).exec(html)![1]!

test('een opgeslagen mail wordt na nakijken een melding, met de afzender in een eigen vak', async () => {
  const { bo, kies, gemeld, melder, beheerUrl, log } = await kantoor()
  const { status, html } = await kies(mail)
  expect(status).toBe(200)
  expect(html).toContain(`Over ${geheim}`)
  expect(html).toContain('bo.ijsvogelnestqx@example.nl')
  expect(await gemeld()).toEqual([])
  const velden = { concept: verborgen(html, 'concept'), verzegeld: verborgen(html, 'verzegeld') }
  const verstuurd = await bo.stuur('/intern/mail', { ...velden, wat: `Ingekort: ${geheim}`, afzender: 'ja' })
  expect(verstuurd.naar).toBe('/intern/mail/verstuurd')
  expect((await bo.haal('/intern/mail/verstuurd')).html).toContain('Verwijderde items')
  const [melding] = await gemeld()
  expect(melding).toMatchObject({
    ...{ wat: `Ingekort: ${geheim}`, label: 'Mail aan een collega', anoniem: false },
    wanneerToelichting: 'Mail van 23 november 2026',
  })
  expect(await melder(melding!.id)).toMatchObject({ naam: 'Bo', hoe: 'bo.ijsvogelnestqx@example.nl' })
  expect(await vindInKolommen(beheerUrl, [geheim, 'ijsvogelnestqx'])).toEqual([])
  expect(log.join('\n')).not.toMatch(/vogelnest/i)
})

test('zonder vinkje gaat de afzender niet mee', async () => {
  const { bo, kies, gemeld, melder } = await kantoor()
  const { html } = await kies(mail)
  const velden = { concept: verborgen(html, 'concept'), verzegeld: verborgen(html, 'verzegeld') }
  await bo.stuur('/intern/mail', { ...velden, wat: 'Mensen in een loods' })
  const [melding] = await gemeld()
  expect(melding).toMatchObject({ anoniem: true })
  expect(await melder(melding!.id)).toBeNull()
})

test('wie de afzender zelf invult of te laat is, houdt haar tekst en krijgt geen afzender', async () => {
  const { app, bo, kies, gemeld, logIn, persoon, later } = await kantoor()
  const { html } = await kies(mail)
  const velden = { concept: verborgen(html, 'concept'), wat: 'Mijn tekst', afzender: 'ja' }
  const ander = await logIn(await persoon('medewerker'), bezoeker(app))
  const verzegeld = verborgen(html, 'verzegeld')
  for (const [wie, veld] of [
    [ander, verzegeld],
    [bo, knoei(verzegeld)],
  ] as const) {
    const antwoord = await wie.stuur('/intern/mail', { ...velden, verzegeld: veld })
    expect(antwoord.status).toBe(409)
    expect(antwoord.html).toContain('Mijn tekst</textarea>')
    expect(antwoord.html).not.toContain('bo.ijsvogelnestqx')
  }
  expect(await gemeld()).toEqual([])
  later(20)
  expect((await bo.stuur('/intern/mail', { ...velden, verzegeld: '' })).naar).toBe('/intern/mail/verstuurd')
  expect(await gemeld()).toMatchObject([{ wat: 'Mijn tekst', anoniem: true }])
})

test('wat geen mail is of te groot is, komt niet verder', async () => {
  const { kies, gemeld } = await kantoor()
  const geen = await kies('zomaar wat')
  expect(geen.status).toBe(400)
  expect(geen.html).toContain('Dit is geen opgeslagen mail')
  expect((await kies(mail + 'a'.repeat(2_000_000))).status).toBe(200)
  expect((await kies(new Uint8Array(10_000_001))).status).toBe(413)
  expect(await gemeld()).toEqual([])
})
