import type { Bagadres, Baguitkomst } from '../../../platform/bronnen/index.ts'
import type { Adres } from './balie.schema.ts'

/** Why the desk reports in one step: a registration at an address that is used for something else than living. */
export const anderGebruik = 'Inschrijving op een adres met een ander gebruik dan wonen'

export function adresTekst({ postcode, huisnummer, huisletter, toevoeging }: Adres): string {
  const nummer = [huisnummer + huisletter, toevoeging].filter(Boolean).join('-')
  return `${postcode.slice(0, 4)} ${postcode.slice(4)} ${nummer}`
}

/** Does nobody live here by the book? Of an address with several uses one is enough to live in. */
export function isOmTeWonen({ gebruiksdoelen }: Bagadres): boolean {
  return gebruiksdoelen.includes('woonfunctie')
}

/** What the BAG said, in a sentence for an address. */
export function bagTekst({ regels, soort, gebruiksdoelen, oppervlakte }: Bagadres): string {
  const doel = gebruiksdoelen.length > 0 ? gebruiksdoelen.join(', ') : soort || 'geen gebruiksdoel'
  const grootte = oppervlakte === null ? '' : `, ${oppervlakte} m²`
  return `${regels.filter(Boolean).join(', ')}: ${doel}${grootte}`
}

export function bagTeksten(uitkomst: Baguitkomst): string {
  if (uitkomst.soort === 'onbereikbaar') return ''
  if (uitkomst.soort === 'onbekend') return 'De BAG kent dit adres niet'
  return uitkomst.adressen.map(bagTekst).join('\n')
}
