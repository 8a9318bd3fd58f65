import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { anoniem, type Context, maakContext, systeem } from '../src/kernel/context.ts'
import { laadRegio, leesRegioIn, type Regio } from '../src/modules/netwerk/index.ts'
import { bewaarRollen, maakAccount } from '../src/modules/toegang/index.ts'
import { hash, Sleutelbos } from '../src/platform/crypto/index.ts'
import {
  type Database,
  maakUnitOfWork,
  openDatabase,
  richtIn,
  type TxContext,
  type UnitOfWork,
} from '../src/platform/db/index.ts'
import { Beheer } from '../src/platform/db/inrichten.store.ts'
import { kloonDatabank } from './kloon.ts'
import { naDitBestand } from './opruimen.ts'

/** The made-up region of the tests: what works here, works without IJsselstreek. */
export const regio: Regio = laadRegio(new URL('./regios/merenland/', import.meta.url).pathname)

export const nu = new Date('2026-11-23T09:00:00Z')

type Huis = {
  unitOfWork: UnitOfWork
  db: Database
  eigenaar: pg.Pool
  beheerUrl: string
  appUrl: string
  bos: Sleutelbos
}
let gedeeld: Promise<Huis> | undefined
let eigen: Promise<Huis> | undefined

/**
 * The database of the tests of this worker: a clone of the migrated one, with the region read in. Many files share it, as
 * municipalities do: what is of one is nobody else's.
 */
export function testhuis(): Promise<Huis> {
  if (eigen) return eigen
  gedeeld ??= openHuis()
  return gedeeld
}

/** For a test file that looks at the whole installation: a database of its own, until the file is done. */
export function eigenTesthuis(): void {
  const huis = openHuis()
  eigen = huis
  naDitBestand(async () => {
    eigen = undefined
    const { db, eigenaar } = await huis
    await eigenaar.end()
    await db.destroy()
  })
}

async function openHuis(): Promise<Huis> {
  const { appUrl, beheerUrl } = await kloonDatabank()
  const sleutel = Buffer.from(inject('installatiesleutel'), 'base64')
  await richtIn(beheerUrl, async (beheer) => {
    await leesRegioIn(beheer, regio)
    await beheer.hoortBijSleutel('test')
  })
  const bos = new Sleutelbos({ sleutel, vingerafdruk: 'test' })
  const db = openDatabase(appUrl, () => {}, 8)
  const eigenaar = new pg.Pool({ connectionString: beheerUrl, max: 2 })
  // The server may be gone before the worker is.
  eigenaar.on('error', () => {})
  return { unitOfWork: maakUnitOfWork(db, bos), db, eigenaar, beheerUrl, appUrl, bos }
}

/** What the owner of the database sees or changes, past every policy. */
export async function alsEigenaar<T extends object = pg.QueryResultRow>(
  tekst: string,
  waarden: unknown[] = [],
): Promise<T[]> {
  const { eigenaar } = await testhuis()
  return (await eigenaar.query<T & pg.QueryResultRow>(tekst, waarden)).rows
}

export type Extra = Partial<Context>

/** A fresh municipality with its own key and accounts: nothing to clean up, and isolation proved by each test. */
export async function nieuweGemeente() {
  const { unitOfWork, eigenaar } = await testhuis()
  const code = `g${randomUUID().slice(0, 8)}`
  const beheer = new Beheer(eigenaar)
  const naam = `Gemeente ${code}`
  const id = await beheer.bewaarGemeente(code, naam)
  await beheer.bewaarOrganisatie({ code: `gemeente-${code}`, naam, soort: 'gemeente', gemeenteId: id })
  const inrichten = maakContext({
    actor: systeem,
    gemeenteId: id,
    doel: 'inrichten',
    verwerking: 'test',
    spoor: 'geen',
    now: nu,
  })
  await unitOfWork(inrichten, (ctx) => ctx.bos.zorgVoorGemeentesleutel(ctx))
  const accounts = new Map<string, string>()

  /** The account of a role in this municipality, made on first use. */
  async function account(rol: string): Promise<string> {
    const bekend = accounts.get(rol)
    if (bekend) return bekend
    const gemaakt = await unitOfWork(inrichten, async (ctx) => {
      const organisatie = await ctx.db
        .selectFrom('netwerk.organisatie')
        .select('id')
        .where('gemeenteId', '=', id)
        .executeTakeFirstOrThrow()
      const naam = {
        inlognaam: `${rol}@${code}.example.nl`,
        naam: `Test ${rol}`,
        wachtwoordHash: '-',
        totpGeheim: 'A'.repeat(32),
      }
      const accountId = await maakAccount(ctx, { organisatieId: organisatie.id, ...naam })
      await bewaarRollen(ctx, accountId, [rol])
      return accountId
    })
    accounts.set(rol, gemaakt)
    return gemaakt
  }

  /** Does work in a role of this municipality. `doel` decides as it does for a page. */
  async function als<T>(rol: string, doe: (ctx: TxContext) => Promise<T>, extra: Extra = {}): Promise<T> {
    const actor = { id: await account(rol), naam: `Test ${rol}`, organisatieId: null, rollen: [rol] }
    const ctx = maakContext({
      actor,
      gemeenteId: id,
      doel: 'beoordelen',
      verwerking: 'test',
      spoor: 'geen',
      now: nu,
      ...extra,
    })
    return await unitOfWork(ctx, doe)
  }

  /** Does work as somebody nobody knows. */
  async function openbaar<T>(
    doel: string,
    doe: (ctx: TxContext) => Promise<T>,
    extra: Extra & { toon?: string } = {},
  ): Promise<T> {
    const { toon, ...rest } = extra
    const bewijs = toon ? hash(toon) : null
    const ctx = maakContext({
      actor: anoniem,
      gemeenteId: id,
      doel,
      verwerking: 'test',
      spoor: 'geen',
      now: nu,
      bewijs,
      ...rest,
    })
    return await unitOfWork(ctx, doe)
  }

  /** Does work as Baken itself. */
  async function systeemwerk<T>(
    doel: string,
    doe: (ctx: TxContext) => Promise<T>,
    extra: Extra = {},
  ): Promise<T> {
    return await unitOfWork(
      maakContext({
        actor: systeem,
        gemeenteId: id,
        doel,
        verwerking: 'test',
        spoor: 'geen',
        now: nu,
        ...extra,
      }),
      doe,
    )
  }

  return { id, code, account, als, openbaar, systeem: systeemwerk }
}
