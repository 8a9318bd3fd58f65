import { beforeAll, describe, expect, test } from 'vitest'
import { type Koppelhuis, koppelhuis } from '../../../test/koppelhuis.ts'
import { nieuwToken } from '../../platform/crypto/index.ts'
import { beeindigGeheim, bekijkKoppeling, trekKoppelingIn, vernieuwGeheim } from './beheer-koppelingen.ts'
import { geheimenTegelijk, tokenSeconden } from './koppeling.ts'
import { ruimKoppelsporenOp } from './ruim-koppelsporen-op.ts'

let huis: Koppelhuis
beforeAll(async () => {
  huis = await koppelhuis()
})

const basic = (client: string, geheim: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(client)}:${encodeURIComponent(geheim)}`).toString('base64')}`,
})
const niets = '0197d6a5-3c00-7000-8000-000000000000'
const status = async (token: string) =>
  (await huis.app.request(`/v1/meldingen/${niets}`, { headers: { authorization: `Bearer ${token}` } })).status

const alsBeheerder = <T>(doe: Parameters<typeof huis.gemeente.als<T>>[1]) =>
  huis.gemeente.als('beheerder', doe, { doel: 'beheer', now: huis.klok.nu })

describe('een token', () => {
  test('komt er met het geheim in de kop en in het bericht, kort geldig, alleen als hash bewaard', async () => {
    const { client, geheim } = await huis.koppeling(['meldingen:partner', 'meldingen:laa'])
    for (const antwoord of [
      await huis.vraagToken({}, basic(client, geheim)),
      await huis.vraagToken({ client_id: client, client_secret: geheim }),
    ]) {
      expect(antwoord.status).toBe(200)
      expect(antwoord.headers.get('cache-control')).toBe('no-store')
      const inhoud = (await antwoord.json()) as { access_token: string }
      expect(inhoud).toMatchObject({
        token_type: 'Bearer',
        expires_in: tokenSeconden,
        scope: 'meldingen:partner meldingen:laa',
      })
      expect(await status(inhoud.access_token)).toBe(404)
    }
    const een = await huis.vraagToken({ scope: 'meldingen:laa' }, basic(client, geheim))
    expect(await een.json()).toMatchObject({ scope: 'meldingen:laa' })
  })

  test('verloopt, en wordt daarna opgeruimd', async () => {
    const { token } = await huis.systeem()
    huis.later(tokenSeconden / 60 - 0.1)
    expect(await status(token)).toBe(404)
    huis.later(0.2)
    expect(await status(token)).toBe(401)
    const opruimen = { now: huis.klok.nu }
    await huis.gemeente.systeem('opruimen', ruimKoppelsporenOp, opruimen)
    const over = await huis.gemeente.systeem(
      'opruimen',
      (ctx) => ctx.db.selectFrom('koppeling.token').select('verlooptOp').execute(),
      opruimen,
    )
    expect(over.filter(({ verlooptOp }) => verlooptOp <= huis.klok.nu)).toEqual([])
  })

  test('eindigt meteen als de koppeling wordt ingetrokken, en met het geheim waar het van kwam', async () => {
    const een = await huis.systeem()
    await alsBeheerder((ctx) => trekKoppelingIn(ctx, { id: een.client }))
    expect(await status(een.token)).toBe(401)
    expect((await huis.vraagToken({}, basic(een.client, een.geheim))).status).toBe(401)
    const twee = await huis.systeem()
    const nieuw = await alsBeheerder((ctx) => vernieuwGeheim(ctx, twee.client))
    const { geheimen } = await alsBeheerder((ctx) => bekijkKoppeling(ctx, twee.client))
    expect(geheimen).toHaveLength(geheimenTegelijk)
    const token = await huis.tokenVan({ client: twee.client, geheim: nieuw })
    expect([await status(twee.token), await status(token)]).toEqual([404, 404])
    const oud = geheimen.find((geheim) => geheim.gebruiktOp && geheim.id !== geheimen.at(-1)!.id)!
    await alsBeheerder((ctx) => beeindigGeheim(ctx, { id: twee.client, geheim: oud.id }))
    expect([await status(twee.token), await status(token)]).toEqual([401, 404])
  })

  test('een derde geheim kan niet, ook niet als twee beheerders tegelijk drukken', async () => {
    const { client } = await huis.koppeling()
    const keren = await Promise.allSettled(
      [1, 2, 3].map(() => alsBeheerder((ctx) => vernieuwGeheim(ctx, client))),
    )
    expect(keren.filter((keer) => keer.status === 'fulfilled')).toHaveLength(1)
    expect(keren.find((keer) => keer.status === 'rejected')).toMatchObject({ reason: { status: 409 } })
  })
})

describe('een fout heeft de vorm van RFC 6749', () => {
  test.each([
    ['een verkeerd geheim', { client_secret: nieuwToken() }, 401, 'invalid_client'],
    ['een andere manier', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['een scope die de koppeling niet heeft', { scope: 'meldingen:m' }, 400, 'invalid_scope'],
    ['een lege scope', { scope: ' ' }, 400, 'invalid_scope'],
  ])('%s', async (_, anders, verwacht, error) => {
    const { client, geheim } = await huis.koppeling()
    const antwoord = await huis.vraagToken({ client_id: client, client_secret: geheim, ...anders })
    expect(antwoord.status).toBe(verwacht)
    expect(antwoord.headers.get('content-type')).toBe('application/json')
    expect(await antwoord.json()).toEqual({ error })
  })

  test('twee manieren tegelijk, een veld twee keer, en wat geen formulier is', async () => {
    const { client, geheim } = await huis.koppeling()
    const dubbel = await huis.vraagToken({ client_secret: geheim }, basic(client, geheim))
    expect([dubbel.status, await dubbel.json()]).toEqual([400, { error: 'invalid_request' }])
    for (const [soort, body] of [
      ['application/x-www-form-urlencoded', 'grant_type=client_credentials&grant_type=x'],
      ['application/json', '{}'],
      ['application/x-www-form-urlencoded', ''],
    ] as const) {
      const antwoord = await huis.app.request('/v1/oauth/token', {
        ...{ method: 'POST', body, headers: { 'content-type': soort } },
      })
      expect([antwoord.status, await antwoord.json()], body).toEqual([400, { error: 'invalid_request' }])
    }
    const kop = await huis.vraagToken({}, basic(client, 'verkeerd'))
    expect(kop.headers.get('www-authenticate')).toMatch(/^Basic /)
  })

  test('het geheim van een ander past niet bij dit client-id', async () => {
    const [een, twee] = [await huis.koppeling(), await huis.koppeling()]
    expect((await huis.vraagToken({ client_id: een.client, client_secret: twee.geheim })).status).toBe(401)
  })
})

test('wie raadt, wacht; een onbekend client-id net zo; wie het geheim heeft, komt er altijd in', async () => {
  const { client, geheim } = await huis.koppeling()
  for (const client_id of [client, niets]) {
    const keren: number[] = []
    for (let keer = 0; keer < 7; keer++)
      keren.push((await huis.vraagToken({ client_id, client_secret: nieuwToken() })).status)
    expect(keren).toEqual([401, 401, 401, 401, 401, 429, 429])
  }
  expect((await huis.vraagToken({}, basic(client, geheim))).status).toBe(200)
})
