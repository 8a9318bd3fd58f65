import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laadRegio, rolcodes } from '../netwerk/index.ts'
import {
  type Fasemodel,
  magWegen,
  naWegingen,
  opVolgorde,
  sluit,
  type Vastgelegd,
  volgorde,
  wachtOp,
  weeg,
} from './signaal.ts'

const modellen = ['regios/ijsselstreek', 'test/regios/merenland'].map(
  (map) => laadRegio(new URL(`../../../${map}/`, import.meta.url).pathname).fasemodel,
)
const open = { toestand: 'open' }

const poging = fc.record({
  welke: fc.nat(20),
  uitkomst: fc.nat(5),
  rollen: fc.uniqueArray(fc.constantFrom(...rolcodes), { maxLength: 4 }),
})
const pogingen = fc.array(poging, { maxLength: 60 })
const model = fc.constantFrom(...modellen)

/** Lets many people try anything, in any order, and keeps what the rules let through. */
function speel(fasemodel: Fasemodel, lijst: { welke: number; uitkomst: number; rollen: string[] }[]) {
  const vastgelegd: (Vastgelegd & { rollen: string[]; rol: string })[] = []
  for (const { welke, uitkomst, rollen } of lijst) {
    const weging = fasemodel.wegingen[welke % fasemodel.wegingen.length]!
    const besluit = {
      code: weging.code,
      uitkomst: weging.uitkomsten[uitkomst % weging.uitkomsten.length]!.code,
    }
    const uitslag = weeg(fasemodel, open, vastgelegd, rollen, besluit)
    if (typeof uitslag !== 'string') vastgelegd.push({ ...besluit, rollen, rol: uitslag.rol })
  }
  return vastgelegd
}

function gevolgVan(fasemodel: Fasemodel, v: Vastgelegd) {
  return fasemodel.wegingen.find((w) => w.code === v.code)!.uitkomsten.find((u) => u.code === v.uitkomst)!
    .gevolg
}

describe('wegen', () => {
  test('geen weg slaat een weging over', () => {
    fc.assert(
      fc.property(model, pogingen, (fasemodel, lijst) => {
        const codes = volgorde(fasemodel).map((b) => b.weging.code)
        const door = speel(fasemodel, lijst)
          .filter((v) => gevolgVan(fasemodel, v) === 'door')
          .map((v) => v.code)
        expect(door).toEqual(codes.slice(0, door.length))
      }),
    )
  })

  test('alleen een rol die het fasemodel noemt, beslist', () => {
    fc.assert(
      fc.property(model, pogingen, (fasemodel, lijst) => {
        for (const { code, rol, rollen } of speel(fasemodel, lijst)) {
          expect(rollen).toContain(rol)
          expect(fasemodel.wegingen.find((w) => w.code === code)!.rollen).toContain(rol)
        }
      }),
    )
  })

  test('na een uitkomst die niet verder gaat, komt geen weging meer', () => {
    fc.assert(
      fc.property(model, pogingen, (fasemodel, lijst) => {
        const gevolgen = speel(fasemodel, lijst).map((v) => gevolgVan(fasemodel, v))
        const einde = gevolgen.findIndex((g) => g !== 'door' && g !== 'aanvullen')
        expect(einde === -1 || einde === gevolgen.length - 1).toBe(true)
      }),
    )
  })

  test('wie mag en aan de beurt is, komt ook verder: het model is helemaal te doorlopen', () => {
    fc.assert(
      fc.property(model, (fasemodel) => {
        const vastgelegd: Vastgelegd[] = []
        for (const { weging } of volgorde(fasemodel)) {
          const uitkomst = weging.uitkomsten.find((u) => u.gevolg === 'door' || u.gevolg === 'actie')?.code
          if (!uitkomst) return
          const uitslag = weeg(fasemodel, open, vastgelegd, [weging.rollen[0]!], {
            code: weging.code,
            uitkomst,
          })
          expect(uitslag).toMatchObject({ rol: weging.rollen[0] })
          vastgelegd.push({ code: weging.code, uitkomst })
        }
        expect(naWegingen(fasemodel, vastgelegd).beurt).toBeNull()
      }),
    )
  })

  test('de volgorde hangt niet aan de klok: door elkaar gehusseld leiden dezelfde wegingen naar dezelfde stand', () => {
    const geval = fc.tuple(model, pogingen).chain(([fasemodel, lijst]) => {
      const vastgelegd = speel(fasemodel, lijst)
      return fc.record({
        fasemodel: fc.constant(fasemodel),
        vastgelegd: fc.constant(vastgelegd),
        gehusseld: fc.shuffledSubarray(vastgelegd, { minLength: vastgelegd.length }),
      })
    })
    fc.assert(
      fc.property(geval, ({ fasemodel, vastgelegd, gehusseld }) => {
        expect(naWegingen(fasemodel, opVolgorde(fasemodel, gehusseld))).toEqual(
          naWegingen(fasemodel, vastgelegd),
        )
      }),
    )
  })

  test('een gesloten signaal weegt niemand meer', () => {
    const rollen = [...rolcodes]
    expect(magWegen(modellen[0]!, { toestand: 'gesloten' }, [], rollen)).toBe('gesloten')
    expect(magWegen(modellen[0]!, open, [], rollen)).toMatchObject({ beurt: { weging: { code: '1' } } })
  })

  test('een lijst die een weging overslaat, kan niet bestaan', () => {
    expect(() => naWegingen(modellen[0]!, [{ code: '2A', uitkomst: 'taak' }])).toThrow('2A')
  })

  test('aanvullen houdt dezelfde weging aan de beurt', () => {
    const tot2B = [
      { code: '1', uitkomst: 'mensenhandel' },
      { code: '2A', uitkomst: 'taak' },
    ]
    const { beurt } = naWegingen(modellen[0]!, [...tot2B, { code: '2B', uitkomst: 'plek-onbekend' }])
    expect(beurt?.weging.code).toBe('2B')
  })

  test('niet opgepakt en doorverwezen sluiten het signaal, de rest niet', () => {
    expect(sluit('niet-opgepakt')).toBe(true)
    expect(sluit('doorverwijzen')).toBe(true)
    expect(sluit('monitoren')).toBe(false)
    expect(sluit(null)).toBe(false)
  })

  test('wie zelf mag wegen, wacht op niemand', () => {
    const beurt = volgorde(modellen[0]!)[0]!
    expect(wachtOp(beurt, ['regisseur'])).toBeNull()
    expect(wachtOp(beurt, ['jurist'])).toBe('aandachtsfunctionaris,regisseur')
  })
})
