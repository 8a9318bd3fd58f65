import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pasen } from '../../kernel/termijn/kalender.ts'
import { begin, type Maat, naPauze } from '../../kernel/termijn/termijn.ts'
import { laadRegio } from './laad-regio.ts'
import { kalenderVan, termijnregel } from './regio.ts'

const regio = laadRegio(join(import.meta.dirname, '../../../regios/ijsselstreek'))
const kalender = kalenderVan(regio)

const vijf: Maat = { werkdagen: 5, einde: 'gewoon' }
const wet = (duur: string): Maat => ({ duur, einde: 'termijnenwet' })
const eigen = (duur: string): Maat => ({ duur, einde: 'volgende-werkdag' })
const gewoon = (duur: string): Maat => ({ duur, einde: 'gewoon' })

/** Worked out by hand with the calendars of 2025 to 2029: when it starts, how long, the last day, and why. */
const metDeHand: [string, Maat, string, string][] = [
  ['2025-01-03', vijf, '2025-01-10', 'vrijdag: maandag is de eerste, vrijdag de vijfde'],
  ['2025-04-14', vijf, '2025-04-22', 'di, wo, do, Goede Vrijdag is open, tweede paasdag niet, di'],
  ['2025-04-25', vijf, '2025-05-02', 'Koningsdag valt op zondag, dus zaterdag 26: kost geen werkdag'],
  ['2025-04-30', vijf, '2025-05-08', 'do, vr, 5 mei is een maandag en dicht, di, wo, do'],
  ['2025-05-26', vijf, '2025-06-03', 'di, wo, Hemelvaart dicht, de vrijdag erna is open, ma, di'],
  ['2025-12-22', vijf, '2025-12-31', 'di, wo, twee kerstdagen dicht, ma, di, wo'],
  ['2025-12-24', vijf, '2026-01-05', 'kerst do en vr, ma, di, wo, Nieuwjaar do, vr 2 is open, ma'],
  ['2026-04-24', vijf, '2026-05-04', 'Koningsdag op maandag, di, wo, do, vr, ma'],
  ['2026-05-04', vijf, '2026-05-12', '5 mei op dinsdag, wo, do, vr, ma, di'],
  ['2026-11-21', vijf, '2026-11-27', 'zaterdag begonnen: ma tot en met vr'],
  ['2026-12-24', vijf, '2027-01-04', 'kerst vr en za, ma, di, wo, do, Nieuwjaar vr, ma'],
  ['2027-05-03', vijf, '2027-05-12', 'di, 5 mei wo, Hemelvaart do, vr is open, ma, di, wo'],
  ['2027-12-24', vijf, '2027-12-31', 'kerst valt in het weekend en kost niets'],
  ['2028-02-28', vijf, '2028-03-06', 'schrikkeldag dinsdag 29 is de eerste, wo, do, vr, ma'],
  ['2028-04-13', vijf, '2028-04-21', 'Goede Vrijdag open, tweede paasdag 17 april dicht, di, wo, do, vr'],
  ['2028-12-22', vijf, '2029-01-03', 'kerst ma en di, wo, do, vr, Nieuwjaar ma, di, wo'],
  ['2029-04-27', vijf, '2029-05-04', 'begonnen op Koningsdag: ma, di, wo, do, vr'],
  ['2029-05-09', vijf, '2029-05-17', 'Hemelvaart do 10, vr, ma, di, wo, do'],
  ['2026-11-24T00:30:00+01:00', vijf, '2026-12-01', 'in Londen is het nog de 23e; hier telt de 24e niet mee'],

  ['2025-03-07', wet('P42D'), '2025-04-22', '18 april is Goede Vrijdag: weekend, tweede paasdag, dinsdag'],
  ['2025-03-15', wet('P42D'), '2025-04-28', '26 april is Koningsdag en zaterdag: maandag'],
  ['2025-04-17', wet('P42D'), '2025-06-02', 'Hemelvaart 29 mei, vrijdag 30 mei is gelijkgesteld: maandag'],
  ['2025-04-28', wet('P42D'), '2025-06-10', 'tweede pinksterdag 9 juni: dinsdag'],
  ['2025-11-14', wet('P42D'), '2025-12-29', 'tweede kerstdag is een vrijdag: maandag'],
  ['2025-11-20', wet('P42D'), '2026-01-05', 'Nieuwjaar do, vrijdag 2 januari is gelijkgesteld: maandag'],
  ['2026-03-16', wet('P42D'), '2026-04-28', 'Koningsdag op maandag: dinsdag'],
  ['2026-03-24', wet('P42D'), '2026-05-06', '5 mei op dinsdag: woensdag'],
  ['2026-04-02', wet('P42D'), '2026-05-18', 'Hemelvaart 14 mei, vrijdag 15 gelijkgesteld: maandag'],
  ['2026-04-13', wet('P42D'), '2026-05-26', 'tweede pinksterdag 25 mei: dinsdag'],
  ['2026-11-13', wet('P42D'), '2026-12-28', 'kerst vr en za, zondag: maandag'],
  [
    '2027-02-12',
    wet('P42D'),
    '2027-03-30',
    'Goede Vrijdag 26 maart, en de klok gaat die zondag vooruit: dinsdag',
  ],
  ['2027-03-24', wet('P42D'), '2027-05-10', '5 mei wo, Hemelvaart do, vrijdag 7 gelijkgesteld: maandag'],
  ['2027-11-13', wet('P42D'), '2027-12-27', 'kerst za en zo: maandag is gewoon open'],
  ['2028-03-16', wet('P42D'), '2028-05-01', 'Koningsdag do, vrijdag 28 april gelijkgesteld: maandag'],
  ['2028-03-24', wet('P42D'), '2028-05-08', '5 mei op vrijdag: maandag'],
  ['2028-11-13', wet('P42D'), '2028-12-27', 'kerst ma en di: woensdag'],
  [
    '2029-02-16',
    wet('P42D'),
    '2029-04-03',
    'Goede Vrijdag 30 maart tot en met tweede paasdag 2 april: dinsdag',
  ],
  ['2029-03-24', wet('P42D'), '2029-05-07', '5 mei op zaterdag: maandag'],
  ['2029-03-29', wet('P42D'), '2029-05-11', 'Hemelvaart 10 mei; over vrijdag 11 is niets besloten'],

  ['2025-01-31', wet('P1M'), '2025-02-28', 'een maand na 31 januari is de laatste dag van februari'],
  ['2028-01-29', wet('P1M'), '2028-02-29', 'de schrikkeldag bestaat, een dinsdag'],
  ['2028-01-16', wet('P3M'), '2028-04-18', 'drie maanden valt er nog onder: paaszondag 16, maandag, dinsdag'],
  ['2027-12-16', wet('P4M'), '2028-04-16', 'meer dan drie maanden valt er niet onder: zondag blijft zondag'],
  ['2025-01-26', wet('P90D'), '2025-04-28', '90 dagen valt er nog onder: zaterdag 26 april schuift'],
  ['2025-01-25', wet('P91D'), '2025-04-26', 'meer dan 90 dagen (dertien weken) niet: zaterdag blijft'],
  ['2027-04-17', wet('P1Y'), '2028-04-17', 'een termijn in jaren schuift niet, ook niet op tweede paasdag'],
  ['2028-02-29', wet('P1Y'), '2029-02-28', 'een jaar na een schrikkeldag is 28 februari'],
  [
    '2025-04-17',
    wet('P3D'),
    '2025-04-23',
    'zondag schuift naar dinsdag 22; dat is pas een open dag, dus woensdag (artikel 2)',
  ],
  ['2025-12-24', wet('P3D'), '2025-12-30', 'zaterdag schuift naar maandag 29, en er moeten er twee zijn'],
  ['2025-12-24', wet('P2D'), '2025-12-29', 'twee dagen: artikel 2 geldt pas vanaf drie'],
  ['2028-12-20', wet('P3D'), '2028-12-27', 'zaterdag, zondag, kerst ma en di; do en vr waren al open'],
  ['2026-11-19', wet('P1D'), '2026-11-20', 'een gewone vrijdag schuift niet'],

  ['2025-04-04', eigen('P14D'), '2025-04-18', 'eigen termijn: op Goede Vrijdag is de gemeente open'],
  ['2025-04-07', eigen('P14D'), '2025-04-22', 'tweede paasdag: dinsdag'],
  ['2025-04-12', eigen('P14D'), '2025-04-28', 'zaterdag 26 april: maandag'],
  ['2025-04-06', gewoon('P14D'), '2025-04-20', 'gewoon: paaszondag blijft paaszondag'],
  ['2025-03-29T12:00:00+01:00', gewoon('PT24H'), '2025-03-30', 'de nacht dat de klok vooruit gaat'],
  [
    '2027-10-30T23:30:00+02:00',
    gewoon('PT24H'),
    '2027-10-31',
    'de nacht dat de klok terug gaat: zondag 22.30 uur',
  ],
]

