import { AsyncLocalStorage } from 'node:async_hooks'
import { sql, type Transaction } from 'kysely'
import type { Context } from '../../kernel/context.ts'
import type { Sleutelbos } from '../crypto/sleutelbos.ts'
import type { Database } from './database.ts'
import { type Spoor, schrijfLogboek } from './logboek.store.ts'
import type { Tabellen } from './tabellen.ts'

export type Tx = Transaction<Tabellen>

/** A context inside its one transaction. What needs the database takes this, so it cannot be called outside. */
export type TxContext = Context & {
  readonly db: Tx
  /** The keys of the municipalities, for `platform/crypto`. */
  readonly bos: Sleutelbos
  /** Names a dossier that this work reads or changes, or null for a list: one line in the logbook each. */
  betreft(dossierId: string | null, wat?: string): void
  /** Runs after the commit, and only then. */
  naCommit(stap: () => void): void
}

export type UnitOfWork = <T>(ctx: Context, werk: (tx: TxContext) => Promise<T>) => Promise<T>

const bezig = new AsyncLocalStorage<true>()

/**
 * The only way to the database. Opens a transaction, switches to the restricted role, sets who, where and why as
 * transaction-local settings (row-level security rests on them), and writes the logbook before it commits.
 */
export function maakUnitOfWork(db: Database, bos: Sleutelbos): UnitOfWork {
  return (ctx, werk) => {
    if (bezig.getStore()) throw new Error('geef de TxContext door; een unit of work nest niet')
    return bezig.run(true, async () => {
      const daarna: (() => void)[] = []
      const uitkomst = await db.transaction().execute(async (tx) => {
        const sporen = new Map<string, Spoor>()
        await zetInstellingen(tx, ctx)
        const resultaat = await werk({
          ...ctx,
          db: tx,
          bos,
          betreft: (dossierId, wat = ctx.verwerking) => sporen.set(`${dossierId} ${wat}`, { dossierId, wat }),
          naCommit: (stap) => daarna.push(stap),
        })
        if (ctx.spoor === 'verplicht' && sporen.size === 0)
          throw new Error(`${ctx.verwerking} noemde geen dossier`)
        await schrijfLogboek(tx, ctx, [...sporen.values()])
        return resultaat
      })
      for (const stap of daarna) stap()
      return uitkomst
    })
  }
}

async function zetInstellingen(tx: Tx, ctx: Context): Promise<void> {
  await sql`select set_config('role', 'baken_gebruiker', true),
    set_config('baken.actor_id', ${ctx.actor.id ?? ''}, true),
    set_config('baken.organisatie_id', ${ctx.actor.organisatieId ?? ''}, true),
    set_config('baken.gemeente_id', ${ctx.gemeenteId ?? ''}, true),
    set_config('baken.rollen', ${ctx.actor.rollen.join(',')}, true),
    set_config('baken.doel', ${ctx.doel}, true),
    set_config('baken.bewijs', ${ctx.bewijs?.toString('hex') ?? ''}, true)`.execute(tx)
}
