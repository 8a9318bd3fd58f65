export { archiefRoutes } from './archief.pages.tsx'
export { archiefBeleid } from './archief.policy.ts'
export { vernietigArchiefverzoeken } from './vernietig-verzoeken.ts'
