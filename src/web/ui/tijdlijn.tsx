import type { ReactNode } from 'react'

export type Gebeurtenis = {
  sleutel: string
  /** As the reader sees it; `datetime` is the same for a machine. */
  moment: string
  datetime?: string
  titel: ReactNode
  inhoud?: ReactNode
}

/** What happened, in the order given. */
export function Tijdlijn({ gebeurtenissen }: { gebeurtenissen: Gebeurtenis[] }) {
  return (
    <ol className="tijdlijn">
      {gebeurtenissen.map(({ sleutel, moment, datetime, titel, inhoud }) => (
        <li key={sleutel}>
          <time className="tijdlijn__moment" dateTime={datetime}>
            {moment}
          </time>
          <p className="tijdlijn__titel">{titel}</p>
          {inhoud}
        </li>
      ))}
    </ol>
  )
}
