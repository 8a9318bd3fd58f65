import type { Gevolg } from '../netwerk/index.ts'

/**
 * Which rule of the region says how long a closed signaal is kept, by its outcome; of those that a region has, the first. Who
 * took it over keeps it herself, so that here it goes sooner.
 */
export function bewaarcodes(uitkomst: Gevolg): [string, ...string[]] {
  if (uitkomst === 'niet-opgepakt') return ['niet-opgepakt']
  const overgenomen = ['doorverwijzen', 'afdeling', 'riec'].includes(uitkomst)
  return [overgenomen ? 'signaal-doorverwezen' : 'signaal-gesloten', 'niet-opgepakt']
}
