import type { ReactNode } from 'react'
import { useTeksten } from '../teksten.ts'
import { Blad, Hoofd, Overslaan } from './blad.tsx'
import { Merk } from './merk.tsx'
import { Oefenmodus } from './oefenmodus.tsx'

export type TaalKeuze = { taal: string; naam: string; href: string }

type Props = {
  titel: string
  naam?: string
  taal?: string
  dir?: 'ltr' | 'rtl'
  fouten?: boolean
  /** The languages to switch to, each named in itself; the page's own language is marked. */
  talen?: TaalKeuze[]
  /** A text: what this means for the reader. */
  oefenmodus?: boolean | string
  voet?: ReactNode
  children: ReactNode
}

/** A page for the public: the way out comes first, for the eye and for the keyboard. */
export function PubliekePagina({ naam = 'Baken', taal = 'nl', talen = [], children, ...rest }: Props) {
  return (
    <Blad titel={rest.titel} naam={naam} taal={taal} dir={rest.dir} fouten={rest.fouten} klasse="publiek">
      <Uitgang naam={naam} />
      <Overslaan />
      {rest.oefenmodus && (
        <Oefenmodus uitleg={typeof rest.oefenmodus === 'string' ? rest.oefenmodus : undefined} />
      )}
      {talen.length > 0 && <Talen talen={talen} taal={taal} />}
      <Hoofd>{children}</Hoofd>
      {rest.voet && (
        <footer className="voet">
          <div className="schil">{rest.voet}</div>
        </footer>
      )}
    </Blad>
  )
}

function Uitgang({ naam }: { naam: string }) {
  const t = useTeksten()
  return (
    <header className="uitgang">
      <div className="schil uitgang__rij">
        <form method="post" action="/snel-weg">
          <span className="uitgang__vraag" id="meekijken">
            {t.meekijken}
          </span>
          <button type="submit" className="uitgang__knop" aria-describedby="meekijken">
            {t.snelWeg}
          </button>
        </form>
        <span className="merk">
          <Merk naam={naam} />
        </span>
      </div>
    </header>
  )
}

function Talen({ talen, taal }: { talen: TaalKeuze[]; taal: string }) {
  return (
    <nav className="talen" aria-label={useTeksten().talen}>
      <div className="schil">
        <ul>
          {talen.map((keuze) => (
            <li key={keuze.taal}>
              <a
                href={keuze.href}
                lang={keuze.taal}
                hrefLang={keuze.taal}
                aria-current={keuze.taal === taal ? 'true' : undefined}
              >
                {keuze.naam}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
