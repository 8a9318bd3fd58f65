import type { Gevolg } from '../netwerk/index.ts'

/** How a signaal can end, in the order of the process; a page that needs another word for one says so itself. */
export const eindnamen = {
  'niet-opgepakt': 'Niet opgepakt',
  doorverwijzen: 'Doorverwezen',
  afdeling: 'Naar een afdeling',
  riec: 'Naar het RIEC',
  casusoverleg: 'Naar een casusoverleg',
  actie: 'Opgepakt',
  monitoren: 'Volgen',
} as const satisfies Partial<Record<Gevolg, string>>
