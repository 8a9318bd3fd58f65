import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { plekVan } from './eigen-adres.ts'
import { actie, page } from './page.ts'

const declaratie = { recht: 'brief:lezen', doel: 'schrijven', verwerking: 'proef' } as const
const antwoord = async () => ({ naar: '/' })
const brief = page('/brief/:id', { ...declaratie, antwoord })
const routes = [
  page('/', { ...declaratie, antwoord }),
  brief,
  page('/jaar/:jaar{[0-9]+}', { ...declaratie, antwoord }),
  actie('/brief/:id/weg', { ...declaratie, schema: z.object({}), antwoord, bij: brief }),
]
const naar = (adres: string) => plekVan(routes, 'GET', adres)?.adres ?? null

describe('een adres om naar terug te gaan', () => {
  test.each(['/', '/brief/een', '/brief/een?blad=2', '/brief/%C3%AF', '/jaar/2026'])(
    '%s is van ons',
    (adres) => expect(naar(adres)).toBe(adres),
  )

  test.each([
    '//evil.example',
    '//evil.example/brief/een',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/%09/evil.example',
    '///evil.example',
    'https://evil.example',
    'https:',
    'https:evil.example',
    'https:/brief/een',
    'javascript:alert(1)',
    ' /brief/een',
    'brief/een',
    '/@evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/brief/een\r\nSet-Cookie: x=1',
    '/brief/%',
    '/brief/',
    '/jaar/x',
    '/brief/een/weg',
    '/bestaat-niet',
    '',
  ])('%j is het niet', (adres) => expect(naar(adres)).toBeNull())

  test('wat de browser er van maakt, blijft van ons: punten in een pad zijn weg', () => {
    expect(naar('/brief/../brief/een#blok')).toBe('/brief/een')
  })

  test('geeft de delen van het pad terug', () => {
    expect(plekVan(routes, 'POST', '/brief/%C3%AF/weg')).toMatchObject({
      pad: '/brief/%C3%AF/weg',
      params: { id: 'ï' },
    })
  })
})
