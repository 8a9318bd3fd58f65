import type { z } from 'zod'
import type { Recht } from '../kernel/beleid.ts'
import type { Context } from '../kernel/context.ts'
import type { TxContext } from '../platform/db/index.ts'
import type { Probleem } from './probleem.ts'

/** Which system calls: a client in the sense of OAuth, with what it may do. */
export type Aanroeper = Readonly<{
  id: string
  naam: string
  organisatieId: string
  organisatie: string
  /** The municipality whose beheerder answers for it. */
  gemeenteId: string
  /** For which municipalities it may act. */
  gemeenten: readonly Readonly<{ id: string; code: string }>[]
  scopes: readonly string[]
}>

export type Apiantwoord = Readonly<{
  status: number
  inhoud: unknown
  koppen?: Readonly<Record<string, string>>
}>

/** One call in the hands of a route. Cookies are not part of it. */
export type Apiverzoek<I> = Readonly<{
  invoer: I
  /** `null` on a route for everybody. */
  aanroeper: Aanroeper | null
  authorization: string | undefined
  now: Date
  /** A unit of work with the route's doel and verwerking; `deel` adds what the route found out itself. */
  werk<T>(deel: Partial<Context>, doe: (ctx: TxContext) => Promise<T>): Promise<T>
  /** The same, and once for each Idempotency-Key: a second time gives the first answer. */
  eenmalig(deel: Partial<Context>, doe: (ctx: TxContext) => Promise<Apiantwoord>): Promise<Apiantwoord>
}>

type Routedef<I, U> = {
  /** Which right it takes. */
  recht: Recht
  /** For which purpose (AVG art. 5 lid 1 onder b). */
  doel: string
  /** As which processing activity (AVG art. 30). */
  verwerking: string
  /** `iedereen`: without a token. */
  wie?: 'iedereen' | 'koppeling'
  /** The token needs at least one of these. */
  scope: readonly string[]
  /** Which one, when the input decides. */
  scopeVoor?(invoer: I): string
  /** `geen` when it touches no dossier. */
  spoor?: 'geen'
  /** Path parameters and body together. Every problem comes back at once. */
  input: z.ZodType<I>
  output: z.ZodType<U>
  lees?: 'json' | 'formulier' | 'niets'
  /** Asks for an Idempotency-Key. */
  eenmalig?: true
  /** A cross-origin page may read the answer. */
  cors?: '*'
  /** How it stands in the OpenAPI document; without it, it does not. */
  uitleg?: Readonly<{ naam: string; kort: string; lang: string; status: 200 | 201; uit: string }>
  /** An answer in another form than problem+json, where another standard asks for it. */
  alsFout?(wat: Probleem): Apiantwoord
  handler(verzoek: Apiverzoek<I>): Promise<Apiantwoord>
}

/** A route as `monteerApi` takes it. */
export type Apiroute = Omit<Routedef<never, unknown>, 'input' | 'scopeVoor'> & {
  soort: 'api'
  methode: 'GET' | 'POST'
  pad: string
  input: z.ZodType<unknown>
  scopeVoor?(invoer: unknown): string
}

/** Declares a route. Refuses without recht, doel, verwerking, and without a scope unless it is for everybody. */
export function route<I, U>(methode: Apiroute['methode'], pad: string, def: Routedef<I, U>): Apiroute {
  for (const deel of ['recht', 'doel', 'verwerking'] as const) {
    if (!def[deel]) throw new Error(`${methode} ${pad} is niet verklaard: ${deel} ontbreekt`)
  }
  if (def.wie !== 'iedereen' && !(def.scope?.length > 0))
    throw new Error(`${methode} ${pad} is niet verklaard: scope ontbreekt`)
  if (!/^\/v\d+\//.test(pad)) throw new Error(`${methode} ${pad} zegt niet bij welke versie het hoort`)
  const lees = def.lees ?? (methode === 'GET' ? 'niets' : 'json')
  return { ...def, lees, soort: 'api', methode, pad } as unknown as Apiroute
}
