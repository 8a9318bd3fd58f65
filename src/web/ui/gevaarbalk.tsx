import type { ReactNode } from 'react'
import { useTeksten } from '../teksten.ts'
import { Pictogram } from './pictogram.tsx'

/** What to do when somebody is in danger this moment. */
export function Gevaarbalk({ children }: { children?: ReactNode }) {
  const t = useTeksten()
  return (
    <section className="gevaarbalk" aria-label={t.gevaar}>
      <div className="met-pictogram">
        <Pictogram naam="gevaar" />
        <p className="gevaarbalk__bel">
          {t.gevaar} <a href="tel:112">{t.bel}</a>
        </p>
      </div>
      {children}
    </section>
  )
}
