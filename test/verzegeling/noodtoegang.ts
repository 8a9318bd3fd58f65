import { expect } from 'vitest'
import type { Papier } from '../papier.ts'
import { type Wandeling, woord } from './wandeling.ts'

/** Asked, allowed and judged afterwards; what the FG writes about acute danger and about starting with Baken. */
export async function doorloopNoodtoegang(
  wandeling: Wandeling,
  anna: Papier,
  signaal: string,
): Promise<void> {
  const { binnen, stuur, ga } = wandeling
  await anna.naar(signaal)
  const kenmerk = anna.tekst('h1').replace('Signaal ', '')
  const joris = await binnen('jurist')
  await ga(joris, '/noodtoegang', { form: 'main form[action="/noodtoegang"]', kenmerk })
  await anna.naar('/noodtoegang')
  expect(anna.tekst()).toContain(woord)
  await anna.druk(/^Toestaan/)
  const fenna = await binnen('fg')
  for (const lijst of ['/fg/noodtoegang', '/fg/acuut']) {
    await fenna.naar(lijst)
    await fenna.volg(`main a[href^="${lijst}/"]`)
    await stuur(fenna)
  }
  await doorloopIngebruikname(wandeling, fenna)
}

/** References of documents, and why the adoption was withdrawn; deputies are chosen, not written. */
async function doorloopIngebruikname({ was, stuur }: Wandeling, fenna: Papier): Promise<void> {
  await fenna.naar('/ingebruikname')
  for (const welk of ['dpia', 'protocol']) {
    for (const [deel, waarde] of Object.entries({ dag: '1', maand: '2', jaar: '2026' }))
      fenna.vul(`#${welk}-${deel}`, waarde)
    fenna.vul(`#${welk}Kenmerk`, `Zie ${woord} hier`)
  }
  await fenna.druk('Vastleggen en tekenen')
  expect(fenna.tekst()).toContain(woord)
  was('/ingebruikname')
  await fenna.volg('main a:contains("Intrekken")')
  await stuur(fenna)
  expect(fenna.tekst()).toContain('Eerder ingetrokken')
}
