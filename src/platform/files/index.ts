export { type MaakBeeld, maakBeeld } from './beeld.ts'
export { leesScanadres, maakScan, type Scan, type Scanuitslag } from './clamav.ts'
export { deelgrootte, neemOp, type Opgenomen } from './neem-op.ts'
export { type Bestandssoort, type Groep, soorten, type Weigerreden } from './soorten.ts'
