import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { eigenTesthuis, nu, testhuis } from '../../../test/gemeente.ts'
import { eersteStap, geheim, inloghuis, logIn } from '../../../test/inloggen.ts'
import { wachtzin } from '../../../test/wachtzin.ts'
import { maakContext, systeem } from '../../kernel/context.ts'
import { neemPoging, type Telling } from './neem-poging.ts'
import { nogEens, type Pogingsoort, type Stand, wachtSeconden } from './poging.ts'
import { ruimInlogsporenOp } from './ruim-inlogsporen-op.ts'
import { totpNu } from './totp.ts'

eigenTesthuis()

const soorten: Pogingsoort[] = ['onbekend toestel', 'bekend toestel', 'code', 'koppeling']
const verkeerd = 'een heel andere wachtzin'
const teVaak = 'Probeer het over een minuut opnieuw.'
const soort = fc.constantFrom(...soorten)

describe('het wachten', () => {
  test('wordt nooit korter en blijft onder zijn plafond', () => {
    fc.assert(
      fc.property(soort, fc.nat(10_000), (wat, aantal) => {
        expect(wachtSeconden(wat, aantal + 1)).toBeGreaterThanOrEqual(wachtSeconden(wat, aantal))
        expect(wachtSeconden(wat, aantal)).toBeLessThanOrEqual(wat === 'code' ? 3600 : 60)
      }),
    )
  })

  test('laat, wanneer iemand ook probeert, per dag niet meer toe dan de maat', () => {
    const tijden = fc.array(fc.nat(86_399), { maxLength: 400 })
    const hoogstens = { 'onbekend toestel': 1450, 'bekend toestel': 1450, code: 50, koppeling: 1450 }
    fc.assert(
      fc.property(soort, tijden, (wat, seconden) => {
        let stand: Stand | undefined
        let vorige = Number.NEGATIVE_INFINITY
        let gelukt = 0
        for (const seconde of seconden.sort((a, b) => a - b)) {
          const volgende = nogEens(wat, stand, new Date(nu.getTime() + seconde * 1000))
          if (!volgende) continue
          expect(seconde - vorige).toBeGreaterThanOrEqual(wachtSeconden(wat, stand?.aantal ?? 0))
          gelukt++
          stand = volgende
          vorige = seconde
        }
        expect(gelukt).toBeLessThanOrEqual(hoogstens[wat])
      }),
    )
  })

  test('telt wat te vroeg komt niet mee: wie doorgaat, duwt het einde niet vooruit', () => {
    fc.assert(
      fc.property(
        soort,
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.nat(3599), { maxLength: 50 }),
        (wat, keer, vroeg) => {
          let stand: Stand | undefined
          for (let i = 0; i < keer; i++) stand = nogEens(wat, stand, stand?.vrijOp ?? nu)!
          const vrij = stand!.vrijOp.getTime()
          for (const seconde of vroeg) {
            const moment = new Date(vrij - 1 - seconde)
            if (moment >= stand!.laatstOp) expect(nogEens(wat, stand, moment)).toBeNull()
          }
          expect(nogEens(wat, stand, new Date(vrij))).not.toBeNull()
        },
      ),
    )
  })

  test('begint een dag later opnieuw', () => {
    let stand: Stand | undefined
    for (let i = 0; i < 20; i++) stand = nogEens('code', stand, stand?.vrijOp ?? nu)!
    const later = new Date(stand!.laatstOp.getTime() + 86_400_001)
    expect(nogEens('code', stand, later)?.aantal).toBe(1)
  })

  test('houdt ook stand als alles tegelijk komt', async () => {
    const { unitOfWork } = await testhuis()
    const telling: Telling = { soort: 'onbekend toestel', id: Buffer.alloc(32, 42) }
    const uitkomsten = await Promise.all(
      Array.from({ length: 40 }, () => neemPoging(unitOfWork, telling, nu)),
    )
    expect(uitkomsten.filter(Boolean)).toHaveLength(5)
  })
})

