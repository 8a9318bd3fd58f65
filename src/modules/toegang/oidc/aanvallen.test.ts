import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nieuweGemeente } from '../../../../test/gemeente.ts'
import { dienstVoor, opstelling } from '../../../../test/oidc/opstelling.ts'
import { nieuweSleutel, onderteken, startValseDienst } from '../../../../test/oidc/valse-dienst.ts'
import type { Inlogdienst } from './inlogdienst.ts'

type Dienst = Awaited<ReturnType<typeof startValseDienst>>
let vals: Dienst
let tweede: Dienst
beforeAll(async () => {
  vals = await startValseDienst()
  tweede = await startValseDienst()
})
afterAll(async () => {
  await vals?.stop()
  await tweede?.stop()
})
beforeEach(() => {
  vals.staat.sleutels = [nieuweSleutel('RS256')]
  vals.staat.metadata = {}
})

async function huisMet(deel: Partial<Inlogdienst> = {}) {
  const gemeente = await nieuweGemeente()
  const huis = await opstelling(gemeente, [
    dienstVoor(gemeente, vals.issuer, deel),
    dienstVoor(gemeente, tweede.issuer, { code: 'ander', naam: 'Ander', organisatie: 'hulphuis' }),
  ])
  // The services outlive a test, and a person belongs to one organisation.
  return { ...huis, sub: `anna-${randomUUID()}` }
}
type Huis = Awaited<ReturnType<typeof huisMet>>

type Poging = {
  claims?: Record<string, unknown>
  header?: object
  /** Seconds, counted from now. */
  tijden?: { iat?: number; exp?: number; nbf?: number; auth_time?: number }
  sleutel?: Dienst['staat']['sleutels'][number]
  iss?: string | null
  bij?: Dienst
}

/** One sign-in in which the service says this; everything else about it is right. */
async function probeer(
  huis: Huis,
  { claims = {}, header = {}, tijden = {}, sleutel, iss, bij = vals }: Poging,
) {
  const persoon = huis.bezoek()
  const code = bij === vals ? 'waterveen' : 'ander'
  const begin = await persoon.haal(`/aanmelden/${code}`)
  const vraag = new URL(begin.naar!).searchParams
  const nu = Math.floor(huis.nu().getTime() / 1000)
  const momenten = Object.entries({ iat: 0, exp: 300, ...tijden }).map(([naam, over]) => [naam, nu + over])
  const inhoud = {
    iss: bij.issuer,
    aud: 'baken',
    sub: huis.sub,
    nonce: vraag.get('nonce'),
    amr: ['mfa'],
    groups: ['baken-regie'],
    ...Object.fromEntries(momenten),
    ...claims,
  }
  bij.staat.idToken = () => onderteken(inhoud, sleutel ?? bij.staat.sleutels[0]!, header)
  const terug = new URLSearchParams({ code: 'x', state: vraag.get('state')!, iss: iss ?? bij.issuer })
  if (iss === null) terug.delete('iss')
  const antwoord = await persoon.haal(`/aanmelden/${code}/terug?${terug}`)
  const wie = await huis.wieIs(persoon)
  return { antwoord, wie, code: huis.log.at(-1)?.split(': ')[1] }
}

const geclaimd = 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'
const ongeldig = 'OAUTH_INVALID_RESPONSE'
const opTijd = 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'

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
    const eigen = vals.staat.sleutels[0]!
    const sleutel = nieuweSleutel('RS256', eigen.kid)
    const uitslag = await probeer(await huisMet(), { sleutel })
    expect([uitslag.antwoord.status, uitslag.wie]).toEqual([400, null])
  })

  test('met een algoritme dat niet in het bestand staat wordt geweigerd, ook als de dienst het noemt', async () => {
    vals.staat.sleutels = [nieuweSleutel('RS512'), nieuweSleutel('ES256')]
    const [rs512, es256] = vals.staat.sleutels
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

describe('het antwoord zelf', () => {
  test('van een andere issuer wordt geweigerd (RFC 9207)', async () => {
    const uitslag = await probeer(await huisMet(), { iss: 'https://kwaad.example' })
    expect([uitslag.antwoord.status, uitslag.code]).toEqual([400, ongeldig])
    expect((await probeer(await huisMet(), { iss: null })).code).toBe(ongeldig)
  })

  test('van de ene dienst geldt niet bij de andere', async () => {
    const huis = await huisMet()
    const persoon = huis.bezoek()
    const vraag = new URL((await persoon.haal('/aanmelden/waterveen')).naar!).searchParams
    const terug = new URLSearchParams({ code: 'x', state: vraag.get('state')!, iss: tweede.issuer })
    tweede.staat.gevraagd = []
    expect((await persoon.haal(`/aanmelden/ander/terug?${terug}`)).status).toBe(400)
    expect(huis.log).toEqual(['aanmelden via ander geweigerd: andere-inlogdienst'])
    expect(tweede.staat.gevraagd).toEqual([])
  })

  test('hetzelfde subject bij een andere dienst is een ander mens', async () => {
    const huis = await huisMet()
    const een = await probeer(huis, {})
    expect(een.wie!.rollen).toEqual(['regisseur'])
    const twee = await probeer(huis, { bij: tweede })
    expect(twee.antwoord.naar).toBe('/')
    expect(twee.wie!.accountId).not.toBe(een.wie!.accountId)
  })

  test('een naam van de dienst neemt geen account over', async () => {
    const huis = await huisMet()
    const een = await probeer(huis, {
      claims: { preferred_username: 'regisseur@example.nl', name: undefined },
    })
    const twee = await probeer(huis, {
      claims: { sub: `bo-${huis.sub}`, preferred_username: 'regisseur@example.nl' },
    })
    expect(een.wie!.naam).toBe('regisseur@example.nl')
    expect(twee.wie!.accountId).not.toBe(een.wie!.accountId)
  })
})

describe('de gegevens van de dienst', () => {
  test.each(['https://kwaad.example', ''])(
    'met een andere issuer (%j) worden niet gebruikt',
    async (erbij) => {
      vals.staat.metadata = { issuer: erbij || `${vals.issuer}/` }
      const huis = await huisMet()
      const { antwoord } = await huis.logIn('anna')
      expect(antwoord.status).toBe(400)
      expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: issuer-anders'])
    },
  )

  test('worden een keer opgehaald en bewaard, de sleutels elke keer', async () => {
    const huis = await huisMet()
    vals.staat.gevraagd = []
    await probeer(huis, {})
    await probeer(huis, {})
    const keren = (pad: string) => vals.staat.gevraagd.filter((url) => url === pad).length
    expect(keren('/.well-known/openid-configuration')).toBe(1)
    expect(keren('/sleutels')).toBe(2)
  })

  test('een sleutel die is ingetrokken, telt meteen niet meer', async () => {
    const huis = await huisMet()
    const oud = vals.staat.sleutels[0]!
    expect((await probeer(huis, {})).antwoord.naar).toBe('/')
    vals.staat.sleutels = [nieuweSleutel('RS256')]
    expect((await probeer(huis, { sleutel: oud })).code).toBe('OAUTH_KEY_SELECTION_FAILED')
    expect((await probeer(huis, {})).antwoord.naar).toBe('/')
  })

  test('een pagina die geen dienst is, heet niet bereikbaar', async () => {
    const gemeente = await nieuweGemeente()
    const huis = await opstelling(gemeente, [dienstVoor(gemeente, `${vals.issuer}/geen-dienst`)])
    expect((await huis.logIn('anna')).antwoord.status).toBe(503)
    expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: onbereikbaar'])
  })
})
