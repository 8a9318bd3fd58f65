import type { ReactElement } from 'react'
import type { z } from 'zod'
import type { Recht } from '../kernel/beleid.ts'
import type { TxContext } from '../platform/db/index.ts'
import type { Formulier } from './formulier.ts'
import type { Antwoord, Omgeving, Verzoek } from './verzoek.ts'

/** What every page and act says of itself. None of the three has a default. */
export type Verantwoording = {
  /** Which right it takes. */
  recht: Recht
  /** For which purpose (AVG art. 5 lid 1 onder b). */
  doel: string
  /** As which processing activity (AVG art. 30). */
  verwerking: string
  /** `iedereen`: without signing in. */
  wie?: 'iedereen' | 'ingelogd'
  /** `geen` when it touches no dossier. */
  spoor?: 'geen'
  /** The page carries our own script, so that its answers allow scripts of ours. No other page runs any. */
  script?: 'passkey' | 'locatie'
  /** May be compressed: nothing secret in it, and nothing repeated from the request (besluit 0018). */
  persbaar?: true
  /** Asks for proof of who this is of at most ten minutes old (besluit 0011). */
  vers?: true
}

export type Toonbaar<G> = { gegevens: G; omgeving: Omgeving }

type Menuplek = {
  /** The words in the main menu, for who may use this page. */
  menu?: string
  /** False: in the menu, but not where somebody begins after signing in. */
  begin?: false
  /** Needed once in years: at the foot of every page instead of in the menu. */
  zelden?: true
}

type Paginadef<I, G> = Verantwoording &
  Menuplek & {
    /** The words of a button to this page on every page of the same dossier, for who may use it. */
    overal?: string
    /** The shape of the path and the query. */
    invoer?: z.ZodType<I>
    laad(ctx: TxContext, invoer: I, omgeving: Omgeving): Promise<G>
    toon(wat: Toonbaar<G>): ReactElement
  }

type ZelfPaginadef<I> = Verantwoording &
  Menuplek & {
    invoer?: z.ZodType<I>
    antwoord(verzoek: Verzoek<I>): Promise<Antwoord>
  }

type Actiedef<I, U> = Verantwoording & {
  /** The shape of path and body together. Every problem comes back at once, next to its field. */
  schema: z.ZodType<I>
  voer(ctx: TxContext, invoer: I, omgeving: Omgeving): Promise<U>
  daarna(uitkomst: U, invoer: I): string
  /** The page that carries the form: shown again with the reader's own text when something is wrong. */
  bij: Pagina
}

/** One file of a form, read in memory: which field, and how many bytes the whole form may be. */
type Bestandsdeel = { veld: string; maximaal: number }

type ZelfActiedef<I> = Verantwoording & {
  schema: z.ZodType<I>
  bestand?: Bestandsdeel
  /** Takes files too: how many bytes at most the form may be. Its path is a fixed one. */
  bestanden?: number
  antwoord(verzoek: Verzoek<I>): Promise<Antwoord>
  /** Shows the form again: a page, or a function that answers with the reader's text. */
  bij: Pagina | ((verzoek: Verzoek<Record<string, unknown>>) => Promise<Antwoord>)
}

/** A route as `monteer` takes it: the declaration, with the handler behind one face. */
export type Pagina = Verantwoording &
  Menuplek & {
    soort: 'pagina'
    methode: 'GET'
    pad: string
    overal?: string
    invoer?: z.ZodType<unknown>
    antwoord(verzoek: Verzoek<never>): Promise<Antwoord>
  }
export type Actie = Verantwoording & {
  soort: 'actie'
  methode: 'POST'
  pad: string
  schema: z.ZodType<unknown>
  bestand?: Bestandsdeel
  bestanden?: number
  antwoord(verzoek: Verzoek<never>): Promise<Antwoord>
  bij: Pagina | ((verzoek: Verzoek<Record<string, unknown>>) => Promise<Antwoord>)
}
export type Webroute = Pagina | Actie

/** A page: loads in one unit of work, then shows. Refuses to be declared without recht, doel and verwerking. */
export function page<I = Record<string, string>, G = unknown>(
  pad: string,
  def: Paginadef<I, G> | ZelfPaginadef<I>,
): Pagina {
  eisVerantwoording(pad, def)
  const antwoord =
    'laad' in def
      ? async (verzoek: Verzoek<I>): Promise<Antwoord> => {
          const gegevens = await verzoek.werk({}, (ctx) => def.laad(ctx, verzoek.invoer, verzoek.omgeving))
          return { pagina: def.toon({ gegevens, omgeving: verzoek.omgeving }) }
        }
      : def.antwoord
  return { ...def, antwoord, soort: 'pagina', methode: 'GET', pad } as Pagina
}

/** An act: a form that was sent. One unit of work, then a redirect (or the answer that it makes itself). */
export function actie<I, U = unknown>(pad: string, def: Actiedef<I, U> | ZelfActiedef<I>): Actie {
  eisVerantwoording(pad, def)
  const antwoord =
    'voer' in def
      ? async (verzoek: Verzoek<I>): Promise<Antwoord> => {
          const uitkomst = await verzoek.werk({}, (ctx) => def.voer(ctx, verzoek.invoer, verzoek.omgeving))
          return { naar: def.daarna(uitkomst, verzoek.invoer) }
        }
      : def.antwoord
  return { ...def, antwoord, soort: 'actie', methode: 'POST', pad } as unknown as Actie
}

function eisVerantwoording(pad: string, def: Verantwoording): void {
  for (const deel of ['recht', 'doel', 'verwerking'] as const) {
    if (!def[deel]) throw new Error(`${pad} is niet verklaard: ${deel} ontbreekt`)
  }
}

export type { Antwoord, Formulier, Omgeving, Verzoek }