describe('wie een wachtzin raadt', () => {
  async function val(huis: Awaited<ReturnType<typeof inloghuis>>, inlognaam: string, keer = 6) {
    const bladen = []
    for (let i = 0; i < keer; i++)
      bladen.push(await bezoeker(huis.app).stuur('/inloggen', { inlognaam, wachtwoord: verkeerd }))
    return bladen
  }

  test('moet na vijf keer wachten, en wie niet bestaat krijgt precies dezelfde antwoorden', async () => {
    const huis = await inloghuis()
    const bekend = await val(huis, huis.lena.inlognaam)
    const onbekend = await val(huis, 'niemand@example.nl')
    expect(bekend.map((blad) => blad.html.includes(teVaak))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ])
    expect(onbekend.map((blad) => blad.html.replaceAll('niemand@example.nl', huis.lena.inlognaam))).toEqual(
      bekend.map((blad) => blad.html),
    )
  })

  test('krijgt ook met de goede wachtzin niets te horen zolang hij moet wachten', async () => {
    const huis = await inloghuis()
    await val(huis, huis.lena.inlognaam)
    const { blad } = await eersteStap(huis)
    expect(blad.html).toContain(teVaak)
    huis.later(60)
    expect((await eersteStap(huis)).blad.naar).toBe('/inloggen/code')
  })

  test('houdt de eigenaar op haar eigen browser niet tegen', async () => {
    const huis = await inloghuis()
    const { browser } = await logIn(huis)
    await browser.stuur('/uitloggen', {})
    for (let ronde = 0; ronde < 3; ronde++) {
      await val(huis, huis.lena.inlognaam, 8)
      expect((await logIn(huis, browser)).blad.naar).toBe('/')
    }
  })

  test('met de browser van een ander account wordt niet gezien als bekend', async () => {
    const huis = await inloghuis()
    const bo = await huis.account('bo')
    const dief = bezoeker(huis.app)
    await dief.stuur('/inloggen', { inlognaam: bo.inlognaam, wachtwoord: wachtzin })
    await dief.stuur('/inloggen/code', { code: totpNu(geheim, huis.klok.nu) })
    expect(dief.koekjes.get('__Host-toestel')).toBeTruthy()
    await val(huis, huis.lena.inlognaam)
    expect((await eersteStap(huis, dief, verkeerd)).blad.html).toContain(teVaak)
  })

  test('op een gestolen bekende browser moet ook wachten, en de eigenaar elders niet', async () => {
    const huis = await inloghuis()
    const { browser: eigen } = await logIn(huis)
    const { browser: gestolen } = await logIn(huis)
    const bladen = []
    for (let i = 0; i < 11; i++) bladen.push((await eersteStap(huis, gestolen, verkeerd)).blad)
    expect(bladen.map((blad) => blad.html.includes(teVaak))).toEqual([...Array(10).fill(false), true])
    expect((await eersteStap(huis, eigen)).blad.naar).toBe('/inloggen/code')
  })

  test('en een koekje dat Baken niet gaf, maakt een browser niet bekend en wordt niet overgenomen', async () => {
    const huis = await inloghuis()
    const geplant = bezoeker(huis.app)
    geplant.koekjes.set('__Host-toestel', 'geplant')
    await logIn(huis, geplant)
    expect(geplant.koekjes.get('__Host-toestel')).not.toBe('geplant')
  })

  test('staat niet met een naam in de tabel, en na een dag helemaal niet meer', async () => {
    const huis = await inloghuis()
    await val(huis, huis.lena.inlognaam, 1)
    const lees = () =>
      huis.unitOfWork(
        maakContext({
          actor: systeem,
          doel: 'vernietigen',
          verwerking: 'test',
          spoor: 'geen',
          now: huis.klok.nu,
        }),
        (tx) => tx.db.selectFrom('toegang.poging').selectAll().execute(),
      )
    expect(Object.keys((await lees())[0]!).sort()).toEqual(['aantal', 'id', 'laatstOp', 'vrijOp'])
    await ruimInlogsporenOp(huis.unitOfWork, huis.klok.nu)
    expect((await lees()).length).toBeGreaterThan(0)
    huis.later(2 * 86_400)
    await ruimInlogsporenOp(huis.unitOfWork, huis.klok.nu)
    expect(await lees()).toEqual([])
  })
})

describe('wie de wachtzin weet en de code raadt', () => {
  test('moet wachten, ook als hij steeds opnieuw begint', async () => {
    const huis = await inloghuis()
    for (let i = 0; i < 5; i++) {
      const { browser } = await eersteStap(huis)
      await browser.stuur('/inloggen/code', { code: '000000' })
      huis.later(60)
    }
    const { browser } = await eersteStap(huis)
    await browser.stuur('/inloggen/code', { code: '000000' })
    const blad = await browser.stuur('/inloggen/code', { code: totpNu(geheim, huis.klok.nu) })
    expect(blad.html).toContain('te vaak een verkeerde code')
  })
})

describe('een nieuwe browser', () => {
  test('staat in het logboek, een bekende niet', async () => {
    const huis = await inloghuis()
    const { browser } = await logIn(huis)
    await logIn(huis, browser)
    await logIn(huis)
    const regels = await huis.gemeente.als(
      'fg',
      (tx) => tx.db.selectFrom('logboek.regel').select(['verwerking', 'actorId']).execute(),
      { doel: 'toezicht' },
    )
    const nieuw = regels.filter((regel) => regel.verwerking === 'toegang.nieuw-toestel')
    expect(nieuw.map((regel) => regel.actorId)).toEqual([huis.lena.id, huis.lena.id])
  })
})
