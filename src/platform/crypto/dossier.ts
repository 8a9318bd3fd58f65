import { randomBytes } from 'node:crypto'
import { nietGevonden } from '../../kernel/errors.ts'
import { nieuwId } from '../../kernel/ids.ts'
import type { TxContext } from '../db/index.ts'
import { ontzegel, verzegel } from './gcm.ts'
import { bewaarDossiersleutel, type Dossiersleutelinvoer, dossiersleutels } from './sleutel.store.ts'

const idLengte = 16

/** With `accountId` that colleague can read what is sealed under the key. */
type Sleuteldossier = { id: string; compartiment: string; accountId?: string | null }

/** One version of a dossier's key, in the hand of who writes or reads. */
export type Dossiersleutel = { id: string; dossierId: string; compartiment: string; sleutel: Buffer }

/** Where a sealed value stands. It is authenticated: moved to another column or row, it does not open. */
export type Plaats = { kolom: string; rij: string }

/** A new version of a dossier's key, and the row that keeps it: for whoever stores it together with other rows. */
export async function maakDossiersleutel(
  ctx: TxContext,
  dossier: Sleuteldossier,
): Promise<{ versie: Dossiersleutel; rij: Dossiersleutelinvoer }> {
  const { compartiment, accountId = null } = dossier
  const versie = { id: nieuwId(ctx.now), dossierId: dossier.id, compartiment, sleutel: randomBytes(32) }
  const wikkel = await ctx.bos.wikkel(ctx, plaatsVanSleutel(versie), versie.sleutel)
  return { versie, rij: { id: versie.id, dossierId: dossier.id, compartiment, accountId, ...wikkel } }
}

/** Makes and stores a new version of a dossier's key. */
export async function nieuweDossiersleutel(ctx: TxContext, dossier: Sleuteldossier): Promise<Dossiersleutel> {
  const { versie, rij } = await maakDossiersleutel(ctx, dossier)
  await bewaarDossiersleutel(ctx, rij)
  return versie
}

/** The versions of the keys of these dossiers that the reader may have. */
export async function openDossiers(ctx: TxContext, ids: string[]): Promise<Map<string, Dossiersleutel>> {
  if (ids.length === 0) return new Map()
  const rijen = await dossiersleutels(ctx, ids)
  const versies = await Promise.all(
    rijen.map(async ({ id, dossierId, compartiment, gemeentesleutelId, gewikkeld }) => {
      const sleutel = await ctx.bos.ontwikkel(
        ctx,
        plaatsVanSleutel({ id, dossierId }),
        gemeentesleutelId,
        gewikkeld,
      )
      return [id, { id, dossierId, compartiment, sleutel }] as const
    }),
  )
  return new Map(versies)
}

/** The newest version of one dossier's key, to write with: that of a compartment, because who reads one may not read another. */
export function nieuwsteVersie(
  versies: Map<string, Dossiersleutel>,
  dossierId: string,
  compartiment: string,
): Dossiersleutel {
  const eigen = [...versies.values()]
    .filter((v) => v.dossierId === dossierId && v.compartiment === compartiment)
    .sort((a, b) => (a.id < b.id ? 1 : -1))
  if (!eigen[0]) throw nietGevonden()
  return eigen[0]
}

/** Seals a value as JSON. The id of the key's version stands before it. */
export function verzegelWaarde(versie: Dossiersleutel, plaats: Plaats, waarde: unknown): Buffer {
  const id = Buffer.from(versie.id.replaceAll('-', ''), 'hex')
  return Buffer.concat([
    id,
    verzegel(versie.sleutel, plaatsVanWaarde(versie, plaats), Buffer.from(JSON.stringify(waarde))),
  ])
}

/** `null` when the reader does not have the key's version: then the value is not hers. */
export function ontzegelWaarde<T>(
  versies: Map<string, Dossiersleutel>,
  plaats: Plaats,
  verzegeld: Buffer,
): T | null {
  const versie = versies.get(alsUuid(verzegeld.subarray(0, idLengte)))
  if (!versie) return null
  const tekst = ontzegel(versie.sleutel, plaatsVanWaarde(versie, plaats), verzegeld.subarray(idLengte))
  return JSON.parse(tekst.toString('utf8')) as T
}

function plaatsVanSleutel(versie: Pick<Dossiersleutel, 'id' | 'dossierId'>): string {
  return `sleutel.dossiersleutel ${versie.dossierId} ${versie.id}`
}

function plaatsVanWaarde(versie: Dossiersleutel, plaats: Plaats): string {
  return `${plaats.kolom} ${plaats.rij} ${versie.dossierId}`
}

function alsUuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
