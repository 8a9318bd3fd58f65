import type { Context } from '../kernel/context.ts'
import type { TxContext } from '../platform/db/index.ts'
import type { Formulier } from './formulier.ts'
import type { Stroom } from './stroom.ts'

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
  /** Roles that are not her own: of whom she stands in for, or, without a name, of a municipality where nobody is left. */
  geleend?: readonly { rol: string; namens: { id: string; naam: string } | null }[]
  /** When she last gave full proof of who she is; a route with `vers` asks for a recent one. */
  bewezenOp: Date | null
}>

export type Oefenend = Readonly<{ id: string; code: string; naam: string }>

/** What every page may know of the request and the installation, beside its own data. */
export type Omgeving = Readonly<{
  wie: Ingelogde | null
  /** The language that the reader asks for, as she chose it or as her browser says it. */
  taal: string
  pad: string
  now: Date
  demo: boolean
  oefenmodus: boolean
  /** The municipalities that still practise: nobody reads there what comes in. */
  oefenend: readonly Oefenend[]
  /** How she works on this page, when that is for somebody else: "X voor Y". */
  alsWie: string | null
  formulier: Formulier
  /** The pages that this person's roles open: for the main menu, or, when `zelden`, for the foot of the page. */
  menu: readonly { href: string; tekst: string; begin: boolean; zelden: boolean }[]
  /** What can be done from every page of the dossier that this page is about. */
  overal: readonly { href: string; tekst: string }[]
}>

export type Koekje = { naam: string; waarde: string | null; maxAge?: number }

/** A form that was kept when it could not be handled, as the database has it. */
export type Bewaard = { pad: string; wat: string; waarden: Record<string, string | string[]> }

/**
 * What goes back to the browser: a page, the way to one, a file, or a kept form on its own page. A cookie with the value
 * null is removed.
 */
export type Antwoord =
  | { opnieuw: Bewaard; koekjes?: Koekje[]; headers?: Record<string, string> }
  | { pagina: React.ReactElement; status?: number; koekjes?: Koekje[]; headers?: Record<string, string> }
  | { inhoud: AsyncIterable<Uint8Array>; koekjes?: Koekje[]; headers: Record<string, string> }
  | { naar: string; koekjes?: Koekje[]; headers?: Record<string, string> }
  /** A file to keep; its name says nothing about what is in it. */
  | { bestand: Uint8Array; naam: string; type: string; koekjes?: Koekje[]; headers?: Record<string, string> }
  /** Text for a program instead of a reader; asked again with its ETag it is not sent again. */
  | { tekst: string; type: string; koekjes?: Koekje[]; headers?: Record<string, string> }

export type Bestand = Readonly<{ naam: string; bytes: Uint8Array }>

/** One request in the hands of a page that does more than one unit of work, or sets a cookie. */
export type Verzoek<I> = Readonly<{
  invoer: I
  /** What was sent, by the names of the form; before any schema made something else of it. */
  verstuurd: Readonly<Record<string, string | string[]>>
  omgeving: Omgeving
  koekje(naam: string): string | undefined
  /** The scheme and host that were asked, for an address that is used elsewhere. */
  oorsprong: string
  /** The file of a form, on a route that takes one. */
  bestand: Bestand | null
  /** The files of the form, on a route that takes them. */
  stroom: Stroom | null
  /** The address of a page of our own, or null: a way back may never lead elsewhere (CWE-601). */
  eigenAdres(adres: string): string | null
  /** An answer that all requests share for so many milliseconds, under a name (`onthoud` in `platform/db`). */
  onthoud<T>(wat: string, houdbaar: number, vraag: () => Promise<T>): Promise<T>
  /** A unit of work with the page's doel and verwerking; `deel` adds what the page found out itself. */
  werk<T>(deel: Partial<Context>, doe: (ctx: TxContext) => Promise<T>): Promise<T>
}>
