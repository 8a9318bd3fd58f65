import type { ReactNode } from 'react'
import { useTeksten } from '../teksten.ts'
import { Blad, Hoofd, Overslaan } from './blad.tsx'
import { Merk } from './merk.tsx'
import { Oefenmodus } from './oefenmodus.tsx'

export type MenuItem = { href: string; tekst: string; hier?: boolean }

type Props = {
  titel: string
  naam?: string
  taal?: string
  dir?: 'ltr' | 'rtl'
  /** Puts the word for an error before the title, so that a screen reader says it first. */
  fouten?: boolean
  menu?: MenuItem[]
  /** Shown at the end of the header, for instance who is signed in. */
  account?: ReactNode
  oefenmodus?: boolean
  /** Room for tables and lists next to each other; without it lines stay readable. */
  breed?: boolean
  voet?: ReactNode
  children: ReactNode
}

/** A work screen: header with menu, main, footer. */
export function Pagina({ naam = 'Baken', taal = 'nl', oefenmodus, breed, children, ...rest }: Props) {
  return (
    <Blad titel={rest.titel} naam={naam} taal={taal} dir={rest.dir} fouten={rest.fouten} klasse="werk">
      <Overslaan />
      <header className="kop">
        <div className="schil schil--breed kop__rij">
          <a className="merk" href="/">
            <Merk naam={naam} />
          </a>
          {rest.account && <div className="kop__rechts">{rest.account}</div>}
        </div>
        {rest.menu && <Hoofdmenu menu={rest.menu} />}
      </header>
      {oefenmodus && <Oefenmodus breed />}
      <Hoofd breed={breed}>{children}</Hoofd>
      <footer className="voet">
        <div className="schil schil--breed">
          <p>{naam}</p>
          {rest.voet}
        </div>
      </footer>
    </Blad>
  )
}

function Hoofdmenu({ menu }: { menu: MenuItem[] }) {
  return (
    <nav className="hoofdmenu" aria-label={useTeksten().menu}>
      <div className="schil schil--breed">
        <ul>
          {menu.map((item) => (
            <li key={item.href}>
              <a href={item.href} aria-current={item.hier ? 'page' : undefined}>
                {item.tekst}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
