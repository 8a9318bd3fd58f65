import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { foutBij, leegFormulier, uitZod, waarde, waardenVan } from './formulier.ts'

const Schema = z.object({
  naam: z.string().min(1, 'Vul een naam in'),
  adres: z.object({ plaats: z.string().min(3, 'Vul een plaats in') }),
  code: z.string().min(8, 'Te kort').regex(/\d/, 'Gebruik een cijfer'),
})

describe('een formulier uit zod', () => {
  it('noemt alle fouten tegelijk, elk bij het eigen veld', () => {
    const body = { naam: '', adres: { plaats: 'Z' }, code: 'abc' }
    const form = uitZod(Schema.safeParse(body).error?.issues ?? [], body)
    expect(form.fouten).toEqual([
      { veld: 'naam', tekst: 'Vul een naam in' },
      { veld: 'adres', tekst: 'Vul een plaats in' },
      { veld: 'code', tekst: 'Te kort' },
      { veld: 'code', tekst: 'Gebruik een cijfer' },
    ])
    expect(foutBij(form, 'code')).toBe('Te kort\nGebruik een cijfer')
    expect(foutBij(form, 'anders')).toBeUndefined()
  })

  it('bewaart wat de lezer typte, hoe lang ook, en laat bestanden weg', () => {
    const lang = 'ik zag een busje '.repeat(10_000)
    const form = uitZod([], { tekst: lang, zag: ['a', 'b'], foto: new File([], 'a.png'), gemengd: ['a', 1] })
    expect(waarde(form, 'tekst')).toBe(lang)
    expect(waardenVan(form, 'zag')).toEqual(['a', 'b'])
    expect(waarde(form, 'zag')).toBe('a')
    expect(form.waarden).not.toHaveProperty('foto')
    expect(waardenVan(form, 'gemengd')).toEqual(['a'])
  })

  it('leest een fout die bij geen veld hoort', () => {
    expect(uitZod([{ path: [], message: 'Kies er een' }], {}).fouten).toEqual([
      { veld: '', tekst: 'Kies er een' },
    ])
  })
})

it('een leeg formulier heeft geen waarden, ook niet die van elk object', () => {
  const form = leegFormulier()
  expect(waarde(form, 'constructor')).toBe('')
  expect(waardenVan(form, 'toString')).toEqual([])
})
