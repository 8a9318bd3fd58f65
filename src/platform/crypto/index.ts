export { type Brievenbus, haalUit, nieuweBrievenbus, werpIn } from './brievenbus.ts'
export { ontzegelDeel, verzegelDeel } from './deelzegel.ts'
export {
  type Dossiersleutel,
  maakDossiersleutel,
  nieuweDossiersleutel,
  nieuwsteVersie,
  ontzegelWaarde,
  openDossiers,
  type Plaats,
  verzegelWaarde,
} from './dossier.ts'
export { ontzegel, verzegel } from './gcm.ts'
export { afgeleideSleutel, hash, nieuwToken } from './hash.ts'
export { type Installatiesleutel, leesInstallatiesleutel, SleutelFout } from './installatiesleutel.ts'
export { leesMeldcode, nieuweMeldcode, schrijfMeldcode, sleutelsVanMeldcode } from './meldcode.ts'
export { type Dossiersleutelinvoer, dossiersleutelsErbij, vernietigDossiersleutels } from './sleutel.store.ts'
export { Sleutelbos } from './sleutelbos.ts'
export { ruimWeeksleutelsOp, weeksleutel } from './weeksleutel.ts'
