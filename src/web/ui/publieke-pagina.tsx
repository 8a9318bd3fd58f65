import type { ReactNode } from 'react'
import { type Teksten, useTeksten } from '../teksten.ts'
import { Blad, Hoofd, Overslaan } from './blad.tsx'
import { Oefenmodus } from './oefenmodus.tsx'
import { type Taalformulier, type TaalKeuze, Talen } from './talen.tsx'

type Props = {
  titel: string
  naam?: string
  taal?: string
  dir?: 'ltr' | 'rtl'
  teksten?: Teksten
  fouten?: boolean
  /** The languages to switch to, each named in itself; the page's own language is marked. */
  talen?: TaalKeuze[]
  /** The id of a form on this page: changing language sends it, so that nothing typed is lost. */
  taalformulier?: Taalformulier
  /** Said under the languages, for instance that nobody checked this one. */
  taalregel?: ReactNode
  /** A text: what this means for the reader. */
  oefenmodus?: boolean | string
  voet?: ReactNode
  children: ReactNode
}

/** A page for the public: the way out comes first, for the eye and for the keyboard. */
export function PubliekePagina({ naam = 'Baken', taal = 'nl', talen = [], children, ...rest }: Props) {
  return (
    <Blad
      titel={rest.titel}
      naam={naam}
      taal={taal}
      dir={rest.dir}
      teksten={rest.teksten}
      fouten={rest.fouten}
      klasse="publiek"
    >
      <Uitgang naam={naam} taal={taal} />
      <Overslaan />
      {rest.oefenmodus && (
        <Oefenmodus uitleg={typeof rest.oefenmodus === 'string' ? rest.oefenmodus : undefined} />
      )}
      {talen.length > 0 && (
        <Talen talen={talen} taal={taal} formulier={rest.taalformulier} regel={rest.taalregel} />
      )}
      <Hoofd>{children}</Hoofd>
      {rest.voet && (
        <footer className="voet">
          <div className="schil">{rest.voet}</div>
        </footer>
      )}
    </Blad>
  )
}

/** No picture in it: an SVG is the first thing that a careful browser leaves out. */
function Uitgang({ naam, taal }: { naam: string; taal: string }) {
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
          <input type="hidden" name="taal" value={taal} />
        </form>
        <span className="merk">{naam}</span>
      </div>
    </header>
  )
}
