import type { ReactNode } from 'react'

export type Wegdeel = {
  sleutel: string
  plaats: 'gedaan' | 'nu' | 'later'
  naam: string
  /** The same as `plaats`, in words. */
  stand: string
  inhoud?: ReactNode
}

/** A way in steps, and where on it something stands: in words and by the kind of line, never by colour alone. */
export function Weg({ kop, delen }: { kop: string; delen: readonly Wegdeel[] }) {
  return (
    <ol className="weg" aria-labelledby={kop}>
      {delen.map(({ sleutel, plaats, naam, stand, inhoud }) => (
        <li
          key={sleutel}
          className={`weg__stap weg__stap--${plaats}`}
          aria-current={plaats === 'nu' ? 'step' : undefined}
        >
          <strong>{naam}</strong>
          <span className="weg__stand">{stand}</span>
          {inhoud}
        </li>
      ))}
    </ol>
  )
}
