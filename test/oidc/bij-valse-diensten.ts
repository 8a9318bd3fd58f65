import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { beginAanmelding } from '../../src/modules/toegang/oidc/begin-aanmelding.ts'
import type { Inlogdienst } from '../../src/modules/toegang/oidc/inlogdienst.ts'
import { nieuweGemeente } from '../gemeente.ts'
import { dienstVoor, opstelling } from './opstelling.ts'
import { onderteken, startValseDienst } from './valse-dienst.ts'

type Dienst = Awaited<ReturnType<typeof startValseDienst>>

export type Poging = {
  claims?: Record<string, unknown>
  header?: object
  /** Seconds, counted from now. */
  tijden?: { iat?: number; exp?: number; nbf?: number; auth_time?: number }
  sleutel?: Dienst['staat']['sleutels'][number]
  iss?: string | null
  bij?: Dienst
  /** The account that has to prove it again. */
  opnieuw?: string
  uitnodiging?: string
}

/** What the log says of a refusal by the library. */
export const geclaimd = 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'
export const ongeldig = 'OAUTH_INVALID_RESPONSE'
export const opTijd = 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'

/** Two services that say what the test wants, for one test file. */
export function bijValseDiensten() {
  let vals: Dienst
  let tweede: Dienst
  /** A test that needs others gives it others; making one takes longer than most of the tests. */
  let eigenSleutels: Dienst['staat']['sleutels']
  beforeAll(async () => {
    vals = await startValseDienst()
    eigenSleutels = vals.staat.sleutels
    tweede = await startValseDienst()
  })
  afterAll(async () => {
    await vals?.stop()
    await tweede?.stop()
  })
  beforeEach(() => {
    vals.staat.sleutels = eigenSleutels
    vals.staat.metadata = {}
  })

  async function huisMet(deel: Partial<Inlogdienst> = {}) {
    const gemeente = await nieuweGemeente()
    const huis = await opstelling(gemeente, [
      dienstVoor(gemeente, vals.issuer, deel),
      dienstVoor(gemeente, tweede.issuer, { code: 'ander', naam: 'Ander', organisatie: 'hulphuis' }),
    ])
    // The services outlive a test, and a person belongs to one organisation.
    return { ...huis, gemeente, sub: `anna-${randomUUID()}` }
  }

  /** One sign-in in which the service says this; everything else about it is right. */
  async function probeer(huis: Awaited<ReturnType<typeof huisMet>>, poging: Poging) {
    const { claims = {}, header = {}, tijden = {}, sleutel, iss, bij = vals, opnieuw, uitnodiging } = poging
    const persoon = huis.bezoek()
    const code = bij === vals ? 'waterveen' : 'ander'
    const dienst = huis.inlogdiensten.met(code)
    const begin = await beginAanmelding(
      huis,
      { dienst, ...(opnieuw && { opnieuw }), ...(uitnodiging && { uitnodiging }) },
      huis.nu(),
    )
    for (const { naam, waarde } of begin.koekjes) persoon.koekjes.set(naam, waarde!)
    const vraag = new URL(begin.naar).searchParams
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

  return { vals: () => vals, tweede: () => tweede, huisMet, probeer }
}
