export { logboekRoutes } from './logboek.pages.tsx'
export { logboekBeleid } from './logboek.policy.ts'
export { wieZietWatRoutes } from './wie-ziet-wat.pages.tsx'
export { alsMarkdown } from './wie-ziet-wat.ts'
