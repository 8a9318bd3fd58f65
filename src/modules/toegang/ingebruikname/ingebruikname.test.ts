import { beforeEach, describe, expect, test } from 'vitest'
import { bezoeker } from '../../../../test/bezoeker.ts'
import { nieuweGemeente, nu, testhuis } from '../../../../test/gemeente.ts'
import { maakSessie } from '../../../../test/sessie.ts'
import { maakApp } from '../../../app.ts'
import { bekijkIngebruikname } from './bekijk-ingebruikname.ts'
import { bewaarVaststelling, neemInGebruik, zetHandtekening } from './ingebruikname.store.ts'
import { onderteken, stelVast } from './onderteken.ts'
import { trekVaststellingIn } from './trek-in.ts'

type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>
let g: Gemeente
beforeEach(async () => {
  g = await nieuweGemeente()
})

const doel = { doel: 'ingebruikname' }
const stuk = (kenmerk: string) => ({ datum: '2026-10-01', kenmerk })
const documenten = { dpia: stuk('DPIA 1.2'), protocol: stuk('Z-2026-17') }
const bekijk = (wie = 'fg') => g.als(wie, bekijkIngebruikname, doel)
async function vastgesteld(wie = 'beheerder'): Promise<string> {
  await g.als(wie, (ctx) => stelVast(ctx, documenten), doel)
  return (await bekijk()).nu!.id
}
const teken = (wie: string, id: string) => g.als(wie, (ctx) => onderteken(ctx, { id }), doel)
const reden = 'De DPIA is nog niet af.'

async function app(klok = () => nu) {
  const { unitOfWork } = await testhuis()
  return maakApp({ unitOfWork, klok, installatie: { demo: false, oefenmodus: true }, log: () => {} })
}
async function scherm(wie: string, hier: Awaited<ReturnType<typeof app>>, bewezen = nu) {
  const browser = bezoeker(hier)
  browser.koekjes.set('__Host-baken', await maakSessie(await g.account(wie), g.id, bewezen))
  return browser
}
const oefent = (html: string) => html.includes('class="oefenmodus"')

describe('de oefenmodus van een gemeente', () => {
  test.each([
    ['beheerder', 'fg'],
    ['fg', 'beheerder'],
  ])('is voorbij als %s vastlegt en %s daarna tekent, zonder herstart, en alleen daar', async (een, twee) => {
    const elders = await nieuweGemeente()
    const hier = await app()
    const browser = await scherm(een, hier)
    expect(oefent((await browser.haal('/ingebruikname')).html)).toBe(true)
    const id = await vastgesteld(een)
    expect(oefent((await browser.haal('/ingebruikname')).html)).toBe(true)
    await teken(twee, id)
    const blad = (await browser.haal('/ingebruikname')).html
    expect(oefent(blad)).toBe(false)
    for (const tekst of ['DPIA 1.2', 'Z-2026-17', `Test ${een}`, `Test ${twee}`])
      expect(blad).toContain(tekst)
    const daar = bezoeker(hier)
    daar.koekjes.set('__Host-baken', await maakSessie(await elders.account('fg'), elders.id, nu))
    expect(oefent((await daar.haal('/ingebruikname')).html)).toBe(true)
  })

  test('begint weer als de FG intrekt, met een reden; de beheerder kan dat niet', async () => {
    const id = await vastgesteld()
    await teken('fg', id)
    const hier = await app()
    const fg = await scherm('fg', hier)
    expect(oefent((await fg.haal('/ingebruikname')).html)).toBe(false)
    const beheerder = await scherm('beheerder', hier)
    expect((await beheerder.haal(`/ingebruikname/${id}/intrekken`)).status).toBe(404)
    expect((await beheerder.stuur(`/ingebruikname/${id}/intrekken`, { reden })).status).toBe(404)
    expect((await fg.stuur(`/ingebruikname/${id}/intrekken`, { reden: 'x' })).status).toBe(400)
    expect((await fg.stuur(`/ingebruikname/${id}/intrekken`, { reden })).naar).toBe('/ingebruikname')
    const na = (await beheerder.haal('/ingebruikname')).html
    expect(oefent(na)).toBe(true)
    expect(na).toContain(reden)
    await expect(teken('beheerder', id)).rejects.toMatchObject({ status: 404 })
    await teken('fg', await vastgesteld())
    expect((await bekijk()).nu).toMatchObject({ handtekeningen: [{ rol: 'beheerder' }, { rol: 'fg' }] })
  })

  test('een ander proces ziet het binnen vijf seconden', async () => {
    const { unitOfWork, appUrl, bos } = await testhuis()
    const { maakUnitOfWork, openDatabase } = await import('../../../platform/db/index.ts')
    const klok = { nu }
    const browser = await scherm('fg', await app(() => klok.nu))
    expect(oefent((await browser.haal('/ingebruikname')).html)).toBe(true)
    const id = await vastgesteld()
    // As another process does it: this one does not hear of the commit.
    const db = openDatabase(appUrl, () => {}, 1)
    const fg = await g.account('fg')
    const ctx = { actor: { id: fg, naam: '', organisatieId: null, rollen: ['fg'] }, gemeenteId: g.id }
    const rest = { ...doel, verwerking: 'test', bewijs: null, dossier: null, spoor: 'geen', now: nu } as const
    await maakUnitOfWork(db, bos)({ ...ctx, ...rest, verzoekId: crypto.randomUUID() }, (tx) =>
      onderteken({ ...tx, naCommit: () => {} }, { id }),
    )
    await db.destroy()
    expect(unitOfWork).toBeDefined()
    expect(oefent((await browser.haal('/ingebruikname')).html)).toBe(true)
    klok.nu = new Date(nu.getTime() + 5_000)
    expect(oefent((await browser.haal('/ingebruikname')).html)).toBe(false)
  })
})

