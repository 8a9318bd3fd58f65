/** `npm run bench -- NAME --json [options]`: one JSON object on the last line of stdout. */
import { existsSync } from 'node:fs'
import { vertel } from './opstelling.ts'

const namen = ['crash', 'inloggen', 'melden', 'misbruik', 'start', 'toegang', 'uitvoer', 'werkvoorraad']

const [naam = '', ...opties] = process.argv.slice(2)
const bestand = new URL(`./${naam}.ts`, import.meta.url)
if (!/^[a-z]+$/.test(naam) || naam === 'bench' || !existsSync(bestand)) {
  vertel(`Kies een bench: ${namen.join(', ')}.`)
  process.exit(1)
}
try {
  const { meet } = (await import(bestand.href)) as { meet(opties: string[]): Promise<object> }
  const uitkomst = JSON.stringify({ bench: naam, ...(await meet(opties)) })
  process.stdout.write(`${uitkomst}\n`, () => process.exit(0))
} catch (fout) {
  vertel(fout instanceof Error ? (fout.stack ?? fout.message) : String(fout))
  process.exit(1)
}
