import { expect, test } from 'vitest'
import { regio } from '../../../test/gemeente.ts'
import { plaatsUit } from './formulier-plaats.ts'

test.each([
  [
    'de naam van een plaats wijst de gemeente aan',
    'Rijpwolde',
    '',
    { soort: 'bekend', gemeente: 'waterveen', zeker: true },
  ],
  [
    'een keuze wint van een naam',
    'Rijpwolde',
    'oosterbroek-aan-zee',
    { soort: 'bekend', gemeente: 'oosterbroek-aan-zee' },
  ],
  [
    'wie het niet weet, komt bij de eerste gemeente',
    '',
    'weet-niet',
    { soort: 'bekend', gemeente: 'waterveen', zeker: false },
  ],
  [
    'een naam die ook elders is, vragen we na',
    'Klif',
    '',
    { soort: 'bevestig-gemeente', ookElders: 'Ook een wijk in Waterveen.' },
  ],
  ['een tikfout vragen we na', 'Rijpwoude', '', { soort: 'bevestig-gemeente' }],
  ['een postcode vragen we na', '9912 AB', '', { soort: 'bevestig-gemeente' }],
  ['niets ingevuld', ' ', '', { soort: 'kies-gemeente' }],
  ['een plaats die wij niet kennen', 'Parijs', '', { soort: 'onbekende-plaats' }],
  ['een gemeente die niet bestaat, telt niet', 'Parijs', 'onzin', { soort: 'onbekende-plaats' }],
  ['buiten de regio', 'Rijpwolde', 'elders', { soort: 'elders' }],
])('%s', (_wat, plaats, gemeente, uitkomst) => {
  expect(plaatsUit(regio, { plaats, gemeente })).toMatchObject(uitkomst)
})

test('een regio kan zeggen wie leest wat niemand kan plaatsen', () => {
  const anders = { ...regio, meldpunt: { ...regio.meldpunt, gemeenteBijOnbekend: 'oosterbroek-aan-zee' } }
  expect(plaatsUit(anders, { plaats: '', gemeente: 'weet-niet' })).toMatchObject({
    gemeente: 'oosterbroek-aan-zee',
  })
})
