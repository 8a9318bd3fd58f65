export { noodtoegangRoutes } from './noodtoegang.pages.tsx'
export { noodtoegangBeleid } from './noodtoegang.policy.ts'
export { alarmNakijken, herinnerFg } from './sein-fg.ts'
export { noodtoezichtRoutes } from './toezicht.pages.tsx'
