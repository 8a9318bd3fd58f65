import { expect, test } from 'vitest'
import { leesLeeftijd } from './leeftijd.ts'
import { checkstand, type Persoon, vraagtCheck } from './slachtoffercheck.ts'

const regels = { jongerDan: 21 }
const persoon = { id: 'p', soort: 'persoon', wat: 'De jongen', rol: 'betrokken' } as const

test.each<[string, Partial<Persoon>, boolean]>([
  ['wie verdacht lijkt, op elke leeftijd', { strafbareFeiten: true, leeftijd: 60 }, true],
  ['wie verdacht lijkt, ook als mogelijk slachtoffer', { strafbareFeiten: true, rol: 'slachtoffer' }, true],
  ['wie net te jong is voor de grens', { leeftijd: 20 }, true],
  ['wie precies op de grens is, niet', { leeftijd: 21 }, false],
  ['een minderjarige van wie de leeftijd niet bekend is', { minderjarig: 'ja' }, true],
  ['een jonge getuige niet', { leeftijd: 15, rol: 'getuige' }, false],
  ['van wie niets bekend is, niet vanzelf', {}, false],
  ['een auto nooit', { soort: 'voertuig', strafbareFeiten: true }, false],
])('de check hoort bij %s', (_, wie, nodig) =>
  expect(vraagtCheck(regels, { ...persoon, ...wie })).toBe(nodig),
)

test.each<[string, number | null]>([
  ['17', 17],
  ['zeventien', 17],
  ['Een jongen van Zestien of zeventien', 16],
  ['zeventienjarige', 17],
  ['ongeveer tweeëntwintig', 22],
  ['tachtig', 80],
  ['zevenenveertig', 47],
  ['een volwassen man', null],
  ['', null],
])('een leeftijd in woorden telt als in cijfers: %s', (tekst, jaren) =>
  expect(leesLeeftijd(tekst)).toBe(jaren),
)

test('een check blijft open tot iemand een andere uitkomst kiest, en de laatste telt', () => {
  const check = (versie: number, gevolg: 'open' | 'hulp' | 'klaar') => ({
    ...{
      id: `${versie}`,
      betrokkeneId: 'p',
      op: new Date(0),
      versie,
      door: '',
      aanleiding: [],
      antwoorden: [],
    },
    ...{ reden: '', uitkomst: { code: '', naam: '', gevolg } },
  })
  const jong = { ...persoon, leeftijd: 16 }
  const alles = {
    ...regels,
    uitleg: '',
    hulp: '',
    vragen: [],
    uitkomsten: [],
    bron: '',
    zekerheid: 'zeker',
  } as const
  const nietStraffen = { tekst: '', bron: '', zekerheid: 'zeker' } as const
  const stand = (...checks: ReturnType<typeof check>[]) => {
    const { open, hulp } = checkstand({ ...alles, nietStraffen, vragen: [], uitkomsten: [] }, [jong], checks)
    return [open.length > 0, hulp.length > 0]
  }
  expect(stand()).toEqual([true, false])
  expect(stand(check(2, 'open'))).toEqual([true, false])
  expect(stand(check(3, 'hulp'), check(2, 'open'))).toEqual([false, true])
  expect(stand(check(2, 'hulp'), check(4, 'klaar'))).toEqual([false, false])
})
