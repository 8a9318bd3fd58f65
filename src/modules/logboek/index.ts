export { logboekBeleid } from './logboek.policy.ts'
