import type { ReactNode } from 'react'

/** Of use on a screen only. */
export function NietAfdrukken({ children }: { children: ReactNode }) {
  return <section className="niet-afdrukken">{children}</section>
}

/** A text as it was typed, for paper: a field to write in shows only part of it. */
export function AlleenAfdrukken({ tekst }: { tekst: string }) {
  return <div className="alleen-afdrukken gegevens__waarde">{tekst}</div>
}

/** A part that stays together on one sheet. */
export function Kaartdeel({ kop, children }: { kop: string; children: ReactNode }) {
  return (
    <section className="kaartdeel">
      <h2>{kop}</h2>
      {children}
    </section>
  )
}
