import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs a script of this folder in a process of its own: it reads its order from the command line and writes its report. */
export function naast<V>(script: string, opdracht: object): Promise<V> {
  const bestand = fileURLToPath(new URL(`./${script}`, import.meta.url))
  const kind = spawn(process.execPath, [bestand, JSON.stringify(opdracht)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((klaar, mislukt) => {
    let uitvoer = ''
    kind.stdout.on('data', (deel) => {
      uitvoer += deel
    })
    kind.on('close', (code) =>
      code === 0 ? klaar(JSON.parse(uitvoer) as V) : mislukt(new Error(`${script} stopte met ${code}`)),
    )
  })
}
