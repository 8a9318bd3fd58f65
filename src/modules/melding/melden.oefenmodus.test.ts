import { describe, expect, test } from 'vitest'
import { regio } from '../../../test/gemeente.ts'
import { oefening } from './melden.oefenmodus.ts'

const [waterveen, oosterbroek] = regio.gemeenten.map(({ code, naam }) => ({ id: code, code, naam }))
const zeg = (oefenend: object[], antwoorden: Record<string, string>, taal = 'nl') =>
  oefening({ oefenmodus: oefenend.length > 0, oefenend: oefenend as never }, taal, { regio, antwoorden })

describe('wie meldt terwijl een gemeente oefent', () => {
  test('leest op de eerste pagina waar niemand leest', () => {
    expect(zeg([waterveen!], {})).toMatchObject({ zeker: false })
    expect(zeg([waterveen!], {})!.tekst).toContain('In Waterveen leest nog niemand uw melding')
    expect(zeg([waterveen!, oosterbroek!], {})!.tekst).toContain('Niemand leest wat u hier verstuurt')
    expect(zeg([], {})).toBeNull()
  })

  test('leest het zeker als haar plaats er een is die oefent, en niets als die in gebruik is', () => {
    const daar = { plaats: 'Rijpwolde', gemeente: '' }
    expect(zeg([waterveen!], daar)).toMatchObject({ zeker: true, kop: 'Niemand leest deze melding' })
    expect(zeg([oosterbroek!], daar)).toBeNull()
    expect(zeg([waterveen!], { plaats: '', gemeente: 'oosterbroek-aan-zee' })).toBeNull()
    expect(zeg([waterveen!], daar, 'en')!.kop).toBe('Nobody reads this report')
  })

  test('die de plaats niet weet, gaat naar wie dat leest, en leest of die oefent', () => {
    const weetNiet = { plaats: 'ergens', gemeente: 'weet-niet' }
    expect(zeg([waterveen!], weetNiet)).toMatchObject({ zeker: true })
    expect(zeg([oosterbroek!], weetNiet)).toBeNull()
  })
})
