import type { Ingelogde } from './verzoek.ts'

const minuten = 10

/** Did she prove who she is a short while ago? (OWASP ASVS 5.0, 7.5: prove it again before what is sensitive.) */
export function isVers(wie: Ingelogde | null, now: Date): boolean {
  return wie?.bewezenOp != null && now.getTime() - wie.bewezenOp.getTime() <= minuten * 60_000
}
