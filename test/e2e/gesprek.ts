import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { tekstenIn } from '../../src/modules/melding/teksten/talen.ts'
import { taken } from '../../src/taken.ts'
import type { Huis } from './huis.ts'
import type { stappen } from './stappen.ts'

const dag = 86_400_000

/** The whole conversation with somebody nobody knows, in the language that she chose. */
export async function voerGesprek(huis: Huis, doe: ReturnType<typeof stappen>, taal: string): Promise<void> {
  const t = tekstenIn(taal)
  const melder = await doe.zonderJavaScript()
  const wat = `Vijf mensen in een keet (${taal}).`
  const code = await doe.meld(melder, { wie: 'gezien', wat, contact: 'Schrijf, bel niet', taal })

  const anna = await doe.zonderJavaScript()
  await doe.isBinnen(anna, 'aandachtsfunctionaris')
  const melding = await vindMelding(doe, anna, wat)
  await anna.getByRole('link', { name: 'Schrijf de melder een antwoord' }).click()
  await anna.getByRole('link', { name: 'Gebeurt het nu nog?' }).click()
  expect(await anna.isChecked('input[name=vraag]')).toBe(true)
  const vraag = await anna.inputValue('#tekst')
  await doe.druk(anna, 'Versturen')
  expect(await anna.textContent('main')).toMatch(/Vraag aan de melder\s*Nog niet gezien/)

  const gelezen = await doe.leesVervolg(melder, code, taal)
  expect(gelezen).toContain(vraag)
  expect(gelezen).toContain(t.gesprek.vraagUitleg)
  await melder.fill('#tekst', 'Ja. Elke nacht.')
  await doe.druk(melder, t.vervolg.verstuur)
  expect(await melder.textContent('main')).toContain(t.gesprek.nogNietGelezen)
  expect(await melder.textContent('main')).not.toContain(t.gesprek.vraagUitleg)

  await doe.naar(anna, melding)
  expect(await anna.textContent('main')).toMatch(/Vraag aan de melder\s*Nog niet gezien/)
  expect(await anna.textContent('main')).toContain('Ja. Elke nacht.')
  huis.klok.nu = new Date(huis.klok.nu.getTime() + dag)
  await taken(huis.unitOfWork, () => huis.klok.nu)
    .find(({ naam }) => naam === 'gezien')!
    .doe()
  // A day later her session has ended as well.
  await doe.isBinnen(anna, 'aandachtsfunctionaris')
  await doe.naar(anna, melding)
  expect(await anna.textContent('main')).toMatch(/Vraag aan de melder\s*Gezien/)

  await doe.leesVervolg(melder, code, taal)
  await doe.druk(melder, t.gesprek.stop.knop)
  expect(await melder.textContent('main')).toContain(t.gesprek.stop.uitleg[2])
  await doe.druk(melder, t.gesprek.stop.bevestig)
  expect(await melder.textContent('main')).not.toContain(t.gesprek.stop.knop)

  await doe.naar(anna, melding)
  expect(await anna.textContent('main')).toContain('geen contact meer')
  expect(await anna.getByRole('link', { name: /antwoord/ }).count()).toBe(0)
  await doe.naar(anna, `${melding}/beantwoorden`)
  expect(await anna.locator('textarea').count()).toBe(0)
  expect(await anna.textContent('main')).toContain('geen contact meer')
}

async function vindMelding(doe: ReturnType<typeof stappen>, anna: Page, wat: string): Promise<string> {
  await doe.naar(anna, '/werkvoorraad?soort=melding&toestand=open')
  const eerste = anna.locator('main a[href^="/meldingen/"]').first()
  await eerste.click()
  expect(await anna.textContent('main')).toContain(wat)
  return new URL(anna.url()).pathname
}
