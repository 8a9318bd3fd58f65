export type { Afwijsreden, Antwoord, Doorverwijzing } from './antwoord.schema.ts'
export type { Bron } from './bron.schema.ts'
export { type Gevolg, type Stap, type Uitkomst, type Weging, wegers } from './fasemodel.schema.ts'
export type { Functie, Gemeente, Woonplaats } from './gemeente.schema.ts'
export { laadRegio } from './laad-regio.ts'
export { leesRegioIn } from './lees-regio-in.ts'
export { gemeenten, organisatieMetCode, organisaties } from './netwerk.store.ts'
export type { Partner } from './partner.schema.ts'
export { gemeenteVanPostcode, gemeenteVanWoonplaats, type Plaatstreffer } from './plaats.ts'
export { type Regio, regioSchema } from './regio.schema.ts'
export {
  antwoord,
  geldigeVormen,
  gemeente,
  isZwareRol,
  kalenderVan,
  partner,
  partnersVan,
  rolbotsingen,
  rolcombinatieMag,
  rolnaam,
  termijn,
  termijnEinde,
  termijnregel,
  volgendeWeging,
  weging,
  wegingen,
} from './regio.ts'
export { type Bevinding, RegioFout } from './regio-fout.ts'
export { actieveRegioVersieId, metFasemodelVan, regioVan, regioVersie } from './regio-van.ts'
export { type Rol, type Rolcode, rolcodes, type VerbodenCombinatie } from './rol.schema.ts'
export type { Termijn } from './termijn.schema.ts'
export type { Verschijningsvorm } from './vorm.schema.ts'
export { leesYaml } from './yaml-bestand.ts'
export { zodZin } from './zinnen.ts'
