import type { ReactNode } from 'react'

/** What belongs to the field right above it, and stands closer to that one than to the next. */
export function BijVeld({ children }: { children: ReactNode }) {
  return <div className="veld__bij">{children}</div>
}
