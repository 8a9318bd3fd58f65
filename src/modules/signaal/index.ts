export { signaalBeleid } from './signaal.policy.ts'
