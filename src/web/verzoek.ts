import type { Context } from '../kernel/context.ts'
import type { TxContext } from '../platform/db/index.ts'
import type { Formulier } from './formulier.ts'

/** Who is signed in, in the municipality that the session now works for. */
export type Ingelogde = Readonly<{
  accountId: string
  naam: string
  organisatieId: string
  organisatie: string
  gemeenteId: string
  gemeente: string
  gemeenten: readonly { id: string; naam: string }[]
  rollen: readonly string[]
}>

/** What every page may know of the request and the installation, beside its own data. */
export type Omgeving = Readonly<{
  wie: Ingelogde | null
  taal: string
  pad: string
  now: Date
  demo: boolean
  oefenmodus: boolean
  formulier: Formulier
  /** The pages that this person's roles open, for the main menu. */
  menu: readonly { href: string; tekst: string; begin: boolean }[]
}>

export type Koekje = { naam: string; waarde: string | null; maxAge?: number }

/** What goes back to the browser: a page, or the way to one. A cookie with the value null is removed. */
export type Antwoord =
  | { pagina: React.ReactElement; status?: number; koekjes?: Koekje[]; headers?: Record<string, string> }
  | { naar: string; koekjes?: Koekje[]; headers?: Record<string, string> }

/** One request in the hands of a page that does more than one unit of work, or sets a cookie. */
export type Verzoek<I> = Readonly<{
  invoer: I
  omgeving: Omgeving
  koekje(naam: string): string | undefined
  /** A unit of work with the page's doel and verwerking; `deel` adds what the page found out itself. */
  werk<T>(deel: Partial<Context>, doe: (ctx: TxContext) => Promise<T>): Promise<T>
}>
