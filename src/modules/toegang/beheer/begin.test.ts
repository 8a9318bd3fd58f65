import { expect, test } from 'vitest'
import { beheerhuis, linksOp, verzoekenOp } from '../../../../test/accounts.ts'
import { eigenTesthuis } from '../../../../test/gemeente.ts'

eigenTesthuis()

test('de eerste beheerder kan alleen beginnen: één FG of tweede beheerder, en de gemeenten die niemand beheert', async () => {
  const huis = await beheerhuis()
  const vera = await huis.iemand('beheerder')
  const organisatie = await huis.organisatie()
  const nodigUit = async (naam: string, rol: string) => {
    const blad = await vera.browser.stuur('/accounts/uitnodigen', { naam, organisatie, rol })
    expect(linksOp(blad)).toHaveLength(1)
    return verzoekenOp(await vera.browser.haal('/accounts/goedkeuren')).length
  }
  // What cannot agree waits, also when there is nobody yet.
  expect(await nodigUit('Anna Proef', 'aandachtsfunctionaris')).toBe(1)
  expect(await nodigUit('Fenna Proef', 'fg')).toBe(1)
  const alleen = await huis.vraag(
    "select rol from toegang.accountgebeurtenis where wat = 'zonder tweede persoon'",
  )
  expect(alleen).toEqual([{ rol: 'fg' }])
  // From now on somebody holds a link that lets her agree.
  expect(await nodigUit('Ina Proef', 'beheerder')).toBe(2)

  const leeg = await huis.nieuweGemeente()
  const { html } = await vera.browser.haal('/accounts/gemeenten')
  expect(html).toContain(`Gemeente ${leeg.code}`)
  expect(html).not.toContain(`Ik ga Gemeente ${huis.gemeente.code} beheren`)
  expect((await vera.browser.stuur('/accounts/gemeenten', { gemeente: leeg.id })).status).toBe(303)
  expect(await huis.rollen(vera.id, leeg.id)).toEqual(['beheerder'])
  expect((await vera.browser.stuur('/accounts/gemeenten', { gemeente: leeg.id })).status).toBe(404)
  await vera.browser.stuur('/gemeente', { gemeente: leeg.id })
  expect((await vera.browser.haal('/accounts')).html).toContain(`Test beheerder, Gemeente ${leeg.code}`)

  // A second one in the region has to be asked from then on.
  const wim = await huis.iemand('beheerder', await huis.nieuweGemeente())
  const nog = await huis.nieuweGemeente()
  await vera.browser.stuur('/accounts/gemeenten', { gemeente: nog.id })
  expect(await huis.rollen(vera.id, nog.id)).toEqual([])
  const [id] = verzoekenOp(await wim.browser.haal('/accounts/goedkeuren')).slice(-1)
  expect((await vera.browser.stuur(`/accounts/goedkeuren/${id}/toestaan`, {})).status).toBe(403)
  await wim.browser.stuur(`/accounts/goedkeuren/${id}/toestaan`, {})
  expect(await huis.rollen(vera.id, nog.id)).toEqual(['beheerder'])
})
