export { meldingBeleid } from './melding.policy.ts'
