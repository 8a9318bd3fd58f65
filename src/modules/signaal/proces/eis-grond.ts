import { DomainError } from '../../../kernel/errors.ts'
import type { Weging } from '../../netwerk/index.ts'
import { kiestWatMag, weegtBronnen } from '../signaal.ts'
import { type Proces, wegingStuk } from './lees-proces.ts'
import { antwoorden, type Bronvraag, type Deelvoorstel, toegestaneBronnen } from './stuk.ts'

type Besluit = { code: string; uitkomst: string; mag?: readonly string[] }

/**
 * What has to be there before a weging counts: a privacycheck looks at what was written for it, and a weging of sources at
 * what they answered. Says which parts a privacycheck lets through.
 */
export function eisGrond(proces: Proces, weging: Weging, besluit: Besluit): readonly string[] | undefined {
  const gevolg = weging.uitkomsten.find((u) => u.code === besluit.uitkomst)!.gevolg
  if (weegtBronnen(proces.regio.fasemodel, weging.code)) eisAntwoorden(proces, besluit, gevolg)
  const gevraagd = wegingStuk(proces, weging)
  if (gevraagd === null) return undefined
  const sluit = gevolg === 'niet-opgepakt' || gevolg === 'doorverwijzen'
  if (!gevraagd && !sluit)
    throw fout(besluit, 'Er is nog niet opgeschreven wat er wordt gevraagd. Dat doet de regisseur eerst.')
  if (!gevraagd || gevolg !== 'door' || !kiestWatMag(weging)) return undefined
  const mag = opties(gevraagd).filter(({ code }) => besluit.mag?.includes(code))
  if (mag.length === 0) throw new DomainError('weging', 400, 'Vink aan wat mag.', `mag-${besluit.code}`)
  return mag.map(({ code }) => code)
}

/** The parts of which a privacycheck says whether they may. */
export function opties(stuk: Bronvraag | Deelvoorstel): { code: string; label: string }[] {
  if ('bronnen' in stuk) return stuk.bronnen.map(({ code, naam }) => ({ code, label: naam }))
  return stuk.deelnemers.map(({ code, naam, deel }) => ({ code, label: `${naam}: ${deel}` }))
}

function eisAntwoorden({ regio, beslissingen, stukken }: Proces, besluit: Besluit, gevolg: string): void {
  const mag = toegestaneBronnen(regio.fasemodel, beslissingen)
  const gegeven = mag ? antwoorden(stukken, mag.vanaf) : []
  const stopt = ['niet-opgepakt', 'doorverwijzen', 'aanvullen'].includes(gevolg)
  const open = mag?.codes.filter((code) => !gegeven.some(({ bron }) => bron === code)) ?? []
  if (open.length > 0) throw fout(besluit, 'Leg eerst van elke bron vast of er een hit was.')
  if (!stopt && !gegeven.some(({ uitslag }) => uitslag === 'hit'))
    throw fout(besluit, 'Geen enkele bron gaf een hit die u mag gebruiken. Dan sluit het signaal.')
}

function fout({ code }: Besluit, tekst: string): DomainError {
  return new DomainError('weging', 400, tekst, `uitkomst-${code}`)
}
