import { maakBeeld, neemOp, type Weigerreden } from '../src/platform/files/index.ts'
import { alleSoorten, inStukken } from '../test/bestanden.ts'

const redenen: Record<Weigerreden, string> = {
  'te-groot': 'too large',
  leeg: 'empty',
  archief: 'an archive',
  programma: 'a program or script',
  opmaak: 'markup, which can carry script',
  macro: 'a document with macros',
  'oud-document': 'an old kind of document, which can hide macros',
  onbekend: 'not recognised',
}

/** Tries each kind for real, and says what became of it. */
export async function bestandentabel(): Promise<string> {
  const regels: string[] = []
  for (const [naam, bytes] of Object.entries(await alleSoorten())) {
    const uitkomst = await neemOp(inStukken(bytes), { hoogstens: 25_000_000, leg: async () => {} })
    if ('reden' in uitkomst) {
      regels.push(`| ${naam} | refused: ${redenen[uitkomst.reden]} | |`)
      continue
    }
    const { ext, beeld } = uitkomst.soort
    const kopie = beeld && (await maakBeeld(inStukken(bytes)))
    regels.push(
      `| ${naam} | accepted as \`${ext}\` | ${kopie ? 'a cleaned copy' : 'download, with a warning'} |`,
    )
  }
  return ['| file | outcome | to look at |', '|---|---|---|', ...regels, ''].join('\n')
}
