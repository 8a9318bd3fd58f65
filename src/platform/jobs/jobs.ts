import { PgBoss } from 'pg-boss'

/** Work that waits for its moment. A payload holds ids only; the queues are made by the migrations. */
export type Taak = { naam: string /** cron, in UTC */; wanneer: string; doe(): Promise<void> }

export type Jobs = { stop(): Promise<void> }

/** Starts the daily work. More Bakens on one database share it: each job runs once. */
export async function startJobs(
  appUrl: string,
  taken: readonly Taak[],
  log: (regel: string) => void,
): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: appUrl,
    migrate: false,
    max: 2,
    application_name: 'baken taken',
  })
  boss.on('error', (fout) => log(`taken: ${(fout as { code?: string }).code ?? fout.name}`))
  await boss.start()
  for (const taak of taken) {
    await boss.schedule(taak.naam, taak.wanneer)
    await boss.work(taak.naam, { pollingIntervalSeconds: 30 }, () => taak.doe())
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 5_000 }) }
}
