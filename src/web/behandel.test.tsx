import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bezoeker } from '../../test/bezoeker.ts'
import { nieuweGemeente, nu, testhuis } from '../../test/gemeente.ts'
import type { Beleidsregel } from '../kernel/beleid.ts'
import { intussenGewijzigd, nietGevonden } from '../kernel/errors.ts'
import { monteer } from './monteer.ts'
import { actie, page } from './page.ts'
import { Tekstvak } from './ui/index.ts'
import type { Ingelogde } from './verzoek.ts'
import { Werkscherm } from './werkscherm.tsx'

const regels: Beleidsregel[] = [
  {
    rol: 'schrijver',
    compartiment: 'brief',
    handelingen: ['lezen', 'wijzigen'],
    doel: 'schrijven',
    grond: 'proef',
  },
]
const declaratie = { recht: 'brief:lezen', doel: 'schrijven', verwerking: 'proef', spoor: 'geen' } as const

const brief = page('/brief/:id', {
  ...declaratie,
  invoer: z.object({ id: z.string().regex(/^[a-z]+$/) }),
  laad: async (_ctx, { id }) => {
    if (id === 'weg') throw nietGevonden()
    return id
  },
  toon: ({ omgeving, gegevens }) => (
    <Werkscherm omgeving={omgeving} titel={`Brief ${gegevens}`}>
      <Tekstvak naam="tekst" label="Tekst" form={omgeving.formulier} />
    </Werkscherm>
  ),
})

const schrijf = actie('/brief/:id', {
  ...declaratie,
  recht: 'brief:wijzigen',
  schema: z.object({
    id: z.string(),
    tekst: z.string().min(3, 'Schrijf iets meer.'),
    groet: z.string('Kies een groet.'),
  }),
  voer: async (_ctx, { tekst }) => {
    if (tekst === 'botsing') throw intussenGewijzigd()
    if (tekst === 'storing') throw Object.assign(new Error('weg'), { code: 'ECONNREFUSED' })
    if (tekst === 'kapot') throw new Error('geheim dat niemand mag lezen')
  },
  daarna: () => '/klaar',
  bij: brief,
})

async function opstelling(rollen: string[] | null) {
  const { unitOfWork } = await testhuis()
  const { id: gemeenteId, account } = await nieuweGemeente()
  const log: string[] = []
  const wie: Ingelogde | null = rollen && {
    accountId: await account('medewerker'),
    naam: 'Lena Proef',
    organisatieId: gemeenteId,
    organisatie: 'Gemeente',
    gemeenteId,
    gemeente: 'Waterveen',
    gemeenten: [],
    rollen,
    bewezenOp: nu,
  }
  const installatie = { demo: false, oefenmodus: true }
  const app = monteer(
    {
      unitOfWork,
      klok: () => nu,
      regels,
      ingelogde: async () => wie,
      installatie,
      log: (regel) => log.push(regel),
    },
    [brief, schrijf],
  )
  const lena = bezoeker(app)
  lena.koekjes.set('__Host-baken', 'x')
  return { app, lena, log }
}

describe('een pagina', () => {
  test('wil weten waarvoor: zonder recht, doel of verwerking bestaat hij niet', () => {
    for (const weg of ['recht', 'doel', 'verwerking']) {
      expect(() => page('/x', { ...declaratie, [weg]: '', antwoord: async () => ({ naar: '/' }) })).toThrow(
        weg,
      )
    }
  })

  test('is er niet voor wie hem niet mag zien, net als een pagina die er niet is', async () => {
    const { lena } = await opstelling(['lezer'])
    const nietVanHaar = await lena.haal('/brief/een')
    const bestaatNiet = await lena.haal('/bestaat-niet')
    expect([nietVanHaar.status, bestaatNiet.status]).toEqual([404, 404])
    expect(nietVanHaar.html).toBe(bestaatNiet.html)
  })

  test('stuurt wie niet is ingelogd naar het inloggen', async () => {
    const { lena } = await opstelling(null)
    expect((await lena.haal('/brief/een')).naar).toBe('/inloggen')
  })

  test('heeft strenge koppen en laat niets in de browser staan', async () => {
    const { lena } = await opstelling(['schrijver'])
    const { headers } = await lena.haal('/brief/een')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })
})

