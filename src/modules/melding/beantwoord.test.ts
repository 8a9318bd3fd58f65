import { beforeAll, expect, test } from 'vitest'
import { nieuweGemeente, nu } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { leesMeldcode, nieuweMeldcode, sleutelsVanMeldcode } from '../../platform/crypto/index.ts'
import { beantwoord } from './beantwoord.ts'
import { wijsAf } from './beoordeel-afwijzen.ts'
import { leesBeoordelingen } from './beoordeel-noteer.ts'
import { eigenMeldingen } from './intern-meldingen.ts'
import { bekijkMelding } from './inzien.ts'
import { leesGesprek, vulAan } from './vervolg.ts'
import { nieuweBerichten } from './werkvoorraad.ts'

let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>
beforeAll(async () => {
  gemeente = await nieuweGemeente()
})
const functionaris = <T>(doe: Parameters<typeof gemeente.als<T>>[1]) =>
  gemeente.als('aandachtsfunctionaris', doe)

async function metCode() {
  const code = nieuweMeldcode()
  const sleutels = sleutelsVanMeldcode(leesMeldcode(code)!)
  const melding = await nieuweMelding(gemeente, { code })
  const vervolg = <T>(doe: Parameters<typeof gemeente.openbaar<T>>[1]) =>
    gemeente.openbaar('vervolg', doe, { bewijs: sleutels.opzoekId })
  return { melding, sleutels, vervolg }
}

test('wie de code heeft, leest het antwoord, ook als het formulier twee keer wordt verstuurd', async () => {
  const { melding, sleutels, vervolg } = await metCode()
  const antwoord = { id: melding.id, tekst: 'Dank u wel. Wij lezen mee.', bericht: nieuwId(nu) }
  await functionaris((ctx) => beantwoord(ctx, antwoord))
  await functionaris((ctx) => beantwoord(ctx, antwoord))
  const { berichten } = await vervolg((ctx) => leesGesprek(ctx, melding.id, sleutels))
  expect(berichten.map(({ van, tekst }) => ({ van, tekst }))).toEqual([
    { van: 'meldpunt', tekst: antwoord.tekst },
  ])
  const { momenten } = await functionaris((ctx) => bekijkMelding(ctx, melding.id))
  expect(momenten.filter((m) => m.titel === 'Antwoord aan de melder').map((m) => m.tekst)).toEqual([
    antwoord.tekst,
  ])
})

test('zonder code en zonder account kan niemand het lezen, en dat zegt Baken', async () => {
  const melding = await nieuweMelding(gemeente)
  const poging = functionaris((ctx) =>
    beantwoord(ctx, { id: melding.id, tekst: 'Hallo', bericht: nieuwId(nu) }),
  )
  await expect(poging).rejects.toMatchObject({ code: 'niemand-leest', status: 409 })
  expect((await functionaris((ctx) => bekijkMelding(ctx, melding.id))).leest).toBe('niemand')
})

test('een collega leest het antwoord na inloggen, en de beoordeling niet', async () => {
  const accountId = await gemeente.account('medewerker')
  const melding = await nieuweMelding(gemeente, { accountId })
  await functionaris((ctx) =>
    beantwoord(ctx, { id: melding.id, tekst: 'Dank je wel.', bericht: nieuwId(nu) }),
  )
  await functionaris((ctx) =>
    wijsAf(ctx, { ...melding, reden: 'niets', toelichting: 'Geen teken van dwang.' }),
  )
  const doel = 'eigen melding'
  const [eigen] = await gemeente.als('medewerker', eigenMeldingen, { doel })
  expect(eigen).toMatchObject({ toestand: 'afgehandeld', berichten: [{ tekst: 'Dank je wel.' }] })
  expect(await gemeente.als('medewerker', (ctx) => leesBeoordelingen(ctx, melding.id), { doel })).toEqual([])
  await expect(
    gemeente.als('medewerker', (ctx) => bekijkMelding(ctx, melding.id), { doel }),
  ).rejects.toMatchObject({ status: 404 })
})

test('wie veel schrijft, verbergt het bericht van een ander niet', async () => {
  const [druk, stil] = [await metCode(), await metCode()]
  const schrijf = ({ melding, sleutels }: typeof druk, tekst: string, now: Date) =>
    gemeente.openbaar(
      'vervolg',
      (ctx) => vulAan(ctx, { meldingId: melding.id, tekst, zaad: nieuwId(now), sleutels }),
      { bewijs: sleutels.opzoekId, now },
    )
  for (let i = 0; i < 8; i++) await schrijf(druk, `Bericht ${i}`, nu)
  await schrijf(stil, 'Ik ook.', new Date(nu.getTime() + 1000))
  const wie = (await functionaris((ctx) => nieuweBerichten(ctx, 'melding', 6))).map((b) => b.meldingId)
  expect(wie).toEqual([druk.melding.id, stil.melding.id])
  for (const { melding } of [druk, stil]) await functionaris((ctx) => bekijkMelding(ctx, melding.id))
})

test('een bericht van een melder valt op tot iemand het leest', async () => {
  const { melding, sleutels, vervolg } = await metCode()
  await functionaris((ctx) => bekijkMelding(ctx, melding.id))
  await vervolg((ctx) =>
    vulAan(ctx, { meldingId: melding.id, tekst: 'Er kwam een busje.', zaad: nieuwId(nu), sleutels }),
  )
  const nieuw = () => functionaris((ctx) => nieuweBerichten(ctx, 'melding', 50))
  expect((await nieuw()).map((b) => b.meldingId)).toContain(melding.id)
  await gemeente.als('regisseur', (ctx) => bekijkMelding(ctx, melding.id))
  await functionaris((ctx) => bekijkMelding(ctx, melding.id))
  expect((await nieuw()).map((b) => b.meldingId)).not.toContain(melding.id)
})
