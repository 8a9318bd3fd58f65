export { balieRoutes } from './balie/balie.pages.tsx'
export { beheerRoutes } from './beheer.pages.tsx'
export { dossierpad, gezien, keuzeveld, tekstveld, vrijveld } from './beoordeel.schema.ts'
export { meldingenVan } from './beoordeel.store.ts'
export type { Gezien } from './beoordeel.ts'
export { gewijzigdDoor, type Urgentie, urgentienamen, urgenties } from './beoordeel-regels.ts'
export { bewaarTot } from './beoordeel-termijn.ts'
export { vormnaam, vormOpties, vormTekst } from './beoordeel-vorm.ts'
export { dienIn, type Inzending } from './dien-in.ts'
export { draagMeldingenOver } from './draag-meldingen-over.ts'
export { verzegelVoorMelder } from './gesprek.ts'
export { neemGezienOver } from './gesprek-gezien.ts'
export { handRoutes } from './hand.pages.tsx'
export { internRoutes } from './intern.pages.tsx'
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
export { type Meldingovername, neemMeldingenOver } from './neem-meldingen-over.ts'
export { meldingenDieErZijn } from './overname.store.ts'
export { TeLaatGelezen } from './sein.view.tsx'
export { seinOngelezen, type TeLaat, teLaatGelezen, werktellers } from './sein-ongelezen.ts'
export { meldingenVoorBelang } from './voor-belang.ts'
export { ruimConceptenOp, vernietigMeldingen, vernietigMeldingenVan } from './voor-bewaren.ts'
export { dossiersVan, koppelAanSignaal, meldingMetKenmerk, sluitMeldingenVan } from './voor-signaal.ts'
export { beantwoordVraagRoutes } from './vraag/beantwoord-vraag.pages.tsx'
export { stelVraagRoutes } from './vraag/stel-vraag.pages.tsx'
export { vernietigVragen } from './vraag/vernietig-vragen.ts'
export { openVragen } from './vraag/vraag.store.ts'
export {
  kort,
  lijstMeldingen,
  type Meldingregel,
  meldingenMet,
  type NieuwBericht,
  nieuweBerichten,
} from './werkvoorraad.ts'
