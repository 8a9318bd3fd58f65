import { describe, expect, test } from 'vitest'
import { nieuweGemeente } from '../../../../test/gemeente.ts'
import { bijValseDiensten, ongeldig, opTijd } from '../../../../test/oidc/bij-valse-diensten.ts'
import { dienstVoor, opstelling } from '../../../../test/oidc/opstelling.ts'
import { nieuweSleutel } from '../../../../test/oidc/valse-dienst.ts'

const { vals, tweede, huisMet, probeer } = bijValseDiensten()

describe('een account', () => {
  test('dat is uitgezet, komt ook bij de dienst niet meer binnen', async () => {
    const huis = await huisMet()
    const { accountId } = (await probeer(huis, {})).wie!
    await huis.gemeente.systeem('aanmelden', (ctx) =>
      ctx.db.updateTable('toegang.account').set({ actief: false }).where('id', '=', accountId).execute(),
    )
    const uitslag = await probeer(huis, {})
    expect([uitslag.antwoord.status, uitslag.code]).toEqual([400, 'account-uit'])
  })

  test('hoort bij een organisatie: de dienst van een andere opent het niet', async () => {
    const huis = await huisMet()
    await probeer(huis, {})
    const ander = { ...(await huisMet({ organisatie: 'kustwacht' })), sub: huis.sub }
    const uitslag = await probeer(ander, {})
    expect([uitslag.antwoord.status, uitslag.code]).toEqual([400, 'andere-organisatie'])
  })

  test('op uitnodiging van een andere organisatie maakt de dienst niet', async () => {
    const huis = await huisMet()
    const vreemd = await nieuweGemeente()
    const uitnodiging = await huis.uitnodiging(['regisseur'], `gemeente-${vreemd.code}`)
    const uitslag = await probeer(huis, { uitnodiging })
    expect([uitslag.antwoord.status, uitslag.code]).toEqual([400, 'andere-organisatie'])
    expect((await huis.bezoek().haal(`/uitnodiging/${uitnodiging}`)).status).toBe(200)
    const eigen = await huis.uitnodiging(['regisseur'])
    expect((await huis.bezoek().haal(`/uitnodiging/${eigen}/aanmelden/ander`)).status).toBe(404)
    expect((await huis.bezoek().haal(`/uitnodiging/${eigen}/aanmelden/waterveen`)).status).toBe(303)
  })
})

describe('opnieuw inloggen', () => {
  test('vraagt een bewijs van na de vraag', async () => {
    const huis = await huisMet()
    const { accountId: opnieuw } = (await probeer(huis, {})).wie!
    expect((await probeer(huis, { opnieuw, tijden: { auth_time: 0 } })).antwoord.naar).toBe('/')
    expect((await probeer(huis, { opnieuw, tijden: { auth_time: -60 } })).code).toBe(opTijd)
    expect((await probeer(huis, { opnieuw })).code).toBe(ongeldig)
    expect((await probeer(huis, { tijden: { auth_time: -60 } })).antwoord.naar).toBe('/')
  })
})

describe('een gewone aanmelding', () => {
  test('is een bewijs van toen zij zich bij de dienst bewees, en zonder dat moment geen', async () => {
    const huis = await huisMet()
    const sinds = async (tijden?: { auth_time: number }) => {
      const { wie } = await probeer(huis, { ...(tijden && { tijden }) })
      return wie!.bewezenOp && Math.round((huis.nu().getTime() - wie!.bewezenOp.getTime()) / 60_000)
    }
    expect(await sinds({ auth_time: -7200 })).toBe(120)
    expect(await sinds({ auth_time: 20 })).toBe(0)
    expect(await sinds()).toBeNull()
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
    const terug = new URLSearchParams({ code: 'x', state: vraag.get('state')!, iss: tweede().issuer })
    tweede().staat.gevraagd = []
    expect((await persoon.haal(`/aanmelden/ander/terug?${terug}`)).status).toBe(400)
    expect(huis.log).toEqual(['aanmelden via ander geweigerd: andere-inlogdienst'])
    expect(tweede().staat.gevraagd).toEqual([])
  })

  test('hetzelfde subject bij een andere dienst is een ander mens', async () => {
    const huis = await huisMet()
    const een = await probeer(huis, {})
    expect(een.wie!.rollen).toEqual(['regisseur'])
    const twee = await probeer(huis, { bij: tweede() })
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
      vals().staat.metadata = { issuer: erbij || `${vals().issuer}/` }
      const huis = await huisMet()
      const { antwoord } = await huis.logIn('anna')
      expect(antwoord.status).toBe(400)
      expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: issuer-anders'])
    },
  )

  test('worden een keer opgehaald en bewaard, de sleutels elke keer', async () => {
    const huis = await huisMet()
    vals().staat.gevraagd = []
    await probeer(huis, {})
    await probeer(huis, {})
    const keren = (pad: string) => vals().staat.gevraagd.filter((url) => url === pad).length
    expect(keren('/.well-known/openid-configuration')).toBe(1)
    expect(keren('/sleutels')).toBe(2)
  })

  test('een sleutel die is ingetrokken, telt meteen niet meer', async () => {
    const huis = await huisMet()
    const oud = vals().staat.sleutels[0]!
    expect((await probeer(huis, {})).antwoord.naar).toBe('/')
    vals().staat.sleutels = [nieuweSleutel('RS256')]
    expect((await probeer(huis, { sleutel: oud })).code).toBe('OAUTH_KEY_SELECTION_FAILED')
    expect((await probeer(huis, {})).antwoord.naar).toBe('/')
  })

  test('een pagina die geen dienst is, heet niet bereikbaar', async () => {
    const gemeente = await nieuweGemeente()
    const huis = await opstelling(gemeente, [dienstVoor(gemeente, `${vals().issuer}/geen-dienst`)])
    expect((await huis.logIn('anna')).antwoord.status).toBe(503)
    expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: onbereikbaar'])
  })
})
