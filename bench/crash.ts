import { setTimeout } from 'node:timers/promises'
import { laatMelden, meldingen } from './melden/posten.ts'
import { telMeldingen } from './melden/telling.ts'
import { getal, Opstelling, vertel } from './opstelling.ts'

/** Baken and PostgreSQL killed together while people report, again and again: every receipt has to hold. */
export async function meet(opties: string[]): Promise<object> {
  const rounds = getal(opties, 'rounds', 10)
  const gelijktijdig = getal(opties, 'gelijktijdig', 32)
  const huis = new Opstelling()
  const verstuurd: string[] = []
  const bevestigd: string[] = []
  const opnieuw: number[] = []
  try {
    let baken = await huis.start()
    for (let ronde = 1; ronde <= rounds; ronde++) {
      const werk = meldingen(20_000, huis.env)
      const { promise: eerste, resolve: onderweg } = Promise.withResolvers<void>()
      const klaar = laatMelden(huis, werk, { adres: baken.adres, gelijktijdig, stopBijFout: true, onderweg })
      await Promise.race([eerste, klaar])
      await setTimeout(Math.random() * 1_500)
      await huis.doodAlles()
      const verslag = await klaar
      verstuurd.push(...werk.slice(0, verslag.verstuurd).map(({ id }) => id))
      bevestigd.push(...verslag.bevestigd.map((nr) => werk[nr]!.id))
      baken = await huis.start()
      opnieuw.push(baken.ms)
      const { verloren, gescheurd } = await telMeldingen(huis.url('beheer'), verstuurd, bevestigd)
      vertel(
        `ronde ${ronde}: ${verslag.bevestigd.length} bevestigd, ${verloren} verloren, ${gescheurd} gescheurd, na ${baken.ms} ms weer open`,
      )
    }
    const { verloren, gescheurd } = await telMeldingen(huis.url('beheer'), verstuurd, bevestigd)
    await baken.stop()
    return {
      rounds,
      acknowledged: bevestigd.length,
      lost: verloren,
      torn: gescheurd,
      reopen_ms: Math.max(...opnieuw),
    }
  } finally {
    await huis.ruimOp()
  }
}
