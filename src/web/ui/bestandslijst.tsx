import type { ReactNode } from 'react'

/** Files, a line each. A name without spaces may be long: it breaks. */
export function Bestandslijst({ regels }: { regels: { sleutel: string; inhoud: ReactNode }[] }) {
  return (
    <ul className="bestanden">
      {regels.map(({ sleutel, inhoud }) => (
        <li key={sleutel}>{inhoud}</li>
      ))}
    </ul>
  )
}
