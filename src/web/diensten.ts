import type { Beleidsregel } from '../kernel/beleid.ts'
import type { Klok } from '../kernel/clock.ts'
import type { Geheugen, UnitOfWork } from '../platform/db/index.ts'
import type { Pagina, Webroute } from './page.ts'
import type { Woorden } from './teksten.ts'
import type { Bewaard, Ingelogde, Oefenend } from './verzoek.ts'

/** What the web needs of the rest of the house. `app.ts` hands it over. */
export type Webdiensten = Readonly<{
  unitOfWork: UnitOfWork
  klok: Klok
  regels: readonly Beleidsregel[]
  ingelogde(token: string, now: Date): Promise<Ingelogde | null>
  /** The same person with the role that was granted to her for one dossier; `null` when none was. */
  verleend?(wie: Ingelogde, dossierId: string, now: Date): Promise<Ingelogde | null>
  /** `oefenmodus`: what holds when nothing tells it per municipality. */
  installatie: { demo: boolean; oefenmodus: boolean }
  /** The municipalities that still practise, as it is now. */
  oefenend?(now: Date): Promise<readonly Oefenend[]>
  /** Keeps a form that could not be handled for the holder of this session, also when it ran out; false when it cannot. */
  bewaarInvoer?(token: string, invoer: Bewaard, now: Date): Promise<boolean>
  /** The frame's words in the language that a reader from the public asks for; left out: Dutch. */
  woorden?(wens: string): Woorden
  menu: readonly Pagina[]
  routes: readonly Webroute[]
  /** The pages that are offered on every page of a dossier. */
  overal: readonly Pagina[]
  /** What pages keep for each other, by name (`Verzoek.onthoud`). */
  geheugens: Map<string, Geheugen<unknown>>
  /** Where forms come from when something stands before Baken; else the address of the request. */
  openbaarAdres?: string | undefined
  log(regel: string): void
}>

export const sessiekoekje = '__Host-baken'
