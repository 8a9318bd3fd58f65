import { nietGevonden } from '../../../kernel/errors.ts'
import type { Inlogdienst } from './inlogdienst.ts'
import { type Klant, maakKlant } from './klant.ts'

/** All inlogdiensten of this installation, and how to reach them. */
export type Inlogdiensten = Readonly<{
  alle: readonly Inlogdienst[]
  /** An unknown code looks like any address that does not exist. */
  met(code: string): Inlogdienst
  vanOrganisatie(code: string): Inlogdienst | undefined
  klant: (dienst: Inlogdienst) => Klant
  /** Where a service sends people back to: registered there, letter by letter. */
  adresVan(pad: string): string
  log(regel: string): void
}>

export function maakInlogdiensten(
  alle: readonly Inlogdienst[],
  adres: string,
  log: (regel: string) => void,
): Inlogdiensten {
  const klanten = new Map(alle.map((dienst) => [dienst.code, maakKlant(dienst)]))
  return {
    alle,
    met: (code) => {
      const dienst = alle.find((d) => d.code === code)
      if (!dienst) throw nietGevonden()
      return dienst
    },
    vanOrganisatie: (code) => alle.find((d) => d.organisatie === code),
    klant: (dienst) => klanten.get(dienst.code)!,
    adresVan: (pad) => `${adres}${pad}`,
    log,
  }
}

/** An installation where everybody has a passphrase. */
export const geenInlogdiensten = maakInlogdiensten([], '', () => {})
