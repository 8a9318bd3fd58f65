import type { ReactNode } from 'react'

type Soort = 'primair' | 'secundair' | 'rustig' | 'gevaar'

const KLASSEN: Record<Soort, string> = {
  primair: 'utrecht-button utrecht-button--primary-action',
  secundair: 'utrecht-button utrecht-button--secondary-action',
  rustig: 'utrecht-button utrecht-button--subtle',
  gevaar: 'utrecht-button utrecht-button--primary-action utrecht-button--danger',
}

type KnopProps = { soort?: Soort; naam?: string; waarde?: string; naar?: string; children: ReactNode }

/** A submit button; with `naam` and `waarde` the server knows which one was used, `naar` is another address to post to. */
export function Knop({ soort = 'primair', naam, waarde, naar, children }: KnopProps) {
  return (
    <button type="submit" className={KLASSEN[soort]} name={naam} value={waarde} formAction={naar}>
      {children}
    </button>
  )
}

type KnoplinkProps = { href: string; soort?: Soort; children: ReactNode }

/** A link that is the next step, and looks it. */
export function Knoplink({ href, soort = 'primair', children }: KnoplinkProps) {
  return (
    <a href={href} className={KLASSEN[soort]}>
      {children}
    </a>
  )
}

/** Buttons side by side. The first one is what Enter does: a *Vorige* comes after it. */
export function Knoppen({ children }: { children: ReactNode }) {
  return <div className="knoppen">{children}</div>
}
