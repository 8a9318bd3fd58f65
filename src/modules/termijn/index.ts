export { agendaRoutes } from './agenda.pages.tsx'
export { eigenDagVan, termijnenVan } from './bekijk-termijnen.ts'
export { haalVanzelf, laatVervallen } from './haal-termijn.ts'
export { laatHerleven } from './laat-herleven.ts'
export { loopt } from './loopt.ts'
export {
  type Aflopend,
  eersteEinden,
  lopendeTermijnen,
  stilstaandeTermijnen,
} from './lopende-termijnen.ts'
export { merkVerlopen } from './merk-verlopen.ts'
export { startEigenDag, startTermijn, startTermijnen, verwachtAntwoord } from './start-termijn.ts'
export { termijnRoutes } from './termijn.pages.tsx'
export { termijnBeleid } from './termijn.policy.ts'
export type { Termijnregel } from './termijn.presenter.ts'
export { teLaatMet } from './termijn.store.ts'
export { eigenDag, type Termijndossier } from './termijn.ts'
export { eindTekst, Termijnen } from './termijn.view.tsx'
export { termijnteller } from './termijnteller.ts'
export { uiterstVan } from './uiterst-van.ts'
export { vernietigTermijnenVan } from './vernietig-termijnen.ts'
export { termijnenVoorArchief } from './voor-archief.ts'
export { zetAanZet } from './zet-aan-zet.ts'
