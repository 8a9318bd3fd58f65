import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { projectmap } from '../projectmap.ts'

/** A photo that may be shown: pixels only, no larger than a screen. */
export type MaakBeeld = (inhoud: AsyncIterable<Buffer>) => Promise<Buffer | null>

const hoogstens = 12_000_000

/**
 * Draws a photo again, in a process of its own without our keys or memory: a picture that was made to break a decoder
 * breaks that. `null` when it cannot be drawn, is too large, or takes too long.
 */
export async function maakBeeld(inhoud: AsyncIterable<Buffer>, tijd = 60_000): Promise<Buffer | null> {
  const kind = spawn(
    process.execPath,
    ['--max-old-space-size=128', join(projectmap, 'src/platform/files/beeld-proces.ts')],
    { env: {}, stdio: ['pipe', 'pipe', 'ignore'], timeout: tijd, killSignal: 'SIGKILL' },
  )
  const einde = new Promise<number | null>((klaar) => {
    kind.on('error', () => klaar(null))
    kind.on('close', klaar)
  })
  const uitvoer = verzamel(kind.stdout)
  let eigenFout: unknown = null
  const bron = async function* () {
    try {
      yield* inhoud
    } catch (fout) {
      eigenFout = fout
      throw fout
    }
  }
  // A child that gives up closes its mouth: that is its answer, not our failure.
  await pipeline(bron, kind.stdin).catch(() => kind.stdin.destroy())
  if (eigenFout) kind.kill('SIGKILL')
  const [code, beeld] = await Promise.all([einde, uitvoer])
  if (eigenFout) throw eigenFout
  return code === 0 && beeld && beeld.length > 0 ? beeld : null
}

async function verzamel(stroom: AsyncIterable<Buffer>): Promise<Buffer | null> {
  const delen: Buffer[] = []
  let lengte = 0
  for await (const deel of stroom) {
    lengte += deel.length
    if (lengte <= hoogstens) delen.push(deel)
  }
  return lengte <= hoogstens ? Buffer.concat(delen) : null
}