describe('tekenen', () => {
  test('doen twee personen: wie al tekende, kan het niet ook voor de ander', async () => {
    const id = await vastgesteld()
    const beheerder = await g.account('beheerder')
    const actor = { id: beheerder, naam: '', organisatieId: null, rollen: ['beheerder', 'fg'] }
    const dubbel = g.als('beheerder', (ctx) => onderteken(ctx, { id }), { ...doel, actor })
    await expect(dubbel).rejects.toMatchObject({ code: 'al-ondertekend' })
    const zo = g.als('beheerder', (ctx) => zetHandtekening(ctx, id, 'fg'), { ...doel, actor })
    await expect(zo).rejects.toThrow('unique')
    await expect(g.als('beheerder', (ctx) => stelVast(ctx, documenten), doel)).rejects.toMatchObject({
      code: 'al-vastgelegd',
    })
  })

  test('kan niet in andermans rol of naam, en zonder beide handtekeningen begint niets: de database weigert het', async () => {
    const id = await vastgesteld()
    const weigert = (wie: string, doe: Parameters<Gemeente['als']>[1], extra = {}) =>
      expect(g.als(wie, doe, { ...doel, ...extra })).rejects.toThrow('row-level security')
    await weigert('beheerder', (ctx) => neemInGebruik(ctx, id))
    await weigert('fg', (ctx) => zetHandtekening(ctx, id, 'beheerder'))
    await weigert('jurist', (ctx) => bewaarVaststelling(ctx, { id, inhoud: Buffer.from('x') }))
    await g.als('fg', (ctx) => trekVaststellingIn(ctx, { id, reden }), doel)
    await g.als('fg', (ctx) => zetHandtekening(ctx, id, 'fg'), doel)
    await weigert('fg', (ctx) => neemInGebruik(ctx, id))
  })

  test('vraagt een vers bewijs', async () => {
    const browser = await scherm('fg', await app(() => new Date(nu.getTime() + 11 * 60_000)))
    const antwoord = await browser.stuur('/ingebruikname', { dpiaKenmerk: 'DPIA 1.2' })
    expect(antwoord.naar).toMatch(/^\/(opnieuw-inloggen|bewaard)/)
    expect((await bekijk()).nu).toBeNull()
  })

  test('alle fouten tegelijk, en niet voor wat nog moet worden vastgesteld', async () => {
    const browser = await scherm('fg', await app())
    const dag = (naam: string, jaar: string) => ({
      [`${naam}-dag`]: '1',
      [`${naam}-maand`]: '2',
      [`${naam}-jaar`]: jaar,
    })
    const leeg = await browser.stuur('/ingebruikname', { ...dag('dpia', '20'), dpiaKenmerk: '' })
    expect(leeg.status).toBe(400)
    for (const veld of ['dpia', 'dpiaKenmerk', 'protocol', 'protocolKenmerk'])
      expect(leeg.html).toContain(`href="#${veld}"`)
    const kenmerken = { dpiaKenmerk: 'A', protocolKenmerk: 'B' }
    const later = await browser.stuur('/ingebruikname', {
      ...{ ...dag('dpia', '2026'), ...dag('protocol', '2027') },
      ...kenmerken,
    })
    expect(later.html).toContain('Deze dag moet nog komen')
    expect((await bekijk()).nu).toBeNull()
  })
})
