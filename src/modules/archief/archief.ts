import { DomainError, nietGevonden } from '../../kernel/errors.ts'

/** How long who asked may take the archive, as often as a broken line makes needed. */
export const dagenOphalen = 7

/** What is sealed in `archief.verzoek.inhoud`. */
export type Verzoekinhoud = Readonly<{ reden: string; door: string; rollen: readonly string[] }>
export const plaatsVanVerzoek = (id: string) => ({ kolom: 'archief.verzoek.inhoud', rij: id })

export type Stand = 'gevraagd' | 'toegestaan' | 'geweigerd' | 'verlopen'
type Verzoek = { accountId: string; toestand: string; tot: Date | null }

export function standVan({ toestand, tot }: Verzoek, now: Date): Stand {
  return tot && tot <= now ? 'verlopen' : (toestand as Stand)
}

/** A second person decides: nobody takes everything out alone. */
export function eisBeslisbaar(verzoek: Verzoek, wie: string): void {
  if (verzoek.accountId === wie)
    throw new DomainError('eigen-verzoek', 409, 'Iemand anders moet over uw verzoek beslissen.')
  if (verzoek.toestand !== 'gevraagd')
    throw new DomainError('al-besloten', 409, 'Over dit verzoek is al besloten.')
}

/** Only who asked, and only as long as it is allowed. */
export function eisOphaalbaar(verzoek: Verzoek | undefined, wie: string, now: Date): void {
  if (verzoek?.accountId !== wie) throw nietGevonden()
  if (standVan(verzoek, now) !== 'toegestaan')
    throw new DomainError(
      'niet-toegestaan',
      409,
      'U kunt het archief nu niet ophalen. Doe een nieuw verzoek.',
    )
}
