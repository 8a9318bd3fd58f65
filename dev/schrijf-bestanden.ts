/** `npm run bestanden`: tries every kind of file and writes the table in `docs/bestanden.md`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { bestandentabel } from './bestandentabel.ts'

const pad = new URL('../docs/bestanden.md', import.meta.url)
const [voor] = readFileSync(pad, 'utf8').split('| file |')
writeFileSync(pad, voor + (await bestandentabel()))
