import type { ReactNode } from 'react'

/** There is nothing here, and what to do about it. */
export function Leeg({ kop, children }: { kop: string; children?: ReactNode }) {
  return (
    <div className="leeg">
      <p className="leeg__kop">{kop}</p>
      {children}
    </div>
  )
}
