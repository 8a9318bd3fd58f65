export { meldingenVanSignalen } from './archief.store.ts'
export { balieRoutes } from './balie/balie.pages.tsx'
export { beheerRoutes } from './beheer.pages.tsx'
export { dossierpad, gezien, keuzeveld, tekstveld, vrijveld } from './beoordeel.schema.ts'
export { gekendeMeldingen, meldingenVan } from './beoordeel.store.ts'
export type { Gezien } from './beoordeel.ts'
export { partnersHier } from './beoordeel-doorverwijzen.ts'
export { gewijzigdDoor, type Urgentie, urgentienamen, urgenties } from './beoordeel-regels.ts'
export { bewaarTot } from './beoordeel-termijn.ts'
export { vormnaam, vormOpties, vormTekst } from './beoordeel-vorm.ts'
export { kijkBijlageNa } from './bijlage-nakijken.ts'
export { dienIn } from './dien-in.ts'
export { draagMeldingenOver } from './draag-meldingen-over.ts'
export { verzegelVoorMelder } from './gesprek.ts'
export { neemGezienOver } from './gesprek-gezien.ts'
export { handRoutes } from './hand.pages.tsx'
export { internRoutes } from './intern.pages.tsx'
export type { Inzending } from './inzending.ts'
export type { MeldingInzage } from './inzien.presenter.ts'
export { bekijkMelding } from './inzien.ts'
export { NietLetterlijk, NogEensLezen } from './inzien.view.tsx'
export { openbareRoutes } from './melden.routes.ts'
export { meldingApiRoutes } from './melding.api.ts'
export { meldingBeleid } from './melding.policy.ts'
export {
  type BerichtInhoud,
  type Kanaal,
  kanaalnamen,
  type Melder,
  type MeldingInhoud,
  nietLetterlijk,
  plaatsVan,
} from './melding.ts'
export { meldingtekstenVan } from './meldingteksten.ts'
export { type Meldingovername, neemMeldingenOver } from './neem-meldingen-over.ts'
export { meldingenDieErZijn } from './overname.store.ts'
export { schrijfMeldersVan } from './schrijf-melders-van.ts'
export { TeLaatGelezen } from './sein.view.tsx'
export { seinOngelezen, type TeLaat, teLaatGelezen, werktellers } from './sein-ongelezen.ts'
export { type Stroom, stromenNu } from './stroom/stromen-nu.ts'
export { Stromen } from './stroom/stroom.view.tsx'
export { vindStromen, werkStromenBij } from './stroom/vind-stromen.ts'
export { woordenVoor } from './teksten/talen.ts'
export {
  type Archiefbestand,
  type Archiefdossier,
  meldingCodelijsten,
  meldingenVoorArchief,
  origineelVoorArchief,
  vragenVoorArchief,
} from './voor-archief.ts'
export { meldingenVoorBelang } from './voor-belang.ts'
export { ruimConceptenOp, ruimStromenOp, vernietigMeldingen, vernietigMeldingenVan } from './voor-bewaren.ts'
export {
  dossiersVan,
  heropenMeldingenVan,
  koppelAanSignaal,
  leesbareMeldingenVan,
  meldingMetKenmerk,
  signaalVanMelding,
  sluitMeldingenVan,
} from './voor-signaal.ts'
export { beantwoordVraagRoutes } from './vraag/beantwoord-vraag.pages.tsx'
export { stelVraagRoutes } from './vraag/stel-vraag.pages.tsx'
export { vernietigVragen } from './vraag/vernietig-vragen.ts'
export { openVragen } from './vraag/vraag.store.ts'
export {
  lijstMeldingen,
  type Meldingregel,
  meldingenMet,
  type NieuwBericht,
  nieuweBerichten,
} from './werkvoorraad.ts'
