import type { Page } from 'playwright-core'
import { wachtzin } from '../demo/logins.ts'

type Waar = { adres: string; klok: { nu: Date } }

/** Signs in as one of the fictional people of the demo. */
export async function logIn(pagina: Page, { adres }: Waar, inlognaam: string): Promise<void> {
  await pagina.goto(`${adres}/inloggen`)
  await pagina.fill('#inlognaam', inlognaam)
  await pagina.fill('#wachtwoord', wachtzin)
  await pagina.locator('main button').click()
  await pagina.fill('#code', (await pagina.textContent('[data-code]'))!)
  await pagina.locator('main button').click()
}
