import { expect, test } from 'vitest'
import { hashWachtwoord, klopt } from './wachtwoord.ts'

test('wat wordt bewaard, kost zo veel om te raden als OWASP het minste noemt: argon2id, 19 MiB, twee keer', async () => {
  const bewaard = await hashWachtwoord('vier losse woorden samen')
  expect(bewaard).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await klopt('vier losse woorden samen', bewaard)).toBe(true)
  expect(await klopt('vier losse woorden', bewaard)).toBe(false)
  expect(await klopt('vier losse woorden samen', null)).toBe(false)
})
