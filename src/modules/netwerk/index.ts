export type { Afwijsreden, Antwoord, Doorverwijzing } from './antwoord.schema.ts'
export type { Gevolg, Stap, Uitkomst, Weging } from './fasemodel.schema.ts'
export type { Functie, Gemeente, Woonplaats } from './gemeente.schema.ts'
export { type Kern, kernen, kernVan } from './kern.ts'
export { laadRegio } from './laad-regio.ts'
export { leesRegioIn } from './lees-regio-in.ts'
export { leesroosterHier } from './leesrooster-hier.ts'
export type { Loket } from './leestijd.schema.ts'
export {
  eerstvolgendLeesmoment,
  isLeesdag,
  type Leesrooster,
  leesrooster,
  leesurenGeleden,
  minuten,
} from './leestijd.ts'
export { codeVanGemeente, gemeenten, organisatieMetCode, organisaties } from './netwerk.store.ts'
export type { Partner } from './partner.schema.ts'
export { gemeenteVanPostcode, gemeenteVanWoonplaats, type Plaatstreffer } from './plaats.ts'
export { plaatselijk } from './plaatselijke-tijd.ts'
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
  signaalkaart,
  termijn,
  termijnEinde,
  termijnregel,
  volgendeWeging,
  weging,
  wegingen,
} from './regio.ts'
export { type Bevinding, RegioFout } from './regio-fout.ts'
export { actieveRegioVersieId, regioVan, regioVersie } from './regio-van.ts'
export { type Rol, type Rolcode, rolcodes, type VerbodenCombinatie } from './rol.schema.ts'
export type { Signaalregel } from './signaal.schema.ts'
export type { Stappenplan, Weegvraag } from './stappenplan.schema.ts'
export type { Termijn } from './termijn.schema.ts'
export type { Verschijningsvorm } from './vorm.schema.ts'
export { leesYaml } from './yaml-bestand.ts'
export { zodZin } from './zinnen.ts'
