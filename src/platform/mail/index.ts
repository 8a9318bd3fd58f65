export { type Bericht, type Mailinstelling, maakVerstuur, type Verstuur } from './verstuur.ts'
