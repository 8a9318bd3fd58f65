import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { lockbestanden, metPlaatsen, register } from '../dev/lockbestand.ts'

test.each(lockbestanden)(
  'elk pakket heeft een plaats, en die noemt geen register (zo niet: npm run lockbestand)',
  (pad) => {
    const lock = readFileSync(pad, 'utf8')
    expect(metPlaatsen(lock)).toBe(lock)
    expect(readFileSync(join(dirname(pad), '.npmrc'), 'utf8')).toContain(
      `replace-registry-host=${register}\n`,
    )
  },
)

test('een plaats die npm er zelf in zette, wordt er een van niemand', () => {
  const integrity = 'sha512-een'
  const van = (resolved?: string) => ({
    packages: {
      '': { version: '1.0.0' },
      'node_modules/een/node_modules/@twee/drie': {
        version: '4.5.6',
        ...(resolved && { resolved }),
        integrity,
      },
      'node_modules/anders': { name: 'echt', version: '7.0.0', ...(resolved && { resolved }), integrity },
    },
  })
  const na = JSON.parse(metPlaatsen(JSON.stringify(van('https://npm.example.nl/x.tgz'))))
  expect(na.packages['']).toEqual({ version: '1.0.0' })
  const [, drie, anders] = Object.values<{ resolved: string }>(na.packages)
  expect(drie!.resolved).toBe('https://registry.invalid/@twee/drie/-/drie-4.5.6.tgz')
  expect(anders!.resolved).toBe('https://registry.invalid/echt/-/echt-7.0.0.tgz')
  expect(metPlaatsen(JSON.stringify(van()))).toBe(
    metPlaatsen(JSON.stringify(van('https://npm.example.nl/x.tgz'))),
  )
})
