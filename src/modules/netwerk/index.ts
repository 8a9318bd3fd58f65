export { type Acuutloket, type Leeftijd, leeftijden } from './acuut.schema.ts'
export type { Afwijsreden, Antwoord, Doorverwijzing } from './antwoord.schema.ts'
export type { Weekblok } from './bouwstenen.schema.ts'
export type { Bron } from './bron.schema.ts'
export {
  alleIndicatoren,
  checklist,
  nietNodigBijMinderjarige,
  risicolijst,
  risicosoorten,
  vormenMetChecklist,
  vormfamilie,
} from './checklist.ts'
export { type Gevolg, type Stap, type Uitkomst, type Weging, wegers } from './fasemodel.schema.ts'
export type { Feitbron } from './feitbron.schema.ts'
export type { Functie, Gemeente, Woonplaats } from './gemeente.schema.ts'
export { herkomstwoord } from './herkomstwoorden.ts'
export type { Indicator, Risicofactor, Wetselement } from './indicator.schema.ts'
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
export type { Partner, Situatie } from './partner.schema.ts'
export { gemeenteVanPostcode, gemeenteVanWoonplaats, type Plaatstreffer } from './plaats.ts'
export { geldigePlaatssoorten, plaatssoortnaam } from './plaatssoort.ts'
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
export { actieveRegioVersieId, metFasemodelVan, regioVan, regioVersie } from './regio-van.ts'
export { type Rol, type Rolcode, rolcodes, type VerbodenCombinatie } from './rol.schema.ts'
export type { Signaalregel } from './signaal.schema.ts'
export type { Slachtoffercheck } from './slachtoffercheck.schema.ts'
export type { Stappenplan, Weegvraag } from './stappenplan.schema.ts'
export type { Termijn } from './termijn.schema.ts'
export { anderezin, antwoordzin, partnerzin, type Regiozin, wanneerzin } from './vertaling.ts'
export type { Verschijningsvorm } from './vorm.schema.ts'
export { type Bellijst, type Belvraag, wieBellen } from './wie-bellen.ts'
export { leesYaml } from './yaml-bestand.ts'
export { zodZin } from './zinnen.ts'
