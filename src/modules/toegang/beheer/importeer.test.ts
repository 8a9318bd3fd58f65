import { expect, test } from 'vitest'
import { beheerhuis, linksOp } from '../../../../test/accounts.ts'
import { eigenTesthuis } from '../../../../test/gemeente.ts'

eigenTesthuis()

test('wie met een lijst begint, leest vooraf wie een tweede persoon nodig heeft: wat erna gebeurt', async () => {
  const huis = await beheerhuis()
  const vera = await huis.iemand('beheerder')
  const plek = `gemeente-${huis.gemeente.code}`
  const lijst = [
    'naam;organisatie;rollen',
    `Anna;${plek};aandachtsfunctionaris`,
    `Fenna;${plek};fg`,
    `Ina;${plek};beheerder`,
  ]
  const voorbeeld = await vera.browser.stuur('/accounts/importeren', { lijst: lijst.join('\n') })
  const wacht = (naam: string) =>
    new RegExp(`${naam}.*?<td[^>]*>(nodig|niet nodig)`).exec(voorbeeld.html)?.[1]
  expect([wacht('Anna'), wacht('Fenna'), wacht('Ina')]).toEqual(['nodig', 'niet nodig', 'nodig'])
  const verzegeld = /name="verzegeld" value="([^"]+)"/.exec(voorbeeld.html)![1]!
  expect(linksOp(await vera.browser.stuur('/accounts/importeren/bevestigen', { verzegeld }))).toHaveLength(3)
  const toestanden = await huis.vraag('select rol, toestand from toegang.rolverzoek order by rol')
  expect(toestanden).toEqual([
    { rol: 'aandachtsfunctionaris', toestand: 'gevraagd' },
    { rol: 'beheerder', toestand: 'gevraagd' },
    { rol: 'fg', toestand: 'toegestaan' },
  ])
})

test('is dat veranderd sinds zij keek, dan maakt de lijst niemand', async () => {
  const huis = await beheerhuis()
  const waar = await huis.nieuweGemeente()
  const vera = await huis.iemand('beheerder', waar)
  const lijst = `naam;organisatie;rollen\nFenna;gemeente-${waar.code};aandachtsfunctionaris`
  const { html } = await vera.browser.stuur('/accounts/importeren', { lijst })
  const verzegeld = /name="verzegeld" value="([^"]+)"/.exec(html)![1]!
  await huis.persoon('beheerder', waar)
  const voor = await huis.stand()
  expect((await vera.browser.stuur('/accounts/importeren/bevestigen', { verzegeld })).status).toBe(409)
  expect(await huis.stand()).toBe(voor)
})
