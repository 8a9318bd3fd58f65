import { expect, test } from 'vitest'
import { taalcodes, taalUit, tekstenIn } from './talen.ts'

function vlak(waarde: unknown, pad = ''): [string, string][] {
  if (typeof waarde === 'function') return [[pad, String(waarde('x', 'y'))]]
  if (typeof waarde !== 'object' || waarde === null) return [[pad, String(waarde)]]
  return Object.entries(waarde).flatMap(([sleutel, deel]) => vlak(deel, `${pad}.${sleutel}`))
}

test('elke taal zegt alles, en zegt het niet in een andere taal', () => {
  const nl = new Map(vlak(tekstenIn('nl')))
  expect(nl.size).toBeGreaterThan(150)
  for (const taal of taalcodes.filter((code) => code !== 'nl')) {
    const ander = new Map(vlak(tekstenIn(taal)))
    expect([...ander.keys()]).toEqual([...nl.keys()])
    expect([...ander].filter(([, tekst]) => tekst.trim() === '')).toEqual([])
    const zelfde = [...ander].filter(([sleutel, tekst]) => tekst.length > 12 && nl.get(sleutel) === tekst)
    expect(zelfde).toEqual([])
  }
})

test('een taal die wij niet kennen, is Nederlands', () => {
  for (const vreemd of [undefined, '', 'xx', '__proto__', 'constructor']) expect(taalUit(vreemd)).toBe('nl')
})