function moment(tekst: string): Date {
  return new Date(tekst.includes('T') ? tekst : `${tekst}T09:00:00Z`)
}

describe('met de hand uitgerekend', () => {
  test.each(metDeHand)('%s %o eindigt op %s: %s', (start, maat, laatste) => {
    expect(begin(maat, moment(start), kalender).uiterlijk).toBe(laatste)
  })

  test('een dag eindigt om middernacht hier, en 24 uur is 24 uur', () => {
    const einde = (start: string, maat: Maat) => begin(maat, moment(start), kalender).einde.toISOString()
    expect(einde('2026-11-23', vijf)).toBe('2026-11-30T23:00:00.000Z')
    expect(einde('2026-06-01', vijf)).toBe('2026-06-08T22:00:00.000Z')
    // Saturday 28 March 2026 ends in winter time, the Sunday after it in summer time.
    expect(einde('2026-03-21', gewoon('P7D'))).toBe('2026-03-28T23:00:00.000Z')
    expect(einde('2026-03-22', gewoon('P7D'))).toBe('2026-03-29T22:00:00.000Z')
    expect(einde('2025-03-29T12:00:00+01:00', gewoon('PT24H'))).toBe('2025-03-30T11:00:00.000Z')
  })

  test.each([
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    // The earliest and the latest that there can be, and the two years in which a simpler rule goes wrong.
    [1818, '1818-03-22'],
    [2038, '2038-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
  ])('pasen %i is %s', (jaar, dag) => expect(pasen(jaar)).toBe(dag))
})

/** When it started, how long, when it stood still, the last day, and why. */
const pauzes: [string, Maat, [string, string], string, string][] = [
  [
    '2026-03-23',
    vijf,
    ['2026-03-25', '2026-03-27'],
    '2026-04-01',
    'twee werkdagen stil: van 30 maart naar 1 april',
  ],
  [
    '2026-03-23',
    vijf,
    ['2026-03-27', '2026-03-30'],
    '2026-03-31',
    'een weekend met een uur minder: alleen maandag telt',
  ],
  ['2026-03-23', eigen('P14D'), ['2026-03-28', '2026-03-30'], '2026-04-08', '6 april plus twee dagen'],
  [
    '2026-03-20',
    eigen('P14D'),
    ['2026-03-28', '2026-03-31'],
    '2026-04-07',
    '3 april plus drie is tweede paasdag: dinsdag',
  ],
  [
    '2025-03-07',
    wet('P42D'),
    ['2025-03-10', '2025-03-11'],
    '2025-04-22',
    'een dag stil: van vrijdag 18 naar zaterdag 19, en dat schuift even ver',
  ],
  ['2025-03-07', wet('P42D'), ['2025-03-10', '2025-03-15'], '2025-04-23', 'vijf dagen stil: woensdag 23'],
  [
    '2026-10-19',
    gewoon('P14D'),
    ['2026-10-24', '2026-10-26'],
    '2026-11-04',
    'de klok gaat terug: nog altijd twee dagen',
  ],
  ['2026-11-23', vijf, ['2026-11-25', '2026-11-25'], '2026-11-30', 'dezelfde dag weer verder: niets kwijt'],
]

test.each(pauzes)('%s %o, stil %o, eindigt op %s… %s', (start, maat, [van, tot], laatste) => {
  const loop = begin(maat, moment(start), kalender)
  expect(naPauze(maat, loop, { van: moment(van), tot: moment(tot) }, kalender).uiterlijk).toBe(laatste)
})

test('uren die stilstaan komen er precies bij, ook in de nacht dat de klok verspringt', () => {
  const loop = begin(gewoon('PT24H'), moment('2026-03-28T12:00:00+01:00'), kalender)
  const pauze = { van: moment('2026-03-29T00:00:00+01:00'), tot: moment('2026-03-29T06:00:00+02:00') }
  // Six o'clock in summer time is five hours later.
  expect(naPauze(gewoon('PT24H'), loop, pauze, kalender).einde).toEqual(moment('2026-03-29T18:00:00+02:00'))
})

test('de regels van deze regio rekenen wat zij zeggen', () => {
  const einde = (code: string, start: string) =>
    begin(termijnregel(regio, code, moment(start))!, moment(start), kalender).uiterlijk
  expect(einde('eerste-reactie', '2026-11-20')).toBe('2026-11-27')
  expect(einde('veilig-thuis', '2026-12-24')).toBe('2027-01-04')
  expect(einde('terugmelding-brp', '2026-05-12')).toBe('2026-05-20')
  expect(einde('weging', '2026-12-12')).toBe('2026-12-28')
  expect(einde('bezwaar', '2026-11-13')).toBe('2026-12-28')
  expect(einde('informeren', '2027-01-31')).toBe('2027-03-01')
  expect(einde('acuut-vastleggen', '2026-11-20')).toBe('2026-11-21')
  expect(termijnregel(regio, 'bestaat-niet', moment('2026-11-20'))).toBeUndefined()
})
