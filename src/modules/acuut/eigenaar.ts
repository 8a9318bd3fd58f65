import type { TxContext } from '../../platform/db/index.ts'
import type { Verantwoording } from '../../web/page.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import type { Stap } from './leg-stap-vast.ts'
import type { NieuweVerstrekking } from './leg-verstrekking-vast.ts'

/** A dossier as its own module knows it. `dicht` says why nothing can be written down here, and where it can. */
export type Gevaarplek = Readonly<{
  naam: string
  vorm: string
  dicht: { waarom: string; naar: string | null } | null
}>

type Dossier = { id: string }

/** What may be in danger: the pages are mounted under its address, and its own module does the work. */
export type Gevaareigenaar = {
  /** Such as `/signalen`. */
  pad: string
  wijzigen: Verantwoording
  /** Throws when it does not exist for the reader. */
  plek(ctx: TxContext, id: string): Promise<Gevaarplek>
  legVast(ctx: TxContext, invoer: Dossier & Stap): Promise<void>
  neemOver(ctx: TxContext, invoer: Dossier & { versie: number }): Promise<void>
  boodHulpAan(ctx: TxContext, invoer: Dossier): Promise<void>
  rondAf(ctx: TxContext, invoer: Dossier & { stap: string; afloop: string }): Promise<void>
  legVerstrekkingVast(ctx: TxContext, invoer: Dossier & NieuweVerstrekking): Promise<void>
}

/** The address of the dossier, from that of a page below it. */
export const dossierpadVan = (omgeving: Omgeving) => omgeving.pad.split('/').slice(0, 3).join('/')
