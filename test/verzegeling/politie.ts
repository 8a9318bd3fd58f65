import { expect } from 'vitest'
import type { Papier } from '../papier.ts'
import { type Wandeling, woord } from './wandeling.ts'

/** What the police gave: written down, corrected and withdrawn; and a text that comes back to be stored as such. */
export async function doorloopPolitie(
  { was, stuur }: Wandeling,
  anna: Papier,
  signaal: string,
): Promise<void> {
  const vijfWoorden = `Het geheim van de ${woord} loods`
  const politie = 'main section:has(h2:contains("Politiegegevens"))'
  await anna.naar(`${signaal}/feit`)
  anna.vul('#wat', vijfWoorden)
  anna.vul('#toelichting', `Zie ${woord} hier`)
  anna.vink('input[name=zekerheid]')
  anna.kies('#feitbron', 'politie')
  for (const [deel, getal] of Object.entries({ dag: '1', maand: '2', jaar: '2026' }))
    anna.vul(`#dag-${deel}`, getal)
  anna.vink('input[name=ontvangers]')
  await anna.druk('Toevoegen')
  expect(anna.tekst(politie)).toContain(`[politiegegeven, Politie, 1 februari 2026] ${vijfWoorden}`)
  anna.vul('#tekst', vijfWoorden)
  await anna.verstuur(anna.zoek('main form:has(#tekst)'))
  await anna.druk(/^Bewaar deze tekst/)
  expect(anna.waarde('#wat')).toBe(vijfWoorden)
  was('/signalen/:id/politiegegeven')
  for (const daad of ['verbeteren', 'intrekken']) {
    await anna.naar(signaal)
    await anna.volg(`${politie} a[href$="/${daad}"]`)
    await stuur(anna)
  }
}
