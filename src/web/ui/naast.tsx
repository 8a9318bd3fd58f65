import type { ReactNode } from 'react'

type Props = { id: string; kop: string; knop: string; ernaast: ReactNode; children: ReactNode }

/** Something to read beside the work on a wide screen; on a small one above it, folded behind `knop`. */
export function Naast({ id, kop, knop, ernaast, children }: Props) {
  return (
    <div className="naast">
      <section className="naast__beeld" aria-labelledby={id}>
        <h2 id={id}>{kop}</h2>
        <details className="naast__inhoud">
          <summary>{knop}</summary>
          {ernaast}
        </details>
      </section>
      <div className="naast__werk">{children}</div>
    </div>
  )
}
