/** `npm run lockbestand`: after npm wrote `package-lock.json`, gives each package in it the place of nobody's registry. */
import { readFileSync, writeFileSync } from 'node:fs'
import { metPlaatsen } from './lockbestand.ts'

const pad = new URL('../package-lock.json', import.meta.url)
writeFileSync(pad, metPlaatsen(readFileSync(pad, 'utf8')))
