import type { ReactNode } from 'react'

export type Gegeven = { term: string; waarde: ReactNode; actie?: ReactNode }

/** What is known, term by term; an `actie` is for instance a link to change it. */
export function Gegevens({ gegevens }: { gegevens: Gegeven[] }) {
  return (
    <dl className="gegevens">
      {gegevens.map(({ term, waarde, actie }) => (
        <div key={term} className="gegevens__rij">
          <dt>{term}</dt>
          <dd className="gegevens__waarde">{waarde}</dd>
          {actie && <dd className="gegevens__actie">{actie}</dd>}
        </div>
      ))}
    </dl>
  )
}

/** "Wijzigen", with for a screen reader what will be changed. */
export function Wijzigen({ href, wat, children }: { href: string; wat: string; children: ReactNode }) {
  return (
    <a href={href}>
      {children}
      <span className="alleen-voorlezen"> ({wat})</span>
    </a>
  )
}
