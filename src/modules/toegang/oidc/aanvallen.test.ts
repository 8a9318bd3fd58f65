import { describe, expect, test } from 'vitest'
import {
  bijValseDiensten,
  geclaimd,
  ongeldig,
  opTijd,
  type Poging,
} from '../../../../test/oidc/bij-valse-diensten.ts'
import { nieuweSleutel } from '../../../../test/oidc/valse-dienst.ts'

const { vals, huisMet, probeer } = bijValseDiensten()

describe('een ID-token', () => {
  test('dat klopt, geeft een sessie: zonder dit zegt de rest niets', async () => {
    const { antwoord, wie } = await probeer(await huisMet(), {})
    expect(antwoord.naar).toBe('/')
    expect(wie!.rollen).toEqual(['regisseur'])
  })

  const geweigerd: [string, Poging, string][] = [
    ['voor een ander bedoeld', { claims: { aud: 'andere-toepassing' } }, geclaimd],
    ['ook voor een ander bedoeld', { claims: { aud: ['baken', 'andere-toepassing'] } }, geclaimd],
    ['voor een ander gemaakt', { claims: { aud: ['baken', 'x'], azp: 'x' } }, geclaimd],
    ['met een andere nonce', { claims: { nonce: 'een-andere' } }, geclaimd],
    ['zonder nonce', { claims: { nonce: undefined } }, ongeldig],
    ['van een andere issuer', { claims: { iss: 'https://kwaad.example' } }, geclaimd],
    ['zonder subject', { claims: { sub: undefined } }, ongeldig],
    ['met een subject dat geen tekst is', { claims: { sub: 7 } }, ongeldig],
    ['dat verlopen is', { tijden: { exp: -31 } }, opTijd],
    ['zonder einde', { claims: { exp: undefined } }, ongeldig],
    ['dat nog niet geldt', { tijden: { nbf: 60 } }, opTijd],
    ['uit de toekomst', { tijden: { iat: 60 } }, 'uit-de-toekomst'],
    ['zonder de gevraagde tweede stap', { claims: { amr: ['pwd'] } }, 'zonder-tweede-stap'],
    ['zonder amr', { claims: { amr: undefined } }, 'zonder-tweede-stap'],
    ['zonder handtekening', { header: { alg: 'none' } }, ongeldig],
    ['getekend met de openbare sleutel als geheim', { header: { alg: 'HS256' } }, ongeldig],
    ['met een sleutel die er niet is', { header: { kid: 'een-andere' } }, 'OAUTH_KEY_SELECTION_FAILED'],
    [
      'met een kritieke kop die wij niet kennen',
      { header: { crit: ['x'], x: 1 } },
      'OAUTH_UNSUPPORTED_OPERATION',
    ],
  ]
  test.each(geweigerd)('%s wordt geweigerd', async (_, poging, code) => {
    const uitslag = await probeer(await huisMet(), poging)
    expect(uitslag.antwoord.status).toBe(400)
    expect(uitslag.wie).toBeNull()
    expect(uitslag.code).toBe(code)
  })

  test('met de handtekening van een ander wordt geweigerd', async () => {
    const eigen = vals().staat.sleutels[0]!
    const sleutel = nieuweSleutel('RS256', eigen.kid)
    const uitslag = await probeer(await huisMet(), { sleutel })
    expect([uitslag.antwoord.status, uitslag.wie]).toEqual([400, null])
  })

  test('met een algoritme dat niet in het bestand staat wordt geweigerd, ook als de dienst het noemt', async () => {
    vals().staat.sleutels = [nieuweSleutel('RS512'), nieuweSleutel('ES256')]
    const [rs512, es256] = vals().staat.sleutels
    expect((await probeer(await huisMet(), { sleutel: rs512! })).code).toBe(ongeldig)
    expect((await probeer(await huisMet(), { sleutel: es256! })).antwoord.naar).toBe('/')
    const alleenRs = await huisMet({ algoritmen: ['RS256'] })
    expect((await probeer(alleenRs, { sleutel: es256! })).code).toBe(ongeldig)
    expect((await probeer(await huisMet({ algoritmen: ['RS512'] }), { sleutel: rs512! })).antwoord.naar).toBe(
      '/',
    )
  })

  test.each([
    ['verlopen', { exp: -20 }],
    ['uit de toekomst', { iat: 20, nbf: 20 }],
  ])('dat binnen het klokverschil %s is, mag; zonder klokverschil niet', async (_, tijden) => {
    expect((await probeer(await huisMet(), { tijden })).antwoord.naar).toBe('/')
    expect((await probeer(await huisMet({ klokverschil: 0 }), { tijden })).antwoord.status).toBe(400)
  })

  test('telt naar de klok van Baken', async () => {
    const huis = await huisMet()
    huis.klok.verschuiving = 3_600_000
    expect((await probeer(huis, {})).antwoord.naar).toBe('/')
    expect((await probeer(huis, { tijden: { iat: -3600, exp: -3300 } })).code).toBe(opTijd)
  })

  test('moet de acr hebben die het bestand vraagt', async () => {
    const deel = { vereisteAmr: [], vereisteAcr: ['hoog', 'zeer-hoog'] }
    expect((await probeer(await huisMet(deel), { claims: { acr: 'zeer-hoog' } })).antwoord.naar).toBe('/')
    for (const acr of ['laag', undefined, ['hoog', 'x']])
      expect((await probeer(await huisMet(deel), { claims: { acr } })).code).toBe('zonder-tweede-stap')
  })
})
