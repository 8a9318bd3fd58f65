import type { Papier } from '../papier.ts'
import { type Wandeling, woord } from './wandeling.ts'

/** From the first weging again to a plan of action, closed, opened and stopped: every form on the way. */
export async function doorloopProces(wandeling: Wandeling, anna: Papier, signaal: string): Promise<void> {
  const { binnen, stuur, overDagen } = wandeling
  const petra = await binnen('privacyfunctionaris')
  async function toets(): Promise<void> {
    await petra.naar('/privacychecks')
    await petra.volg('main a[href^="/privacychecks/"]')
    await stuur(petra)
  }
  const ga = (deel: string, dagen = 0) =>
    wandeling.ga(anna, `${signaal}/${deel}`, { datum: overDagen(dagen) })
  async function weeg(code: string, uitkomst: string): Promise<void> {
    await anna.naar(`${signaal}/weging`)
    anna.vink(`input[name="uitkomst-${code}"][value=${uitkomst}]`)
    anna.vul(`[name="reden-${code}"]`, `Om ${woord}`)
    await anna.druk('Wegingen vastleggen')
  }
  await ga('terugsturen')
  await ga('weging')
  await weeg('3', 'verder')
  await ga('bronvraag')
  await toets()
  await ga('bronuitslag', -1)
  await weeg('4', 'naar-overleg')
  await ga('deelvoorstel')
  await toets()
  await ga('taken', 20)
  await anna.naar(signaal)
  const taak = anna.links('main a[href*="/taken/"]')[0]!
  await ga(taak.slice(signaal.length + 1), 21)
  await anna.naar(taak)
  anna.vink('input[name=toestand][value=gedaan]')
  anna.vul('#resultaat', `Klaar met ${woord}`)
  await anna.druk('Opslaan')
  await ga('overdracht', -1)
  for (const deel of ['reactie', 'sluiten', 'bericht', 'heropenen', 'stoppen', 'heropenen']) await ga(deel)
}
