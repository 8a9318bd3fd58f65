import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { regio } from '../../../../test/gemeente.ts'
import { projectmap } from '../../../platform/projectmap.ts'
import { laadRegio } from '../../netwerk/index.ts'
import { laadInlogdiensten } from './laad-inlogdiensten.ts'

const map = mkdtempSync(join(tmpdir(), 'baken-inlogdiensten-'))
afterAll(() => rmSync(map, { recursive: true }))

const goed = `
inlogdiensten:
  - code: waterveen
    naam: Gemeente Waterveen
    organisatie: gemeente-waterveen
    issuer: https://inloggen.example.nl/waterveen
    clientId: baken
    clientSecretUit: GEHEIM_WATERVEEN
    vereisteAmr: [mfa]
    rolclaim: groups
    rollen:
      - { waarde: baken-regie, gemeente: waterveen, rol: regisseur }
    koppelen: automatisch
`
const env = { GEHEIM_WATERVEEN: 'geheim' }

function laad(tekst: string, deel: { openbaarAdres?: string; env?: Record<string, string> } = {}) {
  const aanmeldbestand = join(map, 'aanmelden.yaml')
  writeFileSync(aanmeldbestand, tekst)
  return laadInlogdiensten({ aanmeldbestand, openbaarAdres: 'https://baken.example.nl', env, regio, ...deel })
}

function fouten(tekst: string, deel: Parameters<typeof laad>[1] = {}): string[] {
  try {
    laad(tekst, deel)
  } catch (fout) {
    return (fout as Error).message.split('\n').slice(1)
  }
  return []
}

