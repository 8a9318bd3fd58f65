/** `npm run lockbestand`: after npm wrote a `package-lock.json`, gives each package in it the place of nobody's registry. */
import { readFileSync, writeFileSync } from 'node:fs'
import { lockbestanden, metPlaatsen } from './lockbestand.ts'

for (const pad of lockbestanden) writeFileSync(pad, metPlaatsen(readFileSync(pad, 'utf8')))
