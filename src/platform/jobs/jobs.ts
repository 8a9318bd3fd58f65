import { PgBoss } from 'pg-boss'
import { openPool } from '../db/index.ts'

/** Work that waits for its moment. A payload holds ids only; the queues are made by the migrations. */
export type Taak = {
  naam: string
  /** cron, in UTC unless `zone` says where */
  wanneer: string
  zone?: string
  doe(): Promise<void>
}

/** Work that was put in a queue with `zetKlaar`, one job at a time; what throws is tried again later. */
export type Klus = { naam: string /** seconds */; elke?: number; doe(inhoud: unknown): Promise<void> }

export type Jobs = { stop(): Promise<void> }

/** Starts the daily work. More Bakens on one database share it: each job runs once. */
export async function startJobs(
  appUrl: string,
  taken: readonly Taak[],
  log: (regel: string) => void,
  klussen: readonly Klus[] = [],
): Promise<Jobs> {
  const pool = openPool(appUrl, 'baken taken', 2, log)
  const executeSql = (tekst: string, waarden?: unknown[]) => pool.query(tekst, waarden)
  const boss = new PgBoss({ db: { executeSql }, migrate: false })
  boss.on('error', (fout) => log(`taken: ${(fout as { code?: string }).code ?? fout.name}`))
  await boss.start()
  for (const taak of taken) {
    await boss.schedule(taak.naam, taak.wanneer, null, taak.zone ? { tz: taak.zone } : {})
    await boss.work(taak.naam, { pollingIntervalSeconds: 30 }, () => taak.doe())
  }
  for (const klus of klussen)
    await boss.work(klus.naam, { pollingIntervalSeconds: klus.elke ?? 5 }, async ([job]) =>
      klus.doe(job?.data),
    )
  const stop = async () => {
    await boss.stop({ graceful: true, timeout: 5_000 })
    await pool.end()
  }
  return { stop }
}
