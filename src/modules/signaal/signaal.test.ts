import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laadRegio, rolcodes } from '../netwerk/index.ts'
import { deeltoetsen } from './proces/stuk.ts'
import { signaalBeleid } from './signaal.policy.ts'
import {
  type Beslissing,
  type Beslissingsoort,
  beslis,
  type Fasemodel,
  opVolgorde,
  sluit,
  standNa,
  volgorde,
  wachtOp,
} from './signaal.ts'

const regios = ['regios/ijsselstreek', 'test/regios/merenland'].map((map) =>
  laadRegio(new URL(`../../../${map}/`, import.meta.url).pathname),
)
/** Four steps, seven steps, and the four steps of one municipality of its own. */
const modellen: Fasemodel[] = regios.flatMap((r) => [r.fasemodel, ...Object.values(r.fasemodellen)])

const soorten = ['weging', 'weging', 'weging', 'weging', 'terug', 'stop', 'sluiting', 'heropend'] as const
const poging = fc.record({
  soort: fc.constantFrom<Beslissingsoort>(...soorten),
  welke: fc.nat(20),
  uitkomst: fc.nat(5),
  rollen: fc.uniqueArray(fc.constantFrom(...rolcodes), { maxLength: 6 }),
})
type Poging = { soort: Beslissingsoort; welke: number; uitkomst: number; rollen: string[] }
const pogingen = fc.array(poging, { maxLength: 120 })
const model = fc.constantFrom(...modellen)
type Gespeeld = Beslissing & { soort: Beslissingsoort; rollen: string[]; rol: string }

/** Lets many people try anything, in any order, and keeps what the rules let through. */
function speel(fasemodel: Fasemodel, lijst: readonly Poging[]): Gespeeld[] {
  const gedaan: Gespeeld[] = []
  for (const { soort, welke, uitkomst, rollen } of lijst) {
    // Half of the tries are the weging at hand, so that the walks get somewhere.
    const beurt = welke % 2 === 0 ? standNa(fasemodel, gedaan).beurt?.weging : undefined
    const weging = beurt ?? fasemodel.wegingen[welke % fasemodel.wegingen.length]!
    const besluit = {
      soort,
      code: soort === 'weging' || soort === 'terug' ? weging.code : '',
      uitkomst: soort === 'weging' ? weging.uitkomsten[uitkomst % weging.uitkomsten.length]!.code : '',
    }
    const uitslag = beslis(fasemodel, gedaan, rollen, besluit)
    if (typeof uitslag !== 'string') gedaan.push({ ...besluit, rollen, rol: uitslag.rol })
  }
  return gedaan
}

function gevolgVan(fasemodel: Fasemodel, v: Beslissing) {
  return fasemodel.wegingen.find((w) => w.code === v.code)?.uitkomsten.find((u) => u.code === v.uitkomst)
    ?.gevolg
}

