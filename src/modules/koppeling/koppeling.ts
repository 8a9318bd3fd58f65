/** What a koppeling may do, in words for the beheerder. A scope that is not here cannot be given. */
export const scopes = {
  'meldingen:partner': 'Meldingen sturen als partner',
  'meldingen:laa': 'Signalen van de Landelijke Aanpak Adreskwaliteit sturen',
  'meldingen:m': 'Meldingen van Meld Misdaad Anoniem (M.) sturen en de uitkomst opvragen',
} as const
export type Scope = keyof typeof scopes
export const alleScopes = Object.keys(scopes) as [Scope, ...Scope[]]

/** A stolen token is worth something for a quarter of an hour; after that it takes the secret again. */
export const tokenSeconden = 900

/** The new one beside the old one, until the other side has changed over. */
export const geheimenTegelijk = 2

/** How long the answer to an Idempotency-Key is kept. */
export const sleutelUren = 24
