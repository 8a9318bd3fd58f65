import { bronregel, type Gegeven, tekstenVan } from '../betrokken/gegeven.ts'
import type { BetrokkenInhoud, Gegevensoort } from '../signaal.inhoud.ts'
import { volledigeNamen } from '../volledige-namen.ts'
import type { Politietekst } from './overgenomen.ts'

/** Every text of what the police gave, of earlier versions too: a correction makes nothing less secret. */
export function alsPolitieteksten(gegevens: readonly Gegeven[]): Politietekst[] {
  return gegevens.flatMap((gegeven) =>
    [gegeven, ...gegeven.eerder].map((versie) => ({
      label: bronregel(versie),
      teksten: tekstenVan(versie),
      namen: namenVan(gegeven.soort, versie),
    })),
  )
}

/** What names it: a name of two words with a capital, an account, or anything with a number in it. A description names nobody. */
function namenVan(soort: Gegevensoort, versie: BetrokkenInhoud): string[] {
  const { wat, extra = {} } = versie
  if (soort === 'feit') return tekstenVan(versie).flatMap(volledigeNamen)
  if (wat.trim().length < 4) return []
  const naam = (wat.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? []).length >= 2
  if (soort === 'persoon') return naam ? [wat] : []
  const telt = /\d/.test(wat) || soort === 'account' || (soort === 'bedrijf' && naam)
  return [...(telt ? [wat] : []), ...(extra.kvk ? [extra.kvk] : [])]
}
