import type { ReactNode } from 'react'

const KLASSEN = {
  neutraal: 'utrecht-badge-status--neutral',
  info: 'label--info',
  'let-op': 'utrecht-badge-status--warning',
  gevaar: 'utrecht-badge-status--danger',
  gelukt: 'utrecht-badge-status--safe',
}

export type LabelSoort = keyof typeof KLASSEN

/** A status in a word; the colour only helps. */
export function Label({ soort = 'neutraal', children }: { soort?: LabelSoort; children: ReactNode }) {
  return <span className={`utrecht-badge-status ${KLASSEN[soort]}`}>{children}</span>
}