describe('een formulier', () => {
  test('noemt alle problemen tegelijk en houdt de tekst', async () => {
    const { lena } = await opstelling(['schrijver'])
    const blad = await lena.stuur('/brief/een', { tekst: 'ab' })
    expect(blad.status).toBe(400)
    expect(blad.html).toContain('Schrijf iets meer.')
    expect(blad.html).toContain('Kies een groet.')
    expect(blad.html).toContain('>ab</textarea>')
  })

  test('is er niet voor een dossier dat er niet is, ook als de invoer niet klopt', async () => {
    const { lena } = await opstelling(['schrijver'])
    expect((await lena.stuur('/brief/weg', { tekst: 'ab' })).status).toBe(404)
  })

  test('overschrijft niet wat een ander intussen deed, en houdt de tekst', async () => {
    const { lena } = await opstelling(['schrijver'])
    const blad = await lena.stuur('/brief/een', { tekst: 'botsing', groet: 'dag' })
    expect(blad.status).toBe(409)
    expect(blad.html).toContain('>botsing</textarea>')
  })

  test('zegt bij een storing dat er niets is opgeslagen, met de tekst op de pagina', async () => {
    const { lena } = await opstelling(['schrijver'])
    const blad = await lena.stuur('/brief/een', { tekst: 'storing', groet: 'dag' })
    expect(blad.status).toBe(503)
    expect(blad.html).toContain('value="storing"')
    expect(blad.html).not.toContain('meldcode')
  })

  test('geeft na een verlopen sessie de lange tekst terug', async () => {
    const { lena } = await opstelling(null)
    const lang = 'Een lang verhaal. '.repeat(50)
    const blad = await lena.stuur('/brief/een', { tekst: lang, groet: 'dag', wachtwoord: 'hoort hier niet' })
    expect(blad.status).toBe(401)
    expect(blad.html).toContain(lang.trim())
    expect(blad.html).not.toContain('hoort hier niet')
  })

  test('toont en logt bij een fout van ons niets van wat er stond', async () => {
    const { lena, log } = await opstelling(['schrijver'])
    const blad = await lena.stuur('/brief/een', { tekst: 'kapot', groet: 'dag' })
    expect(blad.status).toBe(500)
    expect(blad.html + log.join()).not.toContain('geheim dat')
  })

  test.each(['emoji 👩‍👧 en مرحبا', 'nul\0byte', '<script>alert(1)</script>'])(
    'houdt %j heel en onschadelijk',
    async (tekst) => {
      const { lena } = await opstelling(['schrijver'])
      const blad = await lena.stuur('/brief/een', { tekst, groet: ['a', 'b'] })
      expect(blad.status).toBe(400)
      expect(blad.html).not.toContain('<script')
      expect(blad.html).not.toContain('\0')
    },
  )

  test('neemt honderd kilobyte aan, en meer dan anderhalve megabyte niet', async () => {
    const { lena } = await opstelling(['schrijver'])
    expect((await lena.stuur('/brief/een', { tekst: 'x'.repeat(100_000), groet: 'dag' })).naar).toBe('/klaar')
    expect((await lena.stuur('/brief/een', { tekst: 'x'.repeat(1_600_000), groet: 'dag' })).status).toBe(413)
  })

  test('leest geen JSON, hoe diep ook', async () => {
    const { app } = await opstelling(['schrijver'])
    const body = `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`
    const headers = {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      cookie: '__Host-baken=x',
    }
    expect((await app.request('/brief/een', { method: 'POST', body, headers })).status).toBe(415)
  })
})
