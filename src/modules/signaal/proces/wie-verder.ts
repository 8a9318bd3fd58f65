import { DomainError } from '../../../kernel/errors.ts'
import type { Proces } from './lees-proces.ts'
import { nieuwVoorstel } from './schrijf-stuk.ts'
import { goedgekeurd } from './stuk.ts'

/** Somebody with whom may be shared; `grond` when a privacycheck looked at it. */
export type Ontvanger = Readonly<{ naam: string; deel?: string; grond?: string }>

export const wijZelf = 'Wij volgen zelf'

/**
 * Who may get something after the wegingen: whom the privacycheck let through, on the ground that it let through. Where no
 * check on sharing was asked, only whom the outcome itself names: a department, or the RIEC.
 */
export function ontvangers({
  regio,
  stand,
  beslissingen,
  stukken,
}: Pick<Proces, 'regio' | 'stand' | 'beslissingen' | 'stukken'>): Ontvanger[] {
  const zelf = stand.einde === 'monitoren' ? [{ naam: wijZelf }] : []
  const getoetst = goedgekeurd(regio.fasemodel, beslissingen, stukken)
  if (getoetst) return [...zelf, ...perNaam(getoetst.deelnemers)]
  if (stand.einde === 'afdeling') return regio.functies.map(({ naam }) => ({ naam }))
  if (stand.einde !== 'riec') return zelf
  const riec = regio.partners.filter(({ soort }) => soort === 'riec').map(({ naam }) => ({ naam }))
  return riec.length > 0 ? riec : [{ naam: 'RIEC' }]
}

/** Throws unless this may be shared with whoever is named, on this ground. */
export function eisOntvanger(
  proces: Parameters<typeof ontvangers>[0] & Pick<Proces, 'regio'>,
  { naam, grond = '' }: { naam: string; grond?: string },
  veld: string,
): Ontvanger {
  const mag = ontvangers(proces).find((ontvanger) => ontvanger.naam === naam)
  if (!mag)
    throw new DomainError(
      'niet-goedgekeurd',
      400,
      `Geen privacycheck heeft goedgekeurd dat u dit deelt met ${naam}. ${nieuwVoorstel(proces.regio)}`,
      veld,
    )
  if (mag.grond && grond && grond !== mag.grond)
    throw new DomainError(
      'niet-goedgekeurd',
      400,
      `Voor ${naam} is een andere grond goedgekeurd: ${mag.grond}. ${nieuwVoorstel(proces.regio)}`,
      'grond',
    )
  return mag
}

function perNaam(deelnemers: readonly Required<Ontvanger>[]): Ontvanger[] {
  const namen = [...new Set(deelnemers.map(({ naam }) => naam))]
  return namen.map((naam) => {
    const van = deelnemers.filter((deelnemer) => deelnemer.naam === naam)
    const samen = (teksten: string[]) => [...new Set(teksten)].join('; ')
    return { naam, deel: samen(van.map(({ deel }) => deel)), grond: samen(van.map(({ grond }) => grond)) }
  })
}
