import type { ReactNode } from 'react'
import { useTeksten } from '../teksten.ts'

const KLASSEN = { info: 'info', waarschuwing: 'warning', fout: 'error', gelukt: 'ok' }

type Props = { soort?: keyof typeof KLASSEN; kop?: string; children?: ReactNode }

/** A message that stands out; its kind is said in words too. */
export function Aandacht({ soort = 'info', kop, children }: Props) {
  const t = useTeksten()
  const actueel = soort === 'fout' || soort === 'gelukt'
  return (
    <div
      className={`aandacht utrecht-alert utrecht-alert--${KLASSEN[soort]}`}
      role={actueel ? 'status' : undefined}
    >
      <p className="aandacht__kop">{kop ?? t[soort]}</p>
      {children}
    </div>
  )
}
