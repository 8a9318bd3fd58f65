import { DomainError, type Probleem } from '../../../kernel/errors.ts'
import { dagVan } from '../../../kernel/termijn/tijdzone.ts'

export type Stuk = Readonly<{ datum: string; kenmerk: string }>
export type Documenten = Readonly<{ dpia: Stuk; protocol: Stuk }>
export const ondertekenaars = ['beheerder', 'fg'] as const
export type Ondertekenaar = (typeof ondertekenaars)[number]

/** Where each sealed value stands. */
export const plaatsVan = {
  documenten: (gemeenteId: string, id: string) => `toegang.vaststelling ${gemeenteId} ${id}`,
  reden: (gemeenteId: string, id: string) => `toegang.intrekking ${gemeenteId} ${id}`,
}

/** Only what was adopted can be signed for. */
export function problemenMet(documenten: Documenten, now: Date): Probleem[] {
  return (['dpia', 'protocol'] as const)
    .filter((welk) => documenten[welk].datum > dagVan(now))
    .map((veld) => ({ veld, tekst: 'Deze dag moet nog komen. Teken pas als het is vastgesteld.' }))
}

type Handtekening = Readonly<{ rol: string; accountId: string }>

/** In which role this person signs. Two persons sign: nobody for both. */
export function alsOndertekenaar(
  rollen: readonly string[],
  wie: string,
  gezet: readonly Handtekening[],
): Ondertekenaar {
  const rol = ondertekenaars.find((kan) => rollen.includes(kan) && !gezet.some((h) => h.rol === kan))
  if (!rol || gezet.some(({ accountId }) => accountId === wie))
    throw new DomainError('al-ondertekend', 409, 'U hebt al getekend. Nu moet de ander tekenen.')
  return rol
}
