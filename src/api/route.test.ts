import { expect, test } from 'vitest'
import { z } from 'zod'
import { route } from './route.ts'

const heel = {
  recht: 'melding:toevoegen',
  doel: 'melden',
  verwerking: 'proef',
  scope: ['meldingen:partner'],
  input: z.object({}),
  output: z.object({}),
  handler: async () => ({ status: 200, inhoud: {} }),
} as const

test.each(['recht', 'doel', 'verwerking', 'scope'] as const)(
  'een route zonder %s laat zich niet verklaren',
  (deel) => {
    for (const leeg of [undefined, deel === 'scope' ? [] : ''])
      expect(() => route('POST', '/v1/proef', { ...heel, [deel]: leeg } as typeof heel)).toThrow(
        `${deel} ontbreekt`,
      )
  },
)

test('een route zegt bij welke versie ze hoort', () => {
  expect(() => route('GET', '/proef', heel)).toThrow('welke versie')
  expect(route('GET', '/v1/proef', heel)).toMatchObject({ soort: 'api', lees: 'niets' })
})