describe('beslissen over een signaal', () => {
  test('geen weg slaat een weging over, ook niet na terugsturen, stoppen en heropenen', () => {
    fc.assert(
      fc.property(model, pogingen, (fasemodel, lijst) => {
        const codes = volgorde(fasemodel).map((b) => b.weging.code)
        const gedaan = speel(fasemodel, lijst)
        const { geldig, beurt } = standNa(fasemodel, gedaan)
        const door = geldig.map((nr) => gedaan[nr]!).filter((b) => gevolgVan(fasemodel, b) === 'door')
        expect(door.map(({ code }) => code)).toEqual(codes.slice(0, door.length))
        if (beurt) expect(beurt.weging.code).toBe(codes[door.length])
      }),
    )
  })

  test('alleen een rol die het fasemodel noemt, beslist', () => {
    fc.assert(
      fc.property(model, pogingen, (fasemodel, lijst) => {
        for (const { soort, code, rol, rollen } of speel(fasemodel, lijst)) {
          expect(rollen).toContain(rol)
          const mogen =
            soort === 'weging'
              ? fasemodel.wegingen.find((w) => w.code === code)!.rollen
              : fasemodel.regie[soort]
          expect(mogen).toContain(rol)
        }
      }),
    )
  })

  test('nergens loopt het dood: het is gesloten, of iemand met toegang kan verder', () => {
    const toegang = (rol: string) =>
      signaalBeleid.regels.some(
        (r) => r.rol === rol && r.compartiment === 'signaal' && r.handelingen.includes('wijzigen'),
      )
    fc.assert(
      fc.property(model, pogingen, (fasemodel, lijst) => {
        const gedaan = speel(fasemodel, lijst)
        const { beurt, gesloten } = standNa(fasemodel, gedaan)
        const soort = gesloten ? 'heropend' : beurt ? 'weging' : 'sluiting'
        const code = beurt?.weging.code ?? ''
        const uitkomst = beurt?.weging.uitkomsten[0]?.code ?? ''
        const kan = rolcodes.filter(
          (rol) => typeof beslis(fasemodel, gedaan, [rol], { soort, code, uitkomst }) !== 'string',
        )
        expect(kan.length).toBeGreaterThan(0)
        for (const rol of kan) expect(toegang(rol)).toBe(true)
      }),
    )
  })

  test('gesloten is gesloten, en heropenen gaat verder waar het was', () => {
    fc.assert(
      fc.property(model, pogingen, (fasemodel, lijst) => {
        const gedaan = speel(fasemodel, lijst)
        const nu = standNa(fasemodel, gedaan)
        if (nu.gesloten) {
          for (const soort of ['weging', 'terug', 'stop', 'sluiting'] as const)
            expect(beslis(fasemodel, gedaan, rolcodes, { soort, code: 'A', uitkomst: 'ja' })).toBe('gesloten')
          return
        }
        const dicht = [...gedaan, { soort: 'stop', code: '', uitkomst: '' } as const]
        const weerOpen = [...dicht, { soort: 'heropend', code: '', uitkomst: '' } as const]
        expect(standNa(fasemodel, dicht)).toMatchObject({ gesloten: true, beurt: null })
        expect(standNa(fasemodel, weerOpen)).toEqual(nu)
      }),
    )
  })

  test('wie terugstuurt, laat alles van daarvoor gelden en niets van daarna', () => {
    fc.assert(
      fc.property(model, pogingen, fc.nat(7), (fasemodel, lijst, welke) => {
        const gedaan = speel(fasemodel, lijst)
        const voor = standNa(fasemodel, gedaan)
        const codes = volgorde(fasemodel).map((b) => b.weging.code)
        const code = codes[welke % codes.length]!
        const uitslag = beslis(fasemodel, gedaan, rolcodes, { soort: 'terug', code, uitkomst: '' })
        if (typeof uitslag === 'string') return
        expect(uitslag.na.beurt?.weging.code).toBe(code)
        const eerder = codes.slice(0, codes.indexOf(code))
        expect(uitslag.na.geldig).toEqual(voor.geldig.filter((nr) => eerder.includes(gedaan[nr]!.code)))
      }),
    )
  })

  test('elk model is helemaal te doorlopen tot een plan van aanpak', () => {
    for (const fasemodel of modellen) {
      const gedaan: Beslissing[] = []
      for (const { weging } of volgorde(fasemodel)) {
        const uitkomst = weging.uitkomsten.find((u) => u.gevolg === 'door' || u.gevolg === 'actie')!.code
        const besluit = { code: weging.code, uitkomst }
        expect(beslis(fasemodel, gedaan, [weging.rollen[0]!], besluit)).toMatchObject({
          rol: weging.rollen[0],
        })
        gedaan.push(besluit)
      }
      expect(standNa(fasemodel, gedaan)).toMatchObject({ beurt: null, gesloten: false })
      const dicht = beslis(fasemodel, gedaan, rolcodes, { soort: 'sluiting', code: '', uitkomst: '' })
      expect(dicht).toMatchObject({ na: { gesloten: true, einde: 'actie' } })
    }
  })

  test('naar een casusoverleg gaat het in elk model pas na een check op delen, en van daar kan het dicht of terug', () => {
    for (const fasemodel of modellen) {
      const gedaan: Beslissing[] = []
      for (const { weging } of volgorde(fasemodel)) {
        const tafel = weging.uitkomsten.find((u) => u.gevolg === 'casusoverleg')
        const uitkomst = tafel ?? weging.uitkomsten.find((u) => u.gevolg === 'door')!
        gedaan.push({ code: weging.code, uitkomst: uitkomst.code })
        if (tafel) break
      }
      expect(standNa(fasemodel, gedaan)).toMatchObject({
        einde: 'casusoverleg',
        gesloten: false,
        beurt: null,
      })
      const toetsen = deeltoetsen(fasemodel).map(({ code }) => code)
      expect(gedaan.slice(0, -1).some(({ code }) => toetsen.includes(code))).toBe(true)
      const dicht = beslis(fasemodel, gedaan, rolcodes, { soort: 'sluiting', code: '', uitkomst: '' })
      expect(dicht).toMatchObject({ na: { gesloten: true, einde: 'casusoverleg' } })
      const terug = { soort: 'terug', code: toetsen[0]!, uitkomst: '' } as const
      expect(beslis(fasemodel, gedaan, rolcodes, terug)).toMatchObject({ na: { einde: null } })
    }
  })

  test('wie naar een casusoverleg ging, kwam langs een check op delen, langs welke weg ook', () => {
    fc.assert(
      fc.property(model, pogingen, (fasemodel, lijst) => {
        const gedaan = speel(fasemodel, lijst)
        const { geldig, einde } = standNa(fasemodel, gedaan)
        if (einde !== 'casusoverleg') return
        const toetsen = deeltoetsen(fasemodel).map(({ code }) => code)
        const door = geldig.map((nr) => gedaan[nr]!).filter((b) => gevolgVan(fasemodel, b) === 'door')
        expect(door.some(({ code }) => toetsen.includes(code))).toBe(true)
      }),
    )
  })

  test('wegingen van voor de nummering: door elkaar gehusseld leiden ze naar dezelfde stand', () => {
    const geval = fc.tuple(model, pogingen).chain(([fasemodel, lijst]) => {
      const gedaan = speel(
        fasemodel,
        lijst.filter(({ soort }) => soort === 'weging'),
      )
      return fc.record({
        fasemodel: fc.constant(fasemodel),
        gedaan: fc.constant(gedaan),
        gehusseld: fc.shuffledSubarray(gedaan, { minLength: gedaan.length }),
      })
    })
    fc.assert(
      fc.property(geval, ({ fasemodel, gedaan, gehusseld }) => {
        expect(standNa(fasemodel, opVolgorde(fasemodel, gehusseld))).toEqual(standNa(fasemodel, gedaan))
      }),
    )
  })

  test('een lijst die een weging overslaat, kan niet bestaan', () => {
    expect(() => standNa(modellen[0]!, [{ code: '2A', uitkomst: 'taak' }])).toThrow('2A')
  })

  test('aanvullen houdt dezelfde weging aan de beurt', () => {
    const tot2B = [
      { code: '1', uitkomst: 'mensenhandel' },
      { code: '2A', uitkomst: 'taak' },
    ]
    const { beurt } = standNa(modellen[0]!, [...tot2B, { code: '2B', uitkomst: 'plek-onbekend' }])
    expect(beurt?.weging.code).toBe('2B')
  })

  test('niet opgepakt en doorverwezen sluiten het signaal, de rest niet', () => {
    expect(sluit('niet-opgepakt')).toBe(true)
    expect(sluit('doorverwijzen')).toBe(true)
    expect(sluit('monitoren')).toBe(false)
    expect(sluit(null)).toBe(false)
  })

  test('wie zelf mag wegen, wacht op niemand', () => {
    const nodig = volgorde(modellen[0]!)[0]!.weging.rollen
    expect(wachtOp(nodig, ['regisseur'])).toBeNull()
    expect(wachtOp(nodig, ['jurist'])).toBe('aandachtsfunctionaris,regisseur')
  })
})
