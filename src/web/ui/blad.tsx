import type { ReactNode } from 'react'
import { stijlblad } from '../bouw-stijl.ts'
import { richting, type Teksten, TekstenContext, tekstenIn, useTeksten } from '../teksten.ts'

type Props = {
  titel: string
  naam: string
  taal: string
  dir?: 'ltr' | 'rtl' | undefined
  /** The shell's own words, for a language of which the web itself has none. */
  teksten?: Teksten | undefined
  fouten?: boolean | undefined
  klasse: string
  children: ReactNode
}

/** The bare HTML document around Pagina and PubliekePagina. */
export function Blad({ titel, naam, taal, dir = richting(taal), fouten, klasse, children, ...rest }: Props) {
  const t = rest.teksten ?? tekstenIn(taal)
  return (
    <TekstenContext value={t}>
      <html lang={taal} dir={dir}>
        <head>
          <meta charSet="utf-8" />
          <title>{`${fouten ? `${t.fout}: ` : ''}${titel} - ${naam}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="format-detection" content="telephone=no" />
          <link rel="stylesheet" href={stijlblad().pad} />
        </head>
        <body className={klasse}>{children}</body>
      </html>
    </TekstenContext>
  )
}

/** The link past the header. */
export function Overslaan() {
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
      {useTeksten().naarInhoud}
    </a>
  )
}

/** What the page is about; the skip link leads here. */
export function Hoofd({ breed, children }: { breed?: boolean | undefined; children: ReactNode }) {
  return (
    <main id="inhoud" tabIndex={-1} className="hoofd">
      <div className={breed ? 'schil schil--breed' : 'schil'}>{children}</div>
    </main>
  )
}
