import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tekstenIn as woordenIn } from '../../../web/teksten.ts'
import { leesTaal, talen as regels, regiotaal, taalMet, taalUit } from './talen.ts'

type Blad = [pad: string, waarde: string | ((...delen: never[]) => string)]

function bladen(waarde: unknown, pad = ''): Blad[] {
  if (typeof waarde !== 'object' || waarde === null) return [[pad, waarde as Blad[1]]]
  return Object.entries(waarde).flatMap(([sleutel, deel]) =>
    bladen(deel, pad ? `${pad}.${sleutel}` : sleutel),
  )
}

const talen = regels.map(({ code }) => taalMet(code))

const alles = (code: string) => {
  const { teksten, schil } = taalMet(code)
  return bladen({ ...teksten, schil })
}
const bron = new Map(alles(regiotaal))
const anders = talen.filter(({ code }) => code !== regiotaal)
const zonderIsolatie = (tekst: string) => tekst.replace(/[\u2066-\u2069]/g, '')

describe('elke taal', () => {
  test('staat er, en heeft een naam en een datumnotatie die bestaan', () => {
    const bestanden = readdirSync(new URL('.', import.meta.url)).filter((naam) => naam.endsWith('.yaml'))
    expect(talen.map(({ code }) => code).sort()).toEqual(
      ['nl', 'en', ...bestanden.map((naam) => naam.replace('.yaml', ''))].sort(),
    )
    for (const { code, teksten } of talen) {
      expect(Intl.DateTimeFormat.supportedLocalesOf(teksten.datum), code).toEqual([teksten.datum])
      expect(teksten.datum.split('-')[0]).toBe(code)
    }
    expect(new Set(talen.map(({ teksten }) => teksten.naam)).size).toBe(talen.length)
    // What is offered before a file is read, is what stands in it.
    expect(regels.map(({ naam, kop }) => ({ naam, kop }))).toEqual(
      talen.map(({ teksten, kop }) => ({ naam: teksten.naam, kop })),
    )
  })

  test.each(anders)('zegt alles en niets te veel: $code', ({ code, ontbreekt, teVeel }) => {
    expect({ ontbreekt, teVeel }).toEqual({ ontbreekt: [], teVeel: [] })
    expect(alles(code).map(([pad]) => pad)).toEqual([...bron.keys()])
  })

  test.each(anders)('zegt niets in het Nederlands: $code', ({ code }) => {
    const zelfde = alles(code).filter(([pad, tekst]) => typeof tekst === 'string' && bron.get(pad) === tekst)
    const mag = ['Code', 'Stop', 'Info', 'Open', 'van', 'Status', 'Nummer', 'gratis']
    expect(zelfde.filter(([, tekst]) => !mag.includes(tekst as string))).toEqual([])
  })

  test.each(anders)('zet elke waarde in de zin die hem krijgt: $code', ({ code }) => {
    for (const [pad, zin] of alles(code)) {
      if (typeof zin !== 'function') {
        expect(zin, pad).not.toMatch(/\{\d\}/)
        continue
      }
      const invul = pad === 'schil.maximaal' ? [10_000] : ['Xaa', 'Ybb'].slice(0, zin.length || 2)
      const getoond = zonderIsolatie(zin(...(invul as never[])))
      const origineel = (bron.get(pad) as typeof zin)(...(invul as never[]))
      const waarden = pad === 'schil.maximaal' ? [/10.?000|١٠.?٠٠٠/] : [/Xaa/, /Ybb/]
      for (const waarde of waarden)
        expect(waarde.test(getoond), `${pad}: ${getoond}`).toBe(waarde.test(origineel))
      expect(getoond).not.toMatch(/\{\d\}/)
    }
  })

  test('schrijft alleen in zijn eigen schrift', () => {
    const schrift: Record<string, RegExp> = {
      ar: /\p{Script=Arabic}/u,
      bg: /\p{Script=Cyrillic}/u,
      uk: /\p{Script=Cyrillic}/u,
      zh: /\p{Script=Han}/u,
    }
    for (const { code, kop } of anders) {
      const eigen = schrift[code] ?? /\p{Script=Latin}/u
      const fout = alles(code).filter(
        ([pad, tekst]) => pad !== 'datum' && typeof tekst === 'string' && !eigen.test(tekst),
      )
      expect(fout, code).toEqual([])
      expect(kop.richting).toBe(code === 'ar' ? 'rtl' : 'ltr')
    }
  })

  test('zegt eerlijk of iemand haar nakeek: alleen het Nederlands en het Engels', () => {
    expect(talen.filter(({ kop }) => kop.stand === 'nagekeken').map(({ code }) => code)).toEqual(['nl', 'en'])
  })
})

describe('een bestand met een taal', () => {
  const kop = 'taal: { stand: concept, richting: rtl }\n'

  test('dat niet af is, wordt Nederlands aangevuld en zegt wat er mist', () => {
    const half = leesTaal(
      'fa',
      `${kop}naam: فارسی\ndatum: fa-IR\nverder: ادامه\nonzin: x\nstart: { tot: '' }`,
    )
    expect(half.teksten.verder).toBe('ادامه')
    expect(half.teksten.vorige).toBe(taalMet('nl').teksten.vorige)
    expect(half.schil.snelWeg).toBe(woordenIn('nl').snelWeg)
    expect(half.ontbreekt).toEqual(expect.arrayContaining(['vorige', 'start.tot', 'schil']))
    expect(half.teVeel).toEqual(['onzin'])
  })

  test('dat niet zegt hoe het ervoor staat, wordt geweigerd', () => {
    expect(() => leesTaal('fa', 'naam: x')).toThrow('fa.yaml: taal')
    expect(() => leesTaal('fa', `${kop}naam: [`)).toThrow(/fa\.yaml:\d+/)
    expect(() => leesTaal('fa', 'taal: { stand: nagekeken, richting: rtl, op: 2026-01-01 }')).toThrow(
      'fa.yaml',
    )
  })

  test('zet wat erin wordt gevuld apart, zodat een nummer in een Arabische zin niet omdraait', () => {
    const ar = leesTaal('ar', `${kop}datum: ar\ncontact: { meldlijn: '{1}: {2}' }`)
    expect(ar.teksten.contact.meldlijn('M.', '0800-7000')).toBe('\u2068M.\u2069: \u20680800-7000\u2069')
  })
})

describe('welke taal', () => {
  test('een taal die wij niet kennen, is Nederlands', () => {
    for (const vreemd of [undefined, '', 'xx', '__proto__', 'constructor', '*', ';;q=,,'])
      expect(taalUit(vreemd)).toBe('nl')
  })

  test('de browser mag kiezen, in de volgorde van de lezer', () => {
    expect(taalUit('en')).toBe('en')
    expect(taalUit('fy-NL, en-GB;q=0.7, nl;q=0.3')).toBe('en')
    expect(taalUit('en;q=0.2, nl;q=0.9')).toBe('nl')
    expect(taalUit('en;q=0, xx')).toBe('nl')
  })

  test('wat iemand ook stuurt, het is een taal van ons', () => {
    fc.assert(fc.property(fc.string(), (wens) => talen.some(({ code }) => code === taalUit(wens))))
  })
})
