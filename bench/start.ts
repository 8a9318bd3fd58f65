import { setTimeout } from 'node:timers/promises'
import { Opstelling, vertel } from './opstelling.ts'

/** From nothing to listening, from a stop to listening, and what it all holds when nobody asks anything. */
export async function meet(): Promise<object> {
  const huis = new Opstelling()
  try {
    const koud = await huis.start()
    vertel(`koud: ${koud.ms} ms`)
    await koud.stop()
    const warm = await huis.start()
    vertel(`warm: ${warm.ms} ms`)
    await setTimeout(5_000)
    const rss_mb = huis.geheugenMb()
    await warm.stop()
    return { cold_ms: koud.ms, warm_ms: warm.ms, rss_mb }
  } finally {
    await huis.ruimOp()
  }
}
