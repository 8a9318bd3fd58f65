import { AsyncLocalStorage } from 'node:async_hooks'
import { sql, type Transaction } from 'kysely'
import pg from 'pg'
import { type Context, systeem } from '../../kernel/context.ts'
import type { Sleutelbos } from '../crypto/sleutelbos.ts'
import type { Database } from './database.ts'
import { logboekregels, type Spoor } from './logboek.store.ts'
import type { Tabellen } from './tabellen.ts'

export type Tx = Transaction<Tabellen>

/** A context inside its one transaction. What needs the database takes this, so it cannot be called outside. */
export type TxContext = Context & {
  readonly db: Tx
  /** The keys of the municipalities, for `platform/crypto`. */
  readonly bos: Sleutelbos
  /**
   * Names a dossier that this work reads or changes, or null for a list: one line in the logbook each. `verzoekId` when what is
   * done with it here is done for another request, together with this one.
   */
  betreft(dossierId: string | null, wat?: string, verzoekId?: string): void
  /** Runs after the commit, and only then. */
  naCommit(stap: () => void): void
}

export type UnitOfWork = <T>(ctx: Context, werk: (tx: TxContext) => Promise<T>) => Promise<T>

const bezig = new AsyncLocalStorage<true>()

/**
 * The only way to the database. Opens a transaction, switches to the restricted role, sets who, where and why as
 * transaction-local settings (row-level security rests on them), and writes the logbook before it commits.
 * A round trip costs more than most statements: opening is one, logbook and commit together another.
 */
export function maakUnitOfWork(db: Database, bos: Sleutelbos): UnitOfWork {
  return (ctx, werk) => {
    if (bezig.getStore()) throw new Error('geef de TxContext door; een unit of work nest niet')
    return bezig.run(true, async () => {
      const sporen = new Map<string, Spoor>()
      const verzoeken = new Map<string | null, string>()
      const daarna: (() => void)[] = []
      const uitkomst = await db.connection().execute(async (verbinding) => {
        const tx = verbinding as Tx
        await sql.raw(`begin; ${instellingen(ctx)}`).execute(tx)
        try {
          const resultaat = await werk({
            ...ctx,
            db: tx,
            bos,
            betreft: (dossierId, wat = ctx.verwerking, verzoekId = undefined) => {
              sporen.set(`${dossierId} ${wat}`, { dossierId, wat })
              if (verzoekId) verzoeken.set(dossierId, verzoekId)
            },
            naCommit: (stap) => daarna.push(stap),
          })
          if (ctx.spoor === 'verplicht' && sporen.size === 0)
            throw new Error(`${ctx.verwerking} noemde geen dossier`)
          const metVerzoek = (spoor: Spoor) => ({ ...spoor, verzoekId: verzoeken.get(spoor.dossierId) })
          await legVast(tx, ctx, [...sporen.values()].map(metVerzoek))
          return resultaat
        } catch (fout) {
          // Without a connection there is nothing to roll back: the pool throws it away, PostgreSQL the work.
          await sql
            .raw('rollback')
            .execute(tx)
            .catch(() => {})
          throw fout
        }
      })
      for (const stap of daarna) stap()
      return uitkomst
    })
  }
}

/**
 * What Baken itself does in the middle of somebody's work, in the same transaction: under its own lines of the policy, for
 * a doel of its own. The logbook says who set it off. Work in another municipality says so in `deel`: afterwards the
 * settings are those of `ctx` again, so that a `ctx` with a changed municipality would leave the actor in it.
 */
export async function alsSysteem<T>(
  ctx: TxContext,
  deel: Pick<Context, 'doel' | 'verwerking'> & { gemeenteId?: string },
  werk: (ctx: TxContext) => Promise<T>,
): Promise<T> {
  const eigen = { ...ctx, ...deel, actor: systeem, bewijs: null, dossier: null }
  await sql.raw(instellingen(eigen)).execute(ctx.db)
  try {
    return await werk(eigen)
  } finally {
    // After an error in the database this fails too: then nothing more can be done in this transaction.
    await sql
      .raw(instellingen(ctx))
      .execute(ctx.db)
      .catch(() => {})
  }
}

/** The same work with something else to show, in the same transaction: two rows, each of its own holder. */
export async function metBewijs<T>(
  ctx: TxContext,
  bewijs: Buffer,
  werk: (ctx: TxContext) => Promise<T>,
): Promise<T> {
  const ander = { ...ctx, bewijs }
  await sql.raw(instellingen(ander)).execute(ctx.db)
  const uitkomst = await werk(ander)
  await sql.raw(instellingen(ctx)).execute(ctx.db)
  return uitkomst
}

async function legVast(tx: Tx, ctx: Context, sporen: readonly Spoor[]): Promise<void> {
  if (sporen.length > 0) {
    await sql.raw(`${logboekregels(ctx, sporen)}; commit`).execute(tx)
    return
  }
  const { rows } = await sql.raw<{ command: string }>('commit').execute(tx)
  // PostgreSQL answers a commit of failed work with ROLLBACK, not with an error.
  if (rows[0]?.command !== 'COMMIT') throw new Error(`${ctx.verwerking} is niet opgeslagen`)
}

function instellingen(ctx: Context): string {
  const waarden = {
    role: 'baken_gebruiker',
    'baken.actor_id': ctx.actor.id ?? '',
    'baken.organisatie_id': ctx.actor.organisatieId ?? '',
    'baken.gemeente_id': ctx.gemeenteId ?? '',
    'baken.rollen': ctx.actor.rollen.join(','),
    'baken.doel': ctx.doel,
    'baken.bewijs': ctx.bewijs?.toString('hex') ?? '',
    'baken.dossier': ctx.dossier ?? '',
    'baken.nu': ctx.now.toISOString(),
  }
  const zetten = Object.entries(waarden).map(
    ([naam, waarde]) => `set_config('${naam}', ${pg.escapeLiteral(waarde)}, true)`,
  )
  return `select ${zetten.join(', ')}`
}
