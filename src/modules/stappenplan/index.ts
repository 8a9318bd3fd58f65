export { stappenplanRoutes } from './stappenplan.pages.tsx'
export { stappenplanBeleid } from './stappenplan.policy.ts'