describe('het bestand van BAKEN_AANMELDEN', () => {
  test('zonder bestand zijn er geen inlogdiensten', () => {
    expect(laadInlogdiensten({ aanmeldbestand: undefined, openbaarAdres: undefined, env, regio })).toEqual([])
  })

  test('geeft een dienst met zijn geheim uit de omgeving, en met wat er niet staat ingevuld', () => {
    expect(laad(goed)).toEqual([
      {
        code: 'waterveen',
        naam: 'Gemeente Waterveen',
        organisatie: 'gemeente-waterveen',
        issuer: 'https://inloggen.example.nl/waterveen',
        clientId: 'baken',
        clientSecret: 'geheim',
        scopes: ['openid', 'profile'],
        algoritmen: ['RS256', 'ES256', 'PS256'],
        klokverschil: 30,
        vereisteAmr: ['mfa'],
        vereisteAcr: [],
        rolclaim: 'groups',
        rollen: [{ waarde: 'baken-regie', gemeente: 'waterveen', rol: 'regisseur' }],
        koppelen: 'automatisch',
      },
    ])
  })

  const kapot: [string, string, string][] = [
    [
      'https://inloggen.example.nl/waterveen',
      'http://inloggen.example.nl',
      'inlogdiensten.0.issuer: moet een adres met https zijn',
    ],
    [
      'https://inloggen.example.nl/waterveen',
      'https://inloggen.example.nl?x=1',
      'inlogdiensten.0.issuer: moet een adres met https zijn',
    ],
    [
      'clientSecretUit: GEHEIM_WATERVEEN',
      'clientSecretUit: GEHEIM_WEG',
      'de omgevingsvariabele GEHEIM_WEG is niet gezet',
    ],
    [
      'clientSecretUit: GEHEIM_WATERVEEN',
      'clientSecretUit: GEHEIM_WATERVEEN\n    clientSecret: abc',
      'zet het geheim nooit in dit bestand',
    ],
    ['gemeente-waterveen', 'gemeente-nergens', 'de organisatie “gemeente-nergens” bestaat niet'],
    [
      'gemeente: waterveen',
      'gemeente: nergens',
      'inlogdiensten.0.rollen.0.gemeente: de gemeente “nergens” bestaat niet',
    ],
    [
      'rol: regisseur',
      'rol: toezichthouder',
      'inlogdiensten.0.rollen.0.rol: de rol “toezichthouder” bestaat niet',
    ],
    ['rol: regisseur', 'rol: baas', 'inlogdiensten.0.rollen.0.rol: kies uit'],
    ['    vereisteAmr: [mfa]\n', '', 'inlogdiensten.0.vereisteAmr: noem vereisteAmr of vereisteAcr'],
    ['    rolclaim: groups\n', '', 'inlogdiensten.0.rolclaim: dit ontbreekt'],
    ['[mfa]', '[mfa]\n    algoritmen: [none]', 'inlogdiensten.0.algoritmen.0: kies uit'],
    ['[mfa]', '[mfa]\n    algoritmen: [HS256]', 'inlogdiensten.0.algoritmen.0: kies uit'],
    ['[mfa]', '[mfa]\n    scopes: [profile]', 'inlogdiensten.0.scopes: noem ook openid'],
    ['[mfa]', '[mfa]\n    klokverschil: 3600', 'inlogdiensten.0.klokverschil: mag niet meer dan 300'],
    ['[mfa]', '[mfa]\n    onbekend: x', 'inlogdiensten.0.onbekend: deze sleutel kennen we niet'],
    ['automatisch', 'altijd', 'inlogdiensten.0.koppelen: kies uit: op-uitnodiging, automatisch'],
    ['    koppelen: automatisch\n', '', 'inlogdiensten.0.koppelen: dit ontbreekt'],
  ]
  test.each(kapot)('zegt bij %j als %j wat er mis is', (van, naar, zin) => {
    const regels = fouten(goed.replace(van, naar))
    expect(regels).toHaveLength(1)
    expect(regels[0]).toContain(zin)
    expect(regels[0]).toMatch(/^regel \d+: /)
  })

  test('noemt alle problemen tegelijk, met hun regel', () => {
    const tekst = goed
      .replace('automatisch', 'altijd')
      .replace('gemeente-waterveen', 'x')
      .replace('    vereisteAmr: [mfa]\n', '')
    expect(fouten(tekst, { env: {} }).map((regel) => regel.split(':').slice(0, 2).join())).toEqual([
      'regel 3, inlogdiensten.0.vereisteAmr',
      'regel 5, inlogdiensten.0.organisatie',
      'regel 8, inlogdiensten.0.clientSecretUit',
      'regel 12, inlogdiensten.0.koppelen',
    ])
  })

  test('kent elke code, organisatie en issuer een keer', () => {
    const dubbel = goed + goed.replace('\ninlogdiensten:\n', '')
    expect(fouten(dubbel).map((regel) => regel.split(': ')[1])).toEqual([
      'inlogdiensten.1.code',
      'inlogdiensten.1.organisatie',
      'inlogdiensten.1.issuer',
    ])
  })

  test('zonder rollen koppelt niets vanzelf', () => {
    const zonder = goed.replace(/ {4}rolclaim[\s\S]*rol: regisseur }\n/, '')
    expect(fouten(zonder)).toEqual([
      expect.stringContaining('inlogdiensten.0.rollen: noem ten minste een rol'),
    ])
    expect(fouten(zonder.replace('automatisch', 'op-uitnodiging'))).toEqual([])
  })

  test('vraagt het openbare adres van Baken, met https', () => {
    const aanmeldbestand = join(map, 'aanmelden.yaml')
    expect(() => laadInlogdiensten({ aanmeldbestand, openbaarAdres: undefined, env, regio })).toThrow(
      'BAKEN_ADRES ontbreekt',
    )
    expect(fouten(goed, { openbaarAdres: 'http://baken.example.nl' })).toEqual([
      expect.stringContaining('BAKEN_ADRES: moet met https'),
    ])
    expect(fouten(goed, { openbaarAdres: 'http://localhost:3000' })).toEqual([])
  })

  test('dat er niet is of geen YAML is, stopt de start met een zin', () => {
    const weg = {
      aanmeldbestand: join(map, 'weg.yaml'),
      openbaarAdres: 'https://baken.example.nl',
      env,
      regio,
    }
    expect(() => laadInlogdiensten(weg)).toThrow('BAKEN_AANMELDEN: dit bestand bestaat niet')
    expect(fouten('inlogdiensten: [').join()).toContain('geen goede YAML')
    expect(fouten('').length).toBeGreaterThan(0)
    expect(fouten('inlogdiensten: [7]').length).toBeGreaterThan(0)
  })

  test('zoals de handleiding het voordoet, klopt', () => {
    const handleiding = readFileSync(join(projectmap, 'docs/handleiding/beheerder.md'), 'utf8')
    const aanmeldbestand = join(map, 'voorbeeld.yaml')
    writeFileSync(aanmeldbestand, /```yaml\n([\s\S]*?)```/.exec(handleiding)![1]!)
    const diensten = laadInlogdiensten({
      aanmeldbestand,
      openbaarAdres: 'https://baken.example.nl',
      env: { BAKEN_GEHEIM_ZUTPHEN: 'x', BAKEN_GEHEIM_LOCHEM: 'y' },
      regio: laadRegio(join(projectmap, 'regios/ijsselstreek')),
    })
    expect(diensten.map((dienst) => dienst.code)).toEqual(['zutphen', 'lochem'])
  })
})
